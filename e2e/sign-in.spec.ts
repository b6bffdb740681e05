import { expect, type Page } from "@playwright/test";
import { eq, sql } from "drizzle-orm";
import { owner } from "@/db/client";
import { sessions, signInCodes } from "@/db/schema";
import { test } from "@/e2e/fixtures";
import { mark } from "@/e2e/given-people";
import { askForCode as ask, forgetAttempts, mailTo, typeCode } from "@/e2e/mailbox";

test.describe.configure({ timeout: 60_000 });
test.beforeEach(forgetAttempts);

async function askForCode(page: Page, email: string) {
  await page.goto("/sign-in");
  await ask(page, email);
}

async function refusedWith(page: Page, code: string) {
  await typeCode(page, code);
  await expect(page).toHaveTitle(/^Error: /);
  return page.getByRole("main").textContent();
}

const header = (page: Page) => page.getByRole("banner");
const wrong = (code: string) => (code === "000000" ? "000001" : "000000");

test("an invited person gets a code by mail, types it, and goes on where they meant to go", async ({
  page,
  context,
  given,
}) => {
  const person = await given.person({ of: await given.organisation() });
  await page.goto("/barriers?state=open");
  await page.getByLabel("Your e-mail address").fill(` ${person.email.toUpperCase()} `);
  await page.getByRole("button", { name: "Send me a code" }).click();
  const box = page.getByLabel("Code");
  await expect(box).toHaveAttribute("autocomplete", "one-time-code");
  await expect(box).toHaveAttribute("inputmode", "numeric");
  const { code } = await mailTo(person.email, "sign-in-code");
  await typeCode(page, `${code.slice(0, 3)} ${code.slice(3)}`);
  await expect(page).toHaveURL("/barriers?state=open");
  await expect(header(page)).toContainText(person.name);
  const [cookie, ...others] = await context.cookies();
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
  expect(others).toEqual([]);
});

test("the link in the mail opens a page with a button; fetching it signs nobody in", async ({
  page,
  given,
}) => {
  const person = await given.person({ of: await given.organisation() });
  await askForCode(page, person.email);
  const { link } = await mailTo(person.email, "sign-in-code");
  for (const method of ["get", "head", "get"] as const) {
    const answer = await page.request[method](link);
    expect(answer.headers()["set-cookie"]).toBeUndefined();
  }
  await page.goto(link);
  await expect(header(page)).not.toContainText(person.name);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL("/");
  await expect(header(page)).toContainText(person.name);
});

test("a code that is wrong, used, too old or of nobody gets the same words", async ({
  page,
  context,
  given,
}) => {
  const person = await given.person({ of: await given.organisation() });
  await askForCode(page, person.email);
  const asked = page.url();
  const { code } = await mailTo(person.email, "sign-in-code");
  const words = await refusedWith(page, wrong(code));
  expect(words).toContain("This code is not right, or no longer works");
  await typeCode(page, code);
  await expect(header(page)).toContainText(person.name);
  await context.clearCookies();
  await page.goto(asked);
  expect(await refusedWith(page, code)).toBe(words);

  await askForCode(page, person.email);
  const late = await mailTo(person.email, "sign-in-code");
  await owner
    .update(signInCodes)
    .set({ expires: sql`now()` })
    .where(eq(signInCodes.personId, person.id));
  expect(await refusedWith(page, late.code)).toBe(words);

  await askForCode(page, `nobody.${person.email}`);
  expect(await refusedWith(page, code)).toBe(words);
});

test("after five wrong tries the right code is void too", async ({ page, given }) => {
  const person = await given.person();
  await askForCode(page, person.email);
  const { code } = await mailTo(person.email, "sign-in-code");
  const words = await refusedWith(page, wrong(code));
  for (let count = 1; count < 5; count += 1)
    expect(await refusedWith(page, wrong(code))).toBe(words);
  expect(await refusedWith(page, code)).toBe(words);
});

test("known and unknown addresses get the same answer, and the same end of patience", async ({
  page,
  given,
}) => {
  const person = await given.person();
  const answers = [];
  for (const email of [person.email, `nobody.${person.email}`]) {
    for (let count = 0; count < 5; count += 1) await askForCode(page, email);
    const patient = await page.getByRole("main").textContent();
    await page.goto("/sign-in");
    await page.getByLabel("Your e-mail address").fill(email);
    await page.getByRole("button", { name: "Send me a code" }).click();
    await expect(page.getByText("Too many codes were asked for").first()).toBeVisible();
    await expect(page.getByLabel("Your e-mail address")).toHaveValue(email);
    answers.push([patient, await page.getByRole("main").textContent()]);
  }
  expect(answers[0]).toEqual(answers[1]);
});

test("what is no address, and what is no code, is said at the field", async ({ page }) => {
  await page.goto("/sign-in");
  for (const [typed, words] of [
    ["", "Enter your e-mail address"],
    ["ruth＠lsis.example", "Enter an e-mail address in the right form"],
  ] as const) {
    await page.getByLabel("Your e-mail address").fill(typed);
    await page.getByRole("button", { name: "Send me a code" }).click();
    await expect(page.getByRole("link", { name: words })).toBeVisible();
    await expect(page.getByLabel("Your e-mail address")).toHaveAttribute("aria-invalid", "true");
  }
  await askForCode(page, `nobody.${mark()}@test.example`);
  expect(await refusedWith(page, "12345")).toContain("Enter the six digits of the code");
  await expect(page.getByLabel("Code")).toHaveValue("12345");
});

test("signing in leads to no other site", async ({ page, given, signInAs }) => {
  await page.goto("/sign-in?from=//evil.example/x");
  await expect(page.locator("input[name=from]").first()).toHaveValue("/");
  await signInAs(await given.person({ of: await given.organisation() }));
  await page.goto("/sign-in?from=https://evil.example/");
  await expect(page).toHaveURL("/");
});

test("the demo's people sign in with one click", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Sign in as Priya Shah" }).click();
  await expect(header(page)).toContainText("Priya Shah, LSIS reviewer");
  await expect(header(page).getByRole("link", { name: "Reviews" })).toBeVisible();
  await expect(header(page).getByRole("link", { name: "Admin" })).toBeHidden();
});

test("signing out ends the session, and its cookie opens nothing any more", async ({
  page,
  context,
  given,
  signInAs,
}) => {
  const person = await given.person({ of: await given.organisation() });
  await signInAs(person);
  await page.goto("/account");
  const stolen = await context.cookies();
  await header(page).getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("heading", { name: "You are signed out" })).toBeVisible();
  await expect(header(page)).not.toContainText(person.name);
  expect(await context.cookies()).toEqual([]);
  await context.addCookies(stolen);
  await page.goto("/account");
  await expect(page).toHaveURL(/\/sign-in\?from=%2Faccount/);
});

test("signing in gives the browser a new session and ends the one it had", async ({
  page,
  context,
  given,
  signInAs,
}) => {
  const person = await given.person({ of: await given.organisation() });
  await signInAs(person);
  const [planted] = await context.cookies();
  await owner.update(sessions).set({ expires: sql`now()` }).where(eq(sessions.personId, person.id));
  await askForCode(page, person.email);
  const { code } = await mailTo(person.email, "sign-in-code");
  await typeCode(page, code);
  await expect(header(page)).toContainText(person.name);
  const [fresh] = await context.cookies();
  expect(fresh?.name).toBe(planted?.name);
  expect(fresh?.value).not.toBe(planted?.value);
  expect(fresh?.value.length).toBeGreaterThanOrEqual(43);
});
