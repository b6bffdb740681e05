import { expect } from "@playwright/test";
import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { moveBarrier } from "@/db/queries/barrier-moves";
import { moveProject } from "@/db/queries/project-moves";
import { updateProject } from "@/db/queries/projects";
import { questions } from "@/db/schema";
import { test } from "@/e2e/fixtures";
import { given } from "@/e2e/given";
import type { Barrier } from "@/e2e/given-barrier";
import type { Organisation, Person } from "@/e2e/given-people";
import type { Project } from "@/e2e/given-project";
import { expectKept, meanwhile, press } from "@/e2e/overtaken";
import { expectSound } from "@/e2e/sound";

test("a reviewer keeps the assessment of a barrier that another accepted meanwhile", async ({
  page,
  given,
  signInAs,
  javaScriptEnabled: scripted = true,
}) => {
  const it = await given.barrier({ state: "submitted" });
  await signInAs(await given.person({ role: "reviewer" }));
  await page.goto(`/barriers/${it.id}/accept`);
  await page.getByRole("radio", { name: "High" }).check();
  await page.getByRole("radio", { name: "The support team" }).check();
  await page.getByLabel("Theme").selectOption("Other");
  await page.getByLabel("Your assessment").fill("“Two audits”:\n\nseen at three colleges.");
  await meanwhile(await given.person({ role: "reviewer" }), it, "accept");
  await press(page, "Accept");
  const back = `/barriers/${it.id}`;
  if (!scripted) {
    const wrote = page.getByRole("region", { name: "What you wrote" });
    await expect(wrote.getByText("The support team", { exact: true })).toBeVisible();
    await expect(page.getByRole("alert")).toContainText("It has moved on since.");
  }
  await expectKept(
    page,
    { "Your assessment": "“Two audits”:\n\nseen at three colleges.", Theme: "Other" },
    { scripted, back },
  );
});

test("questions stay with their fields when another accepted the barrier meanwhile", async ({
  page,
  given,
  signInAs,
  javaScriptEnabled: scripted = true,
}) => {
  const it = await given.barrier({ state: "submitted" });
  await signInAs(await given.person({ role: "reviewer" }));
  await page.goto(`/barriers/${it.id}/ask`);
  await page.getByLabel("Day").fill("2");
  await page.getByLabel("Month").fill("November");
  await page.getByLabel("Year").fill("2009");
  await page.getByLabel("What it stops").fill("How many adults is that?");
  await meanwhile(await given.person({ role: "reviewer" }), it, "accept");
  await press(page, "Ask for more");
  const wrote = page.getByRole("region", { name: "What you wrote" });
  if (!scripted) await expect(wrote.getByText("2 November 2009")).toBeVisible();
  await expectKept(
    page,
    { "What it stops": "How many adults is that?" },
    { scripted, back: `/barriers/${it.id}` },
  );
});

test("a colleague keeps what they wrote in a draft that the lead submitted meanwhile", async ({
  page,
  given,
  signInAs,
  javaScriptEnabled: scripted = true,
}) => {
  const college = await given.organisation();
  const it = await given.barrier({ organisation: college });
  await signInAs(it.author);
  await page.goto(`/barriers/${it.id}/edit`);
  await page.getByLabel("What it stops").fill("Evening classes,\nand the crèche.");
  await page.getByLabel("Cost").first().fill("about 20k");
  await meanwhile(await given.person({ of: college }), it, "submit");
  await press(page, "Save draft");
  if (!scripted) await expect(page.getByRole("alert")).toContainText("It has been submitted.");
  await expectKept(
    page,
    { "What it stops": "Evening classes,\nand the crèche." },
    { scripted, back: `/barriers/${it.id}` },
  );
});

for (const kind of ["barrier", "project"] as const)
  test(`of two who answer the same questions on a ${kind}, the second is shown both answers`, async ({
    page,
    given,
    signInAs,
    javaScriptEnabled: scripted = true,
  }) => {
    const organisation = await given.organisation();
    const it = await asked[kind].make(organisation);
    const first = await given.person({ of: organisation });
    await signInAs(await given.person({ of: organisation }));
    await page.goto(`/${kind}s/${it.id}/${asked[kind].step}`);
    const mine = { ...asked[kind].mine, "In your words": "Forty a year,\n“at least”." };
    for (const [label, text] of Object.entries(mine)) await page.getByLabel(label).fill(text);
    expect(await answerFirst(first, it)).toMatchObject({ done: true });
    await press(page, asked[kind].button);
    const both = page.getByRole("region", { name: `${first.name} saved another version first` });
    for (const text of [...asked[kind].theirs, "Counted in May.", ...Object.values(mine)])
      await expect(both.getByText(text, { exact: true })).toBeVisible();
    await expect(both.getByRole("button")).toHaveCount(0);
    await expectKept(page, mine, { scripted, back: `/${kind}s/${it.id}` });
  });

test("what a colleague changed in place of an answer is told", async ({
  page,
  given,
  signInAs,
  javaScriptEnabled: scripted = true,
}) => {
  const organisation = await given.organisation();
  const it = await asked.project.make(organisation);
  const first = await given.person({ of: organisation });
  await signInAs(await given.person({ of: organisation }));
  await page.goto(`/projects/${it.id}/resubmit`);
  const mine = { "In your words": "From their first day." };
  await page.getByLabel("In your words").fill(mine["In your words"]);
  const aim = "Four in five start something within four weeks of leaving.";
  await updateProject(first, it.id, { ...it.draft, aim }, it.version);
  const now = { version: it.version + 1 };
  expect(await moveProject(first, it.id, "resubmit", { answers: {} }, now)).toMatchObject({
    done: true,
  });
  await press(page, "Submit again");
  const both = page.getByRole("region", { name: `${first.name} saved another version first` });
  await expect(both.getByText("They changed what it asks about.", { exact: true })).toBeVisible();
  await expectKept(page, mine, { scripted, back: `/projects/${it.id}` });
});

test("figures are kept when the barrier was closed meanwhile, and are not there once it is hidden", async ({
  page,
  given,
  signInAs,
  javaScriptEnabled: scripted = true,
}) => {
  const neighbour = await given.person({ of: await given.organisation() });
  const reviewLead = await given.person({ role: "review-lead" });
  const it = await given.barrier({ state: "open" });
  const hidden = await given.barrier({ state: "open" });
  const words = { "How it affects you": "Sixty of ours lose theirs every spring." };
  await signInAs(neighbour);
  for (const { id } of [it, hidden]) {
    await page.goto(`/barriers/${id}/affects-us`);
    await page.getByLabel("How it affects you").fill(words["How it affects you"]);
    if (id === hidden.id) break;
    await meanwhile(reviewLead, it, "close");
    await press(page, "Add our organisation");
    await expectKept(page, words, { scripted, back: `/barriers/${id}` });
  }
  await meanwhile(await given.person({ of: hidden.organisation }), hidden, "withdraw");
  await press(page, "Add our organisation");
  if (scripted) {
    await expect(page.getByRole("alert", { name: "There is a problem" })).toContainText(
      "It is not there for you any more.",
    );
    await expect(page.getByLabel("How it affects you")).toHaveValue(words["How it affects you"]);
  } else await expect(page.getByRole("heading", { name: "Page not found" })).toBeVisible();
  expect((await page.goto(`/barriers/${hidden.id}/affects-us`))?.status()).toBe(404);
});

test("what is shown to be copied is sound @axe", async ({ page, given, signInAs }) => {
  await page.route(/\.js(\?|$)/, (route) => route.abort());
  const college = await given.organisation();
  const it = await given.barrier({ organisation: college });
  await signInAs(it.author);
  await page.goto(`/barriers/${it.id}/edit`);
  await page.getByLabel("What it stops").fill(`A${"n".repeat(300)} end.`);
  await meanwhile(await given.person({ of: college }), it, "submit");
  await press(page, "Save draft");
  await expect(page.getByRole("region", { name: "What you wrote" })).toBeVisible();
  await expectSound(page, "edit, overtaken");
  await page.goto(`/barriers/${it.id}/edit`);
  await expect(page.getByText("It has been submitted.")).toBeVisible();
  await expectSound(page, "edit, submitted");

  await signInAs(await given.person({ of: college }));
  for (const kind of ["barrier", "project"] as const) {
    const it = await asked[kind].make(college);
    await page.goto(`/${kind}s/${it.id}/${asked[kind].step}`);
    await page.getByLabel("In your words").fill("Forty a year.");
    await answerFirst(await given.person({ of: college }), it);
    await press(page, asked[kind].button);
    await expect(page.getByRole("region", { name: /saved another version first/ })).toBeVisible();
    await expectSound(page, `${asked[kind].step}, overtaken`);
  }
});

/** Two ways to answer an officer's questions, and what is typed in each. */
const asked = {
  barrier: {
    make: (organisation: Organisation) =>
      given.barrier({ state: "needs-information", organisation }),
    step: "reply",
    button: "Send the answers",
    mine: { "What it stops": "Evening classes." },
    theirs: ["Sixty adults."],
  },
  project: {
    make: async (organisation: Organisation) =>
      given.project({
        state: "changes-requested",
        organisation,
        partners: [await given.organisation()],
      }),
    step: "resubmit",
    button: "Submit again",
    mine: {},
    theirs: [],
  },
};

/** A colleague answers while the page stands open. */
async function answerFirst(by: Person, it: Barrier | Project) {
  const open = await owner.select().from(questions).where(eq(questions.submissionId, it.id));
  const answers = Object.fromEntries(open.map(({ id }) => [id, "Counted in May."]));
  if (!("stops" in it.draft)) return moveProject(by, it.id, "resubmit", { answers }, it);
  const draft = { ...it.draft, stops: "Sixty adults." };
  return moveBarrier(by, it.id, "reply", { draft, answers }, it);
}
