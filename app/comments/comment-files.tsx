import { FileLink } from "@/components/file-link";
import type { Comment } from "@/db/queries/discussions";
import { endingOf } from "@/lib/attachments";
import { formatBytes } from "@/lib/files";

/** What was attached to a comment: saved, never shown, like every file. */
export function CommentFiles({ files }: { files: Comment["files"] }) {
  return (
    <ul aria-label="Files" className="mt-2">
      {files.map(({ id, name, bytes }) => (
        <li key={id} className="py-1">
          <FileLink
            href={`/attachments/${id}`}
            name={name}
            size={`${endingOf(name).toUpperCase()}, ${formatBytes(bytes)}`}
          />
        </li>
      ))}
    </ul>
  );
}
