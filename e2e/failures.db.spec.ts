import { expect } from "@playwright/test";
import { and, eq, sql } from "drizzle-orm";
import { owner } from "@/db/client";
import { comments, memberships, notices } from "@/db/schema";
import { readNews } from "@/db/worker/news";
import { tellUntold } from "@/db/worker/tell";
import { ask, post } from "@/e2e/access-door";
import { printOf } from "@/e2e/access-prints";
import { similarTo } from "@/e2e/failures-scene";
import { test } from "@/e2e/fixtures";
import type { given } from "@/e2e/given";
import { mark, type Person } from "@/e2e/given-people";
import { asker, marks, say } from "@/e2e/told";

// The failures of other systems, by their numbers in the guide on collaboration, 4B.
type Given = typeof given;
const kinds = ["barrier", "project"] as const;

/** Searching for a word shows what searching for one that is nowhere shows. */
async function expectNothing(kind: (typeof kinds)[number], cookie: string, word: string) {
  const nowhere = word.replace(/^./, "q");
  const shown = async (path: string, what: string) =>
    (await ask(path + what, cookie)).body
      .replaceAll(/<script[\s\S]*?<\/script>|nonce="[^"]*"/g, "")
      .replaceAll(what, "");
  for (const path of [`/${kind}s?q=`, `/${kind}s/export?q=`])
    expect(await shown(path, word)).toBe(await shown(path, nowhere));
}

for (const kind of kinds) {
  const arrange = async (given: Given) => {
    const [college, council] = [await given.organisation(), await given.organisation()];
    const lead = await given.person({ of: college });
    const partner = await given.person({ of: council });
    const wish = { organisation: college, partners: [council], audience: "partners" as const };
    const make = () =>
      kind === "barrier"
        ? given.barrier({ ...wish, state: "open" })
        : given.project({ ...wish, state: "in-delivery" });
    return { lead, partner, it: await make(), other: await make() };
  };
  const cookieOf = async (given: Given, person: Person) => (await given.session(person)).header;
  const leave = ({ id }: Person) =>
    owner.update(memberships).set({ endedAt: new Date() }).where(eq(memberships.personId, id));

  test(`1, ${kind}: the right parent does not open another's child`, async ({ given }) => {
    const { lead, it, other } = await arrange(given);
    const cookie = await cookieOf(given, lead);
    const canary = `canary-${mark()}`;
    const foreign = await say(lead, other.id, canary);
    const theirs = await say(lead, other.id, `below ${canary}`, "everyone", foreign);
    const file = await given.attachment(other, lead, { content: canary });
    const before = await printOf(other.id);
    for (const query of ["comment", "thread", "before", "after", "reply"]) {
      const { status, body } = await ask(`/${kind}s/${it.id}?${query}=${foreign}&quote=on`, cookie);
      expect(status, query).toBe(200);
      expect(body, query).not.toContain(canary);
    }
    const fields = { id: it.id, request: crypto.randomUUID(), ...(await marks(lead, it.id)) };
    const place = { id: it.id, kind: `${kind}s` };
    const posts = {
      "app/comments/actions.ts#editComment": { comment: foreign, words: "Mended", was: "" },
      "app/comments/actions.ts#removeComment": { comment: foreign },
      "app/comments/actions.ts#settleComment": { comment: theirs },
      "app/attachments/actions.ts#removeFile": { file: file.id },
    };
    for (const [action, more] of Object.entries(posts)) {
      const { status } = await post({ action, place, fields: { ...fields, ...more } }, cookie);
      expect(status, action).toBeGreaterThanOrEqual(400);
    }
    const reply = { ...fields, parent: foreign, words: "Across", readers: "everyone" };
    await post({ action: "app/comments/actions.ts#postComment", place, fields: reply }, cookie);
    expect(await owner.$count(comments, eq(comments.words, "Across"))).toBe(0);
    expect(await printOf(other.id)).toBe(before);
    if (!("plan" in other)) return;
    const { ours } = other.plan;
    expect((await ask(`/projects/${it.id}/plan/milestones/${ours}`, cookie)).status).toBe(404);
    expect((await ask(`/projects/${other.id}/plan/milestones/${ours}`, cookie)).status).toBe(200);
  });

  test(`2, ${kind}: a file closes with the right to see what it is on`, async ({ given }) => {
    const { partner, lead, it } = await arrange(given);
    const cookie = await cookieOf(given, partner);
    const { id } = await given.attachment(it, lead);
    const opened = await fetch(`${process.env.PORTAL_URL}/attachments/${id}`, {
      headers: { cookie },
    });
    expect(opened.status).toBe(200);
    expect(opened.headers.get("cache-control")).toMatch(/private.*no-store|no-store/);
    expect(opened.headers.get("content-disposition")).toMatch(/^attachment/);
    await leave(partner);
    expect((await ask(`/attachments/${id}`, cookie)).status).not.toBe(200);
  });

  test(`4, ${kind}: counts, searches and suggestions know nothing of what is hidden`, async ({
    given,
  }) => {
    const { it, lead } = await arrange(given);
    const word = `zymurgy${mark().replaceAll(/[^a-z]/gi, "")}x`;
    await owner.execute(
      sql`update submissions set title = ${word}, search_text = ${word} where id = ${it.id}`,
    );
    const stranger = await given.person({ of: await given.organisation() });
    const asked = async (person: Person, path: string) =>
      (await ask(path, await cookieOf(given, person))).body;
    expect(await asked(lead, `/${kind}s?q=${word}`)).toContain(it.id);
    await expectNothing(kind, await cookieOf(given, stranger), word);
    const like = async (person: Person) => similarTo(word, await cookieOf(given, person));
    if (kind === "barrier") expect(await like(lead)).toContain(it.id);
    expect(await like(stranger)).toContain('"similar":[');
    expect(await like(stranger)).not.toContain(it.id);
  });

  test(`5, ${kind}: a notice is made, shown and sent only to whoever may see it then`, async ({
    given,
  }) => {
    const { lead, partner, it } = await arrange(given);
    const cookie = await cookieOf(given, partner);
    const canary = `canary-${mark()}`;
    const stranger = await given.person({ of: await given.organisation() });
    await given.watch(it, stranger);
    await given.watch(it, partner);
    await owner.execute(sql`update submissions set title = ${canary} where id = ${it.id}`);
    await say(lead, it.id, `For you, @${partner.name}.`);
    await tellUntold({ of: it.id });
    const told = await owner.select().from(notices).where(eq(notices.submissionId, it.id));
    expect(told.map(({ personId }) => personId)).not.toContain(stranger.id);
    const ids = told
      .filter(({ personId }) => personId === partner.id)
      .map(({ eventId }) => eventId);
    expect(ids).toHaveLength(1);
    expect((await ask("/notices", cookie)).body).toContain(canary);
    expect(await readNews(asker(partner), ids)).toHaveLength(1);
    await leave(partner);
    expect((await ask("/notices", cookie)).body).not.toContain(canary);
    expect(await readNews(asker(partner), ids)).toEqual([]);
    await say(lead, it.id, "After they left.");
    await tellUntold({ of: it.id });
    const [last] = await owner
      .select()
      .from(notices)
      .where(and(eq(notices.submissionId, it.id), eq(notices.personId, partner.id)));
    expect(last?.count).toBe(1);
  });

  test(`10, ${kind}: what comments said before is read by those who read them now`, async ({
    given,
  }) => {
    const { lead, partner, it } = await arrange(given);
    const canary = `canary-${mark()}`;
    const aside = await given.comment(it, lead, { words: "Now", readers: "partners" });
    await owner.execute(sql`update comments set edited_at = portal_now() where id = ${aside.id}`);
    await owner.execute(
      sql`insert into comment_versions (comment_id, words) values (${aside.id}, ${canary})`,
    );
    const reviewer = await given.person({ role: "reviewer" });
    const page = async (person: Person) =>
      (await ask(`/${kind}s/${it.id}?comment=${aside.id}`, await cookieOf(given, person))).body;
    expect(await page(partner)).toContain(canary);
    expect(await page(reviewer)).not.toContain(canary);
    await owner.execute(sql`update comments set deleted_at = portal_now() where id = ${aside.id}`);
    expect(await page(partner)).not.toContain(canary);
  });

  test(`11, ${kind}: a note's words reach no partner, by any door`, async ({ given }) => {
    const { lead, partner, it } = await arrange(given);
    const canary = `canary${mark().replaceAll(/[^a-z0-9]/gi, "")}`;
    const reviewer = await given.person({ role: "reviewer" });
    await given.note(it, reviewer, canary);
    await given.watch(it, partner);
    await owner.execute(sql`update events set told_at = null
      where submission_id = ${it.id} and act = 'noted'`);
    await tellUntold({ of: it.id });
    const cookie = await cookieOf(given, partner);
    const paths = [
      ...["", "/history", "/attachments", "?notesBefore=x"].map(
        (rest) => `/${kind}s/${it.id}${rest}`,
      ),
      ...[`/${kind}s/export`, "/", "/notices", `/audience/${it.id}`, "/outbox"],
    ];
    for (const path of paths) expect((await ask(path, cookie)).body, path).not.toContain(canary);
    await expectNothing(kind, cookie, canary);
    const read = (await ask(`/${kind}s/${it.id}`, await cookieOf(given, reviewer))).body;
    expect(read).toContain(canary);
    expect((await ask(`/${kind}s/${it.id}`, await cookieOf(given, lead))).body).not.toContain(
      canary,
    );
    const stored =
      await owner.execute(sql`select 1 from events e where e::text like ${`%${canary}%`}
      union all select 1 from mails m where m::text like ${`%${canary}%`}
      union all select 1 from submissions s where s::text like ${`%${canary}%`}`);
    expect([...stored]).toEqual([]);
  });

  test(`20, ${kind}: a form that is sent twice at once has one effect`, async ({ given }) => {
    const { lead, it } = await arrange(given);
    const cookie = await cookieOf(given, lead);
    const words = `Once ${mark()}`;
    const fields = {
      ...{ id: it.id, request: crypto.randomUUID(), words, readers: "partners" },
      ...(await marks(lead, it.id)),
    };
    const place = { id: it.id, kind: `${kind}s` };
    const form = { action: "app/comments/actions.ts#postComment", place, fields };
    await Promise.all(Array.from({ length: 5 }, () => post(form, cookie)));
    expect(await owner.$count(comments, eq(comments.words, words))).toBe(1);
  });
}
