import { audienceWords } from "@/app/audience/audience-words";
import { postComment } from "@/app/comments/actions";
import { leftForm } from "@/app/session";
import { AutoSave } from "@/components/form/auto-save";
import { RadioField } from "@/components/form/choice-fields";
import { HiddenField } from "@/components/form/hidden-field";
import { PlainForm } from "@/components/form/plain-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import type { Audience } from "@/db/queries/readers";
import { type CommentReaders, commentReaders, markOf } from "@/lib/comments";
import { emptyFormState } from "@/lib/form-state";

type Audiences = Record<CommentReaders, Audience>;

/** The box to say something in, which says before who will read it. */
export async function CommentForm({
  submissionId,
  personId,
  audience,
  may,
}: {
  submissionId: string;
  personId: string;
  audience: Audiences;
  may: Record<CommentReaders, boolean>;
}) {
  const initial = await leftForm("words", "readers");
  return (
    <PlainForm
      action={postComment}
      initial={initial ?? emptyFormState({ readers: "everyone" })}
      title="Discussion"
      secondary
      prefix="comment"
      requestKey={crypto.randomUUID()}
    >
      <AutoSave copyKey={`${personId}:comment:${submissionId}`}>
        <HiddenField name="id" value={submissionId} />
        <Seen audience={audience} />
        <TextArea
          name="words"
          label="Add a comment"
          hint="Write @ and a name to mention somebody, like @Mina Kaur"
          rows={4}
          max={5000}
        />
        {may.everyone && may.partners ? (
          <RadioField
            name="readers"
            label="Who will see it"
            options={commentReaders.map((one) => ({
              ...one,
              hint: audienceWords(audience[one.value]),
            }))}
          />
        ) : (
          <>
            <HiddenField name="readers" value="everyone" />
            <p className="mb-6 text-ink-2">
              It will be seen by {audienceWords(audience.everyone)}.
            </p>
          </>
        )}
        <SubmitButton pending="Posting…">Post comment</SubmitButton>
      </AutoSave>
    </PlainForm>
  );
}

/** Whom the page named: if there are more by the time it is sent, nothing is. */
export function Seen({ audience }: { audience: Audiences }) {
  const mark = ({ people }: Audience) => markOf(people.map(({ id }) => id));
  return (
    <>
      <HiddenField name="seenByEveryone" value={mark(audience.everyone)} />
      <HiddenField name="seenByPartners" value={mark(audience.partners)} />
    </>
  );
}
