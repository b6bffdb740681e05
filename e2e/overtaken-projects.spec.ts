import { expect, type Page } from "@playwright/test";
import { meetCondition } from "@/db/queries/condition-changes";
import { movePartnership } from "@/db/queries/partnerships";
import { moveProject } from "@/db/queries/project-moves";
import { test } from "@/e2e/fixtures";
import { expectKept, press } from "@/e2e/overtaken";
import { partsOf } from "@/e2e/partners-scene";

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

const problem = (page: Page) => page.getByRole("alert", { name: "There is a problem" });

test("what was typed stays where the project is hidden meanwhile @script", async ({
  page,
  given,
  signInAs,
}) => {
  const partner = await given.organisation();
  const theirs = await given.person({ of: partner });
  const it = await given.project({
    state: "in-delivery",
    partners: [partner, await given.organisation()],
    audience: "partners",
  });
  await signInAs(theirs);
  const telling = await page.context().newPage();
  await telling.goto(`/projects/${it.id}/update`);
  await telling.getByRole("radio", { name: "Red" }).check();
  await telling.getByLabel("What was done?").fill("The landlord says no.");
  await telling.getByLabel("What comes next?").fill("The library.");
  await page.goto(`/projects/${it.id}`);
  await page.getByLabel("Add a comment").fill("“We are off.”");
  const [part] = (await partsOf(it.id)).filter((one) => one.organisationId === partner.id);
  const why = { reason: "We are abolished.", leavesOn: null };
  expect(await movePartnership(theirs, part?.id ?? "", "leave", why)).toMatchObject({ done: true });
  await press(telling, "Post the update");
  await expect(problem(telling)).toContainText("Copy what you wrote");
  await expect(telling.getByLabel("What was done?")).toHaveValue("The landlord says no.");
  await press(page, "Post comment");
  await expect(problem(page)).toContainText("Copy what you wrote");
  await expect(page.getByLabel("Add a comment")).toHaveValue("“We are off.”");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Page not found");
});
