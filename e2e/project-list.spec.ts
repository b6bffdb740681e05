import { readFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { submissions, updates } from "@/db/schema";
import { test } from "@/e2e/fixtures";
import { daysAgo } from "@/e2e/given-life";
import { mark } from "@/e2e/given-people";

test("the list of projects narrows by its form, says so, and comes as CSV just so", async ({
  page,
  given,
  signInAs,
}) => {
  const word = `lantern${mark()}`;
  const college = await given.organisation();
  const council = await given.organisation({ type: "council" });
  const named = (title: string) => ({ title: `${title} ${word}`, theme: "Leadership" });
  const quiet = await given.project({
    state: "in-delivery",
    organisation: college,
    partners: [council],
    draft: named("The quiet one"),
  });
  await given.project({
    state: "in-delivery",
    organisation: college,
    draft: named("The loud one"),
  });
  await owner
    .update(submissions)
    .set({ stateSince: daysAgo(40) })
    .where(eq(submissions.id, quiet.id));
  await owner
    .update(updates)
    .set({ at: daysAgo(23) })
    .where(eq(updates.submissionId, quiet.id));
  const lead = await given.person({ of: college });

  await signInAs(lead);
  await page.goto(`/projects?q=${word}`);
  const row = page.getByRole("row", { name: /The quiet one/ });
  await expect(row).toContainText("Quiet for 23 days");
  await expect(page.getByRole("row", { name: /The loud one/ })).not.toContainText("Quiet");
  await page.getByRole("checkbox", { name: "Quiet for 14 days" }).check();
  await page.getByLabel("How it goes").selectOption("Amber");
  await page.getByLabel("Theme").selectOption("Leadership");
  await page.getByLabel("An organisation on it").fill(council.name);
  await page.getByRole("button", { name: "Apply" }).last().click();
  await expect(page.getByRole("link", { name: "Remove How it goes: Amber" })).toBeVisible();
  await expect(row).toBeVisible();
  await expect(page.getByRole("row", { name: /The loud one/ })).toHaveCount(0);
  await expect(page.getByRole("checkbox", { name: /^In delivery/ })).toBeVisible();
  await expect(page.getByText("In delivery1")).toBeVisible();

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Download this list as CSV" }).click(),
  ]);
  const csv = await readFile(await download.path(), "utf8");
  expect(csv).toContain("The quiet one");
  expect(csv).not.toContain("The loud one");

  await page.getByRole("link", { name: `Remove ${council.name}` }).click();
  await page.getByRole("link", { name: "Remove Quiet for 14 days" }).click();
  await expect(page.getByRole("row", { name: /The loud one/ })).toBeVisible();
  await page.goto(`/projects?q=${word}&told=none`);
  await expect(page.getByRole("heading", { name: "No project fits these filters" })).toBeVisible();
  await page.goto(`/projects?told=purple`);
  await expect(page.getByRole("heading", { name: "Page not found" })).toBeVisible();
});

test("a quiet project says so on its page, at home and beside the queue, and until somebody tells", async ({
  page,
  given,
  signInAs,
}) => {
  const college = await given.organisation({ pilots: ["luton-and-central-bedfordshire"] });
  const it = await given.project({
    state: "in-delivery",
    audience: "partners",
    organisation: college,
  });
  await owner
    .update(submissions)
    .set({ stateSince: daysAgo(30) })
    .where(eq(submissions.id, it.id));
  await owner
    .update(updates)
    .set({ at: daysAgo(16) })
    .where(eq(updates.submissionId, it.id));
  const lead = await given.person({ of: college });
  const reviewer = await given.person({ role: "reviewer" });
  const stranger = await given.person({ of: await given.organisation() });

  await signInAs(reviewer);
  await page.goto("/reviews");
  await page.getByRole("link", { name: /nobody has told anything for 14 days/ }).click();
  await expect(page.getByRole("link", { name: "Remove Quiet for 14 days" })).toBeVisible();
  await page.goto(`/projects?quiet=1&organisation=${college.id}`);
  await expect(page.getByRole("link", { name: it.title })).toBeVisible();

  await signInAs(stranger);
  await page.goto("/");
  await expect(page.getByRole("heading", { name: /What waits for you/ })).toBeVisible();
  await expect(page.getByRole("region", { name: "Quiet for 14 days" })).toHaveCount(0);

  await signInAs(lead);
  await page.goto("/");
  const silent = page.getByRole("region", { name: "Quiet for 14 days" });
  await silent.getByRole("link", { name: it.title }).click();
  await expect(page.getByText("Quiet for 16 days")).toBeVisible();
  await page.getByRole("link", { name: "Say how it goes" }).first().click();
  await page.getByRole("radio", { name: "Green" }).check();
  await page.getByLabel("What was done?").fill("The door is open.");
  await page.getByLabel("What comes next?").fill("More of it.");
  await page.getByRole("button", { name: "Post the update" }).click();
  await expect(page.getByText("The door is open.")).toBeVisible();
  await expect(page.getByText(/^Quiet for/)).toHaveCount(0);
});
