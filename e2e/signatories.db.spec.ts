import { expect, test } from "@playwright/test";
import { eq, sql } from "drizzle-orm";
import { owner } from "@/db/client";
import { listSignatories, removeSignatory, saveSignatory } from "@/db/queries/signatories";
import { events, signatories } from "@/db/schema";
import { inContext, wroteEach } from "@/e2e/access-context";
import { given } from "@/e2e/given";
import type { SignatoryInput } from "@/lib/signatories";

async function scene() {
  const college = await given.organisation();
  const lead = await given.person({ of: college });
  const signer = await given.person({ of: college, duties: ["signatory"] });
  const line: SignatoryInput = {
    ...{ personId: signer.id, rank: "main", most: 25_000_000, pilots: ["kent"] },
    ...{ startsOn: "2009-04-01", endsOn: null },
  };
  const first = { version: 1 };
  return { college, lead, signer, line, first };
}

test("a lead puts a colleague on the register, changes what they may sign, and takes them out", async () => {
  const { college, lead, signer, line, first } = await scene();
  const added = await saveSignatory(lead, line, first);
  if (!added.done) throw new Error(added.message);
  const row = added.id;
  expect(await listSignatories(signer, college.id)).toMatchObject([
    { id: row, person: signer.name, most: 25_000_000, pilots: ["kent"], version: 1 },
  ]);
  const more = { ...line, most: null, endsOn: "2010-03-31" };
  expect(await saveSignatory(lead, more, { row, ...first })).toMatchObject({ done: true });
  expect(await saveSignatory(lead, more, { row, ...first })).toMatchObject({ done: true });
  expect(await saveSignatory(lead, line, { row, ...first })).toMatchObject({ why: "stale" });
  expect(await removeSignatory(lead, row, first)).toMatchObject({ why: "stale" });
  expect(await removeSignatory(lead, row, { version: 2 })).toMatchObject({ done: true });
  expect(await listSignatories(lead, college.id)).toEqual([]);
  const told = await owner
    .select({ act: events.act, changes: events.changes, details: events.details })
    .from(events)
    .where(eq(events.subjectId, row))
    .orderBy(events.at);
  expect(told.map(({ act }) => act)).toEqual([
    ...["added-signatory", "changed-signatory", "removed-signatory"],
  ]);
  expect(told[1]?.changes).toEqual([
    { field: "most", from: 25_000_000, to: null },
    { field: "endsOn", from: null, to: "2010-03-31" },
  ]);
  expect(told[2]?.details).toEqual({ person: signer.name });
});

test("on the register is a colleague with the duty to sign, once, and kept there by a lead alone", async () => {
  const { college, lead, signer, line, first } = await scene();
  await saveSignatory(lead, line, first);
  expect(await saveSignatory(lead, line, first)).toMatchObject({ field: "personId" });
  const idle = await given.person({ of: college, duties: ["contributor"] });
  const stranger = await given.person({ duties: ["signatory"] });
  for (const { id: personId } of [idle, stranger])
    expect(await saveSignatory(lead, { ...line, personId }, first)).toMatchObject({
      ...{ why: "refused", field: "personId" },
    });
  const other = await given.person({ of: college, duties: ["signatory"] });
  await expect(saveSignatory(signer, { ...line, personId: other.id }, first)).rejects.toThrow();
  expect(await owner.$count(signatories, eq(signatories.organisationId, college.id))).toBe(1);
  expect(await listSignatories(stranger, college.id)).toEqual([]);
  const reviewer = await given.person({ role: "reviewer" });
  expect(await listSignatories(reviewer, college.id)).toHaveLength(1);
  const observer = await given.person({ role: "observer" });
  expect(await listSignatories(observer, college.id)).toEqual([]);
});

test("bare SQL changes no line past what others wrote, nor whose it is", async () => {
  const { college, lead, signer } = await scene();
  const { id } = await given.signatory(signer);
  const set = (what: string) =>
    sql`update signatories set ${sql.raw(what)}, edited_by_id = ${lead.id} where id = ${id} returning 1`;
  const tries = [
    set("most = 1"),
    set(`person_id = '${lead.id}', version = version + 1`),
    sql`delete from signatories where id = ${id} returning 1`,
    set("most = 1, version = version + 1"),
  ];
  const me = { person: lead.id, organisation: college.id };
  const did = await inContext(me, (tx) => wroteEach(tx, tries));
  expect(did).toEqual([false, false, false, true]);
});
