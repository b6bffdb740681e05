import type { Locator } from "@playwright/test";

/** At once: between the two presses of a mouse the answer may come, and get the second. */
export const pressTwice = (button: Locator) =>
  button.evaluate((one: HTMLElement) => {
    one.click();
    one.click();
  });
