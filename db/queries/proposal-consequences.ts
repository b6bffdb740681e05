import type { Transaction } from "@/db/client";
import { listFiles } from "@/db/queries/attachments";
import { freezeTerms } from "@/db/queries/frozen-terms";
import { because, type Consequence, forReason } from "@/db/queries/moves";
import type { Facts } from "@/db/queries/proposal-moves";
import { readContributions } from "@/db/queries/proposal-rows";
import { readWhole } from "@/db/queries/proposal-whole";
import { agreements, closings } from "@/db/schema";
import type { Asker } from "@/db/viewer";
import { portalNow } from "@/lib/clock";
import { faultOfParts, lacksToSettle } from "@/lib/closings";
import { londonToday } from "@/lib/dates";
import { leftIn } from "@/lib/funds";
import { dependsStill, lacksToGoLive } from "@/lib/going-live";
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
  async "record-agreement"(tx, viewer, { id }, { file, signedOn, board }) {
    const [open] = dependsStill({ contributions: await readContributions(tx, id) });
    if (open) return refused(open);
    const found = (await listFiles(tx, id)).find((one) => one.id === file);
    if (!found) return refused("Choose one of the files on it", "file");
    if (signedOn > londonToday(viewer.at ?? portalNow()))
      return refused("The day is still to come", "signedOn");
    await tx.insert(agreements).values({
      ...{ submissionId: id, attachmentId: file, sha256: found.sha256 },
      ...{ signedOn, board, personId: viewer.personId },
    });
    return because(board, { agreement: found.name, signedOn });
  },
  async "go-live"(tx, viewer, { id }) {
    const found = await readWhole(tx, id);
    if (!found?.fund) return notThere;
    const lacking = lacksToGoLive(
      found,
      found.fund.instalments,
      londonToday(viewer.at ?? portalNow()),
    );
    return lacking.length > 0 ? refused(lacking.join(" ")) : { done: true };
  },
  async close(tx, viewer, { id }, { minute, minutedOn, parts }) {
    const found = await readWhole(tx, id);
    if (!found?.fund) return notThere;
    const left = leftIn(found, found.fund);
    const fault = faultOfParts(
      left,
      parts,
      found.contributions.map(({ organisationId }) => organisationId),
    );
    if (fault) return refused(fault);
    if (minutedOn > londonToday(viewer.at ?? portalNow()))
      return refused("The day is still to come", "minutedOn");
    const signed = Object.entries(parts).filter(([, pence]) => pence > 0);
    await tx.insert(closings).values({
      ...{ submissionId: id, minute, minutedOn, editedById: viewer.personId },
      parts: Object.fromEntries(signed.map(([to, pence]) => [to, left < 0 ? -pence : pence])),
    });
    return because(minute, { minutedOn });
  },
  async settle(tx, _viewer, { id }) {
    const found = await readWhole(tx, id);
    if (!found?.fund) return notThere;
    const lacking = lacksToSettle(found, found.fund);
    return lacking.length > 0 ? refused(lacking.join(" ")) : { done: true };
  },
  async withdraw(_tx, _viewer, _facts, { reason }) {
    return { done: true, also: { dueOn: null }, event: { reason } };
  },
};
