import { byRequest, definer, refuse, trigger } from "@/db/functions/words";

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
];

export const commentTriggers = [trigger("comments", "before insert", "guard_comment")];
