import { type BrowserContext, expect, type Page } from "@playwright/test";
import { eq, sql } from "drizzle-orm";
import { owner } from "@/db/client";
import { people, sessions } from "@/db/schema";
import { test } from "@/e2e/fixtures";
import type { Person } from "@/e2e/given-people";
import { forgetAttempts, signInByCode } from "@/e2e/mailbox";

test.describe.configure({ timeout: 60_000 });
test.beforeEach(forgetAttempts);

const header = (page: Page) => page.getByRole("banner");

const end = ({ id }: Person) =>
  owner
    .update(sessions)
    .set({ expires: sql`now() - interval '1 minute'` })
    .where(eq(sessions.personId, id));

const name = "St Hilda’s “Open” College – Kent & Medway, £1";

async function fillOrganisation(page: Page) {
  await page.goto("/admin/organisations/new");
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("Type").selectOption("college");
  await page.getByLabel("Kent", { exact: true }).check();
}

test("a form left open survives signing in again", async ({ page, given, signInAs }) => {
  const person = await given.person({ role: "administrator" });
  await signInAs(person);
  await fillOrganisation(page);
  await end(person);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("What you wrote is kept for an hour")).toBeVisible();
  await signInByCode(page, person);
  await expect(page).toHaveURL("/admin/organisations/new");
  await expect(page.getByText("Everything you wrote is here").first()).toBeVisible();
  await expect(page.getByLabel("Name")).toHaveValue(name);
  await expect(page.getByLabel("Type")).toHaveValue("college");
  await expect(page.getByLabel("Kent", { exact: true })).toBeChecked();
  await page.getByLabel("Name").fill(`${name} ${person.email.slice(-20, -13)}`);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { name: "Added" })).toBeVisible();
  await page.goto("/admin/organisations/new");
  await expect(page.getByLabel("Name")).toHaveValue("");
});

test("what one person left is not shown to the next at the same browser", async ({
  page,
  given,
  signInAs,
}) => {
  const first = await given.person({ role: "administrator" });
  const second = await given.person({ role: "administrator" });
  await signInAs(first);
  await fillOrganisation(page);
  await end(first);
  await page.getByRole("button", { name: "Save" }).click();
  await signInByCode(page, second);
  await expect(page).toHaveURL("/admin/organisations/new");
  await expect(page.getByLabel("Name")).toHaveValue("");
  await expect(page.getByText("Everything you wrote is here")).toBeHidden();
});

test("twelve hours after signing in it is over, and the page asked for comes after", async ({
  page,
  given,
  signInAs,
}) => {
  const person = await given.person({ of: await given.organisation() });
  await signInAs(person);
  await page.goto("/account");
  await end(person);
  await page.goto("/barriers?state=open");
  await expect(page).toHaveURL("/sign-in?from=%2Fbarriers%3Fstate%3Dopen");
  await signInByCode(page, person);
  await expect(page).toHaveURL("/barriers?state=open");
});

test("after half an hour without use the next page says so", async ({ page, given, signInAs }) => {
  const person = await given.person({ of: await given.organisation() });
  await signInAs(person);
  await owner
    .update(sessions)
    .set({ lastUsedAt: sql`now() - interval '47 minutes'` })
    .where(eq(sessions.personId, person.id));
  await page.goto("/account");
  await expect(page.getByText("The portal was not used for 47 minutes")).toBeVisible();
  await page.goto("/account");
  await expect(page.getByText("The portal was not used")).toBeHidden();
});

test("a page left open says so by itself, and that the end is near @script", async ({
  page,
  given,
  signInAs,
}) => {
  await page.clock.install();
  await signInAs(await given.person({ of: await given.organisation() }));
  await page.goto("/account");
  await page.waitForLoadState("networkidle");
  await page.clock.runFor("31:00");
  const told = page.getByRole("status").filter({ hasText: "The portal was not used" });
  await expect(told).toBeVisible();
  await page.keyboard.press("Tab");
  await page.clock.runFor("00:30");
  await expect(told).toBeHidden();
  await page.clock.runFor("15:00");
  await expect(page.getByText("You will be signed out at")).toBeVisible();
  await page.clock.runFor("15:00");
  await expect(page.getByText("You were signed out at")).toBeVisible();
});

test("signing out empties what the browser kept of forms @script", async ({
  page,
  given,
  signInAs,
}) => {
  await signInAs(await given.person({ of: await given.organisation() }));
  await page.goto("/account");
  await page.evaluate(() => {
    localStorage.setItem("draft:barrier:new", "{}");
    localStorage.setItem("other", "stays");
  });
  await page.getByRole("banner").getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("heading", { name: "You are signed out" })).toBeVisible();
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage))).toEqual(["other"]);
});

test("the account page lists one's sessions and ends any of them", async ({
  page,
  browser,
  baseURL,
  given,
  signInAs,
}) => {
  const person = await given.person({ of: await given.organisation() });
  const elsewhere = await browser.newContext({ baseURL, userAgent: "Firefox/153.0 Windows" });
  await enter(elsewhere, await given.session(person), baseURL);
  const other = await elsewhere.newPage();
  await other.goto("/account");
  await expect(header(other)).toContainText(person.name);
  await owner
    .update(sessions)
    .set({ browser: "Mozilla/5.0 (Windows NT 10.0) Firefox/153.0" })
    .where(eq(sessions.personId, person.id));
  await signInAs(person);
  await page.goto("/account");
  await expect(page.getByText("(this one)")).toHaveCount(1);
  await page.getByRole("button", { name: /^End the session in Firefox on Windows/ }).click();
  await expect(page.getByRole("heading", { name: "Session ended" })).toBeVisible();
  await other.reload();
  await expect(other).toHaveURL(/\/sign-in/);

  await enter(elsewhere, await given.session(person), baseURL);
  await page.goto("/account");
  await page.getByRole("button", { name: "End all others" }).click();
  await expect(page.getByRole("heading", { name: "All other sessions ended" })).toBeVisible();
  await other.goto("/account");
  await expect(other).toHaveURL(/\/sign-in/);
  await page.goto("/account");
  await expect(header(page)).toContainText(person.name);
  await elsewhere.close();
});

function enter(
  context: BrowserContext,
  { name, value }: { name: string; value: string },
  url?: string,
) {
  return context.addCookies([{ name, value, url }]);
}

test("a suspended person is out at the next click", async ({ page, given, signInAs }) => {
  const person = await given.person({ of: await given.organisation() });
  await signInAs(person);
  await page.goto("/account");
  await owner.update(people).set({ suspendedAt: new Date() }).where(eq(people.id, person.id));
  await page.reload();
  await expect(page).toHaveURL(/\/sign-in/);
});
