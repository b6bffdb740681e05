import { removeFile } from "@/app/attachments/actions";
import { buttonClass } from "@/components/button";
import { FileLink } from "@/components/file-link";
import type { findAttachments } from "@/db/queries/attachments";
import { formatDate } from "@/lib/dates";
import { formatBytes } from "@/lib/files";

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
    <form action={removeFile}>
      <input type="hidden" name="id" value={submissionId} />
      <input type="hidden" name="file" value={id} />
      <button type="submit" className={buttonClass("quiet")}>
        Remove
        <span className="sr-only"> {name}</span>
      </button>
    </form>
  );
}
