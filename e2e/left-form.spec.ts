import { expect, type Page } from "@playwright/test";
import { and, eq, sql } from "drizzle-orm";
import { owner } from "@/db/client";
import { comments, escalations, events, sessions, submissions } from "@/db/schema";
import { everything, expectBarrier, fillBarrier } from "@/e2e/barrier-answers";
import { test } from "@/e2e/fixtures";
import type { Person } from "@/e2e/given-people";
import { forgetAttempts, signInByCode } from "@/e2e/mailbox";
import { pressTwice } from "@/e2e/press-twice";

test.describe.configure({ timeout: 60_000 });
test.beforeEach(forgetAttempts);

/** As the twelve hours' end does, while a page stands open. */
const endSessions = ({ id }: Person) =>
  owner
    .update(sessions)
    .set({ expires: sql`now() - interval '1 minute'` })
    .where(eq(sessions.personId, id));

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** Two presses at once have one effect. */
const twice = (page: Page, name: string) =>
  pressTwice(page.getByRole("button", { name, exact: true }));

async function signInAgain(page: Page, person: Person, path: string) {
  await expect(page.getByText("What you wrote is kept for an hour")).toBeVisible();
  await signInByCode(page, person);
  await expect(page).toHaveURL(path);
  await expect(page.getByText("Everything you wrote is here").first()).toBeVisible();
}

const linesOf = (id: string) => owner.$count(events, eq(events.submissionId, id));

test("a new barrier comes back with every answer, and is saved once", async ({
  page,
  given,
  signInAs,
}) => {
  const college = await given.organisation();
  const lead = await given.person({ of: college });
  const logged = () => owner.$count(submissions, eq(submissions.organisationId, college.id));
  await signInAs(lead);
  await page.goto("/barriers/new");
  await endSessions(lead);
  await fillBarrier(page, everything);
  await press(page, "Save draft");
  await signInAgain(page, lead, "/barriers/new");
  await expectBarrier(page, everything);
  expect(await logged()).toBe(0);
  await twice(page, "Save draft");
  await expect(page.getByText("Draft saved").first()).toBeVisible();
  await expectBarrier(page, { ...everything, people: "1240", cost: "12,500" });
  expect(await logged()).toBe(1);
  await page.goto("/barriers/new");
  await expect(page.getByLabel("What happens")).toHaveValue("");
  await expect(page.getByText("You typed more than was saved")).toHaveCount(0);
});

test("a draft comes back as it was changed, and the change is one line of its history", async ({
  page,
  given,
  signInAs,
}) => {
  const college = await given.organisation();
  const lead = await given.person({ of: college });
  const draft = await given.barrier({ organisation: college });
  await signInAs(lead);
  await page.goto(`/barriers/${draft.id}/edit?note=saved`);
  const before = await linesOf(draft.id);
  await endSessions(lead);
  await fillBarrier(page, everything);
  await press(page, "Check and submit");
  await signInAgain(page, lead, `/barriers/${draft.id}/edit?note=saved`);
  await expect(page.getByText("Draft saved")).toHaveCount(0);
  await expectBarrier(page, everything);
  expect(await linesOf(draft.id)).toBe(before);
  await twice(page, "Check and submit");
  await expect(page.getByRole("heading", { name: "Check your answers" })).toBeVisible();
  await expect(page.getByText("Nobody told the café.")).toBeVisible();
  expect(await linesOf(draft.id)).toBe(before + 1);
});

test("a step comes back with its choices and its date, and is taken once", async ({
  page,
  given,
  signInAs,
}) => {
  const reviewLead = await given.person({ role: "review-lead" });
  const it = await given.barrier({ state: "open" });
  const asked = () => owner.$count(escalations, eq(escalations.submissionId, it.id));
  await signInAs(reviewLead);
  await page.goto(`/barriers/${it.id}/escalate`);
  await page.getByRole("radio", { name: "Work and Pensions" }).check();
  await page.getByLabel("Named contact").fill("Ann Lowe, 14–19 finance");
  await page.getByLabel("What is asked?").fill("May one audit\nserve “both” funders?");
  for (const [box, text] of [
    ["Day", "2"],
    ["Month", "November"],
    ["Year", "2009"],
  ] as const)
    await page.getByLabel(box).fill(text);
  await endSessions(reviewLead);
  await press(page, "Escalate");
  await signInAgain(page, reviewLead, `/barriers/${it.id}/escalate`);
  await expect(page.getByRole("radio", { name: "Work and Pensions" })).toBeChecked();
  await expect(page.getByLabel("Named contact")).toHaveValue("Ann Lowe, 14–19 finance");
  await expect(page.getByLabel("What is asked?")).toHaveValue(
    "May one audit\nserve “both” funders?",
  );
  await expect(page.getByLabel("Month")).toHaveValue("November");
  expect(await asked()).toBe(0);
  await twice(page, "Escalate");
  await expect(page.getByRole("heading", { name: /Waiting on Work and Pensions/ })).toBeVisible();
  expect(await asked()).toBe(1);
});

test("answers to questions come back beside their questions", async ({ page, given, signInAs }) => {
  const college = await given.organisation();
  const lead = await given.person({ of: college });
  const it = await given.barrier({ state: "needs-information", organisation: college });
  await signInAs(lead);
  await page.goto(`/barriers/${it.id}/reply`);
  const words = page.getByLabel("In your words").first();
  await words.fill("A year. We had given one term.");
  await endSessions(lead);
  await press(page, "Send the answers");
  await signInAgain(page, lead, `/barriers/${it.id}/reply`);
  await expect(words).toHaveValue("A year. We had given one term.");
  await twice(page, "Send the answers");
  await expect(page.getByText("Done. It is in the history")).toBeVisible();
  await expect(page.getByText("A year. We had given one term.").first()).toBeVisible();
  const replies = and(eq(events.submissionId, it.id), eq(events.act, "reply"));
  expect(await owner.$count(events, replies)).toBe(1);
});

test("“this affects us too” comes back with its figures", async ({ page, given, signInAs }) => {
  const neighbour = await given.organisation();
  const lead = await given.person({ of: neighbour });
  const it = await given.barrier({ state: "open" });
  const figures = { people: "60", peoplePeriod: "a term", cost: "61.7k", costPeriod: "once" };
  await signInAs(lead);
  await page.goto(`/barriers/${it.id}/affects-us`);
  await page.getByLabel("How it affects you").fill("Sixty of ours lose theirs every spring.");
  await fillBarrier(page, figures);
  await endSessions(lead);
  await press(page, "Add our organisation");
  await signInAgain(page, lead, `/barriers/${it.id}/affects-us`);
  await expect(page.getByLabel("How it affects you")).toHaveValue(
    "Sixty of ours lose theirs every spring.",
  );
  await expectBarrier(page, figures);
  await twice(page, "Add our organisation");
  const affected = page.getByRole("table", { name: "Who is affected" });
  await expect(affected.getByRole("row", { name: new RegExp(neighbour.name) })).toContainText(
    "£61,700",
  );
});

test("a comment comes back with those whom it was for, and is posted once", async ({
  page,
  given,
  signInAs,
}) => {
  const college = await given.organisation();
  const lead = await given.person({ of: college });
  const it = await given.barrier({ state: "submitted", organisation: college });
  const said = () => owner.$count(comments, eq(comments.submissionId, it.id));
  await signInAs(lead);
  await page.goto(`/barriers/${it.id}`);
  await page.getByRole("radio", { name: /Only the organisations/ }).check();
  await page.getByLabel("Add a comment").fill("Between “ourselves”:\n\n£12 a head.");
  await endSessions(lead);
  await press(page, "Post comment");
  await signInAgain(page, lead, `/barriers/${it.id}`);
  await expect(page.getByLabel("Add a comment")).toHaveValue("Between “ourselves”:\n\n£12 a head.");
  await expect(page.getByRole("radio", { name: /Only the organisations/ })).toBeChecked();
  expect(await said()).toBe(0);
  await twice(page, "Post comment");
  await expect(page.getByRole("article").filter({ hasText: "£12 a head." })).toBeVisible();
  expect(await said()).toBe(1);
});

test("a colleague at the same browser is shown none of it", async ({ page, given, signInAs }) => {
  const college = await given.organisation();
  const first = await given.person({ of: college });
  const second = await given.person({ of: college });
  const it = await given.barrier({ organisation: college });
  await signInAs(first);
  await page.goto(`/barriers/${it.id}/edit`);
  await endSessions(first);
  await fillBarrier(page, { stops: "Canary of the first." });
  await press(page, "Save draft");
  await signInByCode(page, second);
  await expect(page).toHaveURL(`/barriers/${it.id}/edit`);
  await expect(page.getByLabel("What it stops")).toHaveValue(it.draft.stops);
  await expect(page.getByText("Everything you wrote is here")).toHaveCount(0);
  await expect(page.getByText("You typed more than was saved")).toHaveCount(0);
  expect(await page.content()).not.toContain("Canary of the first.");
});

test.describe("with script @script", () => {
  test("a new barrier that was kept as it was written goes on as the same draft", async ({
    page,
    given,
    signInAs,
  }) => {
    const college = await given.organisation();
    const lead = await given.person({ of: college });
    await signInAs(lead);
    await page.goto("/barriers/new");
    await fillBarrier(page, { title: "Begun before the end", happens: "The first words." });
    await expect(page.getByText(/Draft saved at/)).toBeVisible();
    await endSessions(lead);
    await fillBarrier(page, { happens: "The first words, and more.", asks: ["Waive it"] });
    await press(page, "Save draft");
    await signInAgain(page, lead, "/barriers/new");
    await expectBarrier(page, { happens: "The first words, and more.", asks: ["Waive it"] });
    await press(page, "Save draft");
    await expect(page.getByText("Draft saved").first()).toBeVisible();
    await expectBarrier(page, { happens: "The first words, and more.", asks: ["Waive it"] });
    expect(await owner.$count(submissions, eq(submissions.organisationId, college.id))).toBe(1);
    await page.goto("/barriers/new");
    await expect(page.getByLabel("What happens")).toHaveValue("");
    await expect(page.getByText("You typed more than was saved")).toHaveCount(0);
  });
});
