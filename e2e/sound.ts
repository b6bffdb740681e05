import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page, test } from "@playwright/test";
import { faultsOfLook } from "@/e2e/look";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const widths = [1280, 320];

/** Every rule on: no violation, nothing wider than the page or cut, no inline style of ours, one h1. */
export async function expectSound(page: Page, where: string) {
  // A form that was sent without script leads to a page whose styles may still be on their way.
  await page.waitForLoadState();
  await page.evaluate(axe);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    const found = await page.evaluate(async () => {
      // @ts-expect-error axe comes by the line above
      const { violations, passes } = await window.axe.run(document, {
        resultTypes: ["violations"],
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      });
      return {
        violations: violations.map(
          (one: { id: string; nodes: { html: string }[] }) =>
            `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`,
        ),
        checked: passes.length > 10,
        width: document.documentElement.scrollWidth,
        h1s: document.querySelectorAll("h1").length,
        styled: [...document.querySelectorAll("main [style]")].map((one) =>
          one.outerHTML.slice(0, 90),
        ),
      };
    });
    const faults = await page.evaluate(faultsOfLook);
    if (faults.length > 0)
      await page.screenshot({ path: test.info().outputPath(`${width}.png`), fullPage: true });
    expect({ ...found, faults }, `${where} at ${width}`).toEqual({
      faults: [],
      violations: [],
      checked: true,
      width,
      h1s: 1,
      styled: [],
    });
  }
}
