import { expect, test } from "@playwright/test";
import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { findProposal } from "@/db/queries/proposal-detail";
import { moveProposal } from "@/db/queries/proposal-moves";
import { sign } from "@/db/queries/signatures";
import { submissions } from "@/db/schema";
import { keepTimeOfSigning } from "@/db/worker/sign-offs";
import { tellUntold } from "@/db/worker/tell";
import { given } from "@/e2e/given";
import { linesOf } from "@/e2e/partners-scene";
import { noticeOf } from "@/e2e/told";

const at = (day: string) => new Date(`2009-${day}T00:10:00Z`);

const round = (of: string, at: Date) => keepTimeOfSigning({ of, at });

/** Two partners, one of which has signed; both by Friday 4 December 2009. */
async function scene() {
  const college = await given.organisation();
  const signer = await given.person({ of: college, duties: ["signatory"] });
  await given.signatory(signer);
  const it = await given.proposal({ state: "awaiting-sign-off", partners: [college] });
  const { id } = it;
  const lead = await given.person({ of: it.organisation });
  await owner.update(submissions).set({ dueOn: "2009-12-04" }).where(eq(submissions.id, id));
  const now = async () => {
    const [row] = await owner.select().from(submissions).where(eq(submissions.id, id));
    return row;
  };
  return { it, id, lead, signer, college, now };
}

test("partners are warned ten and three working days before, each once, also by two workers at once", async () => {
  const { id, now } = await scene();
  const warned = async () => (await linesOf(id, "remind-to-sign")).map(({ details }) => details);
  await round(id, at("11-19"));
  expect(await warned()).toEqual([]);
  await Promise.all([round(id, at("11-20")), round(id, at("11-20"))]);
  await round(id, at("11-30"));
  const first = { signBy: "2009-12-04", daysBefore: "10" };
  expect(await warned()).toEqual([first]);
  await round(id, at("12-01"));
  await round(id, at("12-04"));
  expect(await warned()).toEqual([first, { ...first, daysBefore: "3" }]);
  expect(await now()).toMatchObject({ state: "awaiting-sign-off", dueOn: "2009-12-04" });
});

test("a warning tells the signatories and leads of those that have not signed, and nobody else", async () => {
  const { it, id, college, signer, lead } = await scene();
  const theirLead = await given.person({ of: college });
  const helper = await given.person({ of: college, duties: ["contributor"] });
  const ours = await given.person({ of: it.organisation, duties: ["signatory"] });
  await given.signature(it, ours);
  await round(id, at("11-20"));
  await tellUntold({ of: id });
  for (const person of [signer, theirLead])
    expect(await noticeOf(person, id)).toMatchObject({ reason: "waiting" });
  for (const person of [ours, lead, helper])
    expect((await noticeOf(person, id))?.reason).not.toBe("waiting");
});

test("what was not signed by its day lapses on the next, once, and its lead opens it again", async () => {
  const { id, lead, signer, now } = await scene();
  const version = (await now())?.version ?? 0;
  await Promise.all([round(id, at("12-05")), round(id, at("12-05"))]);
  expect(await now()).toMatchObject({ state: "lapsed", dueOn: null, version: version + 1 });
  expect(await linesOf(id, "lapsed")).toMatchObject([
    { fromState: "awaiting-sign-off", toState: "lapsed", details: { signBy: "2009-12-04" } },
  ]);
  const whole = await findProposal(lead, id);
  const yes = { answer: "signed", words: "", conditionOn: null, minute: "" } as const;
  const late = sign(
    signer,
    id,
    { ...yes, declared: "yes", asked: "", code: "" },
    { hash: whole?.frozen?.hash ?? "" },
  );
  expect(await late).toMatchObject({ why: "refused" });
  const again = () => moveProposal(lead, id, "reopen", {}, { version: version + 1 });
  expect(await again()).toEqual({ done: true, id });
  expect(await again()).toMatchObject({ done: false });
  expect(await now()).toMatchObject({ state: "shaping" });
});
