import { expect, type Page } from "@playwright/test";
import { test } from "@/e2e/fixtures";

const titles = "Year\tAmount\tRevenue or capital\tCash or in kind\tSource\tRecurs\tNew money";
const good = "2010/11\t12,000.50\tRevenue\tCash\tCore budget\tEvery year\tNew";
const wrong = "2011/12\t12O\tRevenue\tCash\tReserves\tOnce\tNew";

const says = (page: Page, words: string) =>
  expect(page.getByRole("heading", { name: words })).toBeVisible();
const look = (page: Page) => page.getByRole("button", { name: "Look at it first" }).click();
const bringIn = (page: Page) => page.getByRole("button", { name: "Bring the rows in" }).click();
const alertOf = (page: Page) => page.getByRole("alert", { name: "There is a problem" });

test("a finance officer brings in a sheet, mends it by the cell, and brings it in again unchanged", async ({
  page,
  given,
  signInAs,
}) => {
  const council = await given.organisation({ pilots: ["kent"], type: "council" });
  const college = await given.organisation({ pilots: ["kent"] });
  const officer = await given.person({ of: college, duties: ["contributor"] });
  const it = await given.proposal({ state: "shaping", organisation: council, partners: [college] });

  await signInAs(officer);
  await page.goto(`/proposals/${it.id}`);
  await page.getByRole("link", { name: "Bring in from a spreadsheet" }).click();
  await bringIn(page);
  await expect(alertOf(page)).toContainText("Paste rows, or choose a file");
  const pasted = page.getByLabel("Or paste the rows here");
  await pasted.fill([titles, good, wrong].join("\n"));
  await bringIn(page);
  await expect(alertOf(page)).toContainText("One row has to be mended first");
  const preview = page.getByRole("table", { name: "What the sheet says" });
  await expect(preview.getByRole("row", { name: "Line 3" })).toContainText(
    "B3, Amount: Enter the amount in pounds",
  );
  await expect(preview.getByRole("row", { name: "Line 2" })).toContainText("2011-12 £4,000.17");
  await pasted.fill([titles, good, wrong.replace("12O", "120")].join("\n"));
  await look(page);
  await expect(page.getByText("Nothing is saved yet.")).toBeVisible();
  await expect(page.getByText("New: 2")).toBeVisible();
  await bringIn(page);
  await says(page, "Brought in. Your rows stand below");
  const rows = page.getByRole("table", { name: "As entered, and by financial year" });
  await expect(rows.getByRole("row", { name: `${college.name}, 2011/12` })).toContainText("£120");

  for (const as of ["csv", "xlsx"]) {
    const path = `/proposals/${it.id}/contributions/export?as=${as}`;
    const buffer = await (await page.request.get(path)).body();
    await page.goto(`/proposals/${it.id}/contributions/sheet`);
    const file = { name: `money.${as}`, mimeType: "application/octet-stream", buffer };
    await page.getByLabel("A CSV or Excel file").setInputFiles(file);
    await look(page);
    await expect(page.getByText("As it is: 3 · Another organisation’s: 1")).toBeVisible();
    await bringIn(page);
    await expect(alertOf(page)).toContainText("There is nothing new in it");
  }
  const junk = { name: "money.xlsx", mimeType: "x", buffer: Buffer.from("PK\u0003\u0004 no") };
  await page.getByLabel("A CSV or Excel file").setInputFiles(junk);
  await look(page);
  await expect(alertOf(page)).toContainText("The file");
  await page.goto(`/proposals/${it.id}/history`);
  await expect(page.getByText("brought in contributions from a sheet")).toBeVisible();
});
