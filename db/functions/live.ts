import { definer } from "@/db/functions/words";

/** What open pages are told by (db/live/listen.ts): ids only, so that hearing of something shows nothing. */
export const liveFunctions = [
  definer(
    "tell_of_comment() returns trigger",
    `
    perform pg_notify('live', concat_ws(' ', 'comment', new.submission_id, new.id, lower(tg_op)));
    return null;`,
    "volatile",
  ),
  definer(
    "tell_of_answer() returns trigger",
    `
    perform pg_notify('live', concat_ws(' ', 'comment', c.submission_id, c.id, 'update'))
      from comments c where c.id = coalesce(new.comment_id, old.comment_id);
    return null;`,
    "volatile",
  ),
  /** That a person or a submission is seen by fewer, perhaps; without a column, that anybody may see less. */
  definer(
    "tell_of_sight() returns trigger",
    `
    perform pg_notify('live', 'sight ' || coalesce(to_jsonb(old) ->> tg_argv[0], 'any'));
    return null;`,
    "volatile",
  ),
];

const sight = (table: string, when: string, { each = "row", column = "", only = "" } = {}) =>
  `create or replace trigger tell_of_sight after ${when} on ${table} for each ${each} ${only}
    execute function tell_of_sight(${column && `'${column}'`})`;

const ofPerson = { column: "person_id" };

export const liveTriggers = [
  `create or replace trigger tell_of_comment after insert or update on comments
    for each row execute function tell_of_comment()`,
  `create or replace trigger tell_of_answer after insert or update or delete on answers
    for each row execute function tell_of_answer()`,
  sight("people", "update of suspended_at", { column: "id" }),
  sight("sessions", "update of expires, organisation_id or delete", ofPerson),
  sight("memberships", "update or delete", ofPerson),
  sight("role_holders", "delete", ofPerson),
  sight("assignments", "delete", ofPerson),
  sight("organisation_pilots", "delete", { each: "statement" }),
  sight("submissions", "update", {
    column: "id",
    only: "when (old.opens_to is distinct from new.opens_to)",
  }),
];
