import { expect, type Page } from "@playwright/test";
import { test } from "@/e2e/fixtures";
import { figures } from "@/e2e/given-figures";
import { formatPounds } from "@/lib/money";

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const follow = (page: Page, name: string) =>
  page.getByRole("main").getByRole("link", { name, exact: true }).first().click();
const says = (page: Page, words: string | RegExp) =>
  expect(page.getByRole("heading", { name: words })).toBeVisible();
const faults = (page: Page) => page.getByRole("alert", { name: "There is a problem" });

async function fillDate(page: Page, group: string, [day, month, year]: string[]) {
  const boxes = page.getByRole("group", { name: group });
  await boxes.getByLabel("Day").fill(day ?? "");
  await boxes.getByLabel("Month").fill(month ?? "");
  await boxes.getByLabel("Year").fill(year ?? "");
}

test("the host takes what is agreed from its agreement to a live fund, by the day on which it begins", async ({
  page,
  given,
  signInAs,
}) => {
  const college = await given.organisation();
  const it = await given.proposal({
    ...{ state: "agreed", partners: [college], draft: { startsOn: "2009-07-01" } },
  });
  const path = `/proposals/${it.id}`;
  const finance = await given.person({ of: it.organisation, duties: ["finance"] });
  await signInAs(finance);
  await page.goto(path);
  await expect(page.getByText(`Waiting on ${it.organisation.name}`)).toBeVisible();
  await follow(page, "Record the agreement");
  await expect(page.getByText("Add the signed agreement to it as a file first.")).toBeVisible();
  await given.attachment(it, it.author, { name: "agreement.txt" });
  await page.reload();
  await press(page, "Record the agreement");
  await expect(faults(page)).toContainText("Choose the file");
  await page.getByRole("radio", { name: "agreement.txt" }).check();
  await fillDate(page, "When was it signed?", ["9", "10", "2009"]);
  await page.getByLabel("Who sits on the board?").fill("One seat for each of the two.");
  await press(page, "Record the agreement");
  await expect(page.getByRole("region", { name: "The agreement" })).toContainText("agreement.txt");
  await follow(page, "Go live");
  await expect(page.getByText(/It is not said yet when .* pays: plan its payments/)).toHaveCount(2);
  await page.goto(path);
  await follow(page, "Plan payments");
  await page.getByLabel("On which day of the month?").fill("31");
  await press(page, "Plan these payments");
  await expect(faults(page)).toContainText("Enter a day of the month from 1 to 28");
  await page.getByLabel("On which day of the month?").fill("1");
  await press(page, "Plan these payments");
  await says(page, /^Planned/);
  const paid = page
    .getByRole("region", { name: "Payments" })
    .getByRole("row", { name: college.name });
  await expect(paid).toContainText(formatPounds(figures.theirs));
  await follow(page, "Go live");
  await press(page, "Go live");
  await expect(page.getByRole("region", { name: "How it goes" })).toContainText(
    "Nothing is reported yet",
  );

  await follow(page, "Record a payment");
  await page.getByRole("row", { name: college.name }).first().getByRole("link").click();
  await fillDate(page, "On which day?", ["12", "10", "2009"]);
  await page.getByLabel("How much?").fill("20k");
  await press(page, "Record it");
  await expect(faults(page)).toContainText("It is more than was due: say why");
  await page.getByLabel("How much?").fill("1,000");
  await press(page, "Record it");
  await says(page, "Recorded.");
  await expect(paid).toContainText("£1,000");

  const neighbour = await given.person({ of: await given.organisation() });
  await signInAs(neighbour);
  await page.goto(`${path}/payments`);
  await expect(page.getByRole("row", { name: college.name }).first()).toContainText("£1,000");
  await page.goto(`${path}/payments/plan`);
  await expect(page.getByText("Only a finance contact of the host does this.")).toBeVisible();
});

test("the host reports a quarter, closes the fund by a minute, and closes it for good once its partner takes the account", async ({
  page,
  given,
  signInAs,
}) => {
  const college = await given.organisation();
  const it = await given.proposal({ state: "live", partners: [college] });
  const path = `/proposals/${it.id}`;
  const finance = await given.person({ of: it.organisation, duties: ["finance"] });
  const theirs = await given.person({ of: college, duties: ["finance"] });
  await signInAs(finance);
  await page.goto(path);
  await follow(page, "Report a quarter");
  await press(page, "Report this quarter");
  await expect(faults(page)).toContainText("Enter how it goes");
  await page.getByLabel("How does it go?").fill("The first bed is made.");
  await press(page, "Report this quarter");
  await says(page, /^Reported/);
  await expect(page.getByRole("region", { name: "How it goes" })).toContainText(
    "The first bed is made.",
  );

  await follow(page, "Close the fund");
  await page.getByLabel("By which minute of the board?").fill("Board of 9 October, minute 7");
  await fillDate(page, "When was that decided?", ["9", "10", "2009"]);
  const part = page.getByLabel(college.name);
  const suggested = await part.inputValue();
  await part.fill("1");
  await press(page, "Close the fund");
  await expect(page.getByText("The parts do not sum to what is left.").first()).toBeVisible();
  await part.fill(suggested);
  await press(page, "Close the fund");
  await expect(page.getByRole("region", { name: "How it ends" })).toContainText("minute 7");
  await follow(page, "Write the final account");
  await fillDate(page, "When was everything paid, so that nothing is left?", ["12", "10", "2009"]);
  await page.getByLabel("Who has what was bought?").fill("The host keeps the beds.");
  await page.getByLabel("What came of it, against the outcome?").fill("Nobody slept out.");
  await press(page, "Save the final account");
  await says(page, /^Saved/);
  await follow(page, "Acknowledge the final account");
  await press(page, "Acknowledge the final account");
  await says(page, /^Acknowledged/);
  await follow(page, "Settle and close");
  await expect(page.getByText(`The finance contact of ${college.name} has not`)).toBeVisible();

  await signInAs(theirs);
  await page.goto("/");
  await page.goto(path);
  await follow(page, "Acknowledge the final account");
  await expect(page.getByText("The host keeps the beds.")).toBeVisible();
  await press(page, "Acknowledge the final account");
  await says(page, /^Acknowledged/);

  await signInAs(finance);
  await page.goto("/");
  await expect(page.getByRole("link", { name: it.title }).first()).toBeVisible();
  await page.goto(`${path}/settle`);
  await press(page, "Settle and close");
  await expect(page.getByRole("main").getByText("Closed", { exact: true }).first()).toBeVisible();
});
