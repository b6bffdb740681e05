import { counted } from "@/app/audience/audience-words";
import { surroundings } from "@/app/audience/surroundings";
import { setWatching } from "@/app/watches/actions";
import { HiddenField } from "@/components/form/hidden-field";
import { PlainForm } from "@/components/form/plain-form";
import { SubmitButton } from "@/components/form/submit-button";
import type { Asker } from "@/db/viewer";
import { emptyFormState } from "@/lib/form-state";

/** Follows a submission or stops, and says how many do. */
export async function WatchButton({
  submissionId,
  viewer,
}: {
  submissionId: string;
  viewer: Asker;
}) {
  const { watching, watchers } = (await surroundings(viewer, submissionId)).watch;
  return (
    <PlainForm
      action={setWatching}
      initial={emptyFormState()}
      title="Follow it"
      secondary
      prefix="watch"
      requestKey={crypto.randomUUID()}
    >
      <HiddenField name="id" value={submissionId} />
      <p className="mb-4">{followers(watching, watchers)}</p>
      <SubmitButton kind="secondary" name="watching" value={watching ? "no" : "yes"}>
        {watching ? "Stop following" : "Follow"}
      </SubmitButton>
    </PlainForm>
  );
}

function followers(watching: boolean, watchers: number) {
  if (!watching) return `${counted(watchers)} ${watchers === 1 ? "follows" : "follow"} this.`;
  if (watchers <= 1) return "You follow this, and nobody else does yet.";
  return `You and ${counted(watchers - 1)} follow this.`;
}
