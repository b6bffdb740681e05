import { expect } from "@playwright/test";
import { type Answers, fillBarrier } from "@/e2e/barrier-answers";
import { test } from "@/e2e/fixtures";
import type { Organisation, Person } from "@/e2e/given-people";

const title = "Bus passes stop at nineteen, the course goes on to June";

const answers: Answers = {
  title,
  happens: "The pass ends on the 19th birthday – in mid-course.",
  stops: "“Second-year” learners from the villages: 40 left.",
  people: "40",
  cost: "12.5k",
  codes: ["Age limits"],
  bodies: ["Children, Schools and Families"],
  asks: ["Relax it"],
  askWords: "Let a pass run to the end of the course.",
  evidence: "Forty leaver forms, January to March 2009.",
};

type World = {
  college: Organisation;
  lead: Person;
  neighbour: Organisation;
  neighbourLead: Person;
  reviewer: Person;
  reviewLead: Person;
};

async function world(given: Parameters<Parameters<typeof test>[2]>[0]["given"]): Promise<World> {
  const college = await given.organisation({ pilots: ["kent"] });
  const neighbour = await given.organisation({ pilots: ["kent"] });
  return {
    college,
    neighbour,
    lead: await given.person({ of: college, duties: ["lead"] }),
    neighbourLead: await given.person({ of: neighbour, duties: ["lead"] }),
    reviewer: await given.person({ role: "reviewer" }),
    reviewLead: await given.person({ role: "review-lead" }),
  };
}

test("a college logs a barrier, LSIS takes it to its end, the college confirms", async ({
  page,
  given,
  signInAs,
}) => {
  test.setTimeout(90_000);
  const { college, lead, neighbourLead, reviewer, reviewLead } = await world(given);
  await signInAs(lead);
  await page.goto("/barriers/new");
  await fillBarrier(page, answers);
  await page.getByRole("button", { name: "Check and submit" }).click();
  await expect(page.getByRole("heading", { name: "Check your answers" })).toBeVisible();
  await expect(page.getByText("The pass ends on the 19th birthday – in mid-course.")).toBeVisible();
  await page.getByRole("button", { name: "Submit" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(page.getByText(/KEN-B-\d{4}/).first()).toBeVisible();
  const address = new URL(page.url()).pathname;

  await signInAs(reviewer);
  await page.goto(address);
  await page.getByRole("link", { name: "Ask for more" }).click();
  await page.getByLabel("Day").fill("21");
  await page.getByLabel("Month").fill("10");
  await page.getByLabel("Year").fill("2009");
  await page.getByLabel("What it costs").fill("Is this a term or a year?");
  await page.getByRole("button", { name: "Ask for more" }).click();
  await expect(page.getByText("Needs information").first()).toBeVisible();

  await signInAs(lead);
  await page.goto(address);
  await page.getByRole("link", { name: "Answer the questions" }).click();
  await expect(page.getByText("Is this a term or a year?")).toBeVisible();
  await page.getByLabel("What it costs").fill("37,500");
  await page.getByLabel("In your words").fill("A year. We had given one term.");
  await page.getByRole("button", { name: "Send the answers" }).click();
  await expect(page.getByText("£12,500")).toBeVisible();
  await expect(page.getByText("£37,500").first()).toBeVisible();

  await signInAs(reviewer);
  await page.goto(address);
  await page.getByRole("link", { name: "Accept", exact: true }).click();
  await page.getByRole("radio", { name: "High" }).check();
  await page.getByLabel("Theme").selectOption({ index: 1 });
  await page.getByRole("radio", { name: "The support team" }).check();
  await page.getByLabel("Your assessment").fill("Sound, and not only Kent.");
  await page.getByRole("button", { name: "Accept" }).click();
  await expect(page.getByText("Open", { exact: true }).first()).toBeVisible();

  await signInAs(neighbourLead);
  await page.goto(address);
  await page.getByRole("link", { name: "This affects us too" }).click();
  await page.getByLabel("How it affects you").fill("Sixty of ours lose theirs every spring.");
  await page.getByLabel("People affected", { exact: false }).first().fill("60");
  await page.getByRole("button", { name: "Add our organisation" }).click();
  await expect(page.getByRole("row", { name: /Together/ })).toContainText("100");

  await signInAs(reviewLead);
  await page.goto(address);
  await page.getByRole("link", { name: "Escalate" }).click();
  await page.getByRole("radio", { name: "Children, Schools and Families" }).check();
  await page.getByLabel("Named contact").fill("Ann Lowe, 14–19 finance");
  await page.getByLabel("What is asked?").fill("May passes run to the end of the course?");
  await page.getByLabel("Day").fill("2");
  await page.getByLabel("Month").fill("11");
  await page.getByLabel("Year").fill("2009");
  await page.getByRole("button", { name: "Escalate" }).click();
  await expect(
    page.getByRole("heading", { name: /Waiting on Children, Schools and Families/ }),
  ).toBeVisible();

  await signInAs(reviewer);
  await page.goto(address);
  await page.getByRole("link", { name: "Chase" }).click();
  await page.getByLabel("What was said or sent?").fill("A letter.");
  await page.getByRole("button", { name: "Chase" }).click();
  await expect(page.getByText("Chased once")).toBeVisible();
  await page.getByRole("link", { name: "Record the answer" }).click();
  await page.getByRole("radio", { name: "Agreed", exact: true }).check();
  await page.getByLabel("The answer, in its own words").fill("Yes, from January.");
  await page.getByLabel("Day").fill("13");
  await page.getByLabel("Month").fill("10");
  await page.getByLabel("Year").fill("2009");
  await page.getByRole("button", { name: "Record the answer" }).click();
  await expect(page.getByText("Answered", { exact: true }).first()).toBeVisible();

  await signInAs(lead);
  await page.goto(address);
  await page.getByRole("link", { name: "Accept the outcome" }).click();
  await page.getByLabel("What does the answer change for you?").fill("They stay to June.");
  await page.getByRole("button", { name: "Accept the outcome" }).click();
  await page.getByRole("link", { name: "Confirm that it is lifted" }).click();
  await page.getByLabel("How do you know that it works in practice?").fill("Forty renewed.");
  await page.getByRole("button", { name: "Confirm that it is lifted" }).click();
  await expect(page.getByText("Lifted", { exact: true }).first()).toBeVisible();

  await page.getByRole("link", { name: "History" }).click();
  for (const line of ["submitted it", "accepted it", "escalated it", "confirmed that it is lifted"])
    await expect(page.getByText(line).first()).toBeVisible();
  await expect(page.getByText(college.name).first()).toBeVisible();
});

test("a form with gaps says what is missing and keeps every word", async ({
  page,
  given,
  signInAs,
}) => {
  const { lead } = await world(given);
  await signInAs(lead);
  await page.goto("/barriers/new");
  await page.getByLabel("What happens").fill("O’Neill’s “café” – 50% & <b>£3</b>");
  await page.getByLabel("What it costs").fill("lots");
  await page.getByRole("button", { name: "Check and submit" }).click();
  const summary = page.getByRole("alert", { name: "There is a problem" });
  await expect(summary).toContainText("Enter what gets in the way, in a line");
  await expect(summary).toContainText("Enter the cost in pounds, like 12,500 or 12.5k");
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.getByLabel("What happens")).toHaveValue("O’Neill’s “café” – 50% & <b>£3</b>");
  await page.getByLabel("What gets in the way, in a line").fill("A gap");
  await page.getByLabel("What it costs").fill("£1.2m");
  await page.getByRole("button", { name: "Check and submit" }).click();
  await expect(summary).toContainText("Enter what the barrier stops");
  await expect(page.getByLabel("What it costs")).toHaveValue("£1.2m");
});

test("the second of two who save one draft sees both versions and loses nothing", async ({
  page,
  context,
  given,
  signInAs,
}) => {
  const { college, lead } = await world(given);
  const { id } = await given.barrier({ state: "draft", organisation: college });
  await signInAs(lead);
  await page.goto(`/barriers/${id}/edit`);
  const other = await context.newPage();
  await other.goto(`/barriers/${id}/edit`);
  await other.getByLabel("What it stops").fill("Written by the other.");
  await other.getByRole("button", { name: "Save draft" }).click();
  await expect(other.getByText("Draft saved").first()).toBeVisible();
  await page.getByLabel("What it stops").fill("Written by me.");
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.getByText("Written by the other.").first()).toBeVisible();
  await expect(page.getByLabel("What it stops")).toHaveValue("Written by me.");
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.getByText("Draft saved").first()).toBeVisible();
  await expect(page.getByLabel("What it stops")).toHaveValue("Written by me.");
});

test("a list narrows by its form, says so, and comes as CSV just so", async ({
  page,
  given,
  signInAs,
}) => {
  const { college, lead } = await world(given);
  await given.barrier({
    state: "open",
    organisation: college,
    draft: { title: "=Needle of the one" },
  });
  await given.barrier({
    state: "escalated",
    organisation: college,
    draft: { title: "Hay of the other" },
  });
  await signInAs(lead);
  await page.goto("/barriers");
  await page.getByRole("checkbox", { name: "Only mine" }).check();
  await page.getByRole("checkbox", { name: /^Open/ }).check();
  await page.getByRole("button", { name: "Apply" }).last().click();
  await expect(page.getByRole("link", { name: "=Needle of the one" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Hay of the other" })).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Remove Open" })).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download this list as CSV" }).click();
  const stream = await (await download).createReadStream();
  const csv = (await stream.toArray()).join("");
  expect(csv).toContain("'=Needle of the one");
  expect(csv).not.toContain("Hay of the other");
});
