import { expect, type Page } from "@playwright/test";
import { removePlanRow, savePlanRow } from "@/db/queries/plan";
import { moveProject } from "@/db/queries/project-moves";
import { updateProject } from "@/db/queries/projects";
import { test } from "@/e2e/fixtures";
import type { given as givens } from "@/e2e/given";

/** A draft in five versions: the outcome changed, a milestone added and then changed, a risk removed. */
async function fiveVersions(given: typeof givens) {
  const partner = await given.organisation();
  const of = await given.organisation();
  const lead = await given.person({ of });
  const it = await given.project({ organisation: of, author: lead, partners: [partner] });
  const { id, plan } = it;
  const aim = "Nine in ten start something “real”.";
  await updateProject(lead, id, { ...it.draft, aim }, 1);
  const gate = { title: "The gate opens", organisationId: partner.id, dueOn: "2010-02-01" };
  await savePlanRow(lead, { id, part: "milestones" }, gate);
  const row = { id, part: "milestones", row: plan.ours } as const;
  await savePlanRow(lead, row, { ...gate, title: "The door and the bell" }, 1);
  await removePlanRow(lead, { id, part: "risks", row: plan.risk });
  return { it, lead, partner, aim };
}

const part = (page: Page, name: string) => page.getByRole("region", { name });

async function compare(page: Page, from: string, to: string) {
  const form = page.getByRole("form", { name: "Compare two versions" });
  await form.getByLabel("Version before").selectOption(from);
  await form.getByLabel("Version after").selectOption(to);
  await form.getByRole("button", { name: "Compare the two" }).click();
  await expect(page.getByText(`From version ${from} to version ${to}.`)).toBeVisible();
}

test("any two versions are compared, field by field and row by row, without what is alike", async ({
  page,
  given,
  signInAs,
}) => {
  const { it, lead, aim } = await fiveVersions(given);
  await signInAs(lead);
  await page.goto(`/projects/${it.id}/history`);
  await compare(page, "1", "5");
  const outcome = part(page, "The shared outcome");
  await expect(outcome).toContainText(it.draft.aim);
  await expect(outcome).toContainText(aim);
  const milestones = part(page, "Milestones").getByRole("listitem");
  await expect(milestones).toHaveCount(2);
  await expect(milestones.filter({ hasText: "The gate opens" })).toContainText("Not there yet");
  const changed = milestones.filter({ hasText: "The door and the bell" });
  await expect(changed).toContainText("The door opens");
  await expect(part(page, "Risks")).toContainText("Removed");
  await expect(part(page, "Risks")).toContainText("The building is late");
  for (const alike of ["Measures", "Who it is for", "What the project is called"])
    await expect(part(page, alike)).toHaveCount(0);
  await compare(page, "2", "3");
  await expect(part(page, "Milestones").getByRole("listitem")).toHaveCount(1);
  await expect(outcome).toHaveCount(0);
  await page.goto(`/projects/${it.id}/versions?from=3&to=1`);
  await expect(page.getByText("From version 1 to version 3.")).toBeVisible();
  await page.goto(`/projects/${it.id}/versions?from=2&to=2`);
  await expect(page.getByText("Choose two different versions.")).toBeVisible();
  for (const wrong of ["from=6", "to=0", "from=one", "from=1&from=2", "to=1e9", "from=-1"]) {
    const answer = await page.goto(`/projects/${it.id}/versions?${wrong}`);
    expect(answer?.status(), wrong).toBe(404);
  }
});

test("a version is compared by whoever may see the project, and what delivery tells is no change", async ({
  page,
  given,
  signInAs,
}) => {
  const { it, partner } = await fiveVersions(given);
  await signInAs(await given.person({ of: partner, duties: ["contributor"] }));
  await page.goto(`/projects/${it.id}/versions?from=1&to=5`);
  await expect(page.getByText("The gate opens")).toBeVisible();
  for (const stranger of [
    await given.person({ of: await given.organisation() }),
    await given.person({ role: "review-lead" }),
  ]) {
    await signInAs(stranger);
    const answer = await page.goto(`/projects/${it.id}/versions?from=1&to=5`);
    expect(answer?.status()).toBe(404);
    await expect(page.getByText("The gate opens")).toHaveCount(0);
  }

  const of = await given.organisation();
  const lead = await given.person({ of });
  const endorsed = await given.project({
    state: "endorsed",
    organisation: of,
    partners: [partner],
  });
  const started = await moveProject(
    lead,
    endorsed.id,
    "start",
    { startsOn: "2009-11-09", without: [] },
    endorsed,
  );
  expect(started.done).toBe(true);
  await signInAs(lead);
  await page.goto(`/projects/${endorsed.id}/versions`);
  await expect(part(page, "Start")).toContainText("1 November 2009");
  await expect(part(page, "Start")).toContainText("9 November 2009");
  await expect(part(page, "Milestones")).toHaveCount(0);
});
