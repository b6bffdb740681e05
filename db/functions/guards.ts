import { definer, textArray } from "@/db/functions/words";
import { editableStates } from "@/lib/barriers";

const refuse = (what: string) =>
  `raise exception '${what}' using errcode = 'insufficient_privilege'`;

const trigger = (table: string, when: string, call: string) =>
  `create or replace trigger ${call} ${when} on ${table} for each row execute function ${call}()`;

/** A statement of its own: the next one then sees the rows of whoever held the lock. */
const lockSubmission = "perform 1 from submissions where id = touched for no key update;";

/** Only a request's own statements are held to the tables of steps; a trigger's derived copies are not. */
const byRequest = "current_setting('role') = 'portal_user'";

export const guardFunctions = [
  definer(
    "start_submission() returns trigger",
    `
    new.members := array[new.organisation_id];
    return new;`,
    "volatile",
  ),
  definer(
    "guard_submission() returns trigger",
    `
    declare
      mine text[];
      counted integer;
    begin
      if to_jsonb(new) - 'members' - 'search' = to_jsonb(old) - 'members' - 'search' then return new; end if;
      new.updated_at := portal_now();
      if new.state <> old.state then
        new.state_since := portal_now();
        if new.state = 'escalated' then new.escalated_at := portal_now(); end if;
        if old.state = 'draft' and new.state <> 'withdrawn' then
          insert into reference_counters as c (pilot, kind, last) values (new.pilot, new.kind, 1)
            on conflict (pilot, kind) do update set last = c.last + 1 returning last into counted;
          new.reference := (select p.code from pilots p where p.slug = new.pilot) || '-'
            || case new.kind when 'barrier' then 'B' when 'project' then 'P' else 'F' end || '-'
            || lpad(counted::text, 4, '0');
          new.submitted_at := portal_now();
        end if;
      end if;
      if not ${byRequest} then return new; end if;
      mine := standing(old.id);
      if new.version <> old.version + 1 then ${refuse("A write must raise the version by one")}; end if;
      if new.state <> old.state and not exists (select 1 from steps t where t.kind = new.kind
          and t.from_state = old.state and t.to_state = new.state and t.standing = any(mine))
        then ${refuse("This step is not allowed")}; end if;
      if (new.title, new.summary, new.pilot, new.pilots, new.search_text)
          is distinct from (old.title, old.summary, old.pilot, old.pilots, old.search_text)
        and not (old.state = any(${textArray(editableStates)}) and mine && array['owner-contributor', 'entered'])
        then ${refuse("These words may not be changed now")}; end if;
      if new.audience <> old.audience and not ('owner-lead' = any(mine)
          or (old.state = any(${textArray(editableStates)}) and mine && array['owner-contributor', 'entered']))
        then ${refuse("Only the owner chooses the audience")}; end if;
      if new.officer_id is distinct from old.officer_id and not mine && array['reviewer', 'adviser']
        then ${refuse("Only the support team assigns an officer")}; end if;
      if not mine && array['owner-contributor', 'entered', 'reporter-lead', 'taker', 'adviser']
        then ${refuse("This submission may not be changed")}; end if;
      return new;
    end;`,
    "volatile",
  ),
  definer(
    "guard_barrier() returns trigger",
    `
    declare
      mine text[];
      words text[] := array['codes', 'bodies', 'streams', 'nature', 'level', 'happens', 'stops', 'since',
        'evidence', 'asks', 'ask_words', 'other_organisations'];
      was jsonb := to_jsonb(old);
      is_now jsonb := to_jsonb(new);
      state text;
    begin
      if not ${byRequest} or was - array['people', 'cost', 'affected'] = is_now - array['people', 'cost', 'affected']
        then return new; end if;
      mine := standing(old.id);
      select s.state into state from submissions s where s.id = old.id;
      if (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(was) where key = any(words))
          <> (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(is_now) where key = any(words))
        and not (state = any(${textArray(editableStates)}) and mine && array['owner-contributor', 'entered'])
        then ${refuse("These words may not be changed now")}; end if;
      if (new.severity, new.taken_by_id, new.merged_into_id)
          is distinct from (old.severity, old.taken_by_id, old.merged_into_id)
        and not mine && array['reviewer'] then ${refuse("Only a reviewer sets this")}; end if;
      if new.theme is distinct from old.theme and not (mine && array['reviewer']
          or (state = any(${textArray(editableStates)}) and mine && array['owner-contributor', 'entered']))
        then ${refuse("Only a reviewer sets the theme now")}; end if;
      if (new.resolved_by_id, new.resolved_by_support) is distinct from (old.resolved_by_id, old.resolved_by_support)
        and not mine && array['taker', 'reporter-lead', 'reviewer']
        then ${refuse("Only whoever takes it forward resolves it")}; end if;
      return new;
    end;`,
    "volatile",
  ),
  definer(
    "keep_members() returns trigger",
    `
    declare touched uuid := coalesce(new.submission_id, old.submission_id);
    begin
      ${lockSubmission}
      update submissions s set members = array[s.organisation_id] || array(
          select p.organisation_id from partnerships p where p.submission_id = s.id
            and p.state = 'accepted' and p.organisation_id <> s.organisation_id order by p.created_at)
        where s.id = touched;
      return null;
    end;`,
    "volatile",
  ),
  definer(
    "keep_totals() returns trigger",
    `
    declare touched uuid := coalesce(new.submission_id, old.submission_id);
    begin
      ${lockSubmission}
      update barriers b set (people, cost, affected) = (
          select coalesce(sum(e.people_a_year), 0), coalesce(sum(e.cost_a_year), 0), count(*)
            from effects e where e.submission_id = b.id)
        where b.id = touched;
      return null;
    end;`,
    "volatile",
  ),
];

export const triggers = [
  trigger("submissions", "before insert", "start_submission"),
  trigger("submissions", "before update", "guard_submission"),
  trigger("barriers", "before update", "guard_barrier"),
  trigger("partnerships", "after insert or update or delete", "keep_members"),
  trigger("effects", "after insert or update or delete", "keep_totals"),
];
