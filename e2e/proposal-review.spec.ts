import { expect, type Page } from "@playwright/test";
import { moveProposal } from "@/db/queries/proposal-moves";
import { test } from "@/e2e/fixtures";
import type { given } from "@/e2e/given";
import { expectKept } from "@/e2e/overtaken";
import { type ProposalStep, proposalSteps } from "@/lib/proposal-steps";
import type { ProposalState } from "@/lib/proposals";
import { type ReviewPart, reviewParts } from "@/lib/reviews";

async function scene(has: typeof given, state: ProposalState = "shaping") {
  const council = await has.organisation({ type: "council" });
  const college = await has.organisation();
  const it = await has.proposal({ state, organisation: council, partners: [college] });
  return {
    ...{ it, college, path: `/proposals/${it.id}` },
    lead: await has.person({ of: council }),
    colleague: await has.person({ of: council, duties: ["contributor"] }),
    theirs: await has.person({ of: college }),
    reviewer: await has.person({ role: "reviewer" }),
    money: await has.person({ role: "reviewer" }),
    reviewLead: await has.person({ role: "review-lead" }),
  };
}

const ofTheLead = "Only a lead of the organisation that owns it can do this.";
const assessed = "Sound, and the college carries little.";

const region = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const stands = (page: Page, state: string) =>
  expect(page.getByRole("main").getByText(state, { exact: true }).first()).toBeVisible();
const faults = (page: Page) => page.getByRole("alert", { name: "There is a problem" });
const follow = (page: Page, name: string) =>
  page.getByRole("link", { name, exact: true }).first().click();
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const take = async (page: Page, step: ProposalStep) => {
  await follow(page, proposalSteps[step].label);
  await press(page, proposalSteps[step].label);
};

async function writeSignBy(page: Page, day: string) {
  const boxes = page.getByRole("group", { name: "By which day should all have signed?" });
  for (const [at, label] of ["Day", "Month", "Year"].entries())
    await boxes.getByLabel(label).fill(day.split(" ")[at] ?? "");
}

/** The page has no link to the step, and that of the step says whose it is. */
async function expectNotTheirs(page: Page, path: string, step: ProposalStep, whose: string) {
  const { label } = proposalSteps[step];
  await page.goto(path);
  await expect(page.getByRole("link", { name: label, exact: true })).toHaveCount(0);
  await page.goto(`${path}/${step}`);
  await expect(page.getByRole("main").getByText(whose)).toBeVisible();
  await expect(page.getByRole("button", { name: label, exact: true })).toHaveCount(0);
}

/** One score of three at each criterion, first without a word. */
async function writeReview(page: Page, part: ReviewPart) {
  await follow(page, `Review ${reviewParts[part].label}`);
  await press(page, "Keep the review");
  await expect(faults(page)).toContainText("Tick that you have no interest in it");
  for (const { label } of reviewParts[part].criteria) {
    const criterion = region(page, label);
    await criterion.getByRole("radio", { name: "3, good" }).check();
    await criterion.getByLabel("Why?").fill("It says so plainly.");
  }
  await page.getByLabel(/^Your assessment of/).fill(assessed);
  await page.getByRole("checkbox", { name: /I have no interest in this pooled budget/ }).check();
  await press(page, "Keep the review");
  await expect(page.getByRole("heading", { name: "Your review is kept." })).toBeVisible();
}

test("what is missing is named with where to mend it, and nothing is submitted before", async ({
  page,
  given,
  signInAs,
}) => {
  const council = await given.organisation({ type: "council" });
  const lead = await given.person({ of: council });
  const { id } = await given.proposal({
    ...{ state: "shaping", organisation: council, partners: [await given.organisation()] },
    draft: { assurance: "" },
  });
  await signInAs(lead);
  await page.goto(`/proposals/${id}/submit`);
  await expect(page.getByRole("link", { name: /equality, procurement, State aid$/ })).toBeVisible();
  await expect(page.getByRole("button", { name: "Submit", exact: true })).toHaveCount(0);
  await page.goto(`/proposals/${id}`);
  await region(page, "Before it is submitted").getByRole("link").click();
  await page.getByLabel("Equality, third sector").fill("Nobody is turned away.");
  await press(page, "Save and go on to the money");
  await expect(page).not.toHaveURL(/edit/);
  await page.goto(`/proposals/${id}`);
  await expect(region(page, "Before it is submitted")).toHaveCount(0);
  await follow(page, "Check and submit");
  await press(page, "Submit");
  await stands(page, "Submitted");
});

test("it is submitted with a plan for its gap, reviewed, endorsed, and taken back to change its terms", async ({
  page,
  given,
  signInAs,
}) => {
  const { it, path, lead, colleague, theirs, reviewer, money, reviewLead } = await scene(given);
  await given.spending(it, lead);
  for (const one of [colleague, theirs]) {
    await signInAs(one);
    await expectNotTheirs(page, path, "submit", ofTheLead);
  }

  await signInAs(lead);
  await page.goto(path);
  await follow(page, "Check and submit");
  await expect(region(page, "Does it balance?")).toContainText("£18,196.76 more is planned");
  await press(page, "Submit");
  await expect(faults(page)).toContainText("Say how the gap will be closed");
  await page.getByLabel("How will the gap be closed?").fill("The county votes the rest in May.");
  await press(page, "Submit");
  await expect(page.getByRole("heading", { name: /^Submitted\. Its terms stand/ })).toBeVisible();
  await expect(region(page, "The terms as submitted")).toContainText(/[0-9a-f]{64}/);
  await expect(page.getByRole("link", { name: "Enter a contribution" })).toHaveCount(0);
  await page.goto(`${path}/history`);
  await expect(page.getByText("The county votes the rest in May.")).toBeVisible();
  await expect(page.getByText(/^Fingerprint of the terms.*[0-9a-f]{64}$/)).toBeVisible();

  await signInAs(reviewer);
  await page.goto(path);
  await take(page, "start-review");
  await expect(faults(page)).toContainText("Tick that you have no interest in it");
  await page.getByRole("checkbox", { name: /I have no interest in this pooled budget/ }).check();
  await press(page, "Start the review");
  await stands(page, "In review");
  await expect(region(page, "The terms as submitted")).toContainText("votes the rest in May.");
  await writeReview(page, "whole");
  await expect(region(page, "Reviews")).toContainText(reviewer.name);
  await page.goto(`${path}/review/finance`);
  await expect(page.getByText("You have reviewed this version already.")).toBeVisible();

  await signInAs(reviewLead);
  await expectNotTheirs(page, path, "endorse", "Nobody has reviewed its finance yet.");
  await signInAs(money);
  await page.goto(path);
  await writeReview(page, "finance");

  await signInAs(reviewLead);
  await page.goto(path);
  await take(page, "endorse");
  await expect(faults(page)).toContainText("Enter why it is endorsed");
  await expect(faults(page)).toContainText("Enter the date to sign by");
  await page.getByLabel("Why is it endorsed?").fill("Two bodies, one door.");
  await writeSignBy(page, "4 12 2009");
  await press(page, "Endorse");
  await stands(page, "Awaiting sign-off");

  for (const one of [theirs, lead]) {
    await signInAs(one);
    await page.goto(path);
    await expect(region(page, "What was decided")).toContainText(`${reviewLead.name} endorsed it`);
    await expect(region(page, "What was decided")).toContainText("Two bodies, one door.");
    await expect(page.getByText("To be signed by: 4 December 2009")).toBeVisible();
    await expect(page.getByText(/To sign\. Due on 4 December 2009/)).toBeVisible();
    await expect(page.getByText(assessed)).toHaveCount(0);
  }
  await take(page, "amend");
  await expect(faults(page)).toContainText("Enter why the terms have to change");
  await page.getByLabel("Why do the terms have to change?").fill("The college gives more.");
  await press(page, "Change the terms");
  await stands(page, "Shaping");
  await expect(region(page, "The terms as submitted")).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Enter a contribution" }).first()).toBeVisible();
});

test("it is not endorsed, for reasons against criteria that its partners read, and its lead partner revises it", async ({
  page,
  given,
  signInAs,
}) => {
  const { it, path, lead, theirs, reviewer, reviewLead } = await scene(given, "in-review");
  await signInAs(reviewLead);
  await expectNotTheirs(page, path, "not-endorse", "Nobody has reviewed this version yet.");
  await given.review(it, reviewer);
  await page.goto(path);
  await take(page, "not-endorse");
  await expect(faults(page)).toContainText("at the criteria that it does not meet");
  const [worth, , fair] = reviewParts.whole.criteria;
  await page.getByRole("textbox", { name: fair.label }).fill("The college bears all of it.");
  await press(page, "Do not endorse");
  await stands(page, "Not endorsed");

  for (const one of [theirs, lead]) {
    await signInAs(one);
    await page.goto(path);
    const decided = region(page, "What was decided");
    await expect(decided).toContainText(`${reviewLead.name} did not endorse it`);
    await expect(decided).toContainText(`${fair.label}: The college bears all of it.`);
    await expect(decided).not.toContainText(worth.label);
    await expect(page.getByRole("link", { name: "Revise it" })).toHaveCount(one === lead ? 1 : 0);
  }
  await take(page, "revise");
  await stands(page, "Shaping");
  await expect(page.getByRole("link", { name: "Go on writing" })).toBeVisible();
});

test("whoever decides on what was taken back meanwhile is told so, and keeps every word", async ({
  page,
  given,
  signInAs,
  javaScriptEnabled: scripted = true,
}) => {
  const { it, path, lead, reviewer, money, reviewLead } = await scene(given, "in-review");
  await given.review(it, reviewer);
  await given.review(it, money, { part: "finance" });
  await signInAs(reviewLead);
  await page.goto(`${path}/endorse`);
  await page.getByLabel("Why is it endorsed?").fill("It is “sound”.");
  await writeSignBy(page, "4 12 2009");
  const reason = { reason: "The fund closes." };
  expect(await moveProposal(lead, it.id, "withdraw", reason, it)).toMatchObject({ done: true });
  await press(page, "Endorse");
  await expectKept(page, { "Why is it endorsed?": "It is “sound”." }, { scripted, back: path });
});

test("the lead partner takes back what nobody reviews yet, and a colleague who is too late is told so", async ({
  page,
  given,
  signInAs,
}) => {
  const { path, lead, colleague, theirs } = await scene(given, "submitted");
  for (const one of [colleague, theirs]) {
    await signInAs(one);
    await expectNotTheirs(page, path, "take-back", ofTheLead);
  }
  await signInAs(lead);
  const other = await page.context().newPage();
  await other.goto(`${path}/take-back`);
  await page.goto(path);
  await take(page, "take-back");
  await expect(faults(page)).toContainText("Enter why you take it back");
  await page.getByLabel("Why do you take it back?").fill("A figure was ours twice.");
  await press(page, "Take it back");
  await stands(page, "Shaping");
  await other.getByLabel("Why do you take it back?").fill("The same.");
  await press(other, "Take it back");
  await expect(faults(other)).toContainText(/Somebody else changed it|It has moved on since/);
});
