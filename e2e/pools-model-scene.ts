import { and, asc, eq, gt, ne } from "drizzle-orm";
import { owner } from "@/db/client";
import { removeContribution, saveContribution } from "@/db/queries/contributions";
import { movePartnership } from "@/db/queries/partnerships";
import { moveProposal } from "@/db/queries/proposal-moves";
import { sign } from "@/db/queries/signatures";
import { supportRows } from "@/db/queries/supports";
import { setTerms } from "@/db/queries/terms";
import {
  contributions,
  events,
  frozenTerms,
  partnerships,
  signatures,
  submissions,
  supports,
  terms,
} from "@/db/schema";
import { given } from "@/e2e/given";
import { contribute } from "@/e2e/given-figures";
import { first, type Person } from "@/e2e/given-people";
import { row } from "@/e2e/pool-scene";
import { type Answer, type Deed, type Pool, termsFrom } from "@/e2e/pools-model";
import type { Outcome } from "@/lib/outcome";
import type { ProposalState } from "@/lib/proposals";
import type { Terms } from "@/lib/terms";

/** What a row comes and goes between: by one penny it is above what a limited signatory signs alone. */
export const sums = [5_000_000, 5_000_001] as const;

const by = ({ personId, organisationId }: Person) => ({
  personId,
  organisationId: organisationId ?? "",
});

/** Four organisations, each with whoever enters, supports and signs for it; a second hand does both. */
export const fourSides = () =>
  Promise.all(
    ([null, null, null, sums[0]] as const).map(async (most) => {
      const of = await given.organisation({ type: "council" });
      const main = await given.person({ of, duties: ["signatory"] });
      const second = await given.person({ of, duties: ["contributor", "signatory"] });
      await given.signatory(main, { most });
      await given.signatory(second, { rank: "deputy", most });
      const lead = await given.person({ of });
      const finance = by(await given.person({ of, duties: ["finance"] }));
      return { of, most, lead: by(lead), finance, main: by(main), second: by(second) };
    }),
  );
export type Side = Awaited<ReturnType<typeof fourSides>>[number];

/** A submitted pooled budget to which each of them gives the same, and a way back to there, or to shaping, from wherever it came. */
export async function begin(sides: readonly Side[]) {
  const [council, ...others] = sides.map(({ of }) => of);
  const [{ lead }] = sides as [Side];
  const it = await given.proposal({ state: "shaping", organisation: council, partners: others });
  const { id, author } = it;
  const rowsOfIt = eq(contributions.submissionId, id);
  for (const { of } of sides.slice(2))
    await contribute(id, { row: crypto.randomUUID(), of, by: author, pence: sums[0] });
  await owner.update(contributions).set({ pence: sums[0], editedById: author.id }).where(rowsOfIt);
  await outcomeOf(id, { act: "submit", by: lead, version: it.version }, new Map());
  const submitted = first(await owner.select().from(submissions).where(eq(submissions.id, id)));
  const again = ({ isSubmitted }: { isSubmitted: boolean }) =>
    owner.transaction(async (tx) => {
      const { version } = submitted;
      await tx.delete(signatures).where(eq(signatures.submissionId, id));
      await tx.delete(supports).where(eq(supports.submissionId, id));
      await tx.delete(events).where(and(eq(events.submissionId, id), gt(events.version, version)));
      await tx
        .delete(frozenTerms)
        .where(and(eq(frozenTerms.submissionId, id), gt(frozenTerms.version, version)));
      await tx
        .update(contributions)
        .set({ version: 1, pence: sums[0], editedById: author.id, removedAt: null })
        .where(rowsOfIt);
      await tx
        .update(partnerships)
        .set({ state: "accepted" })
        .where(and(eq(partnerships.submissionId, id), ne(partnerships.state, "accepted")));
      await tx.update(terms).set({ notice: 6 }).where(eq(terms.submissionId, id));
      await tx
        .update(submissions)
        .set({ version, state: isSubmitted ? "submitted" : "shaping" })
        .where(eq(submissions.id, id));
    });
  return { id, again };
}

/** Officers put what is submitted to signature. */
export async function endorse(id: string, { version }: Pool) {
  const next = { state: "awaiting-sign-off" as const, version: version + 1 };
  await owner.update(submissions).set(next).where(eq(submissions.id, id));
  return next;
}

/** What the database holds, in the words of the model; and by which hash its terms are signed. */
export async function readPool(id: string) {
  const [its, rows, said, texts, answers, agreed] = await Promise.all([
    owner.select().from(submissions).where(eq(submissions.id, id)),
    owner
      .select()
      .from(contributions)
      .leftJoin(
        supports,
        and(
          eq(supports.contributionId, contributions.id),
          eq(supports.version, contributions.version),
        ),
      )
      .where(eq(contributions.submissionId, id))
      .orderBy(asc(contributions.id)),
    owner.select().from(terms).where(eq(terms.submissionId, id)),
    owner
      .select()
      .from(frozenTerms)
      .where(eq(frozenTerms.submissionId, id))
      .orderBy(asc(frozenTerms.version)),
    owner
      .select()
      .from(signatures)
      .where(eq(signatures.submissionId, id))
      .orderBy(asc(signatures.personId), asc(signatures.createdAt), asc(signatures.id)),
    owner.$count(events, and(eq(events.submissionId, id), eq(events.act, "agreed"))),
  ]);
  const { state, version, members } = first(its);
  const keys = new Map(texts.map(({ hash, terms }) => [hash, keyOf(JSON.parse(terms))]));
  const pool: Pool = {
    ...{ state: state as ProposalState, version, members },
    rows: rows.map(({ contributions: one, supports: support }) => ({
      ...{ id: one.id, of: one.organisationId, version: one.version, pence: one.pence },
      ...{ editedBy: one.editedById, supportedBy: support?.personId ?? null },
      removed: one.removedAt !== null,
    })),
    notice: first(said).notice,
    frozen: keys.get(texts.at(-1)?.hash ?? "") ?? null,
    signed: answers.map(({ personId, organisationId, answer, most, hash }) => ({
      ...{ personId, organisationId, answer, most },
      terms: keys.get(hash) ?? `never submitted: ${hash}`,
    })),
  };
  const hashes = new Map([...keys].map(([hash, key]) => [key, hash]));
  return { pool, hashes, known: [...hashes.keys()], texts, agreed };
}

const keyOf = ({ partners, contributions, exit }: Terms) =>
  termsFrom({
    members: partners.map(({ organisationId }) => organisationId),
    given: contributions,
    notice: exit.notice,
  });

/** Does it through the portal's own queries, each on a connection of its own. */
export async function act(id: string, deed: Deed, hashes: ReadonlyMap<string, string>) {
  const outcome = await outcomeOf(id, deed, hashes);
  if (outcome.done) return "done";
  return outcome.why === "stale" ? "stale" : ("refused" satisfies Answer);
}

function outcomeOf(id: string, deed: Deed, hashes: ReadonlyMap<string, string>): Promise<Outcome> {
  if (deed.act === "sign") {
    const said = { answer: deed.answer, words: "The board of May", conditionOn: "2010-05-12" };
    const typed = { ...said, minute: "", declared: "yes", asked: "", code: "" };
    return sign(deed.by, id, typed, { hash: hashes.get(deed.terms ?? "") ?? "" });
  }
  if (deed.act === "save") {
    const depends = { condition: "The vote of the almoners", conditionOn: "2009-12-12" };
    const input = { ...row, ...depends, source: "core" as const, pence: deed.pence };
    return saveContribution(deed.by, { id, row: deed.row.id }, input, deed.row.version);
  }
  if ("row" in deed)
    return deed.act === "support"
      ? supportRows(deed.by, id, [deed.row])
      : removeContribution(deed.by, { id, row: deed.row.id }, deed.row.version);
  if (deed.act === "say-notice")
    return setTerms(deed.by, id, { notice: deed.notice }, { version: deed.version });
  if (deed.act === "leave") return leave(id, deed.by);
  const { act, version } = deed;
  if (act === "submit") return moveProposal(deed.by, id, act, { plan: "More in May" }, { version });
  return moveProposal(deed.by, id, act, { reason: "Less is wanted" }, { version });
}

async function leave(id: string, viewer: Deed["by"]) {
  const whose = eq(partnerships.organisationId, viewer.organisationId);
  const parts = owner
    .select()
    .from(partnerships)
    .where(and(eq(partnerships.submissionId, id), whose));
  const part = first(await parts);
  return movePartnership(viewer, part.id, "leave", { reason: "No money" });
}
