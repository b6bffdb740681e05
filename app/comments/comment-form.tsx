import { audienceWords } from "@/app/audience/audience-words";
import { postComment } from "@/app/comments/actions";
import { WordsForm } from "@/app/comments/words-form";
import { wordsLook } from "@/app/comments/words-look";
import { leftForm } from "@/app/session";
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
  const left = await leftForm("words", "readers");
  const other = audience.everyone.people.find(({ id }) => id !== personId)?.name;
  const example = other ? ` Write @ and a name to mention somebody, like @${other}` : "";
  const mayChoose = may.everyone && may.partners;
  return (
    <WordsForm
      action={postComment}
      initial={left ?? emptyFormState({ readers: "everyone" })}
      title="Discussion"
      {...wordsLook({
        name: "words",
        prefix: "comment",
        label: "Add a comment",
        hint: `Up to 5,000 characters.${example}`,
      })}
      rows={4}
      choices={mayChoose ? choicesOf(audience) : []}
      copyKey={`${personId}:comment:${submissionId}`}
      requestKey={crypto.randomUUID()}
      button="Post comment"
    >
      <input type="hidden" name="id" value={submissionId} />
      <Seen audience={audience} />
      {mayChoose ? null : (
        <>
          <input type="hidden" name="readers" value="everyone" />
          <p className="mb-6 text-ink-2">It will be seen by {audienceWords(audience.everyone)}.</p>
        </>
      )}
    </WordsForm>
  );
}

/** Whom the page named: if there are more by the time it is sent, nothing is. */
export function Seen({ audience }: { audience: Audiences }) {
  const mark = ({ people }: Audience) => markOf(people.map(({ id }) => id));
  return (
    <>
      <input type="hidden" name="seenByEveryone" value={mark(audience.everyone)} />
      <input type="hidden" name="seenByPartners" value={mark(audience.partners)} />
    </>
  );
}

const choicesOf = (audience: Audiences) =>
  commentReaders.map((one) => ({ ...one, hint: audienceWords(audience[one.value]) }));
