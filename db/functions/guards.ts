import { wordColumns } from "@/db/field-columns";
import {
  byRequest,
  columnsChanged,
  definer,
  refuse,
  textArray,
  trigger,
} from "@/db/functions/words";
import { sharedWorkStates } from "@/lib/projects";
import { frozenStates } from "@/lib/proposals";

/** A statement of its own: the next one then sees the rows of whoever held the lock. */
const lockSubmission = "perform 1 from submissions where id = touched for no key update;";

const submissionWords = wordColumns("submissions").filter((column) => column !== "audience");

/** The figures of whoever left are kept, and no longer count. */
const countTotals = `update barriers b set (people, cost, affected) = (
    select coalesce(sum(e.people_a_year), 0), coalesce(sum(e.cost_a_year), 0), count(*)
      from effects e join submissions s on s.id = e.submission_id and e.organisation_id = any(s.members)
      where e.submission_id = b.id)
  where b.id = touched;`;

export const guardFunctions = [
  definer(
    "start_submission() returns trigger",
    `
    new.members := array[new.organisation_id];
    new.moved_from := null;
    new.written_in := pg_current_xact_id();
    return new;`,
    "volatile",
  ),
  definer(
    "guard_submission() returns trigger",
    `
    declare
      mine text[];
      touched text[] := ${columnsChanged};
      free text[];
      lacking text;
      counted integer;
      alone boolean := (new.kind = 'project' and new.state = 'paused' and cardinality(new.members) < 2
          and old.state = any(${textArray(sharedWorkStates)}))
        or (new.kind = 'proposal' and new.state = 'shaping' and old.state = any(${textArray(frozenStates)})
          and left_now(old.id))
        or (new.kind = 'proposal' and new.state = 'agreed' and old.state = 'awaiting-sign-off' and all_signed(old.id));
    begin
      if touched <@ array['members', 'opens_to', 'marks', 'search', 'updated_at'] then return new; end if;
      new.updated_at := portal_now();
      new.moved_from := old.state;
      new.written_in := pg_current_xact_id();
      if new.state <> old.state then
        new.state_since := portal_now();
        if new.state = 'escalated' then new.escalated_at := portal_now(); end if;
        if old.state = 'draft' and new.state <> 'withdrawn' and old.reference is null then
          insert into reference_counters as c (pilot, kind, last) values (new.pilot, new.kind, 1)
            on conflict (pilot, kind) do update set last = c.last + 1 returning last into counted;
          new.reference := (select p.code from pilots p where p.slug = new.pilot) || '-'
            || case new.kind when 'barrier' then 'B' when 'project' then 'P' else 'F' end || '-'
            || lpad(counted::text, 4, '0');
        end if;
        if new.state = 'submitted' and new.submitted_at is null then new.submitted_at := portal_now(); end if;
      end if;
      if not ${byRequest} or alone then return new; end if;
      mine := standing(old.id);
      free := unlocked(old.id, 'submissions');
      if new.version <> old.version + 1 then ${refuse("A write must raise the version by one")}; end if;
      if new.state <> old.state and not exists (select 1 from steps t where t.kind = new.kind
          and t.from_state = old.state and t.to_state = new.state and t.standing = any(mine))
        then ${refuse("This step is not allowed")}; end if;
      if exists (select 1 from unnest(touched) one where one = any(${textArray(submissionWords)}) and one <> all(free))
        then ${refuse("These words may not be changed now")}; end if;
      if new.audience <> old.audience and not ('owner-lead' = any(mine) or 'audience' = any(free))
        then ${refuse("Only the owner chooses the audience")}; end if;
      if new.officer_id is distinct from old.officer_id and not mine && array['reviewer', 'adviser']
        then ${refuse("Only the support team assigns an officer")}; end if;
      if new.due_on is distinct from old.due_on and new.state = old.state
        then ${refuse("Only a step sets the date due")}; end if;
      if not mine && array['owner-contributor', 'entered', 'reporter-lead', 'taker', 'adviser']
          and not (new.state <> old.state and 'manager' = any(mine))
        then ${refuse("This submission may not be changed")}; end if;
      if new.state <> old.state then
        lacking := case new.kind when 'barrier' then barrier_lacks(old.id, old.state, new.state)
          when 'project' then project_lacks(old.id, old.state, new.state)
          else proposal_lacks(old.id, old.state, new.state) end;
        if lacking is not null then raise exception '%', lacking using errcode = 'insufficient_privilege'; end if;
        if new.kind = 'barrier' then perform keep_step(old.id, old.state, new.state);
        elsif new.kind = 'project' then perform keep_project_step(old.id, old.state, new.state); end if;
      end if;
      if old.state = 'change-in-review' and scope_decided(old.id, array['endorsed']) then
        select c.summary, c.search_text, old.pilot || array_remove(array(select jsonb_array_elements_text(c.terms -> 'pilots')), old.pilot)
          into new.summary, new.search_text, new.pilots
          from scopes c where c.submission_id = old.id order by c.version desc limit 1;
      end if;
      return new;
    end;`,
    "volatile",
  ),
  definer(
    "keep_members() returns trigger",
    `
    declare touched uuid := coalesce(new.submission_id, old.submission_id);
    begin
      if new.state is distinct from 'accepted' and old.state is distinct from 'accepted' then return null; end if;
      ${lockSubmission}
      update submissions s set members = array[s.organisation_id] || array(
          select p.organisation_id from partnerships p where p.submission_id = s.id
            and p.state = 'accepted' and p.organisation_id <> s.organisation_id
            group by p.organisation_id order by min(p.created_at))
        where s.id = touched;
      ${countTotals}
      if old.state = 'accepted' then
        update barriers b set taken_by_id = null from submissions s
          where b.id = touched and s.id = touched and b.taken_by_id <> all(s.members);
        perform pause_alone(touched, coalesce(viewer_id(), new.answered_by_id, old.by_id));
        if new.state is distinct from 'accepted' then
          perform reshape(touched, coalesce(viewer_id(), new.answered_by_id, old.by_id)); end if;
      end if;
      return null;
    end;`,
    "volatile",
  ),
  /** One organisation alone is no shared project: when the last partner leaves, it pauses. */
  definer(
    "pause_alone(submission uuid, leaving uuid) returns void",
    `
    declare it record;
    begin
      select s.state, s.version into it from submissions s where s.id = submission and s.kind = 'project'
        and cardinality(s.members) < 2 and s.state = any(${textArray(sharedWorkStates)});
      if not found then return; end if;
      update submissions set state = 'paused', version = version + 1 where id = submission;
      insert into events (submission_id, person_id, organisation_id, act, from_state, to_state, version)
        values (submission, leaving, viewer_organisation(), 'paused-alone', it.state, 'paused', it.version + 1);
    end;`,
    "volatile",
  ),
  definer(
    "left_now(submission uuid) returns boolean",
    `
    return exists (select 1 from partnerships p where p.submission_id = submission and p.state = 'left'
      and written_now(p.xmin));`,
  ),
  /** What was submitted was of all who were on it: whoever leaves before it is agreed opens it for figures again. */
  definer(
    "reshape(submission uuid, leaving uuid) returns void",
    `
    declare it record;
    begin
      select s.state, s.version into it from submissions s where s.id = submission and s.kind = 'proposal'
        and s.state = any(${textArray(frozenStates)});
      if not found then return; end if;
      update submissions set state = 'shaping', due_on = null, version = version + 1 where id = submission;
      insert into events (submission_id, person_id, organisation_id, act, from_state, to_state, version)
        values (submission, leaving, viewer_organisation(), 'reshaped', it.state, 'shaping', it.version + 1);
    end;`,
    "volatile",
  ),
  definer(
    "keep_totals() returns trigger",
    `
    declare touched uuid := coalesce(new.submission_id, old.submission_id);
    begin
      ${lockSubmission}
      ${countTotals}
      return null;
    end;`,
    "volatile",
  ),
];

export const guards = [
  trigger("submissions", "before insert", "start_submission"),
  trigger("submissions", "before update", "guard_submission"),
  trigger("partnerships", "after insert or update or delete", "keep_members"),
  trigger("effects", "after insert or update or delete", "keep_totals"),
];
