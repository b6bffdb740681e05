import { expect, type Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { attachments } from "@/db/schema";
import { samples } from "@/e2e/files";
import { test } from "@/e2e/fixtures";
import { faultsOfLook } from "@/e2e/look";
import { expectSound } from "@/e2e/sound";

const file = (name: string, buffer = samples[name] ?? Buffer.alloc(0)) => ({
  name,
  mimeType: "application/octet-stream",
  buffer,
});
const box = (page: Page) => page.locator("#comment-words");
const field = (page: Page) => page.getByLabel("Attach files (optional)");
const press = (page: Page, name: string) => page.getByRole("button", { name }).click();

/** Without script axe has no answer. */
async function expectFits(page: Page, where: string, script: boolean) {
  if (script) return expectSound(page, where);
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), where).toBe(width);
    expect(await page.evaluate(faultsOfLook), where).toEqual([]);
  }
}

test("files go with a comment to those who see it, and with it they go", async ({
  page,
  given,
  signInAs,
  javaScriptEnabled,
}) => {
  const [college, council] = [await given.organisation(), await given.organisation()];
  const partner = await given.person({ of: council, name: "Moira Quill" });
  const lead = await given.person({ of: college });
  const stranger = await given.person({ of: await given.organisation() });
  const it = await given.barrier({ organisation: college, partners: [council] });
  await signInAs(partner);
  await page.goto(`/barriers/${it.id}`);
  await expect(page.locator("#comment-files-hint")).toContainText("Up to 5 files, 10 MB each");
  await box(page).fill("Both letters say the same.");
  await field(page).setInputFiles([file("plan.docx"), file("letter.pdf")]);
  await press(page, "Post comment");
  await expect(page.getByText("Your comment is posted")).toBeVisible();
  await expect(field(page)).toHaveValue("");
  const said = page.getByRole("article", { name: "Moira Quill" });
  const files = said.getByRole("list", { name: "Files" }).getByRole("listitem");
  await expect(files).toHaveText([/^letter\.pdf PDF, \d+ bytes$/, /^plan\.docx DOCX, \d+ bytes$/]);
  const link = said.getByRole("link", { name: "letter.pdf" });
  const href = (await link.getAttribute("href")) ?? "";
  const answer = await page.request.get(href);
  expect(await answer.body()).toEqual(samples["letter.pdf"]);
  expect(answer.headers()["content-disposition"]).toMatch(/^attachment;/);
  expect(answer.headers()["cache-control"]).toBe("private, no-store");
  await expectFits(page, "a comment with files", javaScriptEnabled);
  await page.goto(`/barriers/${it.id}/attachments`);
  await expect(page.getByText("No files yet.")).toBeVisible();

  await signInAs(lead);
  await page.goto(`/barriers/${it.id}`);
  await expect(files).toHaveCount(2);
  await said.getByRole("link", { name: "Reply to Moira Quill" }).click();
  await expect(box(page)).toBeVisible();
  await box(page).fill("And ours.");
  await field(page).setInputFiles(file("costs.csv"));
  await press(page, "Post reply");
  const reply = page.getByRole("article", { name: lead.name });
  await expect(reply.getByRole("link", { name: "costs.csv" })).toBeVisible();
  expect((await page.request.get(href)).status()).toBe(200);
  await signInAs(stranger);
  expect((await page.request.get(href)).status()).toBe(404);

  await signInAs(partner);
  await page.goto(`/barriers/${it.id}`);
  await said.getByRole("link", { name: "Delete your comment" }).click();
  await expect(page.getByText("Its words and its files go for good.")).toBeVisible();
  await press(page, "Delete comment");
  await expect(said).toContainText("Deleted by its author");
  await expect(page.getByRole("link", { name: "letter.pdf" })).toHaveCount(0);
  expect((await page.request.get(href)).status()).toBe(404);
  await expect(reply.getByRole("link", { name: "costs.csv" })).toBeVisible();
});

test("what is wrong with a file is said at its field, and the words stay", async ({
  page,
  given,
  signInAs,
  javaScriptEnabled,
}) => {
  const it = await given.barrier();
  await signInAs(it.author);
  await page.goto(`/barriers/${it.id}`);
  await box(page).fill("“Curly” – £12");
  await field(page).setInputFiles([
    file("letter.txt"),
    file("photo.png", Buffer.from("<html></html>")),
  ]);
  await press(page, "Post comment");
  const problem = page.getByRole("alert").filter({ hasText: "There is a problem" });
  const fault = "“photo.png” is not what the end of its name says";
  await expect(problem.getByRole("link", { name: fault })).toHaveAttribute(
    "href",
    "#comment-files",
  );
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.locator("#comment-files-error")).toContainText(fault);
  await expect(box(page)).toHaveValue("“Curly” – £12");
  // Only script can leave them chosen.
  await expect(page.getByText("choose them again")).toHaveCount(javaScriptEnabled ? 0 : 1);
  await expectFits(page, "a comment with a file refused", javaScriptEnabled);
  await field(page).setInputFiles(
    Array.from({ length: 6 }, (_, index) => ({ ...file("letter.txt"), name: `${index}.txt` })),
  );
  await press(page, "Post comment");
  await expect(problem).toContainText("Choose 5 files at most");
  await box(page).fill("  ");
  await press(page, "Post comment");
  await expect(problem).toContainText("Write the comment");
  await expect(box(page)).toHaveAttribute("aria-invalid", "true");
  expect(await owner.$count(attachments, eq(attachments.submissionId, it.id))).toBe(0);
  await box(page).fill("“Curly” – £12");
  await field(page).setInputFiles(file("letter.txt"));
  await press(page, "Post comment");
  await expect(page.getByText("Your comment is posted")).toBeVisible();
  expect(await owner.$count(attachments, eq(attachments.submissionId, it.id))).toBe(1);
});
