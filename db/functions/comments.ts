import { byRequest, definer, refuse, trigger } from "@/db/functions/words";
import { mostCommentFiles } from "@/lib/attachments";

export const commentFunctions = [
  /** A policy of a table cannot ask that table itself. */
  definer(
    "guard_comment() returns trigger",
    `
    if ${byRequest} and new.parent_id is not null and not exists (
        select 1 from comments p where p.id = new.parent_id and p.submission_id = new.submission_id
          and p.parent_id is null and p.readers = new.readers and p.deleted_at is null)
      then ${refuse("A reply joins a comment that is there, for the same readers")}; end if;
    return new;`,
    "volatile",
  ),
  definer(
    "guard_comment_file() returns trigger",
    `
    if ${byRequest} and new.comment_id is not null then
      if not exists (select 1 from comments c where c.id = new.comment_id and written_now(c.xmin))
        then ${refuse("A file comes with the comment that it is posted with")}; end if;
      if (select count(*) from attachments a where a.comment_id = new.comment_id) >= ${mostCommentFiles}
        then ${refuse(`A comment has ${mostCommentFiles} files at most`)}; end if;
    end if;
    return new;`,
    "volatile",
  ),
  /** As its words do. */
  definer(
    "drop_comment_files() returns trigger",
    `
    if new.deleted_at is not null then
      delete from attachment_contents b using attachments a
        where a.id = b.attachment_id and a.comment_id = new.id;
      delete from attachments a where a.comment_id = new.id;
    end if;
    return null;`,
    "volatile",
  ),
];

export const commentTriggers = [
  trigger("comments", "before insert", "guard_comment"),
  trigger("comments", "after update of deleted_at", "drop_comment_files"),
  trigger("attachments", "before insert", "guard_comment_file"),
];
