import { expect } from "@playwright/test";
import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { memberships, submissions } from "@/db/schema";
import { tellUntold } from "@/db/worker/tell";
import { ask, post } from "@/e2e/access-door";
import { editFields } from "@/e2e/access-posts";
import { test } from "@/e2e/fixtures";
import type { given } from "@/e2e/given";
import { mark, type Person } from "@/e2e/given-people";
import { mailsTo } from "@/e2e/told";

// More failures of other systems, by their numbers in the guide on collaboration, 4B.
type Given = typeof given;
const cookieOf = async (given: Given, person: Person) => (await given.session(person)).header;
const kinds = ["barrier", "project"] as const;

type Ids = Record<"it" | "comment" | "file", string>;

/** Ids, keys, and how long the session has. */
const ofThisAnswer = /[0-9a-f]{8}-[0-9a-f-]{27}|\b\d{13}\b|"(unused|left)":\d+|"until":"[^"]*"/g;

for (const kind of kinds) {
  const make = (given: Given, wish: Parameters<Given["barrier"]>[0]) =>
    kind === "barrier"
      ? given.barrier({ ...wish, state: "open" })
      : given.project({
          ...(wish as Parameters<Given["project"]>[0]),
          state: "in-delivery",
          partners: [],
        });

  test(`3, ${kind}: an export holds what its reader may see when it is made`, async ({ given }) => {
    const it = await make(given, { audience: "partners" });
    const cookie = await cookieOf(given, it.author);
    const exported = async () =>
      (await ask(`/${kind}s/export?q=${encodeURIComponent(it.title)}`, cookie)).body;
    expect(await exported()).toContain(it.title);
    await owner
      .update(memberships)
      .set({ endedAt: new Date() })
      .where(eq(memberships.personId, it.author.id));
    expect(await exported()).not.toContain(it.title);
  });

  test(`13, ${kind}: what is hidden and what is not there are answered alike`, async ({
    given,
  }) => {
    const it = await make(given, { audience: "partners" });
    const comment = await given.comment(it, it.author);
    const file = await given.attachment(it, it.author);
    const cookie = await cookieOf(given, await given.person({ of: await given.organisation() }));
    const hidden = { it: it.id, comment: comment.id, file: file.id };
    const nowhere = {
      it: crypto.randomUUID(),
      comment: crypto.randomUUID(),
      file: crypto.randomUUID(),
    };
    const answered = async (path: (ids: Ids) => string, ids: Ids) => {
      const { status, body, location } = await ask(path(ids), cookie);
      const plain = body.replaceAll("\\", "");
      return { status, location, body: plain.replaceAll(ofThisAnswer, "*") };
    };
    for (const path of [
      (ids: Ids) => `/${kind}s/${ids.it}`,
      (ids: Ids) => `/${kind}s/${ids.it}?comment=${ids.comment}`,
      (ids: Ids) => `/${kind}s/${ids.it}/history`,
      (ids: Ids) => `/${kind}s/${ids.it}/edit`,
      (ids: Ids) => `/attachments/${ids.file}`,
      (ids: Ids) => `/audience/${ids.it}`,
      (ids: Ids) => `/audience/${ids.it}/names?readers=everyone&typed=a`,
      (ids: Ids) => `/partnerships/new?submission=${ids.it}`,
    ]) {
      const one = await answered(path, hidden);
      const other = await answered(path, nowhere);
      expect([one.status, one.location], path(hidden)).toEqual([404, other.location]);
      expect(one.body === other.body, path(hidden)).toBe(true);
    }
  });

  test(`15, ${kind}: a wider audience reads no word that was for partners`, async ({ given }) => {
    const it = await make(given, { audience: "partners" });
    const canary = `canary-${mark()}`;
    const aside = await given.comment(it, it.author, {
      words: canary,
      readers: "partners",
      organisationId: it.organisation.id,
    });
    const file = await given.attachment(it, it.author, { commentId: aside.id });
    const stranger = await given.person({ of: await given.organisation() });
    const cookie = await cookieOf(given, stranger);
    expect((await ask(`/${kind}s/${it.id}`, cookie)).status).toBe(404);
    await owner
      .update(submissions)
      .set({ audience: "all-pilots" })
      .where(eq(submissions.id, it.id));
    for (const path of ["", "/history", `?comment=${aside.id}`]) {
      const { status, body } = await ask(`/${kind}s/${it.id}${path}`, cookie);
      expect(status, path).toBe(200);
      expect(body, path).not.toContain(canary);
    }
    expect((await ask(`/attachments/${file.id}`, cookie)).status).toBe(404);
  });

  test(`17, ${kind}: names that hold markup are shown as they were typed, and mailed so`, async ({
    given,
  }) => {
    const bad = `<img src=x onerror=alert(1)> ${mark()}`;
    const college = await given.organisation({ name: `O ${bad}`, pilots: [] });
    const lead = await given.person({ name: `P ${bad}`, of: college });
    const it = await make(given, {
      organisation: college,
      audience: "partners",
      draft: { title: `T ${bad}` },
    });
    await given.attachment(it, lead, { name: `F ${bad}.txt` });
    const reader = await given.person({ of: college });
    await given.watch(it, reader);
    const words = `C ${bad} @${reader.name}`;
    await given.comment(it, lead, { words, organisationId: college.id });
    await tellUntold({ of: it.id });
    const cookie = await cookieOf(given, reader);
    const officer = await cookieOf(given, await given.person({ role: "administrator" }));
    for (const path of ["", "/history", "/attachments", "?reply=x"]) {
      const { body } = await ask(`/${kind}s/${it.id}${path}`, cookie);
      expect(body, path).not.toContain("<img src=x");
    }
    const page = (await ask(`/${kind}s/${it.id}`, cookie)).body;
    for (const start of ["T", "O", "P", "F", "C"])
      expect(page, start).toContain(`${start} &lt;img src=x onerror=alert(1)&gt;`);
    for (const path of [
      `/${kind}s?mine=on`,
      "/",
      "/notices",
      `/organisations/${college.id}`,
      `/audience/${it.id}`,
    ])
      expect((await ask(path, cookie)).body, path).not.toContain("<img src=x");
    for (const path of [`/admin/people/${lead.id}`, "/admin/people", "/admin/organisations"])
      expect((await ask(path, officer)).body, path).not.toContain("<img src=x");
    for (const { subject, body } of await mailsTo(reader)) {
      expect(subject).not.toMatch(/[\r\n]/);
      expect(`${subject}${body}`).not.toMatch(/&lt;|<\/?(p|br|a|html)\b/);
    }
  });
}

test("18: a form changes its own fields, whatever else is posted with it", async ({ given }) => {
  const it = await given.barrier();
  const other = await given.organisation();
  const strange = {
    state: "open",
    organisationId: other.id,
    createdById: crypto.randomUUID(),
    officerId: crypto.randomUUID(),
    reference: "KEN-B-9999",
    kind: "project",
    submittedAt: "2009-01-01",
  };
  const rowOf = async () =>
    (await owner.select().from(submissions).where(eq(submissions.id, it.id)))[0];
  const before = await rowOf();
  const title = `Changed ${mark()}`;
  const own = { ...editFields(it), id: it.id, request: crypto.randomUUID(), title };
  const form = { action: "app/barriers/actions.ts#saveBarrier", fields: { ...own, ...strange } };
  const { status } = await post(form, await cookieOf(given, it.author));
  expect(status).toBeLessThan(400);
  const after = await rowOf();
  expect(after?.title).toBe(title);
  for (const name of Object.keys(strange) as (keyof typeof strange)[])
    expect(after?.[name], name).toEqual(before?.[name]);
});
