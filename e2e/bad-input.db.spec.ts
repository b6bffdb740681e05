import { test } from "@playwright/test";
import { and, eq, inArray } from "drizzle-orm";
import { owner } from "@/db/client";
import { events, organisationPilots, organisations, questions } from "@/db/schema";
import { deeds, ownActs } from "@/e2e/access-deeds";
import { type Answer, inPool, type Post } from "@/e2e/access-door";
import { posts, sideBySide } from "@/e2e/access-posts";
import { projectPosts } from "@/e2e/access-posts-projects";
import { proposalPosts } from "@/e2e/access-posts-proposals";
import { proposedPosts } from "@/e2e/access-posts-proposed";
import { printOfAdministration } from "@/e2e/access-prints";
import type { Row, Subject } from "@/e2e/access-rows";
import { type Case, may, verbOf } from "@/e2e/access-table";
import { actorsOf, makeAim, makeWorld, type World } from "@/e2e/access-world";
import { type Attack, badPosts, send } from "@/e2e/bad-input-posts";
import { bombard, expectSound, printBut } from "@/e2e/bad-input-throw";
import { given } from "@/e2e/given";
import { expect } from "@/e2e/quick-expect";
import { type Kind, kindValues } from "@/lib/submissions";

test.describe.configure({ timeout: 120_000 + badPosts * 3000 });

let world: World;
let into: string;
let newcomer: string;
test.beforeAll(async () => {
  world = await makeWorld();
  into = (await given.barrier({ state: "open" })).id;
  newcomer = (await given.organisation()).id;
});

const isRefused = ({ status, body }: Answer) => status >= 400 || body.includes('"ok":false');

const formsOf: Record<Kind, () => Row[]> = {
  barrier: () => [...posts, ...proposedPosts],
  project: () => projectPosts(world.organisations.owner.id),
  proposal: () => proposalPosts,
};

for (const kind of kindValues)
  test(`no form of a ${kind} breaks the portal or writes what was refused, whatever is posted`, async () => {
    const forms = formsOf[kind]();
    const sent = await bombardForms(forms, kind);
    console.log(`${forms.length} forms of a ${kind}: ${sent} posts`);
  });

async function bombardForms(rows: Row[], kind: Kind) {
  const shares = rows.map((row) => ({ row, runs: shareOf(row) }));
  await inPool(shares, async ({ row, runs }) => {
    let lane = await begin(row, kind);
    const one = async (thrown: Attack) => {
      const cookie = world.cookieOf(senders(lane.actor, lane.who)[thrown.who]);
      const answer = await send(row.post(lane.subject), thrown, cookie);
      expectSound(answer);
      const now = await printBut(lane.subject.id);
      if (isRefused(answer) || thrown.who !== "entitled") expect(now).toBe(lane.print);
      else if (sideBySide.includes(row.act)) lane.print = now;
      else if (now !== lane.print) lane = await begin(row, kind);
    };
    await bombard(row.verb, one, runs);
  });
  return shares.reduce((sum, { runs }) => sum + runs, 0);
}

/** Forms of one action, of every kind, have its posts among them, and no form too few. */
function shareOf(row: Row) {
  const nothing = { id: "", plan: {}, money: {} } as Subject;
  const { action } = row.post(nothing);
  const all = kindValues.flatMap((kind) => formsOf[kind]());
  const sharing = all.filter(({ post }) => post(nothing).action === action).length;
  return Math.ceil(Math.max(badPosts / sharing, badPosts / 8));
}

test("no act of administration breaks the portal or writes what was refused, whatever is posted", async () => {
  await inPool(
    deeds,
    async ({ action, who: [actor = "administrator"], place, fields }) => {
      const aim = await makeAim(world);
      let print = await printOfAdministration(aim);
      await bombard(action, async (thrown) => {
        const form = { action, place: place?.(aim), fields: fields(aim) };
        const answer = await send(form, thrown, world.cookieOf(senders(actor)[thrown.who]));
        expectSound(answer);
        const now = await printOfAdministration(aim);
        if (shared.includes(action)) return;
        if (isRefused(answer) || thrown.who !== "entitled") expect(now).toBe(print);
        print = now;
      });
    },
    1,
  );
  await sweep();
  console.log(`${deeds.length} acts of administration: ${deeds.length * badPosts} posts`);
});

test("no act on one's own session breaks the portal, whatever is posted", async () => {
  const it = await given.barrier({ state: "open" });
  await inPool(ownActs, async (action) => {
    const person = await given.person({ of: [it.organisation, await given.organisation()] });
    let cookie = (await given.session(person)).header;
    await bombard(action, async (thrown) => {
      const form = { action, fields: ownFields[action] ?? {} };
      const answer = await send(form, thrown, thrown.who === "nobody" ? "" : cookie);
      expectSound(answer);
      if (answer.status === 303) cookie = (await given.session(person)).header;
    });
  });
  console.log(`${ownActs.length} acts of one's own: ${ownActs.length * badPosts} posts`);
});

test("fields of ten megabytes are refused, and more than the portal takes is not read", async () => {
  const lane = await begin(row("edit"), "barrier");
  const { cookie, subject } = lane;
  for (const megabytes of [10, 26]) {
    const value = "x".repeat(megabytes * 1024 * 1024);
    for (const verb of ["edit", "comment for everyone"]) {
      const form = row(verb).post(subject);
      const big: Post = { ...form, fields: { ...form.fields, words: value, happens: value } };
      const thrown: Attack = { who: "entitled", byScript: verb !== "edit", edits: [], frame: "" };
      const answer = await send(big, thrown, cookie);
      expectSound(answer);
      expect(await printBut(subject.id), `${verb}, ${megabytes} MB`).toBe(lane.print);
    }
  }
});

const row = (verb: string) => posts.find((one) => one.verb === verb) ?? (posts[0] as Row);

async function begin({ verb, post }: Row, kind: Kind) {
  const [states = "", who = ""] = verbOf(kind, verb);
  const its: Case = {
    kind: kind === "barrier" ? undefined : kind,
    state: states.split(" ")[0] ?? "draft",
    audience: "partners",
  };
  const it = await world[kind](its);
  const actor = actorsOf(its).find((one) => may(one, verb, its)) ?? "owner-lead";
  const by = world.personOf(actor) ?? it.author;
  const [question] = await owner.select().from(questions).where(eq(questions.submissionId, it.id));
  const asker = world.people["owner-contributor"];
  const subject: Subject = {
    kind,
    id: it.id,
    version: it.version,
    title: it.title,
    into,
    everybody: "",
    invitation: it.invitation,
    part: it.part,
    proposed: it.proposed.id,
    newcomer,
    question: question?.id ?? it.id,
    comment: (await given.comment(it, by, { organisationId: by.organisationId })).id,
    reply: (await given.reply(it, asker, await given.comment(it, asker))).id,
    file: (await given.attachment(it, by, { content: `Dear ${it.id}` })).id,
    officer: world.people.adviser.id,
    plan: "plan" in it ? it.plan : undefined,
    money: "money" in it ? it.money : undefined,
  };
  return { actor, subject, who, post, cookie: world.cookieOf(actor), print: await printBut(it.id) };
}

/** Strangers are entitled to some things, observers to none. */
const senders = (entitled: Parameters<World["cookieOf"]>[0], who = "") =>
  ({
    entitled,
    stranger: who.includes("other-pilot-lead") ? "observer" : "other-pilot-lead",
    nobody: "signed-out",
  }) as const;

/** These add to what all acts of administration share, so that a print cannot tell whose it was. */
const shared = deeds.map(({ action }) => action).filter((action) => /#(add|invite)/.test(action));

const ownFields: Record<string, Record<string, string>> = {
  "app/account/actions.ts#endSession": { session: "00000000-0000-4000-8000-000000000000" },
  "app/acting/actions.ts#actFor": { place: "support", from: "/" },
  "app/comments/actions.ts#discardDraft": { id: "00000000-0000-4000-8000-000000000000" },
  "app/invitation/actions.ts#accept": { token: "x" },
  "app/notices/actions.ts#markNoticesRead": { upTo: "2009-10-14T10:00:00.000Z" },
  "app/notices/settings/actions.ts#changeSettings": { digest: "daily", atOnce: "mention" },
  "app/unsubscribe/actions.ts#stopMails": {
    token: "00000000-0000-4000-8000-000000000000.digest.x",
  },
  "app/sign-in/actions.ts#askForCode": { address: "nobody@test.example", from: "/" },
  "app/sign-in/actions.ts#enterCode": {
    code: "123456",
    request: "00000000-0000-4000-8000-000000000000",
  },
  "app/sign-in/actions.ts#signInAs": { person: "00000000-0000-4000-8000-000000000000", from: "/" },
};

/** The organisations that were added in passing would stand in other tests' lists. */
async function sweep() {
  const mine = eq(events.personId, world.people.administrator.id);
  const added = await owner
    .select({ id: events.subjectId })
    .from(events)
    .where(and(mine, eq(events.act, "added-organisation")));
  const ids = added.flatMap(({ id }) => id ?? []);
  if (ids.length === 0) return;
  await owner.delete(organisationPilots).where(inArray(organisationPilots.organisationId, ids));
  await owner.delete(organisations).where(inArray(organisations.id, ids));
}
