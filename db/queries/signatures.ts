import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { recordEvent } from "@/db/events";
import { once } from "@/db/once";
import { hashOfTerms, termsOf } from "@/db/queries/frozen-terms";
import { lockSubmission } from "@/db/queries/moves";
import { findFacts } from "@/db/queries/proposal-moves";
import { readWhole, type Whole } from "@/db/queries/proposal-whole";
import { readSignatories } from "@/db/queries/signatories";
import { readSigned } from "@/db/queries/signed";
import { signatures } from "@/db/schema";
import { type Asker, asViewer } from "@/db/viewer";
import { tellSoon } from "@/db/worker/queue";
import { portalNow } from "@/lib/clock";
import { londonToday } from "@/lib/dates";
import { gone, type Outcome, refused } from "@/lib/outcome";
import type { PilotSlug } from "@/lib/pilots";
import type { ProposalFacts } from "@/lib/proposal-steps";
import { figureStates } from "@/lib/proposals";
import { type SignInput, whyNotSign } from "@/lib/signatures";

/** What decides whether this viewer may sign, with their line of the register. */
export async function readSigning(
  tx: Transaction,
  viewer: Asker,
  { state, standing }: Pick<ProposalFacts, "state" | "standing">,
  { submission, contributions, signed }: Whole,
) {
  const { organisationId } = viewer;
  const mayBe = organisationId && standing.includes("partner-signatory");
  const lines = mayBe ? await readSignatories(tx, organisationId) : [];
  const line = lines.find(({ personId }) => personId === viewer.personId) ?? null;
  const mine = signed.filter(({ personId }) => personId === viewer.personId);
  const facts = {
    ...{ state, standing, line, today: londonToday(portalNow()) },
    pilot: submission.pilot as PilotSlug,
    rows: contributions.filter((row) => row.organisationId === organisationId),
    last: mine.at(-1)?.answer ?? null,
  };
  return { line, whyNot: whyNotSign(facts, viewer.personId) };
}

/** Names of those who signed the terms as they are, where they can be changed. */
export function whoseSignaturesStand(whole: Whole) {
  const { frozen, signed, submission } = whole;
  const isOpen = (figureStates as readonly string[]).includes(submission.state);
  if (!isOpen || !frozen || signed.length === 0 || hashOfTerms(termsOf(whole)) !== frozen.hash)
    return [];
  return signed.filter(({ answer }) => answer === "signed").map(({ person }) => person);
}

/** The same for the form of its words, whose dates are terms. */
export async function findAtRisk(tx: Transaction, id: string) {
  const signed = await readSigned(tx, id);
  const whole = signed.length > 0 ? await readWhole(tx, id) : null;
  return whole ? whoseSignaturesStand(whole) : [];
}

/** Answers for the viewer's organisation to the terms that they were shown; the last signature of all makes it agreed. */
export async function sign(
  viewer: Asker,
  id: string,
  { answer, words, conditionOn, minute }: SignInput,
  { hash, request }: { hash: string; request?: string },
): Promise<Outcome> {
  const outcome = await asViewer(viewer, (tx) =>
    once(tx, viewer, request, async () => {
      await lockSubmission(tx, id);
      const [facts, whole] = await Promise.all([findFacts(tx, id), readWhole(tx, id)]);
      if (!facts || !whole) return gone;
      const { line, whyNot } = await readSigning(tx, viewer, facts, whole);
      if (whyNot) return refused(whyNot);
      if (whole.frozen?.hash !== hash)
        return refused("The terms have changed since you read them. Read them again.");
      const [signed] = await tx
        .insert(signatures)
        .values({
          ...{
            submissionId: id,
            hash,
            answer,
            words,
            conditionOn,
            minute,
            most: line?.most ?? null,
          },
          ...{ personId: viewer.personId, organisationId: viewer.organisationId ?? "" },
        })
        .returning({ id: signatures.id });
      if (!signed) return gone;
      await recordEvent(tx, viewer, {
        ...{
          submissionId: id,
          subjectId: signed.id,
          act: acts[answer],
          readers: "involved" as const,
        },
        reason: words || null,
        details: { terms: hash, ...(minute ? { minute } : {}) },
      });
      await tx.execute(sql`select agree(${id})`);
      return { done: true, id };
    }),
  );
  tellSoon();
  return outcome;
}

const acts = {
  signed: "signed",
  "subject-to": "signed-subject-to",
  declined: "declined-to-sign",
} as const;
