import { attachFiles } from "@/app/attachments/actions";
import { AttachmentList } from "@/app/attachments/attachment-list";
import { FileField } from "@/components/form/file-field";
import { HiddenField } from "@/components/form/hidden-field";
import { PlainForm } from "@/components/form/plain-form";
import { SubmitButton } from "@/components/form/submit-button";
import { findAttachments } from "@/db/queries/attachments";
import type { Asker } from "@/db/viewer";
import { acceptedEndings, mostAttachments, whatMayBeAttached } from "@/lib/attachments";
import { emptyFormState } from "@/lib/form-state";

/** The files on a submission, and the way to add some for whoever may. */
export async function AttachmentsPanel({
  submissionId,
  viewer,
}: {
  submissionId: string;
  viewer: Asker;
}) {
  const { files, room } = await findAttachments(viewer, submissionId);
  return (
    <>
      <AttachmentList submissionId={submissionId} files={files} />
      {room === null || room === 0 ? (
        <p className="text-ink-2">
          {room === 0
            ? `It has ${mostAttachments} files, and that is the most.`
            : "Organisations on it and the support team may add files."}
        </p>
      ) : (
        <PlainForm
          action={attachFiles}
          initial={emptyFormState()}
          title="Files"
          secondary
          prefix="attach"
          requestKey={crypto.randomUUID()}
        >
          <HiddenField name="id" value={submissionId} />
          <FileField
            name="files"
            label="Add files"
            hint={`${whatMayBeAttached}. Up to 10 MB each and 24 MB at once; ${room === 1 ? "one more fits" : `${room} more fit`}`}
            accept={acceptedEndings.join(",")}
            multiple
          />
          <SubmitButton kind="secondary" pending="Adding…">
            Add the files
          </SubmitButton>
        </PlainForm>
      )}
    </>
  );
}
