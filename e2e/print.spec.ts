import { expect, type Page } from "@playwright/test";
import { test } from "@/e2e/fixtures";
import { faultsOfLook } from "@/e2e/look";
import { portalNow } from "@/lib/clock";
import { formatDate } from "@/lib/dates";

/** What A4 leaves between margins of 15 mm, in CSS pixels. */
const paper = { width: 680, height: 1009 };

/** Nothing to press is on it, nothing is cut, and it says where and when it was printed. */
async function expectPaper(page: Page, path: string) {
  await page.setViewportSize(paper);
  await page.emulateMedia({ media: "print" });
  const today = formatDate(portalNow());
  await page.goto(path);
  const useless = page.locator("nav, form, button, input, textarea, summary, [role=status]");
  await expect(useless.filter({ visible: true })).toHaveCount(0);
  await expect(page.getByText("Skip to main content")).not.toBeInViewport();
  const address = new URL(page.url()).href;
  await expect(page.getByRole("contentinfo")).toHaveText(
    `Printed on ${today} from the Total Place portal, ${address}`,
    { useInnerText: true },
  );
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(paper.width);
  expect((await page.evaluate(faultsOfLook)).filter((fault) => !/^small/.test(fault))).toEqual([]);
  await page.pdf({
    path: test.info().outputPath("page.pdf"),
    preferCSSPageSize: true,
    format: "A4",
  });
}

test("a barrier on paper is the case and nothing else @screenshots", async ({
  page,
  given,
  signInAs,
}) => {
  const college = await given.organisation();
  const it = await given.barrier({
    state: "escalated",
    organisation: college,
    partners: [await given.organisation()],
    draft: { title: "Ünbreakable".repeat(9), happens: `A${"n".repeat(300)} https://example.org/a` },
  });
  const said = await given.comment(it, it.author);
  await given.attachment(it, it.author);
  await given.attachment(it, it.author, { name: "Minutes.txt", commentId: said.id });
  const reviewer = await given.person({ role: "reviewer" });
  await given.note(it, reviewer, "A note for the file.");
  await signInAs(reviewer);
  await expectPaper(page, `/barriers/${it.id}`);
  await expect(page.getByRole("heading", { level: 1, name: it.title })).toBeVisible();
  await expect(page.getByText(`${it.reference} · ${college.name}`)).toBeVisible();
  for (const { name } of [{ name: "What was asked" }, { name: "Who is affected" }])
    await expect(page.getByRole("heading", { name })).toBeVisible();
  for (const words of [it.draft.stops, it.draft.askWords, it.draft.evidence, "£25,000"])
    await expect(page.getByText(words).first()).toBeVisible();
  await expect(page.getByText("Our auditors said the same last spring.")).toBeVisible();
  await expect(page.locator(`#comment-${said.id}`).getByText("Minutes.txt")).toBeVisible();
  await expect(page.getByText("Minutes.txt")).toHaveCount(1);
  await expect(page.getByText("Attach files")).toBeHidden();
  await expect(page.getByText("A note for the file.")).toBeVisible();
  await expect(page.getByText("Follow it")).toBeHidden();
});

test("a project on paper says what its endorsement asks for, and how that was met @screenshots", async ({
  page,
  given,
  signInAs,
}) => {
  const council = await given.organisation();
  const it = await given.project({ state: "in-delivery", partners: [council] });
  const lead = await given.person({ of: it.organisation });
  await given.condition(it, council, { words: "Name the two rooms.", dueOn: "2009-10-05" });
  await given.condition(it, it.organisation, { metBy: lead });
  await signInAs(lead);
  await expectPaper(page, `/projects/${it.id}`);
  const conditions = page.getByRole("region", { name: "Conditions" });
  for (const words of ["Name the two rooms.", "Overdue", "Met 12 October 2009", lead.name])
    await expect(conditions.getByText(words).first()).toBeVisible();
  await expect(conditions.getByText("Say that it is met")).toBeHidden();
});

test("its history on paper opens what it folds away, and names the case @screenshots", async ({
  page,
  given,
  signInAs,
}) => {
  const it = await given.barrier({ state: "responded" });
  await signInAs(it.author);
  await expectPaper(page, `/barriers/${it.id}/history`);
  await expect(page.getByText(`${it.reference} · ${it.title}`)).toBeVisible();
  await expect(page.getByText("escalated it").first()).toBeVisible();
});

test("a list on paper is its rows, with the filter in its address @screenshots", async ({
  page,
  given,
  signInAs,
}) => {
  const it = await given.barrier({ state: "open" });
  await signInAs(it.author);
  await expectPaper(page, "/barriers?pilot=kent&state=open&mine=1");
  const row = page.getByRole("row", { name: it.title });
  await expect(row).toContainText("£12,500");
  await expect(page.getByText("Download this list as CSV")).toBeHidden();
  await signInAs(await given.person({ role: "reviewer" }));
  await expectPaper(page, "/reviews?pilot=kent");
});
