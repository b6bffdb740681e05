import { expect, type Page } from "@playwright/test";
import { test } from "@/e2e/fixtures";

const asked = "Agree in writing who holds the keys – and when.";
const later = "Show what the first winter cost.";
const how = "The library’s letter of 9 October names two people.";

async function writeDate(page: Page, label: string, words: string) {
  const [day = "", month = "", year = ""] = words.split(" ");
  const group = page.getByRole("group", { name: label }).first();
  await group.getByLabel("Day").fill(day);
  await group.getByLabel("Month").fill(month);
  await group.getByLabel("Year").fill(year);
}

const rowOf = (page: Page, words: string) => page.getByRole("row").filter({ hasText: words });

test("an endorsement asks an organisation for something, which says how it was met, until a reviewer doubts it", async ({
  page,
  given,
  signInAs,
}) => {
  const council = await given.organisation({ type: "council" });
  const it = await given.project({ state: "in-review", partners: [council] });
  const theirs = await given.person({ of: council, duties: ["contributor"] });
  const lead = await given.person({ of: it.organisation });
  await given.review(it);

  await signInAs(await given.person({ role: "review-lead" }));
  await page.goto(`/projects/${it.id}/endorse`);
  await page.getByLabel("Why is it endorsed?").fill("Two bodies, one measure.");
  await page.getByRole("region", { name: "Condition 2" }).getByRole("textbox").first().fill(asked);
  await page.getByRole("button", { name: "Endorse" }).click();
  const problem = page.getByRole("alert", { name: "There is a problem" });
  await expect(problem).toContainText("Choose who is to meet it");
  await expect(problem).toContainText("Enter the date by which it is to be met");
  const second = page.getByRole("region", { name: "Condition 2" });
  await expect(second.getByRole("textbox").first()).toHaveValue(asked);
  await second.getByLabel("Who is to meet it?").selectOption(council.name);
  await second.getByLabel("Day").fill("12");
  await second.getByLabel("Month").fill("10");
  await second.getByLabel("Year").fill("2009");
  await page.getByText("More conditions").click();
  const tenth = page.getByRole("region", { name: "Condition 10" });
  await tenth.getByRole("textbox").first().fill(later);
  await page.getByRole("button", { name: "Endorse" }).click();
  await expect(problem.getByRole("link")).toHaveCount(2);
  await tenth.getByLabel("Who is to meet it?").selectOption(it.organisation.name);
  await tenth.getByLabel("Day").fill("1");
  await tenth.getByLabel("Month").fill("3");
  await tenth.getByLabel("Year").fill("2010");
  await page.getByRole("button", { name: "Endorse" }).click();
  await expect(page.getByRole("heading", { name: /^Done\./ })).toBeVisible();
  await expect(rowOf(page, asked)).toContainText("Overdue");
  await expect(rowOf(page, asked)).toContainText(council.name);
  await expect(rowOf(page, later)).toContainText("1 March 2010");
  await expect(rowOf(page, asked).getByRole("link")).toHaveCount(0);

  await signInAs(theirs);
  await page.goto("/");
  await page.getByRole("link", { name: it.title }).first().click();
  await page.getByRole("link", { name: "Say that it is met" }).click();
  await page.getByRole("button", { name: "Say that it is met" }).click();
  await expect(problem).toContainText("Enter how it was met");
  await page.getByLabel("How was it met?").fill(how);
  await writeDate(page, "When was it met?", "9 10 2009");
  await page.getByRole("button", { name: "Say that it is met" }).click();
  await expect(page.getByRole("heading", { name: /^Saved\./ })).toBeVisible();
  await expect(rowOf(page, asked)).toContainText("Met 9 October 2009");
  await expect(rowOf(page, asked)).toContainText(how);
  await expect(rowOf(page, asked)).toContainText(`${theirs.name} said so.`);
  await page.goto("/projects?waiting=us");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("link", { name: it.title })).toHaveCount(0);

  await signInAs(await given.person({ role: "reviewer" }));
  await page.goto(`/projects/${it.id}`);
  await page.getByRole("link", { name: "Open it again" }).click();
  await page.getByLabel("Why is it not met after all?").fill("It does not say when.");
  await page.getByRole("button", { name: "Open it again" }).click();
  await expect(rowOf(page, asked)).toContainText("Opened again: It does not say when.");
  await expect(rowOf(page, asked)).not.toContainText(how);

  await signInAs(theirs);
  await page.goto("/projects?waiting=us");
  await expect(page.getByRole("link", { name: it.title })).toBeVisible();
  await signInAs(lead);
  await page.goto(`/projects/${it.id}/history`);
  for (const line of [
    "set a condition",
    "said that a condition is met",
    "opened a condition again",
  ])
    await expect(page.getByText(line).first()).toBeVisible();
  await expect(page.getByText(how)).toBeVisible();
});

test("delivery ends only once each condition is met, and a partner meets its own only", async ({
  page,
  given,
  signInAs,
}) => {
  const [council, police] = [await given.organisation(), await given.organisation()];
  const it = await given.project({ state: "in-delivery", partners: [council, police] });
  const condition = await given.condition(it, council, { words: asked, dueOn: "2009-10-05" });
  const lead = await given.person({ of: it.organisation });

  await signInAs(await given.person({ of: police }));
  await page.goto(`/projects/${it.id}`);
  await expect(rowOf(page, asked)).toContainText("Overdue");
  await expect(rowOf(page, asked).getByRole("link")).toHaveCount(0);
  await page.goto(`/projects/${it.id}/conditions/${condition.id}`);
  await expect(page.getByText("Only the organisation that is to meet it")).toBeVisible();
  await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);

  await signInAs(lead);
  await page.goto(`/projects/${it.id}/complete`);
  await expect(
    page.getByText("Meet every condition of the endorsement first: 1 is open."),
  ).toBeVisible();
  await page.getByRole("link", { name: "Back to the project" }).click();
  await expect(page.getByRole("heading", { name: `Waiting on ${council.name}` })).toBeVisible();
  await expect(page.getByText("It was due on 5 October 2009")).toBeVisible();
  await page.getByRole("link", { name: "Say that it is met" }).click();
  await page.getByLabel("How was it met?").fill(how);
  await writeDate(page, "When was it met?", "12 10 2009");
  await page.getByRole("button", { name: "Say that it is met" }).click();
  await expect(rowOf(page, asked)).toContainText("Met 12 October 2009");
  await page.getByRole("link", { name: "Complete" }).click();
  await page.getByLabel("What did you learn?").fill("Begin with the keys.");
  await page.getByRole("button", { name: "Complete" }).click();
  await expect(page.getByRole("heading", { name: /^Done\./ })).toBeVisible();
  await expect(rowOf(page, asked)).toContainText(how);
  await expect(rowOf(page, asked).getByRole("link")).toHaveCount(0);
});
