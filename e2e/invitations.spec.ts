import { expect, type Page } from "@playwright/test";
import { test } from "@/e2e/fixtures";
import { mark } from "@/e2e/given-people";
import { forgetAttempts, mailTo, typeCode } from "@/e2e/mailbox";

test.describe.configure({ timeout: 60_000 });
test.beforeEach(forgetAttempts);

const says = (page: Page, words: string) =>
  expect(page.getByRole("heading", { name: words })).toBeVisible();

async function inviteByForm(page: Page, guest: { name: string; email: string }, duty: string) {
  await page.getByLabel("Name").fill(guest.name);
  await page.getByLabel("E-mail address").fill(guest.email);
  await page.getByRole("checkbox", { name: duty }).check();
  await page.getByRole("button", { name: "Send the invitation" }).click();
  await says(page, "Invitation sent");
}

test("an administrator invites somebody, who accepts, gets a code and is in", async ({
  page,
  browser,
  baseURL,
  javaScriptEnabled,
  given,
  signInAs,
}) => {
  const college = await given.organisation();
  const guest = { name: "Zoë D’Arcy-Núñez", email: `zoe.${mark()}@test.example` };
  await signInAs(await given.person({ role: "administrator" }));
  await page.goto("/admin/invitations/new");
  await page.getByLabel("Organisation").selectOption({ label: college.name });
  await inviteByForm(page, guest, "Lead");
  await expect(page.getByRole("row").filter({ hasText: guest.email })).toContainText(
    "14 more days",
  );

  const link = (await mailTo(guest.email, "invitation")).link;
  for (let count = 0; count < 2; count += 1) await page.request.get(link);
  const context = await browser.newContext({ baseURL, javaScriptEnabled });
  const theirs = await context.newPage();
  await theirs.goto(link);
  await says(theirs, `Welcome, ${guest.name}`);
  await theirs.getByRole("button", { name: "Accept and send me a code" }).click();
  await expect(theirs.getByLabel("Code")).toBeVisible();
  const { code } = await mailTo(guest.email, "sign-in-code");
  await typeCode(theirs, code);
  await expect(theirs.getByRole("banner")).toContainText(`${guest.name}, ${college.name}`);

  await context.clearCookies();
  await theirs.goto(link);
  await says(theirs, "This invitation does not work");
  await context.close();
});

test("an invitation can be sent again and withdrawn", async ({ page, given, signInAs }) => {
  const guest = { name: "Imran Ahmed", email: `imran.${mark()}@test.example` };
  await signInAs(await given.person({ role: "administrator" }));
  await page.goto("/admin/invitations/new?to=team");
  await page.getByLabel("Name").fill(guest.name);
  await page.getByLabel("E-mail address").fill(guest.email);
  await page.getByRole("radio", { name: "LSIS reviewer" }).check();
  await page.getByRole("button", { name: "Send the invitation" }).click();
  await says(page, "Invitation sent");
  const first = (await mailTo(guest.email, "invitation")).link;
  const row = page.getByRole("row").filter({ hasText: guest.email });
  await row.getByRole("button", { name: "Send again" }).click();
  await says(page, "Invitation sent again");
  const second = (await mailTo(guest.email, "invitation")).link;
  expect(second).not.toBe(first);
  await page.goto(first);
  await says(page, "This invitation does not work");
  await page.goto("/admin/invitations");
  await row.getByRole("button", { name: "Withdraw" }).click();
  await says(page, "Invitation withdrawn");
  await expect(row).toHaveCount(0);
  await page.goto(second);
  await says(page, "This invitation does not work");
});

test("what is missing in an invitation is said at its field, and what was typed stays", async ({
  page,
  given,
  signInAs,
}) => {
  await signInAs(await given.person({ role: "administrator" }));
  await page.goto("/admin/invitations/new");
  await page.getByLabel("Name").fill("“Curly” O’Brien – 50 %");
  await page.getByRole("button", { name: "Send the invitation" }).click();
  for (const words of [
    "Enter the e-mail address of the person to invite",
    "Choose an organisation",
    "Choose at least one duty",
  ])
    await expect(page.getByRole("link", { name: words })).toBeVisible();
  await expect(page.getByLabel("Name")).toHaveValue("“Curly” O’Brien – 50 %");
  await expect(page).toHaveTitle(/^Error: /);
});

test("a lead invites a colleague, and sees who works there", async ({ page, given, signInAs }) => {
  const college = await given.organisation();
  const lead = await given.person({ of: college, duties: ["lead"] });
  const colleague = await given.person({ of: college, duties: ["finance"] });
  const guest = { name: "Priti Nath", email: `priti.${mark()}@test.example` };
  await signInAs(lead);
  await page.goto("/account");
  await page.getByRole("link", { name: `Invite a colleague to ${college.name}` }).click();
  await expect(page.getByRole("row").filter({ hasText: colleague.email })).toContainText("finance");
  await inviteByForm(page, guest, "Contributor");
  // Ready for the next one.
  await expect(page.getByLabel("Name")).toHaveValue("");
  await expect(page.getByRole("checkbox", { name: "Contributor" })).not.toBeChecked();
  const row = page.getByRole("row").filter({ hasText: guest.email });
  await expect(row).toContainText(lead.name);
  expect((await mailTo(guest.email, "invitation")).body).toContain(`${lead.name} invites you`);
  await row.getByRole("button", { name: "Withdraw" }).click();
  await says(page, "Invitation withdrawn");
});
