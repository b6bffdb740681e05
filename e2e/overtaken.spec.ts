import { expect, type Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { moveBarrier } from "@/db/queries/barrier-moves";
import { meetCondition } from "@/db/queries/condition-changes";
import { moveProject } from "@/db/queries/project-moves";
import { questions } from "@/db/schema";
import { inputFor } from "@/e2e/access-inputs";
import { test } from "@/e2e/fixtures";
import type { Barrier } from "@/e2e/given-barrier";
import type { Person } from "@/e2e/given-people";
import { expectSound } from "@/e2e/sound";
import type { BarrierStep } from "@/lib/barrier-steps";

/** What somebody else does while the page stands open. */
async function meanwhile(person: Person, it: Barrier, step: BarrierStep) {
  const input = (await inputFor(step, it, it)) as never;
  expect(await moveBarrier(person, it.id, step, input, it)).toMatchObject({ done: true });
}

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** Nothing was done; with script the form still holds each word, without it the page shows them to be copied. */
async function expectKept(
  page: Page,
  words: Record<string, string>,
  { scripted, back }: { scripted: boolean; back: string },
) {
  await expect(page.getByRole("alert", { name: "There is a problem" })).toBeVisible();
  await expect(page).toHaveTitle(/^Error: /);
  if (scripted) {
    for (const [label, text] of Object.entries(words))
      await expect(page.getByLabel(label).first()).toHaveValue(text);
    return;
  }
  const wrote = page.getByRole("region", { name: "What you wrote" });
  for (const [label, text] of Object.entries(words)) {
    await expect(wrote.getByRole("heading", { name: label }).last()).toBeVisible();
    await expect(wrote.getByText(text, { exact: true }).last()).toBeVisible();
  }
  await expect(page.locator("main form")).toHaveCount(0);
  await expect(page.getByRole("main").getByRole("textbox")).toHaveCount(0);
  await page.getByRole("link", { name: /^Back to the/ }).click();
  await expect(page).toHaveURL(back);
}

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

test("of two who answer the same questions, the second is shown both answers", async ({
  page,
  given,
  signInAs,
  javaScriptEnabled: scripted = true,
}) => {
  const college = await given.organisation();
  const it = await given.barrier({ state: "needs-information", organisation: college });
  const first = await given.person({ of: college });
  await signInAs(await given.person({ of: college }));
  await page.goto(`/barriers/${it.id}/reply`);
  const mine = {
    "What it stops": "Evening classes.",
    "In your words": "Forty a year,\n“at least”.",
  };
  for (const [label, text] of Object.entries(mine)) await page.getByLabel(label).fill(text);
  const theirs = { ...it.draft, stops: "Sixty adults." };
  const asked = await owner.select().from(questions).where(eq(questions.submissionId, it.id));
  const answers = Object.fromEntries(asked.map(({ id }) => [id, "Counted in May."]));
  const sent = await moveBarrier(first, it.id, "reply", { draft: theirs, answers }, it);
  expect(sent).toMatchObject({ done: true });
  await press(page, "Send the answers");
  const both = page.getByRole("region", { name: `${first.name} saved another version first` });
  for (const text of ["Sixty adults.", "Counted in May.", ...Object.values(mine)])
    await expect(both.getByText(text, { exact: true })).toBeVisible();
  await expect(both.getByRole("button")).toHaveCount(0);
  await expectKept(page, mine, { scripted, back: `/barriers/${it.id}` });
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
  await expect(page.getByRole("heading", { name: "Page not found" })).toBeVisible();
  expect((await page.goto(`/barriers/${hidden.id}/affects-us`))?.status()).toBe(404);
});

test("what is told of a project is kept when it was paused meanwhile", async ({
  page,
  given,
  signInAs,
  javaScriptEnabled: scripted = true,
}) => {
  const partner = await given.organisation();
  const theirs = await given.person({ of: partner, duties: ["contributor"] });
  const it = await given.project({ state: "in-delivery", partners: [partner] });
  await signInAs(theirs);
  await page.goto(`/projects/${it.id}/update`);
  await page.getByRole("radio", { name: "Red" }).check();
  await page.getByLabel("What was done?").fill("“Nothing” – the landlord says no.");
  await page.getByLabel("What comes next?").fill("The library.");
  const lead = await given.person({ of: it.organisation });
  const paused = await moveProject(lead, it.id, "pause", { reason: "The lease." } as never, it);
  expect(paused).toMatchObject({ done: true });
  await press(page, "Post the update");
  await expectKept(
    page,
    {
      "What was done?": "“Nothing” – the landlord says no.",
      "What comes next?": "The library.",
    },
    { scripted, back: `/projects/${it.id}` },
  );
});

test("a milestone is kept when the lead submitted the project meanwhile", async ({
  page,
  given,
  signInAs,
  javaScriptEnabled: scripted = true,
}) => {
  const college = await given.organisation();
  const it = await given.project({
    organisation: college,
    partners: [await given.organisation({ type: "council" })],
  });
  const author = await given.person({ of: college, duties: ["contributor"] });
  const lead = await given.person({ of: college });
  const paths = [
    `/projects/${it.id}/plan/milestones`,
    `/projects/${it.id}/plan/milestones/${it.plan.ours}`,
    `/projects/${it.id}/edit`,
  ];
  await signInAs(author);
  const pages = [page, await page.context().newPage(), await page.context().newPage()];
  for (const [at, one] of pages.entries()) await one.goto(paths[at] ?? "");
  const [adding, changing, editing] = pages as [Page, Page, Page];
  const label = "What is to be done?";
  await adding.getByLabel(label).fill("The café opens");
  await changing.getByLabel(label).fill("The door opens at Easter");
  await editing.getByLabel("Who it is for").fill("Adults “at home”");
  const submitted = await moveProject(lead, it.id, "submit", {} as never, it);
  expect(submitted).toMatchObject({ done: true });
  const kept = { scripted, back: `/projects/${it.id}` };
  await press(changing, "Save");
  await expectKept(changing, { [label]: "The door opens at Easter" }, kept);
  await press(editing, "Save and go on to the plan");
  await expectKept(editing, { "Who it is for": "Adults “at home”" }, kept);
  for (const box of ["Day", "Month", "Year"])
    await adding.getByLabel(box).fill(box === "Year" ? "2010" : "3");
  await press(adding, "Add a milestone");
  await expectKept(adding, { [label]: "The café opens" }, kept);
});

test("how a condition was met is kept when a colleague said so meanwhile", async ({
  page,
  given,
  signInAs,
  javaScriptEnabled: scripted = true,
}) => {
  const it = await given.project({ state: "endorsed" });
  const condition = await given.condition(it, it.organisation);
  const [one, other] = [
    await given.person({ of: it.organisation }),
    await given.person({ of: it.organisation }),
  ];
  await signInAs(one);
  await page.goto(`/projects/${it.id}/conditions/${condition.id}`);
  await page.getByLabel("How was it met?").fill("The lease is signed.");
  await page.getByLabel("Day").fill("1");
  await page.getByLabel("Month").fill("10");
  await page.getByLabel("Year").fill("2009");
  const at = { id: it.id, row: condition.id, version: condition.version };
  const met = await meetCondition(other, at as never, { how: "Signed.", metOn: "2009-10-02" });
  expect(met).toMatchObject({ done: true });
  await press(page, "Say that it is met");
  if (!scripted) await expect(page.getByRole("alert")).toContainText("It is met already.");
  await expectKept(
    page,
    { "How was it met?": "The lease is signed." },
    { scripted, back: `/projects/${it.id}` },
  );
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

  const asked = await given.barrier({ state: "needs-information", organisation: college });
  await page.goto(`/barriers/${asked.id}/reply`);
  await page.getByLabel("In your words").fill("Forty a year.");
  const rows = await owner.select().from(questions).where(eq(questions.submissionId, asked.id));
  const answers = Object.fromEntries(rows.map(({ id }) => [id, "Counted in May."]));
  const lead = await given.person({ of: college });
  await moveBarrier(lead, asked.id, "reply", { draft: asked.draft, answers }, asked);
  await press(page, "Send the answers");
  await expect(page.getByRole("region", { name: /saved another version first/ })).toBeVisible();
  await expectSound(page, "reply, overtaken");
});
