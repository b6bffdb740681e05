import { columnRows } from "@/db/field-columns";
import { byRequest, definer, refuse, textArray, trigger } from "@/db/functions/words";
import { editableProposalStates } from "@/lib/proposals";

/** States in which the last round of questions stands open. */
const asked = textArray(["needs-information", "changes-requested"]);

/** States in which all of a draft may change: a pooled budget is one until it is submitted. */
const draft = textArray(editableProposalStates);

export const fieldFunctions = [
  /** The fields that the viewer may change now: of a draft all, later what the last round of questions asks about. */
  definer(
    "unlocked_fields(submission uuid) returns text[]",
    `
    declare
      it record;
    begin
      select s.kind, s.state into it from submissions s where s.id = submission;
      if not standing(submission) && array['owner-contributor', 'entered'] then return '{}'; end if;
      return array(select distinct f.field from (values ${columnRows}) as f(kind, field, place, it)
        where f.kind = it.kind and (it.state = any(${draft}) or (it.state = any(${asked}) and f.field in (
          select q.field from questions q where q.submission_id = submission
            and q.round = (select max(last.round) from questions last where last.submission_id = submission)))));
    end;`,
  ),
  /** The columns of a table that hold them. */
  definer(
    "unlocked(submission uuid, of_table text) returns text[]",
    `
    declare
      found_kind text := (select s.kind from submissions s where s.id = submission);
      free text[] := unlocked_fields(submission);
    begin
      return array(select f.it from (values ${columnRows}) as f(kind, field, place, it)
        where f.kind = found_kind and f.place = of_table and f.field = any(free));
    end;`,
  ),
  /** An answer is given once, by whoever may reply, while the questions stand open. */
  definer(
    "guard_question() returns trigger",
    `
    if not ${byRequest} then return new; end if;
    if old.answered_at is not null or not exists (
        select 1 from submissions s where s.id = old.submission_id and s.state = any(${asked}))
      then ${refuse("This question is not open")}; end if;
    new.answered_by_id := viewer_id();
    new.answered_at := portal_now();
    return new;`,
    "volatile",
  ),
  definer(
    "only_while() returns trigger",
    `
    if ${byRequest} and not exists (select 1 from submissions s
        where s.id = new.submission_id and s.kind || ':' || s.state = any(tg_argv))
      then ${refuse("Its state does not allow this")}; end if;
    return new;`,
    "volatile",
  ),
];

/** Rows of a table come to be, or change, in these states only, each as kind:state. */
export const onlyWhile = (table: string, event: "insert" | "update", states: string[]) =>
  `create or replace trigger only_while_${event} before ${event} on ${table}
    for each row execute function only_while(${states.map((one) => `'${one}'`).join(", ")})`;

export const fieldTriggers = [
  trigger("questions", "before update", "guard_question"),
  onlyWhile("questions", "insert", ["barrier:submitted", "project:in-review"]),
];
