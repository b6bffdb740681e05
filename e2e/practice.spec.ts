import { expect, type Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { adoptions, practices } from "@/db/schema";
import { test } from "@/e2e/fixtures";
import { mark } from "@/e2e/given-people";
import { practiceWords } from "@/e2e/given-practice";
import { pressTwice } from "@/e2e/press-twice";
import { practiceFields } from "@/lib/practices";

async function says(page: Page, words: string | RegExp) {
  await expect(page.getByRole("heading", { name: words })).toBeVisible();
}

async function fillPractice(page: Page, was: string) {
  for (const [name, label] of Object.entries(practiceFields))
    await page
      .getByLabel(label, { exact: true })
      .fill(name === "was" ? was : practiceWords[name as keyof typeof practiceWords]);
}

test("what worked in one pilot is offered, adopted in another, and the source hears what became of it", async ({
  page,
  given,
  signInAs,
}) => {
  test.setTimeout(90_000);
  const title = `One front door – ${mark()}`;
  const college = await given.organisation({ pilots: ["kent"] });
  const council = await given.organisation({ pilots: ["durham"], type: "council" });
  const lead = await given.person({ of: college });
  const theirs = await given.person({ of: council, duties: ["contributor"] });
  const source = await given.project({
    state: "completed",
    audience: "partners",
    organisation: college,
    partners: [await given.organisation()],
    draft: { title },
  });

  await signInAs(lead);
  await page.goto(`/projects/${source.id}`);
  await page.getByRole("link", { name: "Offer as practice" }).click();
  await expect(page.getByText(/Every organisation of all pilots .* will read this/)).toBeVisible();
  await fillPractice(page, "One door, “with the youth worker” behind it – nothing more.");
  await page.getByRole("button", { name: "Offer it" }).click();
  await says(page, "On offer to all pilots. You will hear who adopts it.");

  await signInAs(theirs);
  await page.goto("/practice");
  await page.getByLabel("Words").fill(title);
  await page.getByRole("button", { name: "Apply" }).first().click();
  const row = page.getByRole("row", { name: title });
  await expect(row).toContainText("1 of 1");
  await expect(row).toContainText("Not yet");
  await row.getByRole("link", { name: title }).click();
  await says(page, title);
  await expect(page.getByText("“with the youth worker” behind it")).toBeVisible();
  await expect(page.getByRole("row", { name: /Started within four weeks/ })).toContainText("81");
  await expect(page.getByText("Open the project")).toHaveCount(0);
  await page.getByRole("link", { name: "Adopt", exact: true }).click();
  await page.getByLabel("Day").fill("1");
  await page.getByLabel("Month").fill("3");
  await page.getByLabel("Year").fill("2010");
  await page.getByRole("radio", { name: "Changed" }).check();
  await page.getByRole("button", { name: "Adopt it" }).click();
  await expect(page.getByRole("link", { name: "Enter what you change" })).toBeVisible();
  await page.getByLabel("What do you change?").fill("Two rooms instead of one.");
  await page.getByRole("button", { name: "Adopt it" }).click();
  await says(page, /^Adopted\. This draft is yours/);
  const adopted = new URL(page.url()).pathname;
  const milestones = page.getByRole("region", { name: "Milestones" });
  // Sixty-four days after the source's start, and so after the new one.
  await expect(milestones.getByText("4 May 2010").first()).toBeVisible();
  const risks = page.getByRole("region", { name: "Risks" });
  await expect(risks).toContainText("The building is late");
  await expect(risks).toContainText(council.name);
  await expect(page.getByRole("region", { name: "Measures" })).toContainText("None yet");
  const origin = page.getByRole("region", { name: "Where it comes from" });
  await expect(origin).toContainText(college.name);
  await expect(origin.getByRole("link", { name: title })).toBeVisible();

  await signInAs(lead);
  await page.goto(`/projects/${source.id}`);
  const practice = page.getByRole("region", { name: "Practice" });
  await expect(practice.getByRole("heading", { name: council.name })).toBeVisible();
  await expect(practice).not.toContainText("Two rooms instead of one.");
  await expect(practice.locator(`a[href="${adopted}"]`)).toHaveCount(0);

  await signInAs(theirs);
  await page.goto(adopted);
  await page.getByRole("link", { name: "Say how the practice works" }).click();
  await page.getByRole("radio", { name: "We have dropped it" }).check();
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByLabel("Why?").fill("The landlord said no.");
  await page.getByRole("button", { name: "Save" }).click();
  await says(page, title);
  await expect(origin).toContainText("Dropped");

  await signInAs(lead);
  await page.goto(`/practice/${source.id}`);
  const adoptionsOf = page.getByRole("region", { name: "Adopted" });
  await expect(adoptionsOf).toContainText("Two rooms instead of one.");
  await expect(adoptionsOf).toContainText("The landlord said no.");
  await page.goto(`/practice?q=${encodeURIComponent(title)}`);
  await expect(page.getByRole("row", { name: title })).toContainText("Once, 1 dropped");
  await page.goto(`/projects/${source.id}/history`);
  await expect(page.getByText("adopted the practice")).toBeVisible();
  await expect(page.getByText("dropped the practice at their place")).toBeVisible();

  await page.goto(`/practice/${source.id}/offer`);
  await page.getByRole("button", { name: "Withdraw it from offer" }).click();
  await says(page, /^Withdrawn from offer/);
  await expect(practice).toContainText(council.name);
  expect((await page.goto(`/practice/${source.id}`))?.status()).toBe(404);
  await signInAs(theirs);
  await page.goto(adopted);
  await expect(origin).toContainText(title);
  await expect(origin.getByRole("link", { name: title })).toHaveCount(0);
});

test("a practice that is adopted by a double click becomes one project", async ({
  page,
  given,
  signInAs,
}) => {
  const source = await given.project({ state: "closed" });
  await given.practice(source);
  const theirs = await given.person({ of: await given.organisation({ pilots: ["durham"] }) });
  await signInAs(theirs);
  await page.goto(`/practice/${source.id}/adopt`);
  await page.getByLabel("Day").fill("1");
  await page.getByLabel("Month").fill("3");
  await page.getByLabel("Year").fill("2010");
  await page.getByRole("radio", { name: "Taken as is" }).check();
  await pressTwice(page.getByRole("button", { name: "Adopt it" }));
  await says(page, /^Adopted\. This draft is yours/);
  const made = await owner.select().from(adoptions).where(eq(adoptions.sourceId, source.id));
  expect(made).toHaveLength(1);
});

test("of two people who change what is offered, the second is shown both versions and loses no word", async ({
  page,
  given,
  signInAs,
}) => {
  const college = await given.organisation();
  const [lead, other] = [await given.person({ of: college }), await given.person({ of: college })];
  const source = await given.project({ state: "completed", organisation: college });
  const path = `/practice/${source.id}/offer`;
  await signInAs(lead);
  await page.goto(path);
  await fillPractice(page, "As we first wrote it.");
  await page.getByRole("button", { name: "Offer it" }).click();
  await says(page, /^On offer/);
  await page.goto(path);
  await page.getByLabel("What it was", { exact: true }).fill("As I write it.");
  const second = await page.context().newPage();
  await signInAs(other);
  await second.goto(path);
  await second.getByLabel("What it was", { exact: true }).fill("As they write it.");
  await second.getByRole("button", { name: "Save" }).click();
  await says(second, /^On offer/);
  await second.close();
  await signInAs(lead);
  await page.getByRole("button", { name: "Save" }).click();
  const both = page.getByRole("region", { name: `${other.name} saved another version first` });
  await expect(both).toContainText("As they write it.");
  await expect(both).toContainText("As I write it.");
  await expect(page.getByLabel("What it was", { exact: true })).toHaveValue("As I write it.");
  await page.getByRole("button", { name: "Save" }).click();
  await says(page, /^On offer/);
  const [row] = await owner.select().from(practices).where(eq(practices.submissionId, source.id));
  expect(row).toMatchObject({ was: "As I write it.", version: 4 });
});

test("the list of practice is by theme, and what fits no filter says so", async ({
  page,
  given,
  signInAs,
}) => {
  const word = `zythum${mark()}`;
  const themes = ["Worklessness", "Housing and regeneration"];
  for (const theme of themes) {
    const it = await given.project({
      state: "completed",
      draft: { theme, title: `Of ${theme} ${word}`, aim: `Secret${word}` },
    });
    await given.practice(it, { was: `Brewed ${word}` });
  }
  await signInAs(await given.person({ of: await given.organisation({ pilots: ["durham"] }) }));
  await page.goto("/");
  await page.getByRole("link", { name: "Practice", exact: true }).click();
  await page.goto(`/practice?q=${word}`);
  for (const theme of themes)
    await expect(page.getByRole("region", { name: theme }).getByRole("row")).toHaveCount(2);
  await page.getByLabel("Theme").selectOption("Worklessness");
  await page.getByRole("button", { name: "Apply" }).first().click();
  await expect(page.getByRole("link", { name: `Of Worklessness ${word}` })).toBeVisible();
  await expect(page.getByRole("link", { name: `Of Housing and regeneration ${word}` })).toHaveCount(
    0,
  );
  await page.goto(`/practice?q=Secret${word}`);
  await says(page, "No practice fits these filters");
});
