import { expect, type Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { proposedOrganisations } from "@/db/schema";
import { tellUntold } from "@/db/worker/tell";
import { test } from "@/e2e/fixtures";
import { mark } from "@/e2e/given-people";
import { wanted } from "@/e2e/given-proposed";
import { scene } from "@/e2e/partners-scene";

async function says(page: Page, words: string) {
  await expect(page.getByRole("heading", { name: words })).toBeVisible();
}

const button = (page: Page, name: string) => page.getByRole("button", { name });

/** Of thousands that other tests made, each name of which would take its time to work out. */
const chosen = (page: Page) => page.locator("main input[type=radio]:checked");

/** With script a long list gets a box above it to narrow it by, which moves what stands below. */
async function settled(page: Page, javaScriptEnabled?: boolean) {
  if (javaScriptEnabled !== false)
    await page.locator("main input[type=search]").waitFor({ timeout: 20_000 });
}

async function fillIn(page: Page, name: string) {
  await page.getByLabel("The organisation’s name").fill(name);
  await page.getByLabel("What it is").selectOption("Voluntary organisation");
  await page.getByLabel("Its pilot").selectOption("Kent");
  await page.getByLabel("Its web address, or how to reach it").fill(wanted.reach);
  await page.getByLabel("A person to ask there").fill(wanted.contactName);
  await page.getByLabel("That person’s e-mail address").fill(wanted.contactEmail);
  await page.getByLabel("The part that it is to play").fill(wanted.words);
  await page.getByLabel("Why it should take part").fill(wanted.why);
}

test("a lead proposes an organisation, an administrator adds it and invites its person, and the lead invites it", async ({
  page,
  given,
  signInAs,
  javaScriptEnabled,
}) => {
  const { it, college, lead } = await scene(given);
  const administrator = await given.person({ role: "administrator" });
  const name = `Harbour Trust ${mark()}`;

  await signInAs(lead);
  await page.goto(`/barriers/${it.id}`);
  await page.getByRole("link", { name: "Invite an organisation" }).click();
  await page.getByRole("link", { name: "Propose an organisation to the support team" }).click();
  await button(page, "Propose it to the support team").click();
  await expect(page.getByRole("link", { name: "Enter the organisation's name" })).toBeVisible();
  await expect(page).toHaveTitle(/^Error: /);
  await fillIn(page, name);
  await button(page, "Propose it to the support team").click();
  await says(page, "Proposed. The support team is told, and you hear here what comes of it.");
  await page.goto(`/barriers/${it.id}`);
  const row = page.getByRole("listitem").filter({ hasText: name });
  await expect(row).toContainText("With the support team");
  await page.goto(`/barriers/${it.id}/history`);
  await expect(page.getByText("proposed an organisation to the support team")).toBeVisible();
  await expect(page.getByText(wanted.contactEmail)).toHaveCount(0);

  await tellUntold({ of: it.id });
  await signInAs(administrator);
  await page.goto("/notices");
  await expect(page.getByRole("link", { name: /^Notices \(\d+ new\)$/ })).toBeVisible();
  await page.getByRole("link", { name }).click();
  await says(page, name);
  await expect(page.getByText(`Proposed by ${lead.name}, ${college.name}`)).toBeVisible();
  await expect(page.getByText(wanted.contactEmail)).toBeVisible();
  await expect(page.getByText(it.title)).toHaveCount(0);
  await page.getByRole("link", { name: "Add the organisation" }).click();
  await expect(page.getByLabel("Name")).toHaveValue(name);
  await expect(page.getByLabel("Type")).toHaveValue(wanted.type);
  await expect(page.getByRole("checkbox", { name: "Kent" })).toBeChecked();
  await button(page, "Save").click();
  await says(page, "Added");
  await page.getByRole("link", { name: `Invite ${wanted.contactName}` }).click();
  await expect(page.getByLabel("E-mail address")).toHaveValue(wanted.contactEmail);
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue(wanted.contactName);
  await page.getByLabel("E-mail address").fill(`nora.${mark()}@harbour.example`);
  await page.getByRole("checkbox", { name: "Lead" }).check();
  await button(page, "Send the invitation").click();
  await says(page, "Invitation sent");

  await tellUntold({ of: it.id });
  await signInAs(lead);
  await page.goto("/notices");
  const notice = page.getByRole("listitem").filter({ hasText: it.title });
  await expect(notice).toContainText("A decision was made");
  await notice.getByRole("link").click();
  await expect(row).toContainText(`${name} is on the portal now`);
  await row.getByRole("link", { name: "invite it" }).click();
  await expect(chosen(page)).toHaveAccessibleName(name);
  await expect(page.getByLabel("The part that it is to play")).toHaveValue(wanted.words);
  await settled(page, javaScriptEnabled);
  await button(page, "Send the invitation").click();
  await says(page, "Invited. The leads of the organisation are told here and by mail.");
  await expect(page.getByRole("link", { name: "invite it" })).toHaveCount(0);
});

test("what is on the portal already is offered, and invited with the words that were written", async ({
  page,
  given,
  signInAs,
}) => {
  const { it, council, lead } = await scene(given, { state: "open" });
  await signInAs(lead);
  await page.goto(`/proposed-organisations/new?submission=${it.id}`);
  await fillIn(page, council.name.toUpperCase());
  await button(page, "Propose it to the support team").click();
  await says(page, `${council.name} is on the portal already`);
  await expect(page.getByLabel("Why it should take part")).toHaveValue(wanted.why);
  await button(page, `Invite ${council.name}`).click();
  await says(page, "Invited. The leads of the organisation are told here and by mail.");
  await expect(page.getByRole("row").filter({ hasText: council.name })).toContainText(wanted.words);
  expect(await rowsOf(it.id)).toEqual([]);
});

test("a project's lead proposes one, which an administrator finds on the portal under another name", async ({
  page,
  given,
  signInAs,
  javaScriptEnabled,
}) => {
  const { college, council, lead } = await scene(given);
  const project = await given.project({ organisation: college });
  const { id, name } = await given.proposed(project, { by: lead });
  await signInAs(await given.person({ role: "administrator" }));
  await page.goto(`/proposed-organisations/${id}`);
  await page.getByRole("link", { name: "It is there already" }).click();
  await settled(page, javaScriptEnabled);
  await button(page, "It is there already").click();
  await expect(
    page.getByRole("link", { name: "Choose the organisation that it is" }),
  ).toBeVisible();
  if (javaScriptEnabled !== false)
    await page.getByLabel("Type a word to narrow the list").fill(council.name);
  await page.getByRole("radio", { name: council.name }).check();
  await button(page, "It is there already").click();
  await says(page, `${council.name} is on the portal`);
  await signInAs(lead);
  await page.goto(`/projects/${project.id}`);
  const row = page.getByRole("listitem").filter({ hasText: name });
  await expect(row).toContainText(`${council.name} is on the portal now`);
  await row.getByRole("link", { name: "invite it" }).click();
  await expect(chosen(page)).toHaveAccessibleName(council.name);
});

test("an administrator finds what waits on their home and in administration, and declines it with a reason", async ({
  page,
  given,
  signInAs,
}) => {
  const { it, lead } = await scene(given);
  const { id, name } = await given.proposed(it, { by: lead, daysAgo: 4000 });
  await signInAs(await given.person({ role: "administrator" }));
  for (const path of ["/", "/admin/proposed-organisations"]) {
    await page.goto(path);
    await expect(page.getByRole("link", { name }), path).toBeVisible();
  }
  await page.getByRole("link", { name }).click();
  await page.getByRole("link", { name: "Do not add it" }).click();
  await button(page, "Do not add it").click();
  await expect(page.getByRole("link", { name: "Enter why it is not added" })).toBeVisible();
  await page.getByLabel("Why is it not added?").fill("It closed in May.");
  await button(page, "Do not add it").click();
  await says(page, "Kept. The organisation that proposed it is told, with your reason.");
  await page.goto(`/admin/organisations/new?proposed=${id}`);
  await expect(page).toHaveURL(new RegExp(`/proposed-organisations/${id}$`));
  await signInAs(lead);
  await page.goto(`/barriers/${it.id}`);
  const row = page.getByRole("listitem").filter({ hasText: name });
  await expect(row).toContainText("Not added");
  await expect(row).toContainText("It closed in May.");
});

test("its lead withdraws a proposal, and a colleague who is no lead reads nothing of it", async ({
  page,
  given,
  signInAs,
}) => {
  const { it, college, lead } = await scene(given);
  const { id, name } = await given.proposed(it, { by: lead });
  await signInAs(await given.person({ of: college, duties: ["contributor"] }));
  for (const path of [`/proposed-organisations/${id}`, `/proposed-organisations/${id}/withdraw`]) {
    await page.goto(path);
    await says(page, "Page not found");
  }
  await page.goto(`/barriers/${it.id}`);
  await expect(page.getByText(name)).toHaveCount(0);
  await page.goto(`/proposed-organisations/new?submission=${it.id}`);
  await expect(page.getByText("Only a lead of the organisation that owns it")).toBeVisible();
  await signInAs(lead);
  await page.goto(`/barriers/${it.id}`);
  await page.getByRole("link", { name }).click();
  await page.getByRole("link", { name: "Withdraw the proposal" }).click();
  await button(page, "Withdraw the proposal").click();
  await expect(page.getByText(new RegExp(`^By ${lead.name}, `))).toBeVisible();
  await page.goto(`/proposed-organisations/${id}/withdraw`);
  await expect(page.getByText("The proposal was withdrawn.")).toBeVisible();
});

const rowsOf = (id: string) =>
  owner.select().from(proposedOrganisations).where(eq(proposedOrganisations.submissionId, id));
