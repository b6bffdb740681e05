/** What a picture of the page would show to be wrong: words cut, out of their box or over others, targets too small. */
export function faultsOfLook() {
  const root = document.documentElement;
  const isClipped = (element: Element) => getComputedStyle(element).clipPath !== "none";

  function isSeen(element: Element) {
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    for (let one: Element | null = element; one && one !== root; one = one.parentElement)
      if (isClipped(one)) return false;
    return true;
  }

  const seen = [...document.body.querySelectorAll("*")].filter(isSeen);
  const named = (element: Element) => element.outerHTML.slice(0, 120);

  const cut = seen.filter((one) => {
    const hides = /hidden|clip/.test(getComputedStyle(one).overflowX);
    return (
      hides && !one.matches("input, select, textarea") && one.scrollWidth > one.clientWidth + 1
    );
  });

  const lines = seen.flatMap((element) =>
    [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
      .flatMap((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return [...range.getClientRects()].map((box) => ({ element, box }));
      }),
  );

  function boxOf(element: Element): DOMRect {
    let box = element;
    while (/inline$|contents/.test(getComputedStyle(box).display) && box.parentElement)
      box = box.parentElement;
    return box.getBoundingClientRect();
  }

  const outside = lines.filter(({ element, box }) => {
    if (element.closest("select, svg")) return false;
    const { left, right } = boxOf(element);
    // Where spaces are kept, the one at a line's end hangs over.
    const slack = getComputedStyle(element).whiteSpaceCollapse === "preserve" ? 8 : 1;
    return box.left < left - 1 || box.right > right + slack;
  });

  /** Letters seldom fill the height of their line. */
  const overlaps = (one: DOMRect, other: DOMRect) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) >
      Math.min(one.height, other.height) / 2;
  const drawn = lines.filter(({ element }) => !element.closest(".overflow-y-auto, select"));
  const over = drawn.filter(({ element, box }, at) =>
    drawn.slice(0, at).some((other) => other.element !== element && overlaps(box, other.box)),
  );

  const small = seen.filter((one) => {
    if (!one.matches("a, button, input, select, textarea, summary")) return false;
    if (getComputedStyle(one).display === "inline") return false;
    const { width, height } = one.getBoundingClientRect();
    return Math.min(width, height) < 24;
  });

  return [
    ...cut.map((one) => `cut: ${named(one)}`),
    ...outside.map(({ element }) => `out of its box: ${named(element)}`),
    ...over.map(({ element }) => `over other words: ${named(element)}`),
    ...small.map((one) => `small: ${named(one)}`),
  ];
}
