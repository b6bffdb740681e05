import { expect, type Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { comments } from "@/db/schema";
import { test } from "@/e2e/fixtures";
import { given } from "@/e2e/given";
import { mark } from "@/e2e/given-people";
import { expectSound } from "@/e2e/sound";

const box = (page: Page) => page.getByLabel("Add a comment");
const list = (page: Page) => page.getByRole("listbox", { name: "People whom you can mention" });

async function scene() {
  const name = (first: string) => `${first} ${letters(mark())}`;
  const [college, council] = [await given.organisation(), await given.organisation()];
  const it = await given.project({ organisation: college, partners: [council] });
  const [me, ours, theirs, nobody] = [
    await given.person({ of: college }),
    await given.person({ of: college, name: name("Quentin") }),
    await given.person({ of: council, name: name("Quenby") }),
    await given.person({ of: await given.organisation(), name: name("Quennell") }),
  ];
  return { it, me, ours, theirs, nobody };
}

const letters = (text: string) => text.replace(/\d/g, (digit) => "abcdefghij"[Number(digit)] ?? "");

test("names of readers come up while one is typed, by keys and by a click, and mention them @axe @screenshots", async ({
  page,
  signInAs,
}) => {
  const { it, me, ours, theirs, nobody } = await scene();
  await signInAs(me);
  await page.goto(`/projects/${it.id}`);
  await box(page).pressSequentially("Ask @quen");
  await expect(list(page).getByRole("option")).toHaveText([theirs.name, ours.name]);
  await expect(list(page)).not.toContainText(nobody.name);
  await expectSound(page, "names suggested");
  await page.keyboard.press("ArrowDown");
  await expect(list(page).getByRole("option", { selected: true })).toHaveText(ours.name);
  await page.keyboard.press("Enter");
  await expect(box(page)).toHaveValue(`Ask ${"@"}${ours.name} `);
  await expect(list(page)).toHaveCount(0);
  await page.keyboard.type("and @quen");
  await list(page).getByRole("option", { name: theirs.name }).click();
  await expect(box(page)).toBeFocused();
  await page.keyboard.type("please");
  const words = `Ask @${ours.name} and @${theirs.name} please`;
  await expect(box(page)).toHaveValue(words);
  await page.getByRole("button", { name: "Post comment" }).click();
  await expect(page.getByText("Your comment is posted")).toBeVisible();
  const [said] = await owner.select().from(comments).where(eq(comments.submissionId, it.id));
  expect(said).toMatchObject({ words });
});

test("Escape closes the names, and a line break is a line break again @script", async ({
  page,
  signInAs,
}) => {
  const { it, me } = await scene();
  await signInAs(me);
  await page.goto(`/projects/${it.id}`);
  await box(page).pressSequentially("Ask @quen");
  await expect(list(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(list(page)).toHaveCount(0);
  await page.keyboard.press("Enter");
  await expect(box(page)).toHaveValue("Ask @quen\n");
});
