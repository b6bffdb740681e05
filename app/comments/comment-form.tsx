import { audienceWords } from "@/app/audience/audience-words";
import { postComment } from "@/app/comments/actions";
import type { CommentPlace } from "@/app/comments/place";
import { WordsForm } from "@/app/comments/words-form";
import { filesLook, wordsLook } from "@/app/comments/words-look";
import { leftForm } from "@/app/session";
import { buttonClass } from "@/components/button";
import type { Discussion } from "@/db/queries/discussions";
import type { Audiences } from "@/db/queries/readers";
import { commentReaders, quotationOf } from "@/lib/comments";
import { emptyFormState } from "@/lib/form-state";

/** The box to say something in, or to reply; it says before who will read it, and is kept as a draft. */
export async function CommentForm({
  submissionId,
  personId,
  audience,
  discussion: { may, draft, replied },
  place,
}: {
  submissionId: string;
  personId: string;
  audience: Audiences;
  discussion: Discussion;
  place: CommentPlace;
}) {
  const left = await leftForm("words", "readers");
  const quoted = replied && place.quote ? quotationOf(replied.words) : "";
  const readers = replied?.readers ?? draft?.readers ?? "everyone";
  const begun = draft?.words ?? "";
  const words = begun.includes(quoted) ? begun : `${begun}\n\n${quoted}`;
  const mayChoose = may.everyone && may.partners && !replied;
  return (
    <WordsForm
      key={`${replied?.id}`}
      action={postComment}
      initial={left ?? emptyFormState({ words: words.trimStart(), readers })}
      title="Discussion"
      {...wordsLook({
        name: "words",
        prefix: "comment",
        label: replied ? `Reply to ${replied.person}` : "Add a comment",
        hint: `Up to 5,000 characters.${example(audience)}`,
      })}
      rows={4}
      files={filesLook("comment")}
      choices={mayChoose ? choicesOf(audience) : []}
      names={`/audience/${submissionId}/names`}
      copyKey={`${personId}:comment:${submissionId}`}
      quoted={quoted}
      draft={draft?.version ?? 0}
      requestKey={crypto.randomUUID()}
      button={replied ? "Post reply" : "Post comment"}
      more={
        <button type="submit" name="intent" value="preview" className={buttonClass("secondary")}>
          Preview
        </button>
      }
    >
      <input type="hidden" name="id" value={submissionId} />
      <input type="hidden" name="parent" value={replied?.id ?? ""} />
      <input type="hidden" name="draft" value={draft?.version ?? 0} />
      <Seen audience={audience} />
      {mayChoose ? null : (
        <>
          <input type="hidden" name="readers" value={readers} />
          <p className="mb-6 text-ink-2">It will be seen by {audienceWords(audience[readers])}.</p>
        </>
      )}
    </WordsForm>
  );
}

function example({ everyone: { someone } }: Audiences) {
  const formats = " *Stars* make words stand out, > quotes, and - begins a list.";
  return `${formats}${someone ? ` Write @ and a name to mention somebody, like @${someone}` : ""}`;
}

/** Whom the page named: if there are more by the time it is sent, nothing is. */
export function Seen({ audience }: { audience: Audiences }) {
  return (
    <>
      <input type="hidden" name="seenByEveryone" value={audience.everyone.mark} />
      <input type="hidden" name="seenByPartners" value={audience.partners.mark} />
    </>
  );
}

const choicesOf = (audience: Audiences) =>
  commentReaders.map((one) => ({ ...one, hint: audienceWords(audience[one.value]) }));
