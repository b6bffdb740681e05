import { expect } from "@playwright/test";
import { test } from "@/e2e/fixtures";

test("the lead partner enters who saves, and all see who pays and who gains", async ({
  page,
  given,
  signInAs,
}) => {
  const council = await given.organisation({ type: "council" });
  const college = await given.organisation();
  const department = await given.organisation({ type: "department" });
  const lead = await given.person({ of: council, duties: ["lead"] });
  const theirs = await given.person({ of: college, duties: ["lead"] });
  const { id } = await given.proposal({
    state: "shaping",
    organisation: council,
    partners: [college],
  });
  const part = page.getByRole("region", { name: "What is saved, and who gains" });
  const gains = part.getByRole("table", { name: "Who pays and who gains" });
  const says = (words: string) => expect(page.getByRole("heading", { name: words })).toBeVisible();

  await signInAs(lead);
  await page.goto(`/proposals/${id}`);
  await part.getByRole("link", { name: "Enter a saving" }).click();
  await page.getByLabel("Who has the saving?").selectOption({ label: department.name });
  await page.getByLabel("How much, before anything is taken off?").fill("£50,000.50");
  await page.getByRole("radio", { name: "Cashable", exact: true }).check();
  await page.getByLabel("Where does it fall?").selectOption({ label: "Back office and IT" });
  await page.getByRole("radio", { name: /^C:/ }).check();
  await page.getByLabel("How much is taken off for optimism?").fill("120");
  await page.getByLabel("How is it reckoned?").fill("Two visits fewer for each claimant");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("alert", { name: "There is a problem" })).toContainText(
    "Enter percent from 0 to 100",
  );
  await expect(page.getByLabel("How is it reckoned?")).toHaveValue(/Two visits/);
  await page.getByLabel("How much is taken off for optimism?").fill("20");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await says("Saved.");
  await expect(gains.getByRole("row", { name: department.name })).toContainText("£40,000.40");
  await expect(
    part.getByText(`${department.name} gains £40,000.40 and pays nothing in.`),
  ).toBeVisible();
  await expect(gains.getByRole("row", { name: council.name })).toContainText("Never");

  await signInAs(theirs);
  await page.goto(`/proposals/${id}`);
  await expect(gains.getByRole("row", { name: department.name })).toContainText("£40,000.40");
  await expect(part.getByRole("link", { name: `${department.name}, 20` })).toHaveCount(0);

  await signInAs(lead);
  await page.goto(`/proposals/${id}`);
  await part.getByRole("link", { name: `${department.name}, 20` }).click();
  await page.getByRole("button", { name: "Take it out" }).click();
  await says("Taken out. The history keeps what stood there.");
  await expect(part.getByText(department.name)).toHaveCount(0);
});
