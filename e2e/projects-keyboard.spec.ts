import { expect } from "@playwright/test";
import { test } from "@/e2e/fixtures";
import {
  choose,
  expectFocusShown,
  expectLedToError,
  expectStart,
  press,
  tick,
  write,
  writeDate,
} from "@/e2e/keyboard";
import { criteria } from "@/lib/reviews";

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

test("submitting a project by keyboard", async ({ page, given, signInAs }) => {
  const it = await given.project({ partners: [await given.organisation()] });
  await signInAs(await given.person({ of: it.organisation }));
  await page.goto(`/projects/${it.id}`);
  await press(page, "link", "Check and submit");
  await expect(page).toHaveURL(/\/submit$/);
  await press(page, "button", "Submit");
  await expect(page.getByText("The support team reads it next").first()).toBeVisible();
  await expectStart(page);
});

test("pausing a project by keyboard", async ({ page, given, signInAs }) => {
  const partners = [await given.organisation()];
  const it = await given.project({ state: "in-delivery", partners });
  await signInAs(await given.person({ of: it.organisation }));
  await page.goto(`/projects/${it.id}`);
  await press(page, "link", "Pause");
  await expect(page).toHaveURL(/\/pause$/);
  await press(page, "button", "Pause");
  await expectLedToError(page, "Enter why it pauses", page.getByLabel("Why does it pause?"));
  await write(page, "Why does it pause?", "The building is let until May.");
  await press(page, "button", "Pause");
  await expect(page.getByText("Done. It is in the history")).toBeVisible();
  await expect(page.getByRole("main").getByText("Paused", { exact: true }).first()).toBeVisible();
  await expectStart(page);
});

test("reviewing a project by keyboard", async ({ page, given, signInAs }) => {
  test.setTimeout(120_000);
  const partners = [await given.organisation()];
  const it = await given.project({ state: "in-review", partners });
  const reviewer = await given.person({ role: "reviewer" });
  await signInAs(reviewer);
  await page.goto(`/projects/${it.id}`);
  await press(page, "link", "Write a review");
  await expect(page).toHaveURL(/\/review$/);
  await press(page, "button", "Keep the review");
  const [worth] = criteria;
  const first = page.getByRole("region", { name: worth.label }).getByRole("radio").first();
  await expectLedToError(page, `Choose a score: ${worth.label.toLowerCase()}`, first);
  for (const { label } of criteria) {
    await choose(page, label, "3, good");
    const within = page.getByRole("region", { name: label });
    await write(page, "Why?", "It says so plainly.", { within });
  }
  await write(page, "Your assessment of the whole", "Sound, and the building is the risk.");
  await tick(page, "I have no interest in this project or in any organisation on it");
  await press(page, "button", "Keep the review");
  await expect(page.getByText("Your review is kept.")).toBeVisible();
  const reviews = page.getByRole("region", { name: "Reviews", exact: true });
  await expect(reviews).toBeInViewport();
  await page.keyboard.press("Tab");
  await expectFocusShown(page);
  await expect(reviews.locator("summary:focus")).toContainText(reviewer.name);
});
