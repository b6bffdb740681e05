import { expect } from "@playwright/test";
import { test } from "@/e2e/fixtures";

test("a lead keeps the register of who may sign, and colleagues read it", async ({
  page,
  given,
  signInAs,
}) => {
  const college = await given.organisation();
  const lead = await given.person({ of: college, duties: ["lead"] });
  const signer = await given.person({ of: college, duties: ["signatory"] });
  const says = (words: string) => expect(page.getByRole("heading", { name: words })).toBeVisible();
  const line = page.getByRole("row", { name: signer.name });

  await signInAs(lead);
  await page.goto(`/organisations/${college.id}`);
  await page.getByRole("link", { name: "Who may sign" }).click();
  await says("Nobody yet");
  await page.getByRole("button", { name: "Add to the register" }).click();
  await expect(page.getByRole("alert", { name: "There is a problem" })).toContainText(
    "Choose who signs",
  );
  await page.getByLabel("Who signs?").selectOption(signer.id);
  await page.getByRole("radio", { name: "Main" }).check();
  await page.getByLabel("Up to what sum alone?").fill("250k");
  const first = page.getByRole("group", { name: "From which day?" });
  await first.getByLabel("Day").fill("1");
  await first.getByLabel("Month").fill("4");
  await first.getByLabel("Year").fill("2009");
  await page.getByRole("button", { name: "Add to the register" }).click();
  await says("Saved.");
  await expect(line).toContainText("£250,000");
  await expect(line).toContainText("1 April 2009 – no end");

  await signInAs(signer);
  await page.goto(`/organisations/${college.id}/signatories`);
  await expect(line).toContainText("£250,000");
  await expect(page.getByRole("button", { name: "Add to the register" })).toHaveCount(0);

  await signInAs(lead);
  await page.goto(`/organisations/${college.id}/signatories`);
  await line.getByRole("link", { name: signer.name }).click();
  await page.getByLabel("Up to what sum alone?").fill("");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await says("Saved.");
  await expect(line).toContainText("No limit");
  await line.getByRole("link", { name: signer.name }).click();
  await page.getByRole("button", { name: "Take out of the register" }).click();
  await says("Taken out of the register.");
  await says("Nobody yet");
});
