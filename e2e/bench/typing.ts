import { chromium } from "@playwright/test";
import type { session } from "@/e2e/given-people";

type Session = Awaited<ReturnType<typeof session>>;

/** From each amount that is typed until the balance beside it has followed, in milliseconds, in a real browser. */
export async function typeAmounts(path: string, { name, value }: Session, count: number) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || undefined,
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const url = process.env.PORTAL_URL ?? "";
  const context = await browser.newContext({ baseURL: url });
  await context.addCookies([{ name, value, url }]);
  const page = await context.newPage();
  await page.goto(path);
  await page.getByRole("region", { name: "What that makes of the balance" }).waitFor();
  const times = await page.getByLabel("How much?").evaluate(async (input, amounts) => {
    const region = document.querySelector("[aria-labelledby=live-balance]");
    if (!region || !(input instanceof HTMLInputElement)) throw new Error("No balance to follow");
    const took: number[] = [];
    for (let amount = 1; amount <= amounts; amount += 1) {
      const followed = new Promise<number>((resolve, reject) => {
        setTimeout(() => reject(new Error("The balance does not follow")), 10_000);
        const watch = new MutationObserver(() => {
          watch.disconnect();
          resolve(performance.now());
        });
        watch.observe(region, { subtree: true, childList: true, characterData: true });
      });
      const start = performance.now();
      input.value = `${10_000 + amount}`;
      input.dispatchEvent(new Event("input", { bubbles: true }));
      took.push((await followed) - start);
      await new Promise(requestAnimationFrame);
    }
    return took;
  }, count);
  await browser.close();
  return times;
}
