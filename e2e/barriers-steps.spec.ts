import { expect } from "@playwright/test";
import { test } from "@/e2e/fixtures";
import { mark } from "@/e2e/given-people";

test("a merged barrier leads to the one that took it in, with its figures", async ({
  page,
  given,
  signInAs,
}) => {
  const college = await given.organisation({ pilots: ["kent"] });
  const other = await given.organisation({ pilots: ["croydon"] });
  const lead = await given.person({ of: other });
  const reviewLead = await given.person({ role: "review-lead" });
  const target = await given.barrier({ state: "open", organisation: college });
  const title = `The same rule elsewhere ${mark()}`;
  const twin = await given.barrier({
    state: "submitted",
    organisation: other,
    draft: { title, happens: "Two auditors came twice." },
  });
  const said = await given.comment(twin, twin.author, { words: `Our letter of ${mark()}` });
  await signInAs(reviewLead);
  await page.goto(`/barriers/${twin.id}/merge`);
  await page.getByLabel("Merge it into").fill(target.reference ?? "");
  await page.getByLabel("Why are the two one?").fill("The same rule in two places.");
  await page.getByRole("button", { name: "Merge into another" }).click();
  await expect(page.getByText(`${twin.reference} was merged into this barrier`)).toBeVisible();
  await signInAs(lead);
  await page.goto(`/barriers/${twin.id}`);
  await expect(page.getByText(`${twin.reference} was merged into this barrier`)).toBeVisible();
  await expect(page.getByText("The two audit letters of March 2009.")).toHaveCount(2);
  const link = page.getByRole("main").getByRole("link", { name: title });
  for (const path of [`/barriers/${target.id}`, `/barriers/${target.id}/history`]) {
    await page.goto(path);
    await link.click();
    await expect(page.getByText("Two auditors came twice.")).toBeVisible();
    await expect(page.getByText(said.words)).toBeVisible();
  }
  await signInAs(await given.person({ of: await given.organisation({ pilots: ["kent"] }) }));
  await page.goto(`/barriers/${target.id}`);
  await expect(page.getByText("What happens", { exact: true })).toBeVisible();
  await expect(link).toHaveCount(0);
});

test("a day on the wrong side of today is named, and nothing is done", async ({
  page,
  given,
  signInAs,
}) => {
  const officer = await given.person({ role: "reviewer" });
  const it = await given.barrier({ state: "escalated" });
  await signInAs(officer);
  await page.goto(`/barriers/${it.id}/respond`);
  await page.getByLabel("Agreed", { exact: true }).check();
  await page.getByRole("textbox", { name: "answer" }).fill("It may be done.");
  const write = async (day: string, month: string, year: string) => {
    await page.getByRole("textbox", { name: "Day" }).fill(day);
    await page.getByRole("textbox", { name: "Month" }).fill(month);
    await page.getByRole("textbox", { name: "Year" }).fill(year);
    await page.getByRole("button", { name: "Record the answer" }).click();
  };
  await write("1", "1", "2099");
  const problem = page.getByRole("alert", { name: "There is a problem" });
  await expect(problem).toContainText("must not be in the future");
  await write("1", "10", "2009");
  await expect(page.getByText("Answered", { exact: true }).first()).toBeVisible();
});

test("an appeal is heard once", async ({ page, given, signInAs }) => {
  const college = await given.organisation();
  const lead = await given.person({ of: college });
  const { id } = await given.barrier({ state: "out-of-scope", organisation: college });
  const heard = await given.barrier({
    state: "out-of-scope",
    organisation: college,
    appealed: true,
  });
  await signInAs(lead);
  await page.goto(`/barriers/${id}`);
  await page.getByRole("link", { name: "Appeal" }).click();
  await page.getByLabel("Why is it in scope after all?").fill("The rule is a department’s.");
  await page.getByRole("button", { name: "Appeal" }).click();
  await expect(page.getByText("Submitted", { exact: true }).first()).toBeVisible();
  await page.goto(`/barriers/${heard.id}`);
  await expect(page.getByRole("link", { name: "Appeal" })).toHaveCount(0);
  await page.getByText("What can happen next").click();
  await expect(page.getByText("It has been appealed once, and that is the limit.")).toBeVisible();
});

test("whoever resolved a barrier does not confirm it, another does", async ({
  page,
  given,
  signInAs,
}) => {
  const college = await given.organisation();
  const council = await given.organisation({ type: "council" });
  const lead = await given.person({ of: college });
  const officer = await given.person({ of: council });
  const { id } = await given.barrier({
    state: "open",
    organisation: college,
    partners: [council],
    takenBy: council,
  });
  await signInAs(officer);
  await page.goto(`/barriers/${id}`);
  await page.getByRole("link", { name: "Resolve locally" }).click();
  await page.getByLabel("What changed?").fill("One form, from Monday.");
  await page.getByLabel("What shows it?").fill("The form.");
  await page.getByRole("button", { name: "Resolve locally" }).click();
  await expect(page.getByText("Being checked").first()).toBeVisible();
  await expect(page.getByRole("link", { name: "Confirm that it is lifted" })).toHaveCount(0);
  await signInAs(lead);
  await page.goto(`/barriers/${id}`);
  await page.getByRole("link", { name: "It is still in the way" }).click();
  await page.getByLabel("What is still in the way?").fill("The old form is still asked for.");
  await page.getByRole("button", { name: "It is still in the way" }).click();
  await expect(page.getByText("Open", { exact: true }).first()).toBeVisible();
});

test("what may not be seen is not there", async ({ page, given, signInAs }) => {
  const college = await given.organisation({ pilots: ["kent"] });
  const far = await given.organisation({ pilots: ["durham"] });
  const { id } = await given.barrier({ state: "submitted", organisation: college });
  await signInAs(await given.person({ of: far }));
  for (const path of ["", "/history", "/edit", "/accept", "/affects-us", "/nonsense"]) {
    const response = await page.goto(`/barriers/${id}${path}`);
    expect(response?.status()).toBe(404);
  }
  const list = await page.goto("/barriers?sort=nonsense");
  expect(list?.status()).toBe(404);
});

test("a closed barrier is opened again by new evidence", async ({ page, given, signInAs }) => {
  const college = await given.organisation();
  const { id } = await given.barrier({ state: "closed-unresolved", organisation: college });
  await signInAs(await given.person({ of: college }));
  await page.goto(`/barriers/${id}`);
  await page.getByRole("link", { name: "Reopen" }).click();
  await page.getByLabel("What is the new evidence?").fill("The department has changed its mind.");
  await page.getByRole("button", { name: "Reopen" }).click();
  await expect(page.getByText("Open", { exact: true }).first()).toBeVisible();
  await page.getByRole("link", { name: "Withdraw" }).click();
  await page.getByLabel("Why do you withdraw it?").fill("We have found a way.");
  await page.getByRole("button", { name: "Withdraw" }).click();
  await expect(page.getByText("Withdrawn", { exact: true }).first()).toBeVisible();
});

test("the queue shows the longest waiting first and gives it to whoever takes it", async ({
  page,
  given,
  signInAs,
}) => {
  const college = await given.organisation({ pilots: ["worcestershire"] });
  const title = `Waiting at ${college.name}`;
  await given.barrier({
    state: "submitted",
    organisation: college,
    draft: { title },
  });
  await signInAs(await given.person({ role: "reviewer" }));
  await page.goto("/reviews?pilot=worcestershire&officer=nobody");
  await page.getByRole("button", { name: `Assign to me : ${title}` }).click();
  await expect(page.getByRole("link", { name: title, exact: true })).toHaveCount(0);
  await page.goto("/reviews?officer=me");
  await expect(page.getByRole("link", { name: title, exact: true })).toBeVisible();
  await expect(page.getByText("You", { exact: true })).toBeVisible();
});

test("an adviser enters a barrier for a college, marked so", async ({ page, given, signInAs }) => {
  const college = await given.organisation({ pilots: ["kent"] });
  await signInAs(await given.person({ role: "adviser", advises: ["kent"] }));
  await page.goto(`/organisations/${college.id}`);
  await page.getByRole("link", { name: "Log a barrier for it" }).click();
  await page.getByLabel("What gets in the way, in a line").fill("Entered by telephone");
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.getByText("Draft saved").first()).toBeVisible();
  await signInAs(await given.person({ of: college }));
  await page.goto("/barriers?mine=1");
  await page.getByRole("link", { name: "Entered by telephone" }).click();
  await expect(page.getByText(/entered for it by/)).toBeVisible();
});

test("what is asked about may be changed, and not emptied", async ({ page, given, signInAs }) => {
  const it = await given.barrier({ state: "needs-information" });
  await signInAs(it.author);
  await page.goto(`/barriers/${it.id}/reply`);
  await page.getByLabel("What it stops").fill("");
  await page.getByLabel("In your words").fill("We cannot say.");
  await page.getByRole("button", { name: "Send the answers" }).click();
  const problem = page.getByRole("alert", { name: "There is a problem" });
  await expect(problem).toContainText("Enter what the barrier stops");
  await expect(page.getByLabel("In your words")).toHaveValue("We cannot say.");
  await page.getByLabel("What it stops").fill("Four hundred adults.");
  await page.getByRole("button", { name: "Send the answers" }).click();
  await expect(page.getByText("Submitted", { exact: true }).first()).toBeVisible();
});

test("that it was saved gives way to what is found to be wrong since", async ({
  page,
  given,
  signInAs,
}) => {
  const it = await given.barrier({ draft: { stops: "" } });
  await signInAs(it.author);
  await page.goto(`/barriers/${it.id}/edit?note=saved`);
  const saved = page.getByRole("heading", { name: "Draft saved" });
  await expect(saved).toBeVisible();
  await page.getByRole("button", { name: "Check and submit" }).click();
  await expect(page.getByRole("alert", { name: "There is a problem" })).toBeVisible();
  await expect(saved).toBeHidden();
});
