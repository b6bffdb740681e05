import { expect, type Page } from "@playwright/test";
import { test } from "@/e2e/fixtures";
import { forgetAttempts, signInByCode } from "@/e2e/mailbox";

test.describe.configure({ timeout: 60_000 });
test.beforeEach(forgetAttempts);

const header = (page: Page) => page.getByRole("banner");

test("a person with several places chooses one, sees it on every page, and can change it", async ({
  page,
  given,
}) => {
  const [college, council] = [await given.organisation(), await given.organisation()];
  const person = await given.person({ of: [college, council] });
  await page.goto("/barriers");
  await signInByCode(page, person);
  await expect(page).toHaveURL(/\/acting/);
  await page.goto("/barriers");
  await expect(page).toHaveURL(/\/acting\?from=%2Fbarriers/);
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByRole("link", { name: "Choose for whom you are acting" })).toBeVisible();
  await page.getByLabel(council.name).check();
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page).toHaveURL("/barriers");
  await expect(header(page)).toContainText(`${person.name}, ${council.name}`);
  await page.goto("/barriers?state=open");
  await header(page).getByRole("link", { name: "Change" }).click();
  await page.getByLabel(college.name).check();
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page).toHaveURL("/barriers?state=open");
  await expect(header(page)).toContainText(`${person.name}, ${college.name}`);
});

test("a person with one place is not asked", async ({ page, given }) => {
  const college = await given.organisation();
  const person = await given.person({ of: college });
  await page.goto("/sign-in");
  await signInByCode(page, person);
  await expect(page).toHaveURL("/");
  await expect(header(page)).toContainText(`${person.name}, ${college.name}`);
  await expect(header(page).getByRole("link", { name: "Change" })).toBeHidden();
});
