import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { test } from "@/e2e/fixtures";
import type { given } from "@/e2e/given";
import { figures } from "@/e2e/given-figures";
import { forgetAttempts, mailTo } from "@/e2e/mailbox";
import { formatPounds } from "@/lib/money";

async function scene(has: typeof given, most?: number) {
  const council = await has.organisation({ type: "council" });
  const college = await has.organisation();
  const signer = await has.person({ of: council, duties: ["signatory"] });
  const theirs = await has.person({ of: college, duties: ["signatory"] });
  await has.signatory(signer, { most });
  await has.signatory(theirs);
  const it = await has.proposal({
    ...{ state: "awaiting-sign-off", organisation: council, partners: [college] },
  });
  const lead = await has.person({ of: council });
  return { it, council, college, signer, theirs, lead, path: `/proposals/${it.id}` };
}

test.beforeEach(forgetAttempts);

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const faults = (page: Page) => page.getByRole("alert", { name: "There is a problem" });
const says = (page: Page, words: string | RegExp) =>
  expect(page.getByRole("heading", { name: words })).toBeVisible();

async function askForCode(page: Page, path: string, address: string) {
  await page.goto(path);
  await page.getByRole("link", { name: "Sign for your organisation", exact: true }).first().click();
  await press(page, "Send me a code");
  await expect(page.getByText("A code is on its way to your address.")).toBeVisible();
  return (await mailTo(address, "sign-in-code")).code;
}

test("signatories read their own money, sign by a code from their mail, and the last makes it agreed", async ({
  page,
  given,
  signInAs,
}) => {
  const { it, council, college, signer, theirs, path } = await scene(given);
  const row = (name: string) =>
    page.getByRole("region", { name: "Signatures", exact: true }).getByRole("row", { name });

  await signInAs(signer);
  const code = await askForCode(page, path, signer.email);
  const gives = page.getByRole("table", { name: "What your organisation gives" });
  await expect(gives).toContainText(formatPounds(figures.ours));
  await expect(page.getByText(/^It pays .* and gains/)).toBeVisible();
  await press(page, "Send the answer");
  await expect(faults(page)).toContainText("Choose whether you sign");
  await page.getByRole("radio", { name: "Sign for my organisation" }).check();
  await page.getByLabel("Code", { exact: true }).fill("000000");
  await press(page, "Send the answer");
  await expect(faults(page)).toContainText("Tick that you may commit your organisation");
  await page.getByRole("checkbox", { name: `I may commit ${council.name}` }).check();
  await press(page, "Send the answer");
  await expect(faults(page)).toContainText("This code is not right");
  await page.getByLabel("Code", { exact: true }).fill(code);
  await press(page, "Send the answer");
  await says(page, "You have signed. Your partners are told.");
  await expect(row(council.name)).toContainText("Confirmed");
  await expect(row(college.name)).toContainText("Not signed yet");
  await page.goto(`${path}/sign`);
  await expect(page.getByText("You have signed these terms.")).toBeVisible();

  await signInAs(theirs);
  const second = await askForCode(page, path, theirs.email);
  await page.getByRole("radio", { name: "Sign for my organisation" }).check();
  await page.getByRole("checkbox", { name: `I may commit ${college.name}` }).check();
  await page.getByLabel("Code", { exact: true }).fill(second);
  await press(page, "Send the answer");
  await says(page, "You have signed. Your partners are told.");
  await expect(page.getByRole("main").getByText("Agreed", { exact: true }).first()).toBeVisible();

  await page.getByRole("link", { name: "Read and download what is signed" }).click();
  await expect(page.getByText(formatPounds(figures.ours)).first()).toBeVisible();
  await expect(page.getByText(/Reckoned anew just now, it is the same/)).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "all of it as JSON" }).click(),
  ]);
  const kept = JSON.parse(await readFile(await download.path(), "utf8"));
  expect(kept.reference).toBe(it.reference);
  expect(kept.signatures).toHaveLength(2);
  await expect(page.getByText(kept.hash)).toBeVisible();
});

test("above one's limit the minute of a board is named, and a condition is told and does not count", async ({
  page,
  given,
  signInAs,
}) => {
  const { council, college, signer, theirs, path } = await scene(given, figures.ours - 1);
  const row = (name: string) =>
    page.getByRole("region", { name: "Signatures", exact: true }).getByRole("row", { name });
  await signInAs(signer);
  const code = await askForCode(page, path, signer.email);
  await page.getByRole("radio", { name: "Sign for my organisation" }).check();
  await page.getByLabel("Which minute of your board decides this sum?").fill("Cabinet, minute 7");
  await page.getByRole("checkbox", { name: /I may commit/ }).check();
  await page.getByLabel("Code", { exact: true }).fill(code);
  await press(page, "Send the answer");
  await expect(row(council.name)).toContainText("Minute: Cabinet, minute 7");

  await signInAs(theirs);
  const second = await askForCode(page, path, theirs.email);
  await page.getByRole("radio", { name: "Sign subject to a condition" }).check();
  await page.getByRole("checkbox", { name: /I may commit/ }).check();
  await page.getByLabel("Code", { exact: true }).fill(second);
  await press(page, "Send the answer");
  await expect(faults(page)).toContainText("Enter the condition");
  await page.getByLabel("The condition, or why you decline").fill("The corporation of 12 May");
  const day = page.getByRole("group", { name: /When will you know/ });
  for (const [label, digits] of [
    ["Day", "12"],
    ["Month", "5"],
    ["Year", "2010"],
  ] as const)
    await day.getByLabel(label).fill(digits);
  await press(page, "Send the answer");
  await says(page, /^Your condition is told/);
  await expect(row(college.name)).toContainText("Subject to a condition");
  await expect(row(college.name)).toContainText("The corporation of 12 May");
});

test("before terms are changed, the forms say whose signature counts no more", async ({
  page,
  given,
  signInAs,
}) => {
  const { it, signer, lead, path } = await scene(given);
  await given.signature(it, signer);
  await signInAs(lead);
  await page.goto(path);
  await page.getByRole("link", { name: "Change the terms", exact: true }).click();
  await page.getByLabel("Why do the terms have to change?").fill("The board wants less.");
  await press(page, "Change the terms");
  await expect(page).toHaveURL(/note=done/);
  for (const form of ["edit", "spending", "terms/exit", `contributions/${it.money.ours}`]) {
    await page.goto(`${path}/${form}`);
    await expect(page.getByText(`${signer.name} signed the terms as they are.`)).toBeVisible();
  }
  await page.goto(`${path}/savings`);
  await expect(page.getByText(`${signer.name} signed the terms as they are.`)).toHaveCount(0);
});

test("what waits for a signature stands on the signatory's home page, until they have signed", async ({
  page,
  given,
  signInAs,
}) => {
  const { it, signer, lead } = await scene(given);
  const waits = page.getByRole("main").getByRole("link", { name: it.title });
  for (const person of [signer, lead]) {
    await signInAs(person);
    await page.goto("/");
    await expect(waits.first()).toBeVisible();
    await expect(page.getByRole("heading", { name: "Nothing waits for you" })).toHaveCount(0);
  }
  await given.signature(it, signer);
  await signInAs(signer);
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "Nothing waits for you" })).toBeVisible();
});
