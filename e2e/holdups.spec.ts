import { expect } from "@playwright/test";
import { test } from "@/e2e/fixtures";
import { mark } from "@/e2e/given-people";

test("a lead says which barriers stand in the project's way, and either page shows the other", async ({
  page,
  given,
  signInAs,
  javaScriptEnabled,
}) => {
  const college = await given.organisation({ pilots: ["kent"] });
  const council = await given.organisation({ pilots: ["kent"], type: "council" });
  const lead = await given.person({ of: college });
  const theirs = await given.person({ of: council });
  const it = await given.project({
    state: "in-delivery",
    audience: "partners",
    organisation: college,
    partners: [council],
  });
  const barrier = await given.barrier({
    state: "escalated",
    audience: "all-pilots",
    draft: { title: `Consent differs at every door ${mark()}` },
  });
  const own = await given.barrier({
    state: "open",
    audience: "partners",
    organisation: college,
    draft: { title: `Nobody else's business ${mark()}` },
  });

  await signInAs(lead);
  await page.goto(`/projects/${it.id}`);
  await page.getByRole("link", { name: "Say which barriers stand in its way" }).click();
  await page.getByRole("button", { name: "Add them" }).click();
  await expect(page.getByRole("alert", { name: "There is a problem" })).toContainText(
    "Choose at least one barrier",
  );
  await page.getByLabel("Find barriers by words").fill(barrier.title);
  await page.getByRole("button", { name: "Find" }).click();
  if (javaScriptEnabled !== false)
    await page.getByLabel("Type a word to narrow the list").fill("every door");
  await page.getByRole("checkbox", { name: new RegExp(barrier.title) }).check();
  await page.getByRole("button", { name: "Add them" }).click();
  await expect(page.getByRole("heading", { name: "Saved." })).toBeVisible();
  const region = page.getByRole("region", { name: "Barriers in its way" });
  await expect(region.getByRole("row", { name: new RegExp(barrier.title) })).toContainText(
    "Escalated",
  );
  await expect(region).toContainText("To answer what was asked");

  await page.goto(`/projects/${it.id}/holdups?q=${encodeURIComponent(own.title)}`);
  await page.getByRole("checkbox", { name: new RegExp(own.title) }).check();
  await page.getByRole("button", { name: "Add them" }).click();
  await expect(region.getByRole("link", { name: own.title })).toBeVisible();
  await region.getByRole("link", { name: barrier.title }).click();
  const held = page.getByRole("region", { name: "Projects that it holds up" });
  await expect(held.getByRole("link", { name: it.title })).toBeVisible();

  await signInAs(theirs);
  await page.goto(`/projects/${it.id}`);
  await expect(region.getByRole("link", { name: barrier.title })).toBeVisible();
  await expect(page.getByText(own.title)).toHaveCount(0);
  await expect(page.getByRole("link", { name: /Say which barriers/ })).toHaveCount(0);
  await page.emulateMedia({ media: "print" });
  await expect(region.getByText(barrier.title)).toBeVisible();
  await page.emulateMedia({ media: "screen" });

  const stranger = await given.person({ of: await given.organisation() });
  await signInAs(stranger);
  await page.goto(`/barriers/${barrier.id}`);
  await expect(page.getByRole("heading", { name: barrier.title })).toBeVisible();
  await expect(page.getByText(it.title)).toHaveCount(0);

  await signInAs(lead);
  await page.goto(`/projects/${it.id}/holdups`);
  await page.getByRole("button", { name: `Remove ${barrier.title}` }).click();
  await expect(page.getByRole("heading", { name: /^Removed/ })).toBeVisible();
  await expect(region.getByRole("link", { name: barrier.title })).toHaveCount(0);
  await page.getByRole("link", { name: "History" }).click();
  await expect(page.getByText("took back that a barrier stands in its way")).toBeVisible();
  await expect(page.getByRole("link", { name: own.title })).toBeVisible();
});
