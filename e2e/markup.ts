type Element = { type: unknown; props: Record<string, unknown> };

/** The HTML of what a component without state returns; Playwright makes elements of its own kind of JSX. */
export function markupOf(node: unknown): string {
  if (node === null || node === undefined || typeof node === "boolean") return "";
  if (Array.isArray(node)) return node.map(markupOf).join("");
  if (typeof node !== "object") return escaped(String(node));
  const { type, props } = node as Element;
  if (typeof type === "function") return markupOf(type(props));
  if (typeof type !== "string") return markupOf(props.children);
  const { children, ...rest } = props;
  const attributes = Object.entries(rest)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) => ` ${name === "className" ? "class" : name}="${escaped(String(value))}"`,
    );
  return `<${type}${attributes.join("")}>${markupOf(children)}</${type}>`;
}

const escaped = (text: string) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
