import { expect } from "@playwright/test";
import { eq, isNotNull, sql } from "drizzle-orm";
import { owner } from "@/db/client";
import { milestones, projects, sessions, themes, updates } from "@/db/schema";
import { test } from "@/e2e/fixtures";
import type { Person } from "@/e2e/given-people";
import { forgetAttempts, signInByCode } from "@/e2e/mailbox";
import { pressTwice } from "@/e2e/press-twice";

test.describe.configure({ timeout: 60_000 });
test.beforeEach(forgetAttempts);

const endSessions = ({ id }: Person) =>
  owner
    .update(sessions)
    .set({ expires: sql`now() - interval '1 minute'` })
    .where(eq(sessions.personId, id));

test("an update comes back after signing in again, and is posted once", async ({
  page,
  given,
  signInAs,
}) => {
  const partner = await given.organisation();
  const theirs = await given.person({ of: partner, duties: ["contributor"] });
  const it = await given.project({ state: "in-delivery", partners: [partner] });
  const posted = () => owner.select().from(updates).where(eq(updates.personId, theirs.id));
  const path = `/projects/${it.id}/update`;
  await signInAs(theirs);
  await page.goto(path);
  await page.getByRole("radio", { name: "Red" }).check();
  await page.getByLabel("What was done?").fill("“Nothing” – the landlord says no.");
  await page.getByLabel("What comes next?").fill("The library.");
  await endSessions(theirs);
  await page.getByRole("button", { name: "Post the update" }).click();
  await signInByCode(page, theirs);
  await expect(page).toHaveURL(path);
  await expect(page.getByText("Everything you wrote is here").first()).toBeVisible();
  await expect(page.getByRole("radio", { name: "Red" })).toBeChecked();
  await expect(page.getByLabel("What was done?")).toHaveValue("“Nothing” – the landlord says no.");
  expect(await posted()).toEqual([]);
  await pressTwice(page.getByRole("button", { name: "Post the update" }));
  await expect(page.getByRole("heading", { name: "Saved. Whoever follows" })).toBeVisible();
  await expect(page.getByText("“Nothing” – the landlord says no.")).toBeVisible();
  expect(await posted()).toHaveLength(1);
});

test("of two people at one milestone, the second is shown both versions and loses no word", async ({
  page,
  given,
  signInAs,
}) => {
  const college = await given.organisation();
  const lead = await given.person({ of: college });
  const it = await given.project({ organisation: college });
  await signInAs(lead);
  await page.goto(`/projects/${it.id}/plan/milestones/${it.plan.ours}`);
  await page.getByLabel("What is to be done?").fill("The door opens at Easter");
  await owner
    .update(milestones)
    .set({ title: "The door opens at Whitsun", version: 2 })
    .where(eq(milestones.id, it.plan.ours));
  await page.getByRole("button", { name: "Save" }).click();
  const both = page.getByRole("region", { name: /saved another version first/ });
  await expect(both).toContainText("The door opens at Whitsun");
  await expect(both).toContainText("The door opens at Easter");
  await expect(page.getByLabel("What is to be done?")).toHaveValue("The door opens at Easter");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("link", { name: "The door opens at Easter" })).toBeVisible();
});

test("a theme that has ended since stays chosen, and is offered to nobody else", async ({
  page,
  given,
  signInAs,
}) => {
  const [ended] = await owner.select().from(themes).where(isNotNull(themes.until));
  const theme = ended?.name ?? "";
  const it = await given.project({ draft: { theme } });
  await signInAs(it.author);
  await page.goto(`/projects/${it.id}/edit`);
  await expect(page.getByLabel("Theme")).toHaveValue(theme);
  await page.getByRole("button", { name: "Save and go on to the plan" }).click();
  await expect(page.getByRole("heading", { name: "Saved." })).toBeVisible();
  const [saved] = await owner.select().from(projects).where(eq(projects.id, it.id));
  expect(saved?.theme).toBe(theme);
  await page.goto("/projects/new");
  await expect(page.getByLabel("Theme").locator("option", { hasText: theme })).toHaveCount(0);
});
