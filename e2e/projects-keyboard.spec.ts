import { expect } from "@playwright/test";
import { test } from "@/e2e/fixtures";
import { choose, expectLedToError, expectStart, press, write, writeDate } from "@/e2e/keyboard";

// No hand here touches a mouse.

test("planning a project by keyboard", async ({ page, given, signInAs }) => {
  test.setTimeout(60_000);
  await signInAs(await given.person({ of: await given.organisation() }));
  await page.goto("/projects");
  await press(page, "link", "Plan a project");
  await press(page, "button", "Save and go on to the plan", { key: "Shift+Tab" });
  const title = page.getByLabel("What the project is called");
  await expectLedToError(page, "Enter what the project is called", title);
  await write(page, "What the project is called", "One front door");
  await write(page, "The shared outcome", "Four in five start within four weeks.");
  await writeDate(page, "Start", "1 11 2009");
  await choose(page, "Funding", "Aligned budgets");
  await press(page, "button", "Save and go on to the plan");
  await expect(page.getByRole("heading", { level: 1, name: "One front door" })).toBeVisible();
  await press(page, "link", "Add a milestone");
  await expectStart(page);
  await write(page, "What is to be done?", "The door opens");
  await writeDate(page, "By when?", "4 1 2010");
  await press(page, "button", "Add a milestone");
  await expect(page.getByRole("link", { name: "The door opens" })).toBeVisible();
});

test("telling how it goes by keyboard", async ({ page, given, signInAs }) => {
  const partner = await given.organisation();
  const it = await given.project({ state: "in-delivery", partners: [partner] });
  await signInAs(await given.person({ of: partner }));
  await page.goto(`/projects/${it.id}`);
  await press(page, "link", "Say how it goes");
  await press(page, "button", "Post the update");
  await expectLedToError(page, "Choose green, amber or red", page.getByRole("radio").first());
  await choose(page, "How does it stand?", "Green");
  await write(page, "What was done?", "Two workers start on Monday.");
  await write(page, "What comes next?", "Training with the tutors.");
  await press(page, "button", "Post the update");
  await expect(page.getByText("Two workers start on Monday.")).toBeVisible();
});
