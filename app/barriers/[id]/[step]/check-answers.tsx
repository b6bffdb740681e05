import { BarrierDetails } from "@/app/barriers/[id]/barrier-details";
import type { BarrierPage } from "@/app/barriers/[id]/barrier-page";
import { PageTitle } from "@/components/form/error-title";
import { Section } from "@/components/section";
import { WarningText } from "@/components/warning-text";
import type { Lookups } from "@/db/queries/lookups";
import { labelOf } from "@/lib/choices";
import { audiences } from "@/lib/submissions";

/** All that will be submitted, who will see it, and what is missing if anything is. */
export function CheckAnswers({
  it,
  lookups,
  missing,
}: {
  it: BarrierPage;
  lookups: Lookups;
  missing: { message: string }[];
}) {
  return (
    <>
      {missing.length > 0 ? <PageTitle title="Check your answers" /> : null}
      <Section title={it.title}>
        <BarrierDetails it={it} lookups={lookups} />
      </Section>
      <p className="my-6">
        <a href={`/barriers/${it.id}/edit`}>Change an answer</a>
      </p>
      {missing.length > 0 ? (
        <WarningText>
          Still missing: {missing.map(({ message }) => message).join("; ")}.
        </WarningText>
      ) : (
        <p className="mb-6">
          Once submitted, the support team reads it. Once accepted, it is seen by:{" "}
          <b>{labelOf(audiences, it.audience).toLowerCase()}</b>.
        </p>
      )}
    </>
  );
}
