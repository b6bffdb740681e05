import { expect } from "@playwright/test";
import { and, eq, isNull } from "drizzle-orm";
import { attach } from "@/app/attachments/attach";
import { owner } from "@/db/client";
import {
  createAttachments,
  findAttachment,
  findAttachments,
  removeAttachment,
} from "@/db/queries/attachments";
import { attachmentContents, attachments, events, submissions } from "@/db/schema";
import { asViewer, readAsViewer } from "@/db/viewer";
import { eicar } from "@/e2e/files";
import { test } from "@/e2e/fixtures";
import type { Barrier } from "@/e2e/given-barrier";
import { scanner } from "@/e2e/scanner";
import { mostBytes } from "@/lib/attachments";

const text = (words: string) => ({
  name: `${words}.txt`,
  type: "text/plain",
  content: Buffer.from(words),
});
const upload = (words: string | Buffer, name = "letter.txt") =>
  new File([new Uint8Array(Buffer.from(words as string))], name);
const owning = ({ author, organisation }: Barrier) => ({
  personId: author.id,
  organisationId: organisation.id,
});

test("ten files fit, also when two people add the last one at once", async ({ given }) => {
  const it = await given.barrier();
  const colleague = await given.person({ of: it.organisation });
  const nine = Array.from({ length: 9 }, (_, index) => text(`file ${index}`));
  expect(await createAttachments(owning(it), it.id, nine)).toMatchObject({ done: true });
  const outcomes = await Promise.all([
    createAttachments(owning(it), it.id, [text("mine")]),
    createAttachments(colleague, it.id, [text("theirs")]),
  ]);
  expect(outcomes.filter(({ done }) => done)).toHaveLength(1);
  expect(outcomes.find(({ done }) => !done)).toMatchObject({
    message: expect.stringMatching(/10 files/),
  });
  expect((await findAttachments(owning(it), it.id)).files).toHaveLength(10);
});

test("all files of a post are kept with a line of history each, or none is", async ({ given }) => {
  const it = await given.barrier();
  const eleven = Array.from({ length: 11 }, (_, index) => text(`file ${index}`));
  expect(await createAttachments(owning(it), it.id, eleven)).toMatchObject({ done: false });
  expect(await owner.$count(attachments, eq(attachments.submissionId, it.id))).toBe(0);
  await createAttachments(owning(it), it.id, eleven.slice(0, 2));
  const added = and(eq(events.submissionId, it.id), eq(events.act, "attached"));
  expect(await owner.$count(events, added)).toBe(2);
});

test("the same file is not kept twice, nor by a repeated post", async ({ given }) => {
  const it = await given.barrier();
  const request = crypto.randomUUID();
  const once = () => createAttachments(owning(it), it.id, [text("once")], request);
  expect((await Promise.all([once(), once()])).map(({ done }) => done)).toEqual([true, true]);
  expect(await createAttachments(owning(it), it.id, [text("once")])).toMatchObject({
    message: expect.stringMatching(/on it already/),
  });
  expect((await findAttachments(owning(it), it.id)).files).toHaveLength(1);
});

test("only organisations on it and the support team add files", async ({ given }) => {
  const it = await given.barrier({ state: "open" });
  const neighbour = await given.person({ of: await given.organisation() });
  const reviewer = await given.person({ role: "reviewer" });
  const observer = await given.person({ role: "observer" });
  const add = (who: typeof neighbour) => createAttachments(who, it.id, [text(`by ${who.id}`)]);
  expect(await add(neighbour)).toMatchObject({ done: false, why: "refused" });
  expect(await add(observer)).toMatchObject({ done: false, why: "gone" });
  expect(await add(reviewer)).toMatchObject({ done: true });
});

test("whoever added a file removes it, and only before it is submitted", async ({ given }) => {
  const it = await given.barrier();
  const colleague = await given.person({ of: it.organisation });
  const file = await given.attachment(it, { ...it.author, organisationId: it.organisation.id });
  expect(await removeAttachment(colleague, it.id, file.id)).toMatchObject({ done: false });
  await owner.update(submissions).set({ state: "submitted" }).where(eq(submissions.id, it.id));
  expect(await removeAttachment(owning(it), it.id, file.id)).toMatchObject({ done: false });
  const removed = await asViewer(owning(it), (tx) =>
    tx
      .update(attachments)
      .set({ removedAt: new Date() })
      .where(eq(attachments.id, file.id))
      .returning(),
  );
  expect(removed).toEqual([]);
  await owner.update(submissions).set({ state: "draft" }).where(eq(submissions.id, it.id));
  expect(await removeAttachment(owning(it), it.id, file.id)).toMatchObject({ done: true });
  expect(await findAttachment(owning(it), file.id)).toBeNull();
  const bytes = await readAsViewer(owning(it), (tx) =>
    tx.select().from(attachmentContents).where(eq(attachmentContents.attachmentId, file.id)),
  );
  expect(bytes).toEqual([]);
});

test("a file of one submission cannot be removed through another", async ({ given }) => {
  const [it, other] = [await given.barrier(), await given.barrier()];
  const file = await given.attachment(it, { ...it.author, organisationId: it.organisation.id });
  expect(await removeAttachment(owning(it), other.id, file.id)).toMatchObject({ why: "gone" });
  const there = and(eq(attachments.id, file.id), isNull(attachments.removedAt));
  expect(await owner.$count(attachments, there)).toBe(1);
});

test("what is empty or too large is named", async ({ given }) => {
  const it = await given.barrier();
  const add = (file: File) => attach(owning(it), it.id, [file]);
  expect(await add(upload(""))).toMatchObject({ message: "“letter.txt” is empty" });
  expect(await add(upload(Buffer.alloc(mostBytes + 1, "a")))).toMatchObject({
    message: "“letter.txt” must be smaller than 10 MB",
  });
  const large = Array.from({ length: 3 }, () => upload(Buffer.alloc(9_000_000, "a")));
  expect(await attach(owning(it), it.id, large)).toMatchObject({
    message: expect.stringMatching(/more than 24 MB/),
  });
});

test("the scanner lets a clean file through and stops a virus", async ({ given }) => {
  const it = await given.barrier();
  const clamd = await scanner((content) =>
    content.includes("EICAR") ? "Eicar-Test-Signature FOUND" : "OK",
  );
  const add = (words: string | Buffer) =>
    attach(owning(it), it.id, [upload(words)], { scanner: clamd });
  expect(await add(Buffer.alloc(3_000_000, "clean "))).toMatchObject({ done: true });
  expect(await add(eicar)).toMatchObject({ message: "“letter.txt” contains a virus" });
  await clamd.close();
});

test("nothing is kept while the scanner is down, slow or speaks nonsense", async ({ given }) => {
  const it = await given.barrier();
  const add = (where: { host: string; port: number }) =>
    attach(owning(it), it.id, [upload("words")], { scanner: where });
  const unchecked = {
    done: false,
    message: expect.stringMatching(/could not be checked for viruses/),
  };
  const [slow, odd] = [
    await scanner(() => null),
    await scanner(() => "INSTREAM size limit exceeded. ERROR"),
  ];
  const began = Date.now();
  expect(await add(slow)).toMatchObject(unchecked);
  expect(Date.now() - began).toBeLessThan(6000);
  expect(await add(odd)).toMatchObject(unchecked);
  await Promise.all([slow.close(), odd.close()]);
  expect(await add(odd)).toMatchObject(unchecked);
  expect(await owner.$count(attachments, eq(attachments.submissionId, it.id))).toBe(0);
});
