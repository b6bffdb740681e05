import { ask } from "@/e2e/access-door";

export type PageForm = { path: string; action: string; fields: [name: string, value: string][] };

/** A page's address without what makes it one of many. */
export const kindOf = (path: string) => path.replace(idPattern, "*").replace(/[?].*/, "");

const idPattern = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** The pages that somebody comes to by links from one, each kind of page once, and the forms that stand on them. */
export async function formsFrom(start: string, cookie: string, seen: Set<string>) {
  const forms: PageForm[] = [];
  const left = [start];
  for (const path of left) {
    if (path !== start && seen.has(kindOf(path))) continue;
    seen.add(kindOf(path));
    const { status, body } = await ask(path, cookie);
    if (status !== 200) continue;
    forms.push(...formsOf(path, body));
    left.push(...linksOf(body).filter((link) => isNear(link, start)));
  }
  return forms;
}

/** Pages about the same thing, or about what lies on it. */
const isNear = (link: string, start: string) =>
  link.startsWith(`${start}/`) ||
  /^\/(partnerships|proposed-organisations|adoptions|practice|reviews)\/(new|[0-9a-f-]{36})/.test(
    link,
  ) ||
  /^\/comments\/[0-9a-f-]{36}\//.test(link);

const linksOf = (body: string) =>
  [...body.matchAll(/href="(\/[^"#]*)/g)].map(([, href = ""]) => plain(href));

function formsOf(path: string, body: string): PageForm[] {
  return [...body.matchAll(/<form[^>]*>([\s\S]*?)<\/form>/g)].flatMap(([, inside = ""]) => {
    const inputs = [...inside.matchAll(/<(input|textarea|select)\b([^>]*)>/g)].map(
      ([, tag = "", attributes = ""]) => ({
        tag,
        type: attributeOf(attributes, "type"),
        name: attributeOf(attributes, "name"),
        value: attributeOf(attributes, "value"),
      }),
    );
    const action = inputs.find(({ name }) => /^\$ACTION_(\d+:0|ID_)/.test(name));
    const typed = inputs.filter(({ type, name }) => name && type !== "hidden");
    if (!action || typed.length === 0) return [];
    const hidden = inputs.filter(({ type }) => type === "hidden");
    const written = typed.filter(
      ({ tag, type }) => tag !== "input" || /^(text|email|)$/.test(type),
    );
    const fields = [
      ...hidden.map(({ name, value }): [string, string] => [name, value]),
      ...written.map(({ name }): [string, string] => [name, ""]),
    ];
    return [{ path, action: action.value || action.name, fields }];
  });
}

/** Sends a form as a browser without script does where nobody typed or chose anything. */
export function sendEmpty({ path, fields }: PageForm, cookie: string) {
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  return ask(path, cookie, { method: "POST", body });
}

function attributeOf(attributes: string, name: string) {
  const [, value = ""] = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes) ?? [];
  return plain(value);
}

const plain = (text: string) =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
