import type { Locator, Page } from "@playwright/test";

const scripted = new WeakSet<Page>();

/**
 * Playwright marks what is in a box, then types over it. React, as it comes to life, takes the mark away: a fill
 * in that very moment would add to the words that were there. On this page it waits until React is at work.
 */
export function fillWhenAtWork(page: Page) {
  scripted.add(page);
  const { prototype } = page.locator("html").constructor as unknown as Fillers;
  if (prototype.fill === fillLater) return;
  fill = prototype.fill;
  prototype.fill = fillLater;
}
type Fillers = { prototype: { fill: Locator["fill"] } };

let fill: Locator["fill"];

async function fillLater(this: Locator, ...words: Parameters<Locator["fill"]>) {
  if (scripted.has(this.page())) await untilAtWork(this).catch(() => undefined);
  return fill.apply(this, words);
}

/** Gives up after a second: a test may hold the script back. */
const untilAtWork = (box: Locator) =>
  box.evaluate(async (element) => {
    if (!(element instanceof HTMLTextAreaElement) || !element.textContent) return;
    const start = performance.now();
    const isAtWork = () => Object.keys(element).some((key) => key.startsWith("__reactProps"));
    while (!isAtWork() && performance.now() - start < 1000)
      await new Promise((done) => setTimeout(done, 10));
  });
