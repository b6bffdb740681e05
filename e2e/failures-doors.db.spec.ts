import { expect } from "@playwright/test";
import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { makeFeed } from "@/db/queries/feeds";
import { comments, submissions } from "@/db/schema";
import { ask, call, inPool } from "@/e2e/access-door";
import {
  cookieOf,
  inRoles,
  type Kind,
  kinds,
  leave,
  ofTwo,
  rareWord,
  similarTo,
} from "@/e2e/failures-scene";
import { test } from "@/e2e/fixtures";
import type { given } from "@/e2e/given";
import { mark, type Person } from "@/e2e/given-people";
import { liveAs } from "@/e2e/live-channel";
import { asker, marks } from "@/e2e/told";
import { roleValues } from "@/lib/viewer";

// The failures of pages that are asked for otherwise in other systems: the guide on collaboration, 4B, 9 and 14.
type Given = typeof given;
type It = Awaited<ReturnType<typeof ofTwo>>["it"];

/** Everywhere that a submission shows, by what it shows there. */
async function doorsTo(kind: Kind, it: It, { word, file }: { word: string; file: string }) {
  const own = kind === "barrier" ? "organisation" : "partner";
  const at = `/${kind}s/${it.id}`;
  const shown: [path: string, says: string][] = [
    [at, word],
    [`${at}/history`, word],
    [`${at}/attachments`, word],
    [`/attachments/${file}`, word],
    [`/audience/${it.id}`, word],
    [
      `/audience/${it.id}/names?readers=everyone&typed=${it.author.name.slice(0, 3)}`,
      it.author.name,
    ],
    [`/${kind}s?${own}=${it.organisation.id}`, word],
    [`/${kind}s?q=${word}`, it.id],
    [`/${kind}s/export?${own}=${it.organisation.id}`, word],
    [`/organisations/${it.organisation.id}`, word],
    ["/notices", word],
  ];
  if (kind === "project") shown.push([`${at}/calendar`, "SUMMARY:The door opens"]);
  return shown;
}

const ofItself = /^\/(barriers|projects|attachments|audience)\/[0-9a-f-]{36}/;
/** What of the queue is given to whoever asks: others' tests fill the rest. */
const ours = "/reviews?officer=me";
const giveTo = (officer: Person, { id }: { id: string }) =>
  owner.update(submissions).set({ officerId: officer.id }).where(eq(submissions.id, id));
type Doors = Awaited<ReturnType<typeof doorsTo>>;

const expectAll = (doors: Doors, cookie: string) =>
  inPool(
    doors,
    async ([path, says]) => {
      const { status, body } = await ask(path, cookie);
      expect(status, path).toBe(200);
      expect(body, path).toContain(says);
    },
    3,
  );

const expectNone = (doors: Doors, cookie: string, word: string) =>
  inPool(
    [...doors, ...(["/", "/pilots/kent", "/practice"].map((path) => [path, word]) as Doors)],
    async ([path, says]) => {
      const { status, body } = await ask(path, cookie);
      expect(status, path).toBe(ofItself.test(path) ? 404 : 200);
      expect(body, path).not.toContain(says);
    },
    3,
  );

async function calendarOf(person: Person) {
  const { body } = await ask(`/calendar/${await makeFeed(asker(person))}`, "");
  expect(body).toContain("BEGIN:VCALENDAR");
  return body.replaceAll("\r\n ", "");
}

async function arrange(given: Given, kind: Kind, state?: "draft" | "submitted") {
  const word = rareWord();
  const scene = await ofTwo(kind, { title: `About ${word}`, state });
  const file = await given.attachment(scene.it, scene.lead, { content: `In it: ${word}` });
  const doors = await doorsTo(kind, scene.it, { word, file: file.id });
  return { ...scene, word, doors };
}

for (const kind of kinds) {
  test(`9, ${kind}: page, history, list, search, export, file, calendar, channel and notice agree on who sees it`, async ({
    given,
  }) => {
    const { it, partner, word, doors } = await arrange(given, kind);
    const stranger = await inRoles(["adviser", "administrator", "observer"], {
      ...{ of: await given.organisation(), advises: ["durham"] },
    });
    const reviewer = await given.person({ role: "reviewer" });
    for (const one of [partner, reviewer, stranger]) await given.notice(it, one);
    const [member, officer, outside] = [
      await cookieOf(partner),
      await cookieOf(reviewer),
      await cookieOf(stranger),
    ];
    await expectAll([...doors, ["/", word]], member);
    await expectAll(doors, officer);
    await expectNone(doors, outside, word);
    const channels = async (...people: Person[]) =>
      Promise.all(
        people.map(async (one) => {
          const channel = await liveAs(one, it);
          channel.close();
          return channel.status;
        }),
      );
    expect(await channels(partner, reviewer, stranger)).toEqual([200, 200, 404]);
    if (kind === "project") expect(await calendarOf(partner)).toContain(word);
    else expect(await similarTo(word, member)).toContain(it.id);
    expect(await calendarOf(stranger)).not.toContain(word);
    await leave(partner);
    await expectNone(doors, member, word);
    expect(await calendarOf(partner)).not.toContain(word);
    expect(await channels(partner)).toEqual([404]);
    expect(await similarTo(word, outside)).toContain('"similar":[');
    expect(await similarTo(word, outside)).not.toContain(it.id);
  });

  test(`14, ${kind}: the support team reads no draft, and of what was submitted no word among partners`, async ({
    given,
  }) => {
    const all = await inRoles([...roleValues], { advises: ["kent", "durham"] });
    const draft = await arrange(given, kind, "draft");
    for (const one of [draft.partner, all]) await given.notice(draft.it, one);
    await expectAll(draft.doors, await cookieOf(draft.partner));
    await giveTo(all, draft.it);
    await expectNone([...draft.doors, [ours, draft.word]], await cookieOf(all), draft.word);
    const { it, lead, partner, doors, word } = await arrange(given, kind, "submitted");
    const reader = await inRoles(["adviser", "reviewer", "review-lead"], { advises: ["kent"] });
    const other = await inRoles(["adviser", "administrator", "observer"], { advises: ["durham"] });
    const aside = rareWord();
    const among = await given.comment(it, lead, { words: aside, readers: "partners" });
    const file = await given.attachment(it, lead, { commentId: among.id, name: `${aside}.txt` });
    const open = await given.comment(it, lead, { words: `For all ${mark()}` });
    for (const one of [partner, reader, other]) await given.notice(it, one);
    const at = `/${kind}s/${it.id}`;
    const [member, officer] = [await cookieOf(partner), await cookieOf(reader)];
    await expectAll(
      [
        [at, aside],
        [`/attachments/${file.id}`, "Dear Principal"],
      ],
      member,
    );
    await giveTo(reader, it);
    await expectAll([...doors, [at, open.words], [ours, word]], officer);
    const action = "app/comments/actions.ts#postComment";
    const fields = {
      ...{ id: it.id, request: crypto.randomUUID(), words: aside, readers: "partners" },
      ...(await marks(asker(reader), it.id)),
    };
    await call({ action, place: { id: it.id, kind: `${kind}s` }, fields }, officer);
    expect(await owner.$count(comments, eq(comments.words, aside))).toBe(1);
    for (const path of [...doors.map(([door]) => door), `${at}?comment=${among.id}`, ours])
      expect((await ask(path, officer)).body, path).not.toContain(aside);
    expect((await ask(`/attachments/${file.id}`, officer)).status).toBe(404);
    await expectNone(doors, await cookieOf(other), word);
  });
}
