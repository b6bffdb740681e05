import { removeFile } from "@/app/attachments/actions";
import { FileLink } from "@/components/file-link";
import { HiddenField } from "@/components/form/hidden-field";
import { PlainForm } from "@/components/form/plain-form";
import { SubmitButton } from "@/components/form/submit-button";
import type { findAttachments } from "@/db/queries/attachments";
import { formatDate } from "@/lib/dates";
import { formatBytes } from "@/lib/files";
import { emptyFormState } from "@/lib/form-state";

type File = Awaited<ReturnType<typeof findAttachments>>["files"][number];

/** Each file with its size and who added it; one's own can be taken away before submitting. */
export function AttachmentList({ submissionId, files }: { submissionId: string; files: File[] }) {
  if (files.length === 0) return <p className="mb-6 text-ink-2">No files yet.</p>;
  return (
    <ul className="mb-8 border-line border-t">
      {files.map(({ id, name, bytes, person, organisation, createdAt, canRemove }) => (
        <li
          key={id}
          className="flex flex-wrap items-center justify-between gap-x-6 border-line border-b py-3"
        >
          <div className="min-w-0">
            <FileLink href={`/attachments/${id}`} name={name} size={formatBytes(bytes)} />
            <p className="text-ink-2 text-small">
              {person}, {organisation ?? "the support team"}, {formatDate(createdAt)}
            </p>
          </div>
          {canRemove ? <Remove {...{ submissionId, id, name }} /> : null}
        </li>
      ))}
    </ul>
  );
}

function Remove({ submissionId, id, name }: { submissionId: string; id: string; name: string }) {
  return (
    <PlainForm
      action={removeFile}
      initial={emptyFormState()}
      title="Files"
      secondary
      prefix={`remove-${id}`}
      requestKey={crypto.randomUUID()}
    >
      <HiddenField name="id" value={submissionId} />
      <HiddenField name="file" value={id} />
      <SubmitButton kind="quiet" pending="Removing…">
        Remove
        <span className="sr-only"> {name}</span>
      </SubmitButton>
    </PlainForm>
  );
}
