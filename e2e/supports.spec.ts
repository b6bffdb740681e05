import { expect } from "@playwright/test";
import { test } from "@/e2e/fixtures";
import { figures } from "@/e2e/given-figures";
import { formatPounds } from "@/lib/money";

test("a finance contact supports the figures of their organisation, and a change makes them indicative again", async ({
  page,
  given,
  signInAs,
}) => {
  const council = await given.organisation({ type: "council" });
  const writer = await given.person({ of: council, duties: ["contributor", "finance"] });
  const finance = await given.person({ of: council, duties: ["finance"] });
  const { id } = await given.proposal({
    state: "shaping",
    organisation: council,
    author: writer,
    partners: [await given.organisation()],
  });
  const part = page.getByRole("region", { name: "Who gives what" });
  const rows = part.getByRole("row", { name: council.name }).filter({ hasText: "Core budget" });
  const theWay = part.getByRole("link", { name: "Support figures of your organisation" });

  await signInAs(writer);
  await page.goto(`/proposals/${id}`);
  await expect(rows).toContainText("Indicative");
  await theWay.click();
  await expect(
    page.getByText("You changed these rows last: somebody else has to look at them."),
  ).toBeVisible();

  await signInAs(finance);
  await page.goto(`/proposals/${id}`);
  await theWay.click();
  await page.getByRole("button", { name: "Support what is chosen" }).click();
  await expect(page.getByRole("alert", { name: "There is a problem" })).toContainText(
    "Choose the rows that you support",
  );
  await page.getByRole("checkbox", { name: new RegExp(formatPounds(figures.ours)) }).check();
  await page.getByRole("button", { name: "Support what is chosen" }).click();
  await expect(page.getByRole("heading", { name: /^Supported\./ })).toBeVisible();
  await expect(rows).toContainText("Officer-supported");
  await expect(theWay).toHaveCount(0);
  await page.goto(`/proposals/${id}/history`);
  await expect(page.getByText("supported contributions").first()).toBeVisible();

  await signInAs(writer);
  await page.goto(`/proposals/${id}`);
  await part.getByRole("link", { name: council.name }).click();
  await page.getByLabel("How much?").fill("1,000");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(rows).toContainText("£1,000");
  await expect(rows).toContainText("Indicative");
});
