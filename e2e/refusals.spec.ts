import { expect } from "@playwright/test";
import { test } from "@/e2e/fixtures";

const vague = "Two of its milestones have no date that anybody could miss.";

test("a project is not endorsed, against the criteria that it does not meet, and its lead reads which", async ({
  page,
  given,
  signInAs,
}) => {
  const council = await given.organisation({ type: "council" });
  const it = await given.project({ state: "in-review", partners: [council] });
  await given.review(it);
  await signInAs(await given.person({ role: "review-lead" }));
  await page.goto(`/projects/${it.id}`);
  await page.getByRole("link", { name: "Do not endorse" }).click();
  await page.getByRole("button", { name: "Do not endorse" }).click();
  const problem = page.getByRole("alert", { name: "There is a problem" });
  await expect(problem).toContainText("at the criteria that it does not meet");
  await page.getByLabel("The plan is real").fill(vague);
  await page.getByRole("button", { name: "Do not endorse" }).click();
  await expect(page.getByRole("heading", { name: /^Done\./ })).toBeVisible();

  await signInAs(await given.person({ of: it.organisation }));
  await page.goto(`/projects/${it.id}`);
  await expect(page.getByText("Not endorsed").first()).toBeVisible();
  await expect(
    page.getByText(`The plan is real: what, by when, and by whom: ${vague}`),
  ).toBeVisible();
  await page.getByRole("link", { name: "Revise it" }).click();
  await expect(page.getByRole("button", { name: "Revise it" })).toBeVisible();
});

test("a barrier is found out of scope, and its lead reads why and where to take it instead", async ({
  page,
  given,
  signInAs,
}) => {
  const it = await given.barrier({ state: "submitted" });
  await signInAs(await given.person({ role: "review-lead" }));
  await page.goto(`/barriers/${it.id}/decline`);
  await page
    .getByLabel("Why is it out of scope?")
    .fill("The two bodies can settle this by themselves.");
  await page.getByLabel("Where should they take it instead?").fill("The awarding body’s helpdesk.");
  await page.getByRole("button", { name: "Out of scope" }).click();
  await expect(page.getByRole("heading", { name: /^Done\./ })).toBeVisible();

  await signInAs(await given.person({ of: it.organisation }));
  await page.goto(`/barriers/${it.id}`);
  const decided = page.getByRole("region", { name: "What was decided" });
  await expect(decided).toContainText("found it out of scope");
  await expect(decided).toContainText("The two bodies can settle this by themselves.");
  await expect(decided).toContainText("The awarding body’s helpdesk.");
  await expect(page.getByRole("link", { name: "Appeal" })).toBeVisible();
});
