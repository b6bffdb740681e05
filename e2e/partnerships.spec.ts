import { expect, type Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { partnerships } from "@/db/schema";
import { tellUntold } from "@/db/worker/tell";
import { test } from "@/e2e/fixtures";
import { scene } from "@/e2e/partners-scene";

const part = "Open your waiting room to our tutors – two mornings a week.";

async function says(page: Page, words: string) {
  await expect(page.getByRole("heading", { name: words })).toBeVisible();
}

test("a lead invites an organisation to a draft, and it accepts what it was offered", async ({
  page,
  given,
  signInAs,
  javaScriptEnabled,
}) => {
  const { it, college, council, lead, theirs, helper } = await scene(given);

  await signInAs(lead);
  await page.goto(`/barriers/${it.id}`);
  await page.getByRole("link", { name: "Invite an organisation" }).click();
  await expect(
    page.getByText("will see the title, the summary and the part you offer"),
  ).toBeVisible();
  await expect(page.getByText(it.summary)).toBeVisible();
  await expect(page.getByRole("radio", { name: college.name })).toHaveCount(0);
  if (javaScriptEnabled !== false)
    await page.getByLabel("Type a word to narrow the list").fill(council.name.slice(0, 12));
  await page.getByRole("radio", { name: council.name }).check();
  await page.getByLabel("The part that it is to play").fill(part);
  await page.getByRole("button", { name: "Send the invitation" }).click();
  await says(page, "Invited. The leads of the organisation are told here and by mail.");
  const row = page.getByRole("row").filter({ hasText: council.name });
  await expect(row).toContainText(part);
  await expect(row).toContainText(`Invited by ${lead.name}`);

  await signInAs(helper);
  await page.goto("/");
  await page.getByRole("link", { name: it.title }).click();
  await says(page, it.title);
  await expect(page.getByText(part)).toBeVisible();
  await expect(
    page.getByText(`${college.name} invites ${council.name} to take a part`),
  ).toBeVisible();
  await expect(
    page.getByText("Only a lead of the invited organisation can do this."),
  ).toBeVisible();
  await expect(page.getByRole("link", { name: "Accept" })).toHaveCount(0);
  await page.goto(`/barriers/${it.id}`);
  await says(page, "Page not found");

  await signInAs(theirs);
  await page.goto("/");
  await page.getByRole("link", { name: it.title }).click();
  await page.getByRole("link", { name: "Accept" }).click();
  await expect(page.getByText(`Everybody at ${council.name} will see all of it`)).toBeVisible();
  await page.getByRole("button", { name: "Accept the invitation" }).click();
  await says(page, "Your organisation is on it now. Whoever invited it is told.");
  await expect(page.getByText(it.draft.stops)).toBeVisible();
  await expect(row).toContainText(`accepted by ${theirs.name}`);
  await page.goto("/");
  await expect(page.getByText("invites you to take a part")).toHaveCount(0);
});

test("a lead declines with a reason, which the inviter reads and others do not", async ({
  page,
  given,
  signInAs,
}) => {
  const { it, council, lead, theirs } = await scene(given, { state: "open" });
  const neighbour = await given.person({ of: await given.organisation({ pilots: ["kent"] }) });
  const { id } = await given.invitation(it, council, { by: lead });
  await signInAs(theirs);
  await page.goto(`/partnerships/${id}`);
  await page.getByRole("link", { name: "Decline" }).click();
  await page.getByRole("button", { name: "Decline the invitation" }).click();
  await expect(
    page.getByRole("link", { name: "Enter why your organisation declines" }),
  ).toBeVisible();
  await page.getByLabel("Why does your organisation decline?").fill("Our lease ends in May.");
  await page.getByRole("button", { name: "Decline the invitation" }).click();
  await says(page, "The invitation was declined");
  await expect(page.getByText(it.title)).toHaveCount(0);
  await signInAs(lead);
  await page.goto(`/barriers/${it.id}`);
  await page.getByText("Invitations that ended, and who left").first().click();
  await expect(page.getByText("Our lease ends in May.")).toBeVisible();
  await signInAs(neighbour);
  for (const path of [`/barriers/${it.id}`, `/barriers/${it.id}/history`]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByText(council.name)).toHaveCount(0);
    await expect(page.getByText("Our lease ends in May.")).toHaveCount(0);
  }
  await page.goto(`/partnerships/${id}`);
  await says(page, "Page not found");
});

test("an invitation is withdrawn, and cannot be answered then", async ({
  page,
  given,
  signInAs,
}) => {
  const { it, council, lead, theirs } = await scene(given, { state: "submitted" });
  const { id } = await given.invitation(it, council, { by: lead });
  await signInAs(lead);
  await page.goto(`/barriers/${it.id}`);
  await page.getByRole("link", { name: `Withdraw the invitation of ${council.name}` }).click();
  await page.getByRole("button", { name: "Withdraw the invitation" }).click();
  await says(page, "Invitation withdrawn.");
  await signInAs(theirs);
  await page.goto(`/partnerships/${id}/accept`);
  await expect(page.getByText("The invitation was withdrawn.")).toBeVisible();
  await page.goto(`/partnerships/${id}`);
  await says(page, "The invitation was withdrawn");
  await expect(page.getByText(it.title)).toHaveCount(0);
});

test("an invitation that has run out says so and offers nothing", async ({
  page,
  given,
  signInAs,
}) => {
  const { it, council, theirs } = await scene(given, { state: "submitted" });
  const { id } = await given.invitation(it, council, { daysAgo: 15 });
  await signInAs(theirs);
  await page.goto(`/partnerships/${id}`);
  await says(page, "The invitation ran out before it was answered");
  await expect(page.getByText(it.title)).toHaveCount(0);
  await page.goto(`/partnerships/${id}/accept`);
  await expect(page.getByText(/r[ua]n out/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Accept the invitation" })).toHaveCount(0);
  await page.goto("/");
  await expect(page.getByText(it.title)).toHaveCount(0);
});

test("an invitation is a notice until it is answered, and leads to its own page", async ({
  page,
  given,
  signInAs,
}) => {
  const { it, council, theirs } = await scene(given);
  const { id } = await given.invitation(it, council);
  await given.notice(it, theirs, { reason: "waiting" });
  await tellUntold({ of: it.id });
  await signInAs(theirs);
  await page.goto("/notices");
  await expect(page.getByRole("link", { name: "Notices (1 new)" })).toBeVisible();
  const line = page.getByRole("listitem").filter({ hasText: it.title });
  await expect(line).toContainText("It waits for you");
  await line.getByRole("link").click();
  await expect(page).toHaveURL(new RegExp(`/partnerships/${id}$`));
  await says(page, it.title);
  await owner.update(partnerships).set({ state: "withdrawn" }).where(eq(partnerships.id, id));
  await page.goto("/notices");
  await expect(page.getByText(it.title)).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Notices", exact: true })).toBeVisible();
});

test("whoever may read a barrier anyway is shown the invitation there, too", async ({
  page,
  given,
  signInAs,
}) => {
  const council = await given.organisation({ pilots: ["kent"], type: "council" });
  const theirs = await given.person({ of: council });
  const it = await given.barrier({
    state: "open",
    organisation: await given.organisation({ pilots: ["kent"] }),
  });
  await given.invitation(it, council);
  await signInAs(theirs);
  await page.goto(`/barriers/${it.id}`);
  await page.getByRole("link", { name: "Answer the invitation" }).click();
  await page.getByRole("link", { name: "Read all of it" }).click();
  await expect(page.getByText(it.draft.stops)).toBeVisible();
});

test("what is missing in an invitation to a partner is said at its field", async ({
  page,
  given,
  signInAs,
}) => {
  const it = await given.barrier({ state: "open" });
  await signInAs(await given.person({ of: it.organisation }));
  await page.goto(`/partnerships/new?submission=${it.id}`);
  await page.getByLabel("The part that it is to play").fill("“Curly” – 50 %");
  await page.getByRole("button", { name: "Send the invitation" }).click();
  await expect(page.getByRole("link", { name: "Choose the organisation to invite" })).toBeVisible();
  await expect(page.getByLabel("The part that it is to play")).toHaveValue("“Curly” – 50 %");
  await expect(page).toHaveTitle(/^Error: /);
  await signInAs(it.author);
  await page.goto(`/partnerships/new?submission=${it.id}`);
  await expect(
    page.getByText("Only a lead of the organisation that owns it invites partners."),
  ).toBeVisible();
  await expect(page.getByRole("button", { name: "Send the invitation" })).toHaveCount(0);
});
