import { expect, type Page } from "@playwright/test";
import { tellUntold } from "@/db/worker/tell";
import { test } from "@/e2e/fixtures";
import type { given } from "@/e2e/given";
import { assessment, scopeAim } from "@/e2e/given-review";
import { noticeOf } from "@/e2e/told";
import { type ProjectStep, projectSteps } from "@/lib/project-steps";
import type { ProjectState } from "@/lib/projects";
import { criteria } from "@/lib/reviews";

async function scene(has: typeof given, state: ProjectState) {
  const college = await has.organisation({ pilots: ["kent"] });
  const council = await has.organisation({ pilots: ["kent"], type: "council" });
  const it = await has.project({ state, organisation: college, partners: [council] });
  return {
    it: { ...it, path: `/projects/${it.id}` },
    lead: await has.person({ of: college }),
    colleague: await has.person({ of: college, duties: ["contributor"] }),
    theirs: await has.person({ of: council }),
    neighbour: await has.person({ of: await has.organisation({ pilots: ["kent"] }) }),
    far: await has.person({ of: await has.organisation({ pilots: ["durham"] }) }),
    reviewer: await has.person({ role: "reviewer" }),
    reviewLead: await has.person({ role: "review-lead" }),
  };
}

const ofTheLead = "Only a lead of the organisation that owns it can do this.";
const ofTheReviewLead =
  "Only an LSIS review lead who belongs to no organisation on it can do this.";

/** The page has no link to the step and says whose it is, and so does the page of the step. */
async function expectNotTheirs(page: Page, path: string, step: ProjectStep, whose: string) {
  const { label } = projectSteps[step];
  await page.goto(path);
  await page.getByText(/^(What can happen next|Other steps, and whose they are)$/).click();
  await expect(page.getByRole("listitem").filter({ hasText: `${label}. ${whose}` })).toBeVisible();
  await expect(page.getByRole("link", { name: label, exact: true })).toHaveCount(0);
  await page.goto(`${path}/${step}`);
  await expect(page.getByRole("main").getByText(whose)).toBeVisible();
  await expect(page.getByRole("button", { name: label, exact: true })).toHaveCount(0);
}

/** Takes a step whose form asks for one reason, first without it. */
async function takeFor(page: Page, step: ProjectStep, question: string, reason: string) {
  const { label } = projectSteps[step];
  await page.getByRole("link", { name: label, exact: true }).click();
  await page.getByRole("button", { name: label, exact: true }).click();
  await expect(page.getByRole("alert", { name: "There is a problem" })).toContainText("Enter why");
  await page.getByLabel(question).fill(reason);
  await page.getByRole("button", { name: label, exact: true }).click();
  await expect(page.getByRole("heading", { name: "Done. It is in the history" })).toBeVisible();
}

const decision = (page: Page) => page.getByRole("region", { name: "What was decided" });
const stands = (page: Page, state: string) =>
  expect(page.getByRole("main").getByText(state, { exact: true }).first()).toBeVisible();

test("the lead partner pauses a project with a reason that its readers see, and resumes it", async ({
  page,
  given,
  signInAs,
}) => {
  const { it, lead, colleague, theirs, neighbour, reviewer } = await scene(given, "in-delivery");
  for (const one of [theirs, colleague, neighbour, reviewer]) {
    await signInAs(one);
    await expectNotTheirs(page, it.path, "pause", ofTheLead);
  }

  await signInAs(lead);
  await page.goto(it.path);
  await takeFor(page, "pause", "Why does it pause?", "The building is let until May.");
  await stands(page, "Paused");

  await signInAs(theirs);
  await expectNotTheirs(page, it.path, "resume", ofTheLead);
  await page.goto(it.path);
  await expect(decision(page)).toContainText(`${lead.name} paused it`);
  await expect(decision(page)).toContainText("The building is let until May.");
  await expect(page.getByRole("link", { name: "Say how it goes" })).toHaveCount(0);

  await signInAs(lead);
  await page.goto(it.path);
  await page.getByRole("link", { name: "Resume" }).click();
  await page.getByLabel("What has changed?").fill("The building is free again.");
  await page.getByRole("button", { name: "Resume" }).click();
  await stands(page, "In delivery");
  await expect(decision(page)).toHaveCount(0);
  await page.getByRole("link", { name: "History" }).click();
  await expect(page.getByText("The building is free again.")).toBeVisible();
});

test("the lead partner withdraws a project, its partners are told why, and nothing more is done with it", async ({
  page,
  given,
  signInAs,
}) => {
  const { it, lead, colleague, theirs, neighbour, reviewLead } = await scene(given, "in-delivery");
  for (const one of [theirs, colleague, reviewLead]) {
    await signInAs(one);
    await expectNotTheirs(page, it.path, "withdraw", ofTheLead);
  }

  await signInAs(lead);
  await page.goto(it.path);
  await takeFor(page, "withdraw", "Why do you withdraw it?", "The fund closes in March.");
  await stands(page, "Withdrawn");
  await tellUntold({ of: it.id });
  expect(await noticeOf(theirs, it.id)).toMatchObject({ reason: "decision" });

  await signInAs(theirs);
  await page.goto(it.path);
  await expect(decision(page)).toContainText(`${lead.name} withdrew it`);
  await expect(decision(page)).toContainText("The fund closes in March.");
  await expect(page.getByRole("heading", { name: "Nothing is waiting" })).toHaveCount(0);
  for (const step of ["resume", "withdraw"] as const) {
    await page.goto(`${it.path}/${step}`);
    await expect(page.getByText("It has moved on since.")).toBeVisible();
  }
  await signInAs(neighbour);
  expect((await page.goto(it.path))?.status()).toBe(404);
});

test("a project is not endorsed, for reasons against criteria, and its lead partner revises it", async ({
  page,
  given,
  signInAs,
}) => {
  const { it, lead, theirs, far, reviewer, reviewLead } = await scene(given, "in-review");
  const unread = "Nobody has reviewed this version yet. Write a review first.";
  await signInAs(reviewLead);
  await expectNotTheirs(page, it.path, "not-endorse", unread);
  await given.review(it, reviewer);
  for (const [one, whose] of [
    [reviewer, ofTheReviewLead],
    [lead, ofTheReviewLead],
    [theirs, ofTheReviewLead],
  ] as const) {
    await signInAs(one);
    await expectNotTheirs(page, it.path, "not-endorse", whose);
  }

  await signInAs(reviewLead);
  await page.goto(it.path);
  await page.getByRole("link", { name: "Do not endorse" }).click();
  const refuse = page.getByRole("button", { name: "Do not endorse" });
  await refuse.click();
  await expect(page.getByRole("alert", { name: "There is a problem" })).toContainText(
    "at the criteria that it does not meet",
  );
  const [outcome, , plan, risks] = criteria;
  await page.getByRole("textbox", { name: outcome.label }).fill("Nobody counts who starts.");
  await page.getByRole("textbox", { name: plan.label }).fill("No date before July.");
  await refuse.click();
  await stands(page, "Not endorsed");

  for (const one of [theirs, lead]) {
    await signInAs(one);
    await page.goto(it.path);
    await expect(decision(page)).toContainText(`${reviewLead.name} did not endorse it`);
    await expect(decision(page)).toContainText(`${outcome.label}: Nobody counts who starts.`);
    await expect(decision(page)).toContainText(`${plan.label}: No date before July.`);
    await expect(decision(page)).not.toContainText(risks.label);
    await expect(page.getByText(assessment)).toHaveCount(0);
    await expect(page.getByRole("link", { name: "Revise it" })).toHaveCount(one === lead ? 1 : 0);
  }
  await page.getByRole("link", { name: "Revise it" }).click();
  await page.getByRole("button", { name: "Revise it" }).click();
  await stands(page, "Draft");
  await expect(page.getByRole("link", { name: "Go on writing" })).toBeVisible();
  await signInAs(far);
  expect((await page.goto(it.path))?.status()).toBe(404);
});

test("a change of scope that is refused leaves the old terms, and says why", async ({
  page,
  given,
  signInAs,
}) => {
  const { it, lead, theirs, reviewer, reviewLead } = await scene(given, "change-in-review");
  await given.review(it, reviewer);
  for (const one of [reviewer, lead, theirs]) {
    await signInAs(one);
    await expectNotTheirs(page, it.path, "refuse-change", ofTheReviewLead);
  }

  await signInAs(reviewLead);
  await page.goto(it.path);
  const asked = page.getByRole("region", { name: "The change that is asked for" });
  await expect(asked).toContainText(scopeAim);
  await takeFor(
    page,
    "refuse-change",
    "Why is the change not endorsed?",
    "Six weeks is no better than now.",
  );

  const aims = page.getByRole("region", { name: "What it is for" });
  const last = page.getByRole("region", { name: "The last decision on its scope" });
  for (const one of [theirs, lead]) {
    await signInAs(one);
    await page.goto(it.path);
    await stands(page, "In delivery");
    await expect(aims).toContainText(it.draft.aim);
    await expect(page.getByText(scopeAim)).toHaveCount(0);
    await expect(last).toContainText(`${reviewLead.name} did not endorse the change of scope`);
    await expect(last).toContainText("Six weeks is no better than now.");
  }
  await page.getByRole("link", { name: "Change the scope" }).click();
  await expect(page.getByLabel("The shared outcome")).toHaveValue(scopeAim);
});

test("the lead partner takes a change of scope back before it is decided", async ({
  page,
  given,
  signInAs,
}) => {
  const { it, lead, theirs, reviewLead } = await scene(given, "change-in-review");
  for (const one of [theirs, reviewLead]) {
    await signInAs(one);
    await expectNotTheirs(page, it.path, "keep-scope", ofTheLead);
  }
  await signInAs(lead);
  await page.goto(it.path);
  await takeFor(page, "keep-scope", "Why do the old terms stay?", "The building is ours again.");
  await stands(page, "In delivery");
  await expect(page.getByRole("region", { name: "What it is for" })).toContainText(it.draft.aim);
  await expect(page.getByText(scopeAim)).toHaveCount(0);
  await expect(page.getByRole("region", { name: "The last decision on its scope" })).toHaveCount(0);
  await page.getByRole("link", { name: "History" }).click();
  await expect(page.getByText("The building is ours again.")).toBeVisible();
});
