import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { correctReading, correctUpdate } from "@/db/queries/corrections";
import { recordReading } from "@/db/queries/delivery";
import { postUpdate } from "@/db/queries/updates";
import { events, readings, submissions, updates } from "@/db/schema";
import { test } from "@/e2e/fixtures";
import type { given } from "@/e2e/given";
import { daysAgo } from "@/e2e/given-life";
import { linesOf } from "@/e2e/partners-scene";

async function scene(has: typeof given) {
  const college = await has.organisation();
  const council = await has.organisation({ type: "council" });
  const it = await has.project({
    state: "in-delivery",
    organisation: college,
    partners: [council],
  });
  const lead = await has.person({ of: college });
  const colleague = await has.person({ of: college, duties: ["contributor"] });
  const theirs = await has.person({ of: council });
  return { it, college, council, lead, colleague, theirs };
}

const said = {
  status: "red",
  done: "One worker has begun.",
  next: "Training with the tutors.",
  stuck: "",
  spent: 1_250_000,
  mover: null,
} as const;

test("an organisation corrects what it told, and history keeps what it said before", async ({
  page,
  given,
  signInAs,
}) => {
  const { it, lead, council, theirs } = await scene(given);
  await signInAs(lead);
  await page.goto(`/projects/${it.id}`);
  const told = page.getByRole("region", { name: "How it goes" });
  await told.getByRole("link", { name: /^Correct what was told/ }).click();
  await expect(page.getByRole("radio", { name: "Amber" })).toBeChecked();
  await page.getByLabel("What was done?").fill("");
  await page.getByRole("button", { name: "Save the correction" }).click();
  await expect(page.getByRole("alert", { name: "There is a problem" })).toContainText(
    "Enter what was done",
  );
  await page.getByLabel("What was done?").fill("One worker has begun, not two.");
  await page.getByRole("radio", { name: "Red" }).check();
  await page.getByLabel("Who should move?").selectOption({ label: council.name });
  await page.getByRole("button", { name: "Save the correction" }).click();
  await expect(told).toContainText("One worker has begun, not two.");
  await expect(told.getByText("Red", { exact: true })).toBeVisible();
  await told.getByRole("link", { name: "Corrected since" }).click();
  const line = page.getByRole("listitem").filter({ hasText: "corrected how it goes" });
  await line.getByText(/^What changed/).click();
  await expect(line).toContainText("Two workers have begun.");
  await expect(line).toContainText("One worker has begun, not two.");
  await expect(line).toContainText("Amber");
  await expect(line).toContainText(council.name);

  await signInAs(theirs);
  await page.goto(`/projects/${it.id}`);
  await expect(told).toContainText("not two");
  await expect(page.getByRole("link", { name: /^Correct what/ })).toHaveCount(0);
  await page.goto(`/projects/${it.id}/update/${it.plan.update}`);
  await expect(page.getByText("Only the organisation that told it corrects it.")).toBeVisible();
  await expect(page.getByLabel("What was done?")).toHaveCount(0);
});

test("what was told long ago is found page by page, and corrected", async ({
  page,
  given,
  signInAs,
}) => {
  const { it, college, lead, theirs } = await scene(given);
  const tell = (weeks: number[]) =>
    owner.insert(updates).values(
      weeks.map((week) => ({
        ...{ submissionId: it.id, organisationId: college.id, personId: lead.id },
        ...{ status: "green" as const, done: `Done ${week} weeks ago.`, next: "More." },
        at: daysAgo(7 * week),
      })),
    );
  const weeks = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const told = page.getByRole("region", { name: "How it goes" });
  const earlier = told.getByRole("link", { name: "Earlier updates" });
  const latest = told.getByRole("link", { name: "The latest updates" });
  const items = told.getByRole("listitem");

  await tell(weeks(1, 19));
  await signInAs(theirs);
  await page.goto(`/projects/${it.id}`);
  await expect(items).toHaveCount(20);
  await expect(earlier).toHaveCount(0);

  await tell(weeks(20, 24));
  await page.reload();
  await expect(items).toHaveCount(20);
  await expect(latest).toHaveCount(0);
  await earlier.click();
  await expect(items).toHaveCount(5);
  await expect(items.first()).toContainText("Done 20 weeks ago.");
  await expect(items.last()).toContainText("Done 24 weeks ago.");
  await expect(earlier).toHaveCount(0);
  await expect(page.getByText(/^Quiet for/)).toHaveCount(0);
  await expect(told.getByRole("link", { name: /^Correct what/ })).toHaveCount(0);

  await signInAs(lead);
  await page.reload();
  await items
    .last()
    .getByRole("link", { name: /^Correct what was told/ })
    .click();
  await expect(page.getByLabel("What was done?")).toHaveValue("Done 24 weeks ago.");
  await page.getByLabel("What was done?").fill("Not done 24 weeks ago.");
  await page.getByRole("button", { name: "Save the correction" }).click();
  await expect(items.first()).toContainText("Two workers have begun.");
  await earlier.click();
  await expect(items.last()).toContainText("Not done 24 weeks ago.");
  await latest.click();
  await expect(items.first()).toContainText("Two workers have begun.");
  for (const nonsense of ["nonsense", randomUUID()]) {
    await page.goto(`/projects/${it.id}?updatesBefore=${nonsense}`);
    await expect(items.first()).toContainText("Two workers have begun.");
  }
});

test("a result is corrected, on a day that has been, and two corrections meet", async ({
  page,
  given,
  signInAs,
}) => {
  const { it, lead, colleague } = await scene(given);
  await signInAs(lead);
  await page.goto(`/projects/${it.id}`);
  const results = page.getByRole("group").filter({ hasText: "All results" });
  await results.getByText(/^All results/).click();
  await results.getByRole("link", { name: "Correct the result of 12 October 2009" }).click();
  const value = page.getByLabel("Where does it stand, in per cent?");
  await expect(value).toHaveValue("81");
  await value.fill("18");
  await page.getByLabel("Year").fill("2010");
  await page.getByRole("button", { name: "Save the correction" }).click();
  await expect(page.getByRole("alert", { name: "There is a problem" })).toContainText(
    "must be today or earlier",
  );
  await expect(value).toHaveValue("18");
  await page.getByLabel("Year").fill("2009");
  const place = { id: it.id, row: it.plan.result, version: 1 };
  const first = { value: 80, readOn: "2009-10-11", words: "Counted anew" } as const;
  expect(await correctReading(colleague, place, first)).toMatchObject({ done: true });
  await page.getByRole("button", { name: "Save the correction" }).click();
  const both = page.getByRole("region", {
    name: `${colleague.name} saved another version first`,
  });
  await expect(both).toContainText("80");
  await expect(value).toHaveValue("18");
  await page.getByRole("button", { name: "Save the correction" }).click();
  await results.getByText(/^All results/).click();
  await expect(results).toContainText("18");
  await expect(results).not.toContainText("Counted anew");
});

test("nobody overwrites a correction unseen, and only the organisation that told it corrects it", async ({
  given,
}) => {
  const { it, lead, colleague, theirs } = await scene(given);
  const place = { id: it.id, row: it.plan.update, version: 1 };
  const refusedTo = await Promise.all(
    [theirs, await given.person({ role: "review-lead" })].map((one) =>
      correctUpdate(one, place, said),
    ),
  );
  expect(refusedTo.map(({ done }) => done)).toEqual([false, false]);
  const raced = await Promise.all([
    correctUpdate(lead, place, said),
    correctUpdate(colleague, place, { ...said, done: "None has begun." }),
  ]);
  expect(raced.map(({ done }) => done).sort()).toEqual([false, true]);
  const [row] = await owner.select().from(updates).where(eq(updates.id, it.plan.update));
  expect(row).toMatchObject({ status: "red", version: 2, spent: 1_250_000 });
  const [its] = await owner.select().from(submissions).where(eq(submissions.id, it.id));
  expect(its?.marks).toContain("told:red");
  expect(await linesOf(it.id, "corrected-update")).toHaveLength(1);
  const again = await correctUpdate(
    lead,
    { ...place, version: 2 },
    { ...said, done: row?.done ?? "" },
  );
  expect(again).toMatchObject({ done: true });
  expect(await linesOf(it.id, "corrected-update")).toHaveLength(1);
});

test("the lead partner corrects nothing that a partner told", async ({ given }) => {
  const { it, lead, theirs } = await scene(given);
  const result = { value: 1, readOn: "2009-10-12", words: "" } as const;
  const at = { id: it.id, row: it.plan.outcome };
  expect(await postUpdate(theirs, it.id, said)).toMatchObject({ done: true });
  expect(await recordReading(theirs, at, result)).toMatchObject({ done: true });
  const [told] = await linesOf(it.id, "updated");
  const [measured] = await linesOf(it.id, "measured");
  const place = { id: it.id, version: 1 };
  const row = { told: told?.subjectId ?? "", measured: measured?.subjectId ?? "" };
  const changed = { ...said, done: "Nothing." };
  const no = { message: "Only the organisation that told it corrects it." };
  expect(await correctUpdate(lead, { ...place, row: row.told }, changed)).toMatchObject(no);
  expect(
    await correctReading(lead, { ...place, row: row.measured }, { ...result, value: 2 }),
  ).toMatchObject(no);
  expect(await correctUpdate(theirs, { ...place, row: row.told }, changed)).toMatchObject({
    done: true,
  });
  expect(
    await correctReading(theirs, { ...place, row: row.measured }, { ...result, value: 2 }),
  ).toMatchObject({ done: true });
});

test("nothing is corrected once delivery has ended, nor by another project's place", async ({
  given,
}) => {
  const { it, lead } = await scene(given);
  const other = await given.project({ state: "in-delivery", organisation: it.organisation });
  const ended = await given.project({ state: "completed", organisation: it.organisation });
  const reading = { value: 1, readOn: "2009-10-12", words: "" } as const;
  for (const [id, plan] of [
    [other.id, it.plan],
    [ended.id, ended.plan],
  ] as const) {
    const told = await correctUpdate(lead, { id, row: plan.update, version: 1 }, said);
    const measured = await correctReading(lead, { id, row: plan.result, version: 1 }, reading);
    expect([told.done, measured.done]).toEqual([false, false]);
  }
  const rows = await owner.select().from(readings).where(eq(readings.submissionId, ended.id));
  expect(rows).toMatchObject([{ value: 81, version: 1 }]);
  const lines = await owner.select().from(events).where(eq(events.submissionId, it.id));
  expect(lines.map(({ act }) => act)).not.toContain("corrected-update");
});
