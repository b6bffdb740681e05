import { columnsOfFields } from "@/db/barrier-columns";
import { wordColumns } from "@/db/field-columns";
import { onlyWhile } from "@/db/functions/fields";
import {
  byRequest,
  columnsChanged,
  definer,
  questionsLack,
  refuse,
  textArray,
  trigger,
} from "@/db/functions/words";
import { neededFields } from "@/lib/barrier-inputs";
import { mergeableStates } from "@/lib/barriers";

/** Of the record `it`, which holds the barrier's columns and the title. */
const someIsEmpty = neededFields
  .map((field) => (field === "title" ? ["title"] : columnsOfFields[field].barriers))
  .map((columns) => `to_jsonb(it.${columns?.[0]}) in ('""', '[]')`)
  .join(" or ");
const barrierWords = wordColumns("barriers").filter((column) => column !== "theme");

export const barrierFunctions = [
  /** What the rows of a barrier still lack for a step, beside who takes it; nothing where they lack nothing. */
  definer(
    "barrier_lacks(barrier uuid, was text, next text) returns text",
    `
    declare
      it record;
    begin
      select b.*, s.title, s.members, s.organisation_id into it from barriers b join submissions s on s.id = b.id where b.id = barrier;
      if next = 'submitted' and (${someIsEmpty}
          or (was = 'draft' and it.evidence = '' and not exists (
            select 1 from attachments a where a.submission_id = barrier and a.comment_id is null and a.removed_at is null)))
        then return 'Some answers are still missing'; end if;${questionsLack("barrier", "needs-information")}
      if was = 'out-of-scope' and it.appealed_at is not null then return 'It has been appealed once'; end if;
      if next = 'merged' and it.merged_into_id is null then return 'Nothing takes it in'; end if;
      if was = 'submitted' and next = 'open' and (it.severity is null or it.taken_by_id <> all(it.members))
        then return 'It has no severity, or nobody on it takes it forward'; end if;
      if next = 'escalated' and not exists (select 1 from escalations e where e.submission_id = barrier
          and not exists (select 1 from responses r where r.escalation_id = e.id))
        then return 'It was put to nobody'; end if;
      if next = 'responded' and not exists (select 1 from responses r where r.escalation_id = (
          select e.id from escalations e where e.submission_id = barrier order by e.put_at desc limit 1))
        then return 'There is no answer'; end if;
      if was = 'open' and next = 'pending-check' and it.organisation_id = it.taken_by_id and not exists (
          select 1 from partnerships p where p.submission_id = barrier and p.state = 'accepted' and p.part <> 'partner')
        then return 'Another organisation must be able to check it'; end if;
      return null;
    end;`,
  ),
  /** What a step leaves in the barrier's own row, so that no statement can leave something else. */
  definer(
    "keep_step(barrier uuid, was text, next text) returns void",
    `
    if was = 'out-of-scope' and next = 'submitted'
      then update barriers set appealed_at = portal_now() where id = barrier; end if;
    if next = 'pending-check' then update barriers set
        resolved_by_id = case when was = 'open' then viewer_organisation() end,
        resolved_by_support = was = 'open' and viewer_organisation() is null
      where id = barrier; end if;`,
    "volatile",
  ),
  definer(
    "guard_barrier() returns trigger",
    `
    declare
      touched text[] := ${columnsChanged};
      kept text[] := array['people', 'cost', 'affected', 'appealed_at', 'resolved_by_id', 'resolved_by_support'];
      mine text[];
      free text[];
      its_state text;
    begin
      if not ${byRequest} or touched <@ kept then return new; end if;
      -- Whoever took it forward has left.
      if touched = array['taken_by_id'] and new.taken_by_id is null and old.taken_by_id <> all(
        select unnest(s.members) from submissions s where s.id = old.id) then return new; end if;
      mine := standing(old.id);
      free := unlocked(old.id, 'barriers');
      select s.state into its_state from submissions s where s.id = old.id;
      if exists (select 1 from unnest(touched) one where one = any(${textArray(barrierWords)}) and one <> all(free))
        then ${refuse("These words may not be changed now")}; end if;
      if touched && array['severity', 'taken_by_id'] and not (its_state = 'submitted' and 'reviewer' = any(mine))
        then ${refuse("Only a reviewer who accepts it sets this")}; end if;
      if 'theme' = any(touched) and not ('theme' = any(free) or (its_state = 'submitted' and 'reviewer' = any(mine)))
        then ${refuse("Only a reviewer who accepts it sets the theme now")}; end if;
      if 'merged_into_id' = any(touched) and not (its_state = 'submitted' and 'review-lead' = any(mine)
          and exists (select 1 from submissions s where s.id = new.merged_into_id and s.id <> new.id
            and s.kind = 'barrier' and s.state = any(${textArray(mergeableStates)})))
        then ${refuse("Only the review lead merges it, into one that is submitted or open")}; end if;
      return new;
    end;`,
    "volatile",
  ),
  /** The owner's figures are fields of its barrier; an organisation's own are its own; merging brings others. */
  definer(
    "guard_effect() returns trigger",
    `
    declare
      of_owner boolean := exists (select 1 from submissions s
        where s.id = new.submission_id and s.organisation_id = new.organisation_id);
    begin
      if not ${byRequest} then return new; end if;
      if of_owner and tg_op = 'INSERT' and unlocked(new.submission_id, 'effects') = '{}'
        then ${refuse("These figures may not be changed now")}; end if;
      if of_owner and tg_op = 'UPDATE' and not ${columnsChanged} <@ unlocked(new.submission_id, 'effects')
        then ${refuse("These figures may not be changed now")}; end if;
      if not of_owner and new.organisation_id is distinct from viewer_organisation()
          and not ('review-lead' = any(standing(new.submission_id)) and (tg_op = 'INSERT' or exists (
            select 1 from submissions s where s.id = new.submission_id and new.organisation_id <> all(s.members))))
        then ${refuse("These are the figures of another organisation")}; end if;
      return new;
    end;`,
    "volatile",
  ),
];

export const barrierTriggers = [
  trigger("barriers", "before update", "guard_barrier"),
  trigger("effects", "before insert or update", "guard_effect"),
  onlyWhile("escalations", "insert", ["barrier:open"]),
  onlyWhile("escalations", "update", ["barrier:escalated"]),
  onlyWhile("responses", "insert", ["barrier:escalated"]),
];
