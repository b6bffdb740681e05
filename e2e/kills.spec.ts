import { type Browser, expect, type Page } from "@playwright/test";
import { and, eq, sql } from "drizzle-orm";
import fc from "fast-check";
import { owner } from "@/db/client";
import { comments, updates } from "@/db/schema";
import { test } from "@/e2e/fixtures";
import { given } from "@/e2e/given";
import { mark, type Person } from "@/e2e/given-people";
import { startServer } from "@/e2e/second-server";

const kills = Number(process.env.KILLS ?? 0);

type Server = Awaited<ReturnType<typeof startServer>>;
type Wording = "comment" | "update";
type Moment = { wording: Wording; dies: "app" | "connection" | "database"; after: number };

const moments = (count: number, seed: number): Moment[] =>
  fc.sample(
    fc.record({
      wording: fc.constantFrom<Wording[]>("comment", "update"),
      dies: fc.constantFrom<Moment["dies"][]>("app", "connection", "database"),
      /** Milliseconds from the first key on: typing, the pause in which a draft is kept, sending. */
      after: fc.integer({ min: 0, max: 6000 }),
    }),
    { numRuns: count, seed },
  );

test("whatever dies while it is written, no word is lost and none is said twice @script", async ({
  browser,
}) => {
  test.setTimeout(kills * 60_000);
  const seed = Number(process.env.KILLS_SEED ?? Date.now() % 1_000_000);
  console.log(`Kills: ${kills}, KILLS_SEED=${seed}`);
  let server = await startServer();
  try {
    for (const [number, moment] of moments(kills, seed).entries()) {
      const what = `${number}: ${JSON.stringify(moment)}`;
      await test.step(what, async () => {
        server = await dieAt(moment, { browser, server, what });
      });
    }
  } finally {
    await server.stop();
  }
});

type Scene = { browser: Browser; server: Server; what: string };

async function dieAt(moment: Moment, { browser, server, what }: Scene) {
  const place = await places[moment.wording]();
  const page = await visit(browser, place.person, server.url);
  await page.goto(place.path);
  const words = `We shall be there at nine, all of us, with the keys ${mark()}.`;
  const writing = write(page, place, words);
  await page.waitForTimeout(moment.after);
  const again = await die(moment, page, server);
  await writing;
  const typed = await place
    .box(page)
    .inputValue({ timeout: 500 })
    .catch(() => "");
  const back = await again();
  await page.goto(place.path);
  const said = () => place.count(words);
  if ((await said()) === 0) {
    await offered(page);
    await expect(place.box(page), what).toHaveValue(new RegExp(`^${escaped(typed)}`));
    await place.box(page).fill(words);
    await place.send(page);
  } else if (await page.getByRole("button", { name: "Put it back" }).isVisible()) {
    await offered(page);
    await place.send(page);
  } else if ((await place.box(page).inputValue()) !== "") await place.send(page);
  await expect.poll(said, { message: what }).toBe(1);
  await page.goto(place.path);
  expect(await said(), what).toBe(1);
  await page.context().close();
  return back;
}

type Place = {
  person: Person;
  path: string;
  box: (page: Page) => ReturnType<Page["getByLabel"]>;
  send: (page: Page) => Promise<void>;
  count: (words: string) => Promise<number>;
};

const places: Record<Wording, () => Promise<Place>> = {
  async comment() {
    const it = await given.barrier();
    return {
      person: await given.person({ of: it.organisation }),
      path: `/barriers/${it.id}`,
      box: (page) => page.getByLabel("Add a comment"),
      send: (page) => page.getByRole("button", { name: "Post comment" }).click(),
      count: (words) =>
        owner.$count(comments, and(eq(comments.submissionId, it.id), eq(comments.words, words))),
    };
  },
  async update() {
    const partners = [await given.organisation()];
    const it = await given.project({ state: "in-delivery", audience: "partners", partners });
    return {
      person: await given.person({ of: it.organisation }),
      path: `/projects/${it.id}/update`,
      box: (page) => page.getByLabel("What was done?"),
      async send(page) {
        await page.getByLabel("Green", { exact: false }).first().check();
        await page.getByLabel("What comes next?").fill("The tutors come.");
        await page.getByRole("button", { name: "Post the update" }).click();
      },
      count: (words) =>
        owner.$count(updates, and(eq(updates.submissionId, it.id), eq(updates.done, words))),
    };
  },
};

async function visit(browser: Browser, person: Person, url: string) {
  const context = await browser.newContext({ baseURL: url });
  const { name, value } = await given.session(person);
  await context.addCookies([{ name, value, url }]);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  return page;
}

/** As fast as people type, a pause, and the button; whatever happens meanwhile. */
async function write(page: Page, { box, send }: Place, words: string) {
  try {
    await box(page).pressSequentially(words, { delay: 15 });
    await page.waitForTimeout(3500);
    await send(page);
    await page.waitForTimeout(1000);
  } catch {
    // What became of it is looked at afterwards.
  }
}

/** Takes something away, and gives how it comes back. */
async function die({ dies }: Moment, page: Page, server: Server): Promise<() => Promise<Server>> {
  if (dies === "app") {
    await server.stop("SIGKILL");
    return () => startServer(".", server.port);
  }
  if (dies === "connection") {
    await page.context().setOffline(true);
    return async () => {
      await page.context().setOffline(false);
      return server;
    };
  }
  await owner.execute(sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`);
  return async () => server;
}

async function offered(page: Page) {
  const back = page.getByRole("button", { name: "Put it back" });
  if (await back.isVisible()) await back.click();
}

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
