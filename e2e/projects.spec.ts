import { expect, type Page } from "@playwright/test";
import { test } from "@/e2e/fixtures";
import { mark } from "@/e2e/given-people";
import { criteria } from "@/lib/reviews";

async function says(page: Page, words: string) {
  await expect(page.getByRole("heading", { name: words })).toBeVisible();
}

/** The three boxes of a date, where a page has one such date or the group is named. */
async function writeDate(page: Page, words: string, label?: string) {
  const [day = "", month = "", year = ""] = words.split(" ");
  const group = label ? page.getByRole("group", { name: label }) : page;
  await group.getByLabel("Day").fill(day);
  await group.getByLabel("Month").fill(month);
  await group.getByLabel("Year").fill(year);
}

test("two organisations plan a project, LSIS endorses it, they deliver it to its end", async ({
  page,
  given,
  signInAs,
  javaScriptEnabled,
}) => {
  test.setTimeout(120_000);
  const title = `One front door for young people out of work – ${mark()}`;
  const college = await given.organisation({ pilots: ["kent"] });
  const council = await given.organisation({ pilots: ["kent"], type: "council" });
  const lead = await given.person({ of: college, duties: ["lead"] });
  const theirs = await given.person({ of: council, duties: ["lead"] });
  const reviewer = await given.person({ role: "reviewer" });
  const reviewLead = await given.person({ role: "review-lead" });

  await signInAs(lead);
  await page.goto("/projects");
  await page.getByRole("link", { name: "Plan a project" }).first().click();
  await page.getByLabel("What the project is called").fill(title);
  await page.getByLabel("The shared outcome").fill("Four in five “start something” in four weeks.");
  await page.getByLabel("Who it is for").fill("420 young people");
  await writeDate(page, "1 11 2009", "Start");
  await writeDate(page, "31 7 2010", "End");
  await page.getByRole("radio", { name: "Aligned budgets" }).check();
  await page.getByRole("radio", { name: "No personal data is shared" }).check();
  await page.getByRole("button", { name: "Save and go on to the plan" }).click();
  await says(page, title);
  const address = new URL(page.url()).pathname;

  await page.getByRole("link", { name: "Add a milestone" }).click();
  await page.getByLabel("What is to be done?").fill("The door opens");
  await writeDate(page, "4 1 2010");
  await page.getByRole("button", { name: "Add a milestone" }).click();
  await page.getByRole("link", { name: "Add a measure" }).click();
  await page.getByLabel("What is measured?").fill("Started within four weeks");
  await page.getByLabel("In what?").fill("per cent");
  await page.getByLabel("Where it stands").fill("42.5");
  await page.getByLabel("Where it should be").fill("80");
  await writeDate(page, "31 7 2010", "By when?");
  await page.getByRole("button", { name: "Add a measure" }).click();
  await page.getByRole("link", { name: "Add a risk" }).click();
  await page.getByLabel("What might go wrong?").fill("The building is late");
  await page.getByRole("radio", { name: "Possible" }).check();
  await page.getByRole("radio", { name: "Serious" }).check();
  await page.getByLabel("What is done about it?").fill("The library lends two rooms.");
  await page.getByRole("button", { name: "Add a risk" }).click();
  await expect(page.getByRole("row", { name: /The building is late/ })).toBeVisible();
  await page.getByText("Other steps, and whose they are").click();
  await expect(page.getByText("needs two organisations")).toBeVisible();

  await page.getByRole("link", { name: "Invite an organisation" }).click();
  if (javaScriptEnabled !== false)
    await page.getByLabel("Type a word to narrow the list").fill(council.name.slice(0, 12));
  await page.getByRole("radio", { name: council.name }).check();
  await page.getByLabel("The part that it is to play").fill("Lend two youth workers.");
  await page.getByRole("button", { name: "Send the invitation" }).click();
  await says(page, "Invited. The leads of the organisation are told here and by mail.");

  await signInAs(theirs);
  await page.goto("/");
  await page.getByRole("link", { name: title }).click();
  await page.getByRole("link", { name: "Accept" }).click();
  await page.getByRole("button", { name: "Accept the invitation" }).click();
  await says(page, title);
  await expect(page.getByRole("link", { name: "Go on writing" })).toHaveCount(0);

  await signInAs(lead);
  await page.goto(address);
  await page.getByRole("link", { name: "Check and submit" }).click();
  await page.getByRole("button", { name: "Submit" }).click();
  await expect(page.getByText(/KEN-P-\d{4}/).first()).toBeVisible();

  await signInAs(reviewer);
  await page.goto(address);
  await page.getByRole("link", { name: "Start the review" }).click();
  await page.getByRole("checkbox", { name: /I have no interest/ }).check();
  await page.getByRole("button", { name: "Start the review" }).click();
  await page.getByRole("link", { name: "Request changes" }).click();
  await writeDate(page, "21 10 2009");
  await page.getByLabel("Measures").fill("As of when is the 42.5?");
  await page.getByRole("button", { name: "Request changes" }).click();
  await expect(page.getByText("Changes requested", { exact: true }).first()).toBeVisible();

  await signInAs(lead);
  await page.goto(address);
  await expect(page.getByText("As of when is the 42.5?")).toBeVisible();
  await page.getByRole("link", { name: "Started within four weeks" }).click();
  await writeDate(page, "1 9 2009", "As of");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("link", { name: "Answer and submit again" }).click();
  await expect(page.getByText("You have changed this.")).toBeVisible();
  await page.getByRole("button", { name: "Submit again" }).click();
  await expect(page.getByText("Submitted", { exact: true }).first()).toBeVisible();

  await signInAs(reviewer);
  await page.goto(address);
  await page.getByRole("link", { name: "Start the review" }).click();
  await page.getByRole("checkbox", { name: /I have no interest/ }).check();
  await page.getByRole("button", { name: "Start the review" }).click();
  await page.getByRole("link", { name: "Write a review" }).click();
  for (const { label } of criteria) {
    const part = page.getByRole("region", { name: label });
    await part.getByRole("radio", { name: "3, good" }).check();
    await part.getByLabel("Why?").fill("It says so plainly.");
  }
  await page.getByLabel("Your assessment of the whole").fill("Sound.");
  await page.getByRole("checkbox", { name: /I have no interest/ }).check();
  await page.getByRole("button", { name: "Keep the review" }).click();
  await says(page, "Your review is kept.");

  await signInAs(reviewLead);
  await page.goto(address);
  await page.getByRole("link", { name: "Endorse", exact: true }).click();
  await page.getByLabel("Why is it endorsed?").fill("Two bodies, one measure.");
  await page.getByRole("button", { name: "Endorse" }).click();
  await expect(page.getByText("Endorsed", { exact: true }).first()).toBeVisible();

  await signInAs(lead);
  await page.goto(address);
  await page.getByRole("link", { name: "Start delivery" }).click();
  await writeDate(page, "1 11 2009");
  await page.getByRole("button", { name: "Start delivery" }).click();
  await expect(page.getByText("In delivery", { exact: true }).first()).toBeVisible();

  await signInAs(theirs);
  await page.goto(address);
  await page.getByRole("link", { name: "Say how it goes" }).first().click();
  await page.getByLabel("What have you spent on it so far?").fill("3.1k");
  await page.getByRole("radio", { name: "Amber" }).check();
  await page.getByLabel("What was done?").fill("Two workers start on Monday.");
  await page.getByLabel("What comes next?").fill("Training with the tutors.");
  await page.getByRole("button", { name: "Post the update" }).click();
  await expect(page.getByText("Two workers start on Monday.")).toBeVisible();
  await expect(page.getByText("£3,100")).toBeVisible();
  await page.goto("/projects?pilot=kent");
  const row = page.getByRole("row").filter({ has: page.locator(`a[href="${address}"]`) });
  await expect(row).toContainText("Amber");

  await signInAs(lead);
  await page.goto(address);
  await page.getByRole("link", { name: "The door opens" }).click();
  await writeDate(page, "12 10 2009");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("row", { name: /The door opens/ })).toContainText("Done");
  await page.getByRole("link", { name: "Started within four weeks" }).click();
  await page.getByLabel("Where does it stand, in per cent?").fill("81");
  await writeDate(page, "13 10 2009");
  await page.getByRole("button", { name: "Record the result" }).click();
  await page.getByRole("link", { name: "Complete" }).click();
  await page.getByLabel("What did you learn?").fill("Begin with the youth workers.");
  await page.getByRole("button", { name: "Complete" }).click();
  await expect(page.getByText("Completed", { exact: true }).first()).toBeVisible();

  await signInAs(reviewer);
  await page.goto(address);
  await page.getByRole("link", { name: "Close", exact: true }).click();
  await page.getByLabel("What was checked?").fill("The result is there.");
  await page.getByLabel("They are worth offering to other pilots").check();
  await page.getByRole("button", { name: "Close" }).click();
  await expect(page.getByText("Its lessons: Worth offering to other pilots")).toBeVisible();
  await page.getByRole("link", { name: "History" }).click();
  for (const line of ["submitted it", "endorsed it", "started delivery", "completed it"])
    await expect(page.getByRole("listitem").getByText(line).first()).toBeVisible();
});
