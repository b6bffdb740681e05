import { expect } from "@playwright/test";
import { test } from "@/e2e/fixtures";

test("an author mends and takes back their words, and others cannot", async ({
  page,
  given,
  signInAs,
}) => {
  const college = await given.organisation();
  const [author, colleague] = [
    await given.person({ of: college }),
    await given.person({ of: college }),
  ];
  const it = await given.barrier({ organisation: college });
  const comment = await given.comment(it, author, { words: "Four in ten." });
  await signInAs(author);
  await page.goto(`/barriers/${it.id}`);
  await page.getByRole("link", { name: "Edit your comment" }).click();
  await page.getByLabel("Your comment").fill("Five in ten.");
  await page.getByRole("button", { name: "Save comment" }).click();
  const said = page.locator(`#comment-${comment.id}`);
  await expect(said).toContainText("Five in ten.");
  await expect(said).toContainText("edited");
  await said.getByText("What it said before").click();
  await expect(said.getByText("Four in ten.")).toBeVisible();

  await signInAs(colleague);
  await page.goto(`/barriers/${it.id}?comment=${comment.id}&do=edit`);
  await expect(said).toContainText("Five in ten.");
  await expect(page.getByLabel("Your comment")).toHaveCount(0);
  await expect(page.getByRole("link", { name: /your comment/ })).toHaveCount(0);

  await signInAs(author);
  await page.goto(`/barriers/${it.id}`);
  await page.getByRole("link", { name: "Delete your comment" }).click();
  await page.getByRole("button", { name: "Delete comment" }).click();
  await expect(said).toContainText("Deleted by its author");
  await expect(page.getByText("Five in ten.")).toHaveCount(0);
  await expect(page.getByText("Four in ten.")).toHaveCount(0);
});

test("who edits a comment in two windows overwrites nothing unseen", async ({
  page,
  given,
  signInAs,
}) => {
  const it = await given.barrier();
  const comment = await given.comment(it, it.author, { words: "Four in ten." });
  await signInAs(it.author);
  const address = `/barriers/${it.id}?comment=${comment.id}&do=edit`;
  const other = await page.context().newPage();
  await other.goto(address);
  await page.goto(address);
  await page.getByLabel("Your comment").fill("Five in ten.");
  await page.getByRole("button", { name: "Save comment" }).click();
  const said = page.locator(`#comment-${comment.id}`);
  await expect(said).toContainText("Five in ten.");

  await other.getByLabel("Your comment").fill("Six in ten.");
  await other.getByRole("button", { name: "Save comment" }).click();
  await expect(other.getByRole("alert", { name: "There is a problem" })).toContainText(
    "You changed it in another window meanwhile.",
  );
  await expect(other.getByLabel("Your comment")).toHaveValue("Six in ten.");
  await other.getByText("What it says now", { exact: true }).click();
  await expect(other.getByText("Five in ten.", { exact: true })).toBeVisible();
  await page.reload();
  await expect(said).toContainText("Five in ten.");

  await other.getByRole("button", { name: "Save comment" }).click();
  await expect(other.locator(`#comment-${comment.id}`)).toContainText("Six in ten.");
});
