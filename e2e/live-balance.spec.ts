import { expect } from "@playwright/test";
import { test } from "@/e2e/fixtures";

test("the balance follows what is typed, and what is not an amount changes nothing @script", async ({
  page,
  given,
  signInAs,
}) => {
  const council = await given.organisation({ type: "council" });
  const college = await given.organisation();
  const lead = await given.person({ of: council, duties: ["contributor"] });
  const it = await given.proposal({ state: "shaping", organisation: council, partners: [college] });
  const live = page.getByRole("region", { name: "What that makes of the balance" });
  const cells = live.getByRole("row", { name: "2010-11, revenue" }).getByRole("cell");
  const figures = async () =>
    (await cells.allTextContents()).map((cell) => cell.replace(/^\D*£/, "£"));

  await signInAs(lead);
  await page.goto(`/proposals/${it.id}/spending`);
  await expect(live).toBeVisible();
  const before = await figures();
  await page.getByLabel("What is paid for?").fill("A tutor");
  await page.getByLabel("What sort of spending is it?").selectOption({ label: "Staff" });
  await page.getByRole("radio", { name: "New money" }).check();
  await page.getByLabel("How much?").fill("20k");
  await expect(cells.nth(1)).toContainText("£78,132.07");
  await expect(live.getByText("more is planned than there is money for")).toHaveCount(0);
  await page.getByLabel("How much?").fill("120k");
  await expect(live.getByText(/more is planned than there is money for/)).toBeVisible();
  await page.getByLabel("How much?").fill("plenty");
  await expect.poll(figures).toEqual(before);
  await page.getByLabel("How much?").fill("20k");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Saved." })).toBeVisible();
  const balance = page.getByRole("region", { name: "Does it balance?" });
  await expect(balance.getByRole("row", { name: "2010-11, revenue" })).toContainText("£78,132.07");

  await page.goto(`/proposals/${it.id}/contributions/${it.money.ours}`);
  await page.getByLabel("How much?").fill("900k");
  await expect(cells.first()).toContainText("£9");
});
