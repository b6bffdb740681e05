import { type Browser, expect, type Page, type Response } from "@playwright/test";
import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { comments, notices } from "@/db/schema";
import { test } from "@/e2e/fixtures";
import { given } from "@/e2e/given";
import type { Person } from "@/e2e/given-people";
import { startServer } from "@/e2e/second-server";
import { portalNow } from "@/lib/clock";

const box = (page: Page) => page.getByLabel("Add a comment");
const told = (page: Page) => page.getByRole("status").filter({ hasText: "new comment" });
const remark = (page: Page, words: string) => page.getByRole("article").filter({ hasText: words });

const isChannel = (answer: Response) => answer.url().includes("/live?") && answer.status() === 200;

async function listenAt(page: Page, url: string) {
  await Promise.all([page.waitForResponse(isChannel), page.goto(url)]);
}

async function say(page: Page, words: string) {
  await box(page).fill(words);
  await page.getByRole("button", { name: "Post comment" }).click();
  await expect(page.getByText("Your comment is posted")).toBeVisible();
}

/** A browser of their own for somebody else, at a server of the portal. */
async function visit(browser: Browser, person: Person, url = process.env.PORTAL_URL ?? "") {
  const context = await browser.newContext({ baseURL: url });
  const { name, value } = await given.session(person);
  await context.addCookies([{ name, value, url }]);
  return context.newPage();
}

test("a reload shows what others said @plain", async ({ page, signInAs }) => {
  const it = await given.barrier();
  await signInAs(await given.person({ of: it.organisation }));
  await page.goto(`/barriers/${it.id}`);
  await given.comment(it, it.author, { words: "The audit letter came today." });
  await page.reload();
  await expect(remark(page, "The audit letter came today.")).toBeVisible();
  await expect(told(page)).toHaveCount(0);
});

test.describe("with script @script", () => {
  test("what another says appears by itself, and what is being typed stays", async ({
    page,
    browser,
    signInAs,
  }) => {
    const it = await given.barrier();
    await signInAs(await given.person({ of: it.organisation }));
    await listenAt(page, `/barriers/${it.id}`);
    const theirs = await visit(browser, it.author);
    await listenAt(theirs, `/barriers/${it.id}`);
    await box(page).pressSequentially("Half a thou");
    await say(theirs, "The audit letter came today.");
    await expect(remark(page, "The audit letter came today.")).toBeVisible();
    await expect(told(page)).toHaveText("1 new comment above");
    await expect(page.getByRole("heading", { name: "Discussion (1)" })).toBeVisible();
    await expect(box(page)).toBeFocused();
    await page.keyboard.type("ght");
    await expect(box(page)).toHaveValue("Half a thought");
    await page.getByRole("button", { name: "Post comment" }).click();
    await expect(page.getByText("Your comment is posted")).toBeVisible();
    await expect(remark(theirs, "Half a thought")).toBeVisible();
    // One's own is no news: each was told of the other's.
    await expect(told(theirs)).toHaveText("1 new comment above");
    await expect(told(page)).toHaveText("1 new comment above");
    await theirs.getByRole("link", { name: "Delete your comment" }).click();
    await theirs.getByRole("button", { name: "Delete comment" }).click();
    await expect(page.getByText("Deleted by its author")).toBeVisible();
    await expect(page.getByText("The audit letter came today.")).toHaveCount(0);
  });

  test("what is said at one server appears at another", async ({ page, browser, signInAs }) => {
    test.setTimeout(180_000);
    const council = await given.organisation({ type: "council" });
    const it = await given.project({
      state: "in-delivery",
      audience: "partners",
      partners: [council],
    });
    const server = await startServer();
    try {
      const there = await visit(browser, await given.person({ of: council }), server.url);
      await listenAt(there, `/projects/${it.id}`);
      await signInAs(it.author);
      await listenAt(page, `/projects/${it.id}`);
      await say(page, "The building is free from May.");
      await expect(remark(there, "The building is free from May.")).toBeVisible();
      await say(there, "We move in June.");
      await expect(remark(page, "We move in June.")).toBeVisible();
    } finally {
      await server.stop();
    }
  });

  test("whoever reads an earlier page is told, and goes to the newest when they want", async ({
    page,
    signInAs,
  }) => {
    const it = await given.barrier({ state: "open" });
    const start = portalNow().getTime() - 3_600_000;
    await owner.insert(comments).values(
      Array.from({ length: 45 }, (_, index) => ({
        submissionId: it.id,
        personId: it.author.id,
        organisationId: it.organisation.id,
        readers: "everyone",
        words: `Remark number ${index + 1}.`,
        createdAt: new Date(start + index * 1000),
      })),
    );
    await signInAs(await given.person({ of: it.organisation }));
    await listenAt(page, `/barriers/${it.id}`);
    const earlier = page.getByRole("link", { name: "Earlier comments" });
    await Promise.all([page.waitForResponse(isChannel), earlier.click()]);
    await expect(remark(page, "Remark number 6.")).toBeVisible();
    await given.comment(it, it.author, { words: "The last word." });
    await expect(told(page)).toHaveText("1 new comment. Show");
    await expect(remark(page, "Remark number 6.")).toBeVisible();
    await told(page).getByRole("link", { name: "Show" }).click();
    await expect(remark(page, "The last word.")).toBeVisible();
  });

  test("for whoever left the page open it waits to be shown, and nothing is read in their name", async ({
    page,
    signInAs,
  }) => {
    const it = await given.barrier({ state: "open" });
    const reader = await given.person({ of: it.organisation });
    await page.clock.install();
    await signInAs(reader);
    await listenAt(page, `/barriers/${it.id}`);
    await page.clock.runFor("05:00");
    await given.comment(it, it.author, { words: "Where were you?" });
    await given.notice(it, reader);
    await expect
      .poll(async () => {
        await page.clock.runFor(500);
        return told(page).count();
      })
      .toBe(1);
    await expect(told(page)).toHaveText("1 new comment. Show");
    await expect(remark(page, "Where were you?")).toHaveCount(0);
    const isRead = async () => {
      const [row] = await owner.select().from(notices).where(eq(notices.personId, reader.id));
      return row?.readAt !== null;
    };
    expect(await isRead()).toBe(false);
    await box(page).fill("Half a thought");
    await told(page).getByRole("link", { name: "Show" }).click();
    await expect(remark(page, "Where were you?")).toBeVisible();
    await expect(told(page)).toHaveText("1 new comment above");
    await expect(box(page)).toHaveValue("Half a thought");
    await expect.poll(isRead).toBe(true);
  });

  test("a page that nobody looks at listens to nothing, and catches up when it is looked at", async ({
    page,
    signInAs,
  }) => {
    const it = await given.barrier({ state: "open" });
    await signInAs(await given.person({ of: it.organisation }));
    await listenAt(page, `/barriers/${it.id}`);
    const closed = page.waitForEvent("requestfailed", (one) => one.url().includes("/live?"));
    await setHidden(page, true);
    await closed;
    await given.comment(it, it.author, { words: "While you were elsewhere." });
    await setHidden(page, false);
    await expect(remark(page, "While you were elsewhere.")).toBeVisible();
  });
});

function setHidden(page: Page, hidden: boolean) {
  return page.evaluate((value) => {
    Object.defineProperty(document, "hidden", { value, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  }, hidden);
}
