import { expect, type Locator, type Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { comments } from "@/db/schema";
import { test } from "@/e2e/fixtures";
import { pressTwice } from "@/e2e/press-twice";
import { portalNow } from "@/lib/clock";

// Where others read along, as the support team does, another test may add a reader at any moment.
const words = (page: Page) => page.getByLabel("Add a comment");
const post = (page: Page) => page.getByRole("button", { name: "Post comment" }).click();

test("a partner says something, and knows before who will read it", async ({
  page,
  given,
  signInAs,
}) => {
  const [college, council] = [await given.organisation(), await given.organisation()];
  const partner = await given.person({ of: council, name: "Moira O’Neill" });
  const it = await given.barrier({ organisation: college, partners: [council] });
  await signInAs(partner);
  await page.goto(`/barriers/${it.id}`);
  await expect(page.getByRole("radio", { name: "Everyone who can see this" })).toBeChecked();
  await expect(page.locator("#comment-readers-partners-hint")).toHaveText(
    `2 people: ${college.name} (1) and ${council.name} (1)`,
  );
  await words(page).fill("“Curly” – £12 & <b>bold</b>\n\nSecond paragraph.");
  await post(page);
  await expect(page.getByText("Your comment is posted")).toBeVisible();
  const said = page.getByRole("article", { name: "Moira O’Neill" });
  await expect(said).toContainText("“Curly” – £12 & <b>bold</b>");
  await expect(said).toContainText("Second paragraph.");
  await expect(words(page)).toHaveValue("");
});

test("what is for the organisations on it stays among them, and the choice outlasts an error", async ({
  page,
  given,
  signInAs,
}) => {
  const college = await given.organisation();
  const lead = await given.person({ of: college });
  const reviewer = await given.person({ role: "reviewer" });
  const it = await given.barrier({ state: "open", organisation: college });
  await signInAs(lead);
  await page.goto(`/barriers/${it.id}`);
  await page.getByRole("radio", { name: /Only the organisations/ }).check();
  await words(page).fill("   ");
  await post(page);
  await expect(page.getByRole("alert").filter({ hasText: "There is a problem" })).toContainText(
    "Write the comment",
  );
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.getByRole("radio", { name: /Only the organisations/ })).toBeChecked();
  await words(page).fill("Between ourselves.");
  await post(page);
  await expect(page.getByRole("article").filter({ hasText: "Between ourselves." })).toContainText(
    "Only the organisations on it, not the support team",
  );
  await signInAs(reviewer);
  await page.goto(`/barriers/${it.id}`);
  await expect(page.getByRole("heading", { name: "Discussion" })).toBeVisible();
  await expect(page.getByText("Between ourselves.")).toHaveCount(0);
});

test("a permanent link finds its page of a long discussion", async ({ page, given, signInAs }) => {
  const it = await given.barrier({ state: "open" });
  const start = portalNow().getTime();
  const rows = Array.from({ length: 45 }, (_, index) => ({
    submissionId: it.id,
    personId: it.author.id,
    organisationId: it.organisationId,
    readers: "everyone",
    words: `Remark number ${index + 1}.`,
    createdAt: new Date(start - (45 - index) * 60_000),
  }));
  const written = await owner.insert(comments).values(rows).returning({ id: comments.id });
  const reader = await given.person({ of: it.organisation });
  await signInAs(reader);
  await page.goto(`/barriers/${it.id}`);
  await expect(page.getByText("Remark number 45.")).toBeVisible();
  await expect(page.getByText("Remark number 25.")).toHaveCount(0);
  await page.getByRole("link", { name: "Earlier comments" }).click();
  await expect(page.getByText("Remark number 25.")).toBeVisible();
  await page.getByRole("link", { name: "Later comments" }).click();
  await expect(page.getByText("Remark number 26.")).toBeVisible();
  await page.goto(`/barriers/${it.id}?comment=${written[4]?.id}`);
  await expect(page.getByText("Remark number 5.")).toBeVisible();
  await expect(page.getByText("Remark number 25.")).toHaveCount(0);
});

test("nothing is posted when somebody more can read it by then", async ({
  page,
  given,
  signInAs,
}) => {
  const college = await given.organisation();
  const lead = await given.person({ of: college });
  const it = await given.barrier({ organisation: college });
  await signInAs(lead);
  await page.goto(`/barriers/${it.id}`);
  await words(page).fill("Only for those who are named.");
  await given.person({ of: college, name: "Late Comer" });
  await post(page);
  await expect(
    page.getByRole("alert").filter({ hasText: "Somebody else can read this" }),
  ).toBeVisible();
  await expect(words(page)).toHaveValue("Only for those who are named.");
  expect(await owner.$count(comments, eq(comments.submissionId, it.id))).toBe(0);
  await expect(page.locator("#comment-readers-everyone-hint")).toContainText(`${college.name} (3)`);
  await post(page);
  await expect(page.getByText("Your comment is posted")).toBeVisible();
  expect(await owner.$count(comments, eq(comments.submissionId, it.id))).toBe(1);
});

test("the support team writes notes that no partner is sent", async ({ page, given, signInAs }) => {
  const canary = `canary ${crypto.randomUUID()}`;
  const college = await given.organisation();
  const [lead, reviewer] = [
    await given.person({ of: college }),
    await given.person({ role: "reviewer" }),
  ];
  const it = await given.barrier({ state: "open", organisation: college });
  await signInAs(reviewer);
  await page.goto(`/barriers/${it.id}`);
  await page.getByLabel("Write a note").fill(canary);
  await page.getByRole("button", { name: "Add note" }).click();
  await expect(page.getByText("The note is added")).toBeVisible();
  await expect(page.getByRole("article").filter({ hasText: canary })).toContainText(
    "Note, support team only",
  );
  await signInAs(lead);
  for (const path of ["", "/history", "?notesBefore=x"]) {
    const answer = await page.goto(`/barriers/${it.id}${path}`);
    expect(await answer?.text()).not.toContain(canary);
  }
  await expect(page.getByRole("heading", { name: "Notes of the support team" })).toHaveCount(0);
});

test("an observer reads and does not write", async ({ page, given, signInAs }) => {
  const observer = await given.person({ role: "observer" });
  const it = await given.barrier({ state: "escalated" });
  await given.comment(it, it.author, { words: "For the board to read." });
  await signInAs(observer);
  await page.goto(`/barriers/${it.id}`);
  await expect(page.getByText("For the board to read.")).toBeVisible();
  await expect(words(page)).toHaveCount(0);
});

test.describe("with script @script", () => {
  test("a comment that could not be sent stays in its box, also after a reload", async ({
    page,
    given,
    signInAs,
  }) => {
    const it = await given.barrier();
    const reader = await given.person({ of: it.organisation });
    await signInAs(reader);
    await page.goto(`/barriers/${it.id}`);
    await words(page).fill("A long thought, well put.");
    await page.route("**/*", (route) =>
      route.request().method() === "POST" ? route.abort() : route.continue(),
    );
    await post(page);
    await expect(page.getByText("This could not be sent.")).toBeVisible();
    await expect(words(page)).toHaveValue("A long thought, well put.");
    await page.unroute("**/*");
    await page.reload();
    await expect(words(page)).toHaveValue("A long thought, well put.");
    await pressTwice(page.getByRole("button", { name: "Post comment" }));
    await expect(page.getByText("Your comment is posted")).toBeVisible();
    await expect(words(page)).toHaveValue("");
    expect(await owner.$count(comments, eq(comments.submissionId, it.id))).toBe(1);
    await page.reload();
    await expect(words(page)).toHaveValue("");
  });

  test("what is typed into a comment before the script is there stays", async ({
    page,
    given,
    signInAs,
  }) => {
    const it = await given.barrier();
    const comment = await given.comment(it, it.author, { words: "Four in ten." });
    await signInAs(it.author);
    const held = Promise.withResolvers<void>();
    await page.route(/\.js(\?|$)/, async (route) => {
      await held.promise;
      await route.continue();
    });
    await page.goto(`/barriers/${it.id}?comment=${comment.id}&do=edit`, { waitUntil: "commit" });
    const box = page.getByLabel("Your comment");
    await box.press("End");
    await page.keyboard.type(" We counted.");
    held.resolve();
    await expect.poll(() => isAtWork(box)).toBe(true);
    await expect(box).toHaveValue("Four in ten. We counted.");
    await page.keyboard.type(" Twice.");
    await expect(box).toHaveValue("Four in ten. We counted. Twice.");
  });
});

/** React has taken over the element. */
const isAtWork = (one: Locator) =>
  one.evaluate((element) => Object.keys(element).some((key) => key.startsWith("__reactProps")));
