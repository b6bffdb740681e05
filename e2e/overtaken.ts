import { expect, type Page } from "@playwright/test";
import { moveBarrier } from "@/db/queries/barrier-moves";
import { inputFor } from "@/e2e/access-inputs";
import type { Barrier } from "@/e2e/given-barrier";
import type { Person } from "@/e2e/given-people";
import type { BarrierStep } from "@/lib/barrier-steps";

/** What somebody else does while the page stands open. */
export async function meanwhile(person: Person, it: Barrier, step: BarrierStep) {
  const input = (await inputFor(step, it, it)) as never;
  expect(await moveBarrier(person, it.id, step, input, it)).toMatchObject({ done: true });
}

export const press = (page: Page, name: string) =>
  page.getByRole("button", { name, exact: true }).click();

/** Nothing was done; with script the form still holds each word, without it the page shows them to be copied. */
export async function expectKept(
  page: Page,
  words: Record<string, string>,
  { scripted, back }: { scripted: boolean; back: string },
) {
  await expect(page.getByRole("alert", { name: "There is a problem" })).toBeVisible();
  await expect(page).toHaveTitle(/^Error: /);
  if (scripted) {
    for (const [label, text] of Object.entries(words))
      await expect(page.getByLabel(label).first()).toHaveValue(text);
    return;
  }
  const wrote = page.getByRole("region", { name: "What you wrote" });
  for (const [label, text] of Object.entries(words)) {
    await expect(wrote.getByRole("heading", { name: label }).last()).toBeVisible();
    await expect(wrote.getByText(text, { exact: true }).last()).toBeVisible();
  }
  await expect(page.locator("main form")).toHaveCount(0);
  await expect(page.getByRole("main").getByRole("textbox")).toHaveCount(0);
  await page.getByRole("link", { name: /^Back to the/ }).click();
  await expect(page).toHaveURL(back);
}
