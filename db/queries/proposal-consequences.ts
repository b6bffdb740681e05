import type { Transaction } from "@/db/client";
import { freezeTerms } from "@/db/queries/frozen-terms";
import { because, type Consequence, forReason } from "@/db/queries/moves";
import type { Facts } from "@/db/queries/proposal-moves";
import { readWhole } from "@/db/queries/proposal-whole";
import type { Asker } from "@/db/viewer";
import { portalNow } from "@/lib/clock";
import { londonToday } from "@/lib/dates";
import { refused } from "@/lib/outcome";
import { lacksToSign, lacksToSubmit } from "@/lib/proposal-sections";
import type { ProposalStepInputs } from "@/lib/proposal-step-inputs";
import { noInterest } from "@/lib/reviews";

type Works = {
  [Step in keyof ProposalStepInputs]: (
    tx: Transaction,
    viewer: Asker,
    facts: Facts,
    input: ProposalStepInputs[Step],
  ) => Promise<Consequence>;
};

const notThere = refused("It is not there.");
const unfinished = refused(
  "Some answers are still missing. The page of the pooled budget names them.",
);

/** What each step writes beside the state. Each runs inside the step's transaction, before the state moves. */
export const consequences: Works = {
  async "open-figures"(tx, _viewer, { id }) {
    const found = await readWhole(tx, id);
    if (!found) return notThere;
    return found.missing.length === 0 ? { done: true } : unfinished;
  },
  async submit(tx, _viewer, { id, version }, { plan }) {
    const found = await readWhole(tx, id);
    if (!found) return notThere;
    const { missing, gaps } = lacksToSubmit(found);
    if (missing.length > 0) return unfinished;
    if (gaps.length > 0 && !plan)
      return refused(
        "Say how the gap will be closed: more is planned than there is money for",
        "plan",
      );
    const hash = await freezeTerms(tx, id, version, found);
    return hash ? because(plan, { terms: hash }) : notThere;
  },
  "take-back": forReason,
  async "start-review"(_tx, viewer) {
    return { done: true, also: { officerId: viewer.personId }, event: { details: noInterest } };
  },
  async endorse(tx, viewer, { id }, { reason, signBy }) {
    const found = await readWhole(tx, id);
    if (!found) return notThere;
    const lacking = lacksToSign(found);
    if (lacking.length > 0)
      return refused(`It cannot be signed yet. It does not say: ${lacking.join("; ")}.`);
    if (signBy <= londonToday(viewer.at ?? portalNow()))
      return refused("The date to sign by must be in the future", "signBy");
    return { done: true, also: { dueOn: signBy }, event: { reason, details: { signBy } } };
  },
  "not-endorse": forReason,
  async revise() {
    return { done: true };
  },
  async amend(_tx, _viewer, _facts, { reason }) {
    return { done: true, also: { dueOn: null }, event: { reason } };
  },
  async reopen() {
    return { done: true };
  },
  async withdraw(_tx, _viewer, _facts, { reason }) {
    return { done: true, also: { dueOn: null }, event: { reason } };
  },
};
