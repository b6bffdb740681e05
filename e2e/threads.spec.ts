import { expect, type Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { comments, drafts } from "@/db/schema";
import { test } from "@/e2e/fixtures";

// As in comments.spec.ts: who reads a shared barrier may grow at any moment, and then nothing is posted.
const box = (page: Page) => page.locator("#comment-words");
const press = (page: Page, name: string) => page.getByRole("button", { name }).click();

test("a question is replied to, and whoever asked says what answers it", async ({
  page,
  given,
  signInAs,
}) => {
  const [college, council] = [await given.organisation(), await given.organisation()];
  const [asker, colleague] = [
    await given.person({ of: college, duties: ["contributor"] }),
    await given.person({ of: council, name: "Moira Quill" }),
  ];
  const it = await given.barrier({ organisation: college, partners: [council] });
  const asked = await given.comment(it, asker, { words: "Who signs the form?" });
  await signInAs(colleague);
  await page.goto(`/barriers/${it.id}`);
  const question = page.locator(`#comment-${asked.id}`);
  await question.getByRole("link", { name: `Reply to ${asker.name}` }).click();
  await expect(page.getByLabel(`Reply to ${asker.name}`)).toBeVisible();
  await expect(page.getByText(`It goes below what ${asker.name} wrote.`)).toBeVisible();
  await expect(page.getByRole("radio")).toHaveCount(0);
  await box(page).fill("The *bursar* signs it.");
  await press(page, "Post reply");
  const reply = page.getByRole("article", { name: "Moira Quill" });
  await expect(reply).toContainText("The bursar signs it.");
  await expect(reply.locator("em")).toHaveText("bursar");
  await expect(page.getByRole("link", { name: "The whole discussion" })).toBeVisible();
  await expect(page.getByRole("button", { name: /This answers it/ })).toHaveCount(0);

  await signInAs(asker);
  await page.goto(`/barriers/${it.id}`);
  await press(page, "This answers it (the reply of Moira Quill)");
  await expect(reply).toContainText("The answer");
  await expect(question).toContainText("Answered by Moira Quill");
  await press(page, "It is not the answer (the reply of Moira Quill)");
  await expect(page.getByRole("button", { name: /This answers it/ })).toBeVisible();
  await expect(question).not.toContainText("Answered");
  await page.goto(`/barriers/${it.id}/history`);
  await expect(page.getByText("said that it is not answered after all")).toBeVisible();
});

test("words are quoted below what was begun, and what is among partners is replied to among them", async ({
  page,
  given,
  signInAs,
}) => {
  const college = await given.organisation();
  const [author, lead] = [
    await given.person({ of: college, name: "Ada Finch" }),
    await given.person({ of: college }),
  ];
  const it = await given.barrier({ organisation: college });
  const said = await given.comment(it, author, {
    words: "First line.\nSecond line.",
    readers: "partners",
  });
  await signInAs(lead);
  await page.goto(`/barriers/${it.id}`);
  await box(page).fill("I began this.");
  await press(page, "Preview");
  await expect(page.getByRole("heading", { name: "How it will look" })).toBeVisible();
  await page.getByRole("link", { name: "Quote Ada Finch" }).click();
  await expect(box(page)).toHaveValue("I began this.\n\n> First line.\n> Second line.\n\n");
  await box(page).fill("> First line.\n\nNot so.");
  await press(page, "Post reply");
  const reply = page.getByRole("article", { name: lead.name });
  await expect(reply.locator("blockquote")).toHaveText("First line.");
  await expect(reply).toContainText("Only the organisations on it, not the support team");
  const [kept] = await owner.select().from(comments).where(eq(comments.parentId, said.id));
  expect(kept?.readers).toBe("partners");
});

test("a draft outlives the browser, is seen by nobody else, and goes when it is posted", async ({
  page,
  given,
  signInAs,
}) => {
  const college = await given.organisation();
  const [writer, colleague] = [
    await given.person({ of: college }),
    await given.person({ of: college }),
  ];
  const it = await given.barrier({ organisation: college });
  await signInAs(writer);
  await page.goto(`/barriers/${it.id}`);
  await box(page).fill("- one\n- two");
  await press(page, "Preview");
  await expect(page.locator("#say li")).toHaveText(["one", "two"]);
  await expect(box(page)).toHaveValue("- one\n- two");
  expect(await owner.$count(comments, eq(comments.submissionId, it.id))).toBe(0);

  await signInAs(colleague);
  await page.goto(`/barriers/${it.id}?preview=on`);
  await expect(box(page)).toHaveValue("");
  await expect(page.getByText("Only you can see it.")).toHaveCount(0);

  await page.evaluate(() => localStorage.clear()).catch(() => {});
  await signInAs(writer);
  await page.goto(`/barriers/${it.id}`);
  await expect(page.getByRole("heading", { name: "Your draft" })).toBeVisible();
  await expect(box(page)).toHaveValue("- one\n- two");
  await press(page, "Post comment");
  await expect(page.getByText("Your comment is posted")).toBeVisible();
  expect(await owner.$count(drafts, eq(drafts.submissionId, it.id))).toBe(0);
  await page.goto(`/barriers/${it.id}`);
  await expect(box(page)).toHaveValue("");
});

test("a draft can be discarded", async ({ page, given, signInAs }) => {
  const it = await given.barrier();
  const writer = await given.person({ of: it.organisation });
  await signInAs(writer);
  await page.goto(`/barriers/${it.id}`);
  await box(page).fill("Not this.");
  await press(page, "Preview");
  await press(page, "Discard the draft");
  await expect(page.getByText("Only you can see it.")).toHaveCount(0);
  expect(await owner.$count(drafts, eq(drafts.submissionId, it.id))).toBe(0);
});

test("a link to a reply lands on it in a long thread", async ({ page, given, signInAs }) => {
  const it = await given.barrier({ state: "open" });
  const top = await given.comment(it, it.author, { words: "The thread." });
  const start = top.createdAt.getTime();
  const rows = Array.from({ length: 30 }, (_, index) => ({
    submissionId: it.id,
    parentId: top.id,
    personId: it.author.id,
    organisationId: it.organisationId,
    readers: "everyone",
    words: `Reply number ${index + 1}.`,
    createdAt: new Date(start + (index + 1) * 1000),
  }));
  const written = await owner.insert(comments).values(rows).returning({ id: comments.id });
  await signInAs(await given.person({ of: it.organisation }));
  await page.goto(`/barriers/${it.id}`);
  await expect(page.getByText("Reply number 30.")).toBeVisible();
  await expect(page.getByText("Reply number 25.")).toHaveCount(0);
  await page.getByRole("link", { name: "All replies" }).click();
  await expect(page.getByText("Reply number 11.")).toBeVisible();
  await page.getByRole("link", { name: "Earlier replies" }).click();
  await expect(page.getByText("Reply number 10.")).toBeVisible();
  await page.goto(`/barriers/${it.id}?comment=${written[3]?.id}`);
  await expect(page.getByText("Reply number 4.")).toBeVisible();
  await expect(page.getByText("Reply number 3.")).toHaveCount(0);
  await expect(page.getByText("The thread.")).toBeVisible();
});

test.describe("with script @script", () => {
  test("what is being written is kept a moment after the last key, and the second window says so", async ({
    page,
    context,
    given,
    signInAs,
  }) => {
    const it = await given.barrier();
    const writer = await given.person({ of: it.organisation });
    await signInAs(writer);
    await page.goto(`/barriers/${it.id}`);
    const other = await context.newPage();
    await other.goto(`/barriers/${it.id}`);
    const kept = (one: Page) => one.waitForResponse("**/comments/draft");
    const first = kept(page);
    await box(page).pressSequentially("A long thought");
    expect((await first).status()).toBe(200);
    const second = kept(other);
    await box(other).pressSequentially("Another");
    expect((await second).status()).toBe(409);
    await expect(other.getByText("Your draft was changed in another window.")).toBeVisible();
    const [draft] = await owner.select().from(drafts).where(eq(drafts.submissionId, it.id));
    expect(draft?.words).toBe("A long thought");
    await press(page, "Post comment");
    await expect(page.getByText("Your comment is posted")).toBeVisible();
    expect(await owner.$count(drafts, eq(drafts.submissionId, it.id))).toBe(0);
  });
});
