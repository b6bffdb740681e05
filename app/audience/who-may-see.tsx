import { AudienceList } from "@/app/audience/audience-list";
import { audienceWords } from "@/app/audience/audience-words";
import { surroundings } from "@/app/audience/surroundings";
import type { Asker } from "@/db/viewer";

/** Who sees a submission at this moment, in a line, and by name. */
export async function WhoMaySee({ submissionId, viewer }: { submissionId: string; viewer: Asker }) {
  const { everyone } = await surroundings(viewer, submissionId);
  return (
    <div className="space-y-2">
      <p>{audienceWords(everyone)}.</p>
      <AudienceList audience={everyone} summary="Everybody by name" />
    </div>
  );
}
