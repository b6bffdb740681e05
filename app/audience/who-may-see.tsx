import { audienceWords } from "@/app/audience/audience-words";
import { surroundings } from "@/app/audience/surroundings";
import type { Asker } from "@/db/viewer";

/** Who sees a submission at this moment, in a line, with the way to their names. */
export async function WhoMaySee({ submissionId, viewer }: { submissionId: string; viewer: Asker }) {
  const { everyone } = await surroundings(viewer, submissionId);
  return (
    <>
      <p>{audienceWords(everyone)}.</p>
      <p>
        <a href={`/audience/${submissionId}`}>Everybody by name</a>
      </p>
    </>
  );
}
