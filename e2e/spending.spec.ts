import { expect } from "@playwright/test";
import { test } from "@/e2e/fixtures";

test("the lead partner plans spending until it balances, and a partner reads it", async ({
  page,
  given,
  signInAs,
}) => {
  const council = await given.organisation({ type: "council" });
  const college = await given.organisation();
  const lead = await given.person({ of: council, duties: ["lead"] });
  const theirs = await given.person({ of: college, duties: ["lead"] });
  const { id } = await given.proposal({
    state: "shaping",
    organisation: council,
    partners: [college],
  });
  const says = (words: string) => expect(page.getByRole("heading", { name: words })).toBeVisible();
  const save = page.getByRole("button", { name: "Save", exact: true });
  const plan = page.getByRole("region", { name: "Spending plan" });
  const balance = page.getByRole("region", { name: "Does it balance?" });
  const inAndOut = balance.getByRole("row", { name: "2010-11, revenue" });

  await signInAs(lead);
  await page.goto(`/proposals/${id}`);
  await plan.getByRole("link", { name: "Plan spending" }).click();
  await page.getByLabel("What is paid for?").fill("Two workers at “The Bridge”");
  await page.getByLabel("What sort of spending is it?").selectOption({ label: "Staff" });
  await page.getByLabel("How much?").fill("plenty");
  await page.getByRole("checkbox", { name: `${council.name}, Core budget` }).check();
  await page.getByRole("radio", { name: "New money" }).check();
  await save.click();
  await expect(page.getByRole("alert", { name: "There is a problem" })).toContainText(
    "Enter the amount in pounds",
  );
  await expect(page.getByLabel("What is paid for?")).toHaveValue("Two workers at “The Bridge”");
  await page.getByLabel("How much?").fill("18,991.38");
  await page.getByRole("button", { name: "Save and enter another" }).click();
  await says("Entered. Here is room for another.");

  await page.getByLabel("What is paid for?").fill("A tutor");
  await page.getByLabel("What sort of spending is it?").selectOption({ label: "Staff" });
  await page.getByLabel("How much?").fill("30k");
  await page.getByRole("radio", { name: "New money" }).check();
  await save.click();
  await says("Saved.");
  const workers = plan.getByRole("row", { name: "Two workers" });
  await expect(workers).toContainText(`${council.name}, 2010-11, Core budget`);
  await expect(plan.getByRole("row", { name: "A tutor" })).toContainText("not ring-fenced");
  await expect(plan.getByRole("row", { name: "Together" })).toContainText("£107,123.45");
  const lacking = (pounds: string) =>
    balance.getByText(`2010-11 revenue: ${pounds} more is planned than there is money for.`);
  await expect(lacking("£9,056.07")).toBeVisible();

  await plan.getByRole("link", { name: "A tutor" }).click();
  await page.getByLabel("How much?").fill("20,000");
  await save.click();
  await says("Saved.");
  await expect(balance.getByText("It balances")).toBeVisible();
  await expect(inAndOut).toContainText("£943.93");

  await balance.getByRole("link", { name: "Set what is kept back" }).click();
  await page.getByLabel("Contingency, 2010-11 revenue").fill("20,046.33");
  await page.getByRole("radio", { name: /goes into the next$/ }).check();
  await save.click();
  await says("Saved.");
  await expect(lacking("£56.07")).toBeVisible();
  await plan.getByRole("link", { name: "A tutor" }).click();
  await page.getByRole("button", { name: "Take it out" }).click();
  await says("Taken out. The history keeps what stood there.");
  await expect(balance.getByText("It balances")).toBeVisible();
  await expect(inAndOut).toContainText("£19,943.93");

  await signInAs(theirs);
  await page.goto(`/proposals/${id}`);
  await expect(workers).toContainText("£18,991.38");
  await expect(plan.getByRole("row", { name: "A tutor" })).toHaveCount(0);
  await expect(balance.getByText("It balances")).toBeVisible();
  await expect(plan.getByRole("link")).toHaveCount(0);
  await expect(balance.getByRole("link")).toHaveCount(0);
  await page.goto(`/proposals/${id}/spending`);
  await expect(page.getByText("Only a contributor or lead of the lead partner")).toBeVisible();
  await expect(save).toHaveCount(0);
});
