import { expect } from "@playwright/test";
import { test } from "@/e2e/fixtures";
import { expectSound } from "@/e2e/sound";

test("a lead partner asks for other terms, officers read both, and the new ones stand once endorsed", async ({
  page,
  given,
  signInAs,
}) => {
  const college = await given.organisation({ pilots: ["kent"] });
  const council = await given.organisation({ pilots: ["kent"] });
  const it = await given.project({
    state: "in-delivery",
    organisation: college,
    partners: [council],
  });
  await signInAs(await given.person({ of: college }));
  await page.goto(`/projects/${it.id}`);
  await page.getByRole("link", { name: "Change the scope" }).click();
  const ask = page.getByRole("button", { name: "Ask for the change" });
  await page.getByLabel("The shared outcome").fill("");
  await ask.click();
  await expect(
    page.getByRole("alert", { name: "There is a problem" }).getByRole("link"),
  ).toHaveText(["Enter why the scope must change", "Enter the outcome that you share"]);
  await page.getByLabel("The shared outcome").fill(it.draft.aim);
  await page.getByLabel("What must change, and why?").fill("The building is let.");
  await ask.click();
  await expect(page.getByRole("alert").filter({ hasText: "Nothing would change" })).toBeVisible();
  await expect(page.getByLabel("What must change, and why?")).toHaveValue("The building is let.");
  await page.getByLabel("The shared outcome").fill("Three in five start within six weeks.");
  await page
    .getByRole("group", { name: "Milestone 2" })
    .getByLabel("Take this milestone out")
    .check();
  const added = page.getByRole("group", { name: /^A new milestone/ }).first();
  await added.getByLabel("What is to be done?").fill("A second room opens");
  await added.getByLabel("Who sees to it?").selectOption({ label: college.name });
  await ask.click();
  await expect(
    page.getByRole("alert", { name: "There is a problem" }).getByRole("link"),
  ).toHaveText(["Enter the date when it is due"]);
  await added.getByLabel("Day").fill("4");
  await added.getByLabel("Month").fill("5");
  await added.getByLabel("Year").fill("2010");
  await ask.click();
  const change = page.getByRole("region", { name: "The change that is asked for" });
  await expect(change).toContainText("Three in five start within six weeks.");
  await expect(change).toContainText("A second room opens");
  await expect(change).toContainText("Removed");
  const aims = page.getByRole("region", { name: "What it is for" });
  await expect(aims).toContainText("Four in five start something within four weeks.");
  await expect(page.getByRole("link", { name: "Say how it goes" }).first()).toBeVisible();
  await expect(page.getByRole("region", { name: "The last decision on its scope" })).toHaveCount(0);

  await signInAs(await given.person({ of: await given.organisation({ pilots: ["kent"] }) }));
  await page.goto(`/projects/${it.id}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(it.title);
  await expect(change).toHaveCount(0);

  // Whoever reviewed the first terms reviews the new ones, too.
  await signInAs(it.officer);
  await page.goto(`/projects/${it.id}`);
  await expect(page.getByRole("link", { name: "Write a review" })).toBeVisible();
  await given.review({ ...it, state: "change-in-review", version: it.version + 1 }, it.officer);
  await page.reload();
  await expect(page.getByRole("link", { name: "Write a review" })).toHaveCount(0);
  await expect(change).toContainText("The building is let.");
  await page.getByRole("link", { name: "Endorse the change", exact: true }).click();
  await page.getByLabel("Why is the change endorsed?").fill("Better late than not.");
  await page.getByRole("button", { name: "Endorse the change" }).click();
  await expect(aims).toContainText("Three in five start within six weeks.");
  await expect(change).toHaveCount(0);
  const decision = page.getByRole("region", { name: "The last decision on its scope" });
  await expect(decision).toContainText(`${it.officer.name} endorsed the change of scope`);
  await expect(decision).toContainText("Better late than not.");
  await expect(page.getByRole("region", { name: "Milestones" })).toContainText(
    "A second room opens",
  );
});

test("a change of scope is sound, asked and with errors @axe @screenshots", async ({
  page,
  given,
  signInAs,
}) => {
  const it = await given.project({
    state: "change-in-review",
    partners: [await given.organisation()],
  });
  await given.review(it);
  await signInAs(await given.person({ of: it.organisation }));
  await page.goto(`/projects/${it.id}`);
  await expectSound(page, "a change of scope");
});
