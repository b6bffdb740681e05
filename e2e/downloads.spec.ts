import { expect, type Page } from "@playwright/test";
import { and, eq, isNull } from "drizzle-orm";
import readWorkbook from "read-excel-file/node";
import { owner } from "@/db/client";
import { contributions, savings, spendLines } from "@/db/schema";
import { test } from "@/e2e/fixtures";
import { figures } from "@/e2e/given-figures";
import { agreed } from "@/e2e/given-proposal";
import { unzipped } from "@/e2e/unzipped";
import { formatPounds } from "@/lib/money";

/** What comes of pressing a link, by its name and its bytes. */
async function take(page: Page, link: string) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: link }).click(),
  ]);
  const stream = await download.createReadStream();
  return { name: download.suggestedFilename(), bytes: Buffer.concat(await stream.toArray()) };
}

/** The rows of a sheet, each by the titles of its columns. */
async function rowsOf(bytes: Buffer, name: string) {
  const found = (await readWorkbook(bytes)).find(({ sheet }) => sheet === name);
  const [titles = [], ...rows] = found?.data ?? [];
  return rows.map((cells) =>
    Object.fromEntries(titles.map((title, at) => [String(title), cells[at] ?? null])),
  );
}

const inPounds = (rows: { pence: number }[]) => rows.map(({ pence }) => pence / 100).sort();
const valuesOf = (rows: Record<string, unknown>[], title: string) =>
  rows.map((row) => row[title]).sort();

test("a partner takes a pooled budget as a workbook, and brings its contributions in again unchanged", async ({
  page,
  given,
  signInAs,
}) => {
  const council = await given.organisation({ pilots: ["kent"], type: "council" });
  const college = await given.organisation({ pilots: ["kent"] });
  const it = await given.proposal({ state: "shaping", organisation: council, partners: [college] });
  await signInAs(await given.person({ of: college, duties: ["contributor"] }));
  await page.goto(`/proposals/${it.id}`);
  const { name, bytes } = await take(page, "All of it as a workbook (Excel)");
  expect(name).toBe(`${it.reference}-workbook.xlsx`);

  const kept = await owner
    .select()
    .from(contributions)
    .where(and(eq(contributions.submissionId, it.id), isNull(contributions.removedAt)));
  const entered = await rowsOf(bytes, "Contributions");
  expect(valuesOf(entered, "Amount")).toEqual(inPounds(kept));
  expect(entered[0]?.["Known on"]).toEqual(new Date("2009-12-12T00:00:00Z"));
  const plan = await owner.select().from(spendLines).where(eq(spendLines.submissionId, it.id));
  expect(valuesOf(await rowsOf(bytes, "Spending plan"), "Amount")).toEqual(inPounds(plan));
  const saved = await owner.select().from(savings).where(eq(savings.submissionId, it.id));
  expect(valuesOf(await rowsOf(bytes, "Savings"), "Gross")).toEqual(
    inPounds(saved.map(({ gross: pence }) => ({ pence }))),
  );
  const balance = await rowsOf(bytes, "Balance");
  expect(balance[0]).toMatchObject({
    ...{ "Financial year": "2010-11", "Revenue, capital or in kind": "Revenue" },
    ...{ Wanted: figures.wanted / 100, "Kept back": figures.kept / 100 },
  });

  await page.getByRole("link", { name: "Bring in from a spreadsheet" }).click();
  const file = { name, mimeType: "application/octet-stream", buffer: bytes };
  await page.getByLabel("A CSV or Excel file").setInputFiles(file);
  await page.getByRole("button", { name: "Look at it first" }).click();
  await expect(page.getByText("As it is: 1 · Another organisation’s: 1")).toBeVisible();
  await page.getByRole("button", { name: "Bring the rows in" }).click();
  await expect(page.getByRole("alert", { name: "There is a problem" })).toContainText(
    "There is nothing new in it",
  );
});

test("a partner takes its own memorandum account, the support team everybody's, and another organisation nothing", async ({
  page,
  given,
  signInAs,
}) => {
  const council = await given.organisation({ pilots: ["kent"], type: "council" });
  const college = await given.organisation({ pilots: ["kent"] });
  const it = await given.proposal({
    ...{ state: "agreed", audience: "partners", organisation: council, partners: [college] },
  });
  await signInAs(await given.person({ of: college, duties: ["finance"] }));
  await page.goto(`/proposals/${it.id}`);
  const account = (of: { name: string }) => `Memorandum account of ${of.name} (Excel)`;
  await expect(page.getByRole("link", { name: account(council) })).toHaveCount(0);
  const own = await take(page, account(college));
  expect(own.name).toBe(`${it.reference}-memorandum.xlsx`);
  const given2010 = (await rowsOf(own.bytes, "Account")).find(
    ({ Line: line }) => line === "Given in cash",
  );
  expect(given2010).toMatchObject({
    ...{ Year: "2010/11", "Year end": new Date("2011-07-31T00:00:00Z") },
    Planned: figures.theirs / 100,
  });

  await signInAs(await given.person({ role: "reviewer" }));
  await page.goto(`/proposals/${it.id}`);
  const all = await Promise.all(
    [council, college].map(async ({ id }) => {
      const answer = await page.request.get(`/proposals/${it.id}/memorandum?of=${id}`);
      return rowsOf(await answer.body(), "Account");
    }),
  );
  const spent = all.flat().filter(({ Line: line }) => line === "Its share of the spending");
  const pence = spent.reduce(
    (sum, { Planned: pounds }) => sum + Math.round(Number(pounds) * 100),
    0,
  );
  expect(pence).toBe(-figures.planned);
  await expect(page.getByRole("link", { name: account(council) })).toBeVisible();
  await expect(page.getByRole("link", { name: account(college) })).toBeVisible();

  const stranger = await given.organisation({ pilots: ["kent"] });
  await signInAs(await given.person({ of: stranger, duties: ["lead"] }));
  for (const file of ["workbook", "schedule", "memorandum", `memorandum?of=${college.id}`])
    expect((await page.request.get(`/proposals/${it.id}/${file}`)).status(), file).toBe(404);
  await signInAs(await given.person({ of: council, duties: ["lead"] }));
  expect((await page.request.get(`/proposals/${it.id}/memorandum?of=${college.id}`)).status()).toBe(
    404,
  );
});

test("the schedule of the agreement says the terms that are signed, by their fingerprint, or that they are a draft", async ({
  page,
  given,
  signInAs,
}) => {
  const council = await given.organisation({ pilots: ["kent"], type: "council" });
  const college = await given.organisation({ pilots: ["kent"] });
  const of = { organisation: council, partners: [college] };
  const [signed, open] = [
    await given.proposal({ ...of, state: "agreed" }),
    await given.proposal({ ...of, state: "shaping" }),
  ];
  await signInAs(await given.person({ of: college, duties: ["signatory"] }));
  const wordsOf = async (id: string) => {
    await page.goto(`/proposals/${id}`);
    const { bytes } = await take(page, "Schedule of the agreement (Word)");
    const xml = unzipped(bytes)["word/document.xml"] ?? "";
    return xml
      .replaceAll(/<\/w:p>/g, "\n")
      .replaceAll(/<[^>]+>/g, "")
      .split("\n");
  };
  const words = await wordsOf(signed.id);
  const headings = words.filter((line) => /^\d+\. /.test(line));
  expect(headings).toEqual([
    ...["1. Parties", "2. Contributions", "3. Spending plan", "4. Host", "5. Risk"],
    ...["6. How savings are shared", "7. Legal basis", "8. Beginning and end", "9. Governance"],
    ...["10. Reporting and accounts", "11. Exit", "12. Signatures"],
  ]);
  for (const pence of [figures.ours, figures.theirs, figures.planned])
    expect(words).toContain(formatPounds(pence));
  expect(words).toContain(agreed);
  expect(words.filter((line) => line === "Signed in the portal")).toHaveLength(2);
  await page.goto(`/proposals/${signed.id}/terms-as-submitted`);
  const hash = (await page.locator("code").first().textContent()) ?? "";
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(words.join("\n")).toContain(hash);

  const draft = (await wordsOf(open.id)).join("\n");
  expect(draft).toContain("its terms are not submitted, and may still be changed");
  expect(draft).not.toContain("SHA-256");
  expect(draft).not.toContain("Signed in the portal");
});
