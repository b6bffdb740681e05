import { Words } from "@/components/prose";
import { Section } from "@/components/section";
import type { Proposal } from "@/db/queries/proposal-detail";
import { formatDateTime } from "@/lib/dates";
import { termsStand } from "@/lib/proposals";

/** That its terms stand, and the name of their text, while nobody may change them. */
export function FrozenTerms({ it }: { it: Proposal }) {
  if (!it.frozen || !termsStand(it.state)) return null;
  const { hash, createdAt, plan } = it.frozen;
  return (
    <Section title="The terms as submitted" id="submitted-terms">
      <div className="max-w-measure space-y-3">
        <p>
          Contributions, spending, risk, savings, legal basis, dates and exit stand as they were
          submitted on {formatDateTime(createdAt)}. Nobody changes them while it is reviewed or
          signed, nor once it is agreed.
        </p>
        {plan ? (
          <div>
            <h3>How the gap is to be closed</h3>
            <Words text={plan} />
          </div>
        ) : null}
        <p>
          Their fingerprint (SHA-256): <code className="break-all">{hash}</code>.{" "}
          <a href={`/proposals/${it.id}/terms-as-submitted`}>Read the text</a>.
        </p>
      </div>
    </Section>
  );
}
