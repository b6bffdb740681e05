import { expect, test } from "@playwright/test";
import { and, eq, sql } from "drizzle-orm";
import fc from "fast-check";
import { owner } from "@/db/client";
import { saveContribution } from "@/db/queries/contributions";
import { movePartnership } from "@/db/queries/partnerships";
import { findProposal } from "@/db/queries/proposal-detail";
import { moveProposal } from "@/db/queries/proposal-moves";
import { issueSignInCode, takeSignInCode } from "@/db/queries/sign-in";
import { sign } from "@/db/queries/signatures";
import { events, mails, signatures } from "@/db/schema";
import type { Asker } from "@/db/viewer";
import { given } from "@/e2e/given";
import { figures } from "@/e2e/given-figures";
import { row } from "@/e2e/pool-scene";
import type { SignInput } from "@/lib/signatures";

const yes: SignInput = {
  ...{ answer: "signed", words: "", conditionOn: null, minute: "", declared: "yes" },
  ...{ asked: "", code: "" },
};

async function scene({ most }: { most?: number } = {}) {
  const council = await given.organisation({ type: "council" });
  const college = await given.organisation();
  const signer = (of: typeof council) => given.person({ of, duties: ["signatory"] });
  const [ours, second, theirs] = [
    await signer(council),
    await signer(council),
    await signer(college),
  ];
  await given.signatory(ours, { most });
  await given.signatory(second, { most, rank: "deputy" });
  await given.signatory(theirs);
  const lead = await given.person({ of: council });
  const theirLead = await given.person({ of: college });
  const it = await given.proposal({
    ...{ state: "awaiting-sign-off", organisation: council, partners: [college] },
  });
  const { id } = it;
  const found = async () => {
    const now = await findProposal(lead, id);
    if (!now) throw new Error("It is there");
    return now;
  };
  const hash = (await found()).frozen?.hash ?? "";
  const answer = (viewer: Asker, changed: Partial<SignInput> = {}, of = hash) =>
    sign(viewer, id, { ...yes, ...changed }, { hash: of });
  const standing = async () =>
    Object.fromEntries((await found()).committed.map((one) => [one.name, one.commitment]));
  const names = { ours: council.name, theirs: college.name };
  return { it, id, hash, ours, second, theirs, lead, theirLead, found, answer, standing, names };
}

test("the last signature of all makes it agreed, in the name of whoever gave it", async () => {
  const { id, ours, theirs, found, answer, standing, names } = await scene();
  expect(await answer(ours)).toEqual({ done: true, id });
  expect(await standing()).toEqual({ [names.ours]: "confirmed", [names.theirs]: "open" });
  expect((await found()).state).toBe("awaiting-sign-off");
  expect(await answer(ours)).toMatchObject({ why: "refused" });
  expect(await answer(theirs)).toEqual({ done: true, id });
  const now = await found();
  expect(now.state).toBe("agreed");
  expect(now.contributions.map(({ level }) => level)).toEqual(["confirmed", "confirmed"]);
  const [told] = await owner
    .select({ by: events.personId, from: events.fromState })
    .from(events)
    .where(and(eq(events.submissionId, id), eq(events.act, "agreed")));
  expect(told).toEqual({ by: theirs.id, from: "awaiting-sign-off" });
  expect(await answer(theirs)).toMatchObject({ why: "refused" });
});

test("two who sign at the same moment leave two signatures and one agreement", async () => {
  const { id, ours, theirs, found, answer } = await scene();
  const both = await Promise.all([answer(ours), answer(theirs), answer(ours), answer(theirs)]);
  expect(both.filter(({ done }) => done)).toHaveLength(2);
  expect((await found()).state).toBe("agreed");
  expect(await owner.$count(signatures, eq(signatures.submissionId, id))).toBe(2);
  const agreed = and(eq(events.submissionId, id), eq(events.act, "agreed"));
  expect(await owner.$count(events, agreed)).toBe(1);
});

test("above their limit one signature waits for a second, or names the minute of a board", async () => {
  const { ours, second, theirs, found, answer, standing, names } = await scene({
    most: figures.ours - 1,
  });
  await answer(theirs);
  await answer(ours);
  expect((await standing())[names.ours]).toBe("second");
  expect((await found()).state).toBe("awaiting-sign-off");
  await answer(second);
  expect((await found()).state).toBe("agreed");
  const other = await scene({ most: figures.ours - 1 });
  await other.answer(other.theirs);
  await other.answer(other.ours, { minute: "Cabinet, 12 October 2009, minute 7" });
  expect((await other.found()).state).toBe("agreed");
});

test("a condition or a refusal does not count, until the same person signs", async () => {
  for (const [one, word] of [
    ["subject-to", "subject-to"],
    ["declined", "declined"],
  ] as const) {
    const { ours, theirs, found, answer, standing, names } = await scene();
    const said = { answer: one, words: "The board of 12 May", conditionOn: "2010-05-12" };
    expect(await answer(ours, said)).toMatchObject({ done: true });
    await answer(theirs);
    expect((await standing())[names.ours]).toBe(word);
    expect((await found()).state).toBe("awaiting-sign-off");
    expect(await answer(ours)).toMatchObject({ done: true });
    expect((await found()).state).toBe("agreed");
  }
});

test("of two answers of one person the one given last counts, whichever was begun first", async () => {
  const { ours, answer, standing, names } = await scene();
  const [first, second] = [1, 2].map((minute) => new Date(Date.UTC(2009, 9, 14, 9, minute)));
  await answer({ ...ours, at: second }, { answer: "declined", words: "No money" });
  expect(await answer({ ...ours, at: first })).toMatchObject({ done: true });
  expect((await standing())[names.ours]).toBe("confirmed");
});

test("a changed figure leaves signatures without effect, and the same terms again bring them back", async () => {
  const { it, id, hash, ours, theirs, lead, found, answer, standing, names } = await scene();
  await answer(ours);
  const step = async (name: "amend" | "submit", input: object) =>
    moveProposal(lead, id, name, input as never, { version: (await found()).version });
  const because = { reason: "The board wants less." };
  await step("amend", because);
  expect((await found()).atRisk).toEqual([ours.name]);
  const mine = (await found()).contributions.find((one) => one.id === it.money.ours);
  const of = { ...row, source: "core" as const, condition: "The vote of the almoners" };
  const said = { ...of, basis: mine?.basis ?? "april", conditionOn: "2009-12-12" };
  await saveContribution(lead, { id, row: it.money.ours }, { ...said, pence: 1 }, 1);
  expect((await found()).atRisk).toEqual([]);
  expect(await step("submit", { plan: "More comes in May." })).toMatchObject({ done: true });
  expect((await found()).frozen?.hash).not.toBe(hash);
  expect((await found()).signed).toEqual([]);
  await step("take-back" as never, because);
  await saveContribution(lead, { id, row: it.money.ours }, { ...said, pence: figures.ours }, 2);
  await step("submit", { plan: "" });
  expect((await found()).frozen?.hash).toBe(hash);
  expect((await standing())[names.ours]).toBe("confirmed");
  expect(await answer(theirs)).toMatchObject({ why: "refused" });
});

test("nobody signs other terms than they read, without the register, or for whom they wrote figures", async () => {
  const { id, it, ours, second, theirs, lead, answer, hash } = await scene();
  expect(await answer(ours, {}, "0".repeat(64))).toMatchObject({ why: "refused" });
  expect(await answer(lead)).toMatchObject({ why: "refused" });
  expect(await answer(it.author)).toMatchObject({ why: "refused" });
  const stranger = await given.person({ of: await given.organisation(), duties: ["signatory"] });
  await given.signatory(stranger);
  expect(await answer(stranger)).toMatchObject({ why: "gone" });
  const unlisted = await given.person({ of: it.organisation, duties: ["signatory"] });
  expect(await answer(unlisted)).toMatchObject({ why: "refused" });
  expect(await owner.$count(signatures, eq(signatures.submissionId, id))).toBe(0);
  expect([ours, second, theirs].length).toBe(3);
  expect(hash).toHaveLength(64);
});

test("whoever is bound does not leave what is agreed", async () => {
  const { id, ours, theirs, theirLead, found, answer } = await scene();
  await answer(ours);
  await answer(theirs);
  const part = (await findProposal(theirLead, id))?.partnerships.find(({ isOwn }) => isOwn);
  for (const leavesOn of [null, "2010-12-31"]) {
    const left = await movePartnership(theirLead, part?.id ?? "", "leave", {
      ...{ reason: "No money", leavesOn },
    });
    expect(left).toMatchObject({ done: false, why: "refused" });
  }
  expect((await found()).state).toBe("agreed");
});

test("a code to sign with comes by mail, signs nobody in, and works once", async () => {
  const person = await given.person({ duties: ["signatory"] });
  const request = crypto.randomUUID();
  await issueSignInCode({
    address: person.email,
    request,
    signing: { title: "One purse", id: request },
  });
  const [mail] = await owner.select().from(mails).where(eq(mails.to, person.email));
  expect(mail?.subject).toContain("sign with");
  expect(mail?.body).toContain("One purse");
  const code = /code is (\d{6})/.exec(mail?.body ?? "")?.[1] ?? "";
  expect(await takeSignInCode({ request, code })).toBeNull();
  expect(await takeSignInCode({ request, code, purpose: "signing" })).toBe(person.id);
  expect(await takeSignInCode({ request, code, purpose: "signing" })).toBeNull();
});

test("the database finds all signed exactly where every organisation is committed", async () => {
  const { id, hash, it, ours, second, theirs, found } = await scene();
  const college = theirs.organisationId ?? "";
  const anyAnswer = fc.record({
    person: fc.constantFrom(ours, theirs, second),
    answer: fc.constantFrom("signed" as const, "signed", "signed", "subject-to", "declined"),
    most: fc.constantFrom(null, figures.ours - 1, figures.ours),
    minute: fc.constantFrom("", "", "Minute 7"),
  });
  const histories = fc.sample(fc.array(anyAnswer, { maxLength: 5 }), { numRuns: 120, seed: 1710 });
  const agreed: boolean[] = [];
  for (const history of histories) {
    await owner.delete(signatures).where(eq(signatures.submissionId, id));
    for (const [at, { person, ...answer }] of history.entries())
      await owner.insert(signatures).values({
        ...{ submissionId: id, personId: person.id, hash, ...answer },
        organisationId: person === theirs ? college : it.organisation.id,
        createdAt: new Date(Date.UTC(2009, 9, 1, 9, at)),
      });
    const [row] = await owner.execute<{ all: boolean }>(sql`select all_signed(${id}) as all`);
    const { committed } = await found();
    const all = committed.every(({ commitment }) => commitment === "confirmed");
    expect(row?.all, JSON.stringify(committed)).toBe(all);
    agreed.push(all);
  }
  expect(new Set(agreed).size).toBe(2);
});
