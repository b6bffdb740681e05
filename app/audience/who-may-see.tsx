import { audienceWords } from "@/app/audience/audience-words";
import type { Audience } from "@/db/queries/readers";

/** Who sees a submission at this moment, in a line, with the way to their names. */
export function WhoMaySee({
  submissionId,
  audience,
}: {
  submissionId: string;
  audience: Audience;
}) {
  return (
    <>
      <p>{audienceWords(audience)}.</p>
      <p className="print:hidden">
        <a href={`/audience/${submissionId}`}>Everybody by name</a>
      </p>
    </>
  );
}
