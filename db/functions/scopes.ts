import { byRequest, definer, refuse, trigger } from "@/db/functions/words";

const last =
  "select c.* from scopes c where c.submission_id = project order by c.version desc limit 1";

/** Rows of a part in the terms, as `jsonb` named r. */
const rows = (part: string) => `jsonb_array_elements(it.terms -> '${part}') r`;
const gone = (part: string) =>
  `r.submission_id = project and r.id::text not in (select k ->> 'id' from jsonb_array_elements(it.terms -> '${part}') k)`;
const day = (name: string) => `(r ->> '${name}')::date`;
const figure = (name: string) => `(r ->> '${name}')::double precision`;

export const scopeFunctions = [
  /** Asked by the step that asks for it; ended by the step that decides. */
  definer(
    "guard_scope() returns trigger",
    `
    declare
      its record;
      mine text[];
    begin
      if not ${byRequest} then return new; end if;
      select s.state, s.moved_from, s.written_in, s.version into its from submissions s where s.id = new.submission_id;
      mine := standing(new.submission_id);
      if tg_op = 'INSERT' then
        if its.state <> 'change-in-review' or its.moved_from <> 'in-delivery' or its.written_in <> pg_current_xact_id()
            or new.version <> its.version or new.decision is not null or new.person_id <> viewer_id()
          then ${refuse("A change of scope is asked by its step")}; end if;
        return new;
      end if;
      if its.state <> 'change-in-review' or old.decision is not null or new.decision is null or not coalesce(
          case new.decision when 'taken-back' then 'owner-lead' = any(mine)
            else 'review-lead' = any(mine) and is_reviewed(new.submission_id) end, false)
        then ${refuse("This change of scope may not be decided so")}; end if;
      return new;
    end;`,
    "volatile",
  ),
  /** Whether this transaction decided the change of scope that was asked last, and so. */
  definer(
    "scope_decided(project uuid, how text[]) returns boolean",
    `
    return exists (select 1 from (${last.replace("c.*", "c.decision, c.xmin as writer")}) c
      where c.decision = any(how) and written_now(c.writer));`,
    "volatile",
  ),
  /** Puts the terms in the place of the old, once the step that endorses is taken: what is done, or has results, stays. */
  definer(
    "apply_scope() returns trigger",
    `
    declare
      it record;
      project uuid := new.id;
    begin
      if not scope_decided(project, array['endorsed']) then return null; end if;
      ${last.replace("c.* from", "c.* into it from")};
      update projects p set aim = it.terms ->> 'aim', who_for = it.terms ->> 'whoFor', places = it.terms ->> 'places',
          theme = it.terms ->> 'theme', ends_on = (it.terms ->> 'endsOn')::date, funding = it.terms ->> 'funding',
          funding_words = it.terms ->> 'fundingWords', sharing = it.terms ->> 'sharing', sharing_words = it.terms ->> 'sharingWords'
        where p.id = project;
      delete from milestones r where ${gone("milestones")} and r.done_on is null;
      delete from outcomes r where ${gone("outcomes")}
        and not exists (select 1 from readings d where d.outcome_id = r.id);
      insert into milestones as m (id, submission_id, organisation_id, title, due_on)
        select (r ->> 'id')::uuid, project, (r ->> 'organisationId')::uuid, r ->> 'title', ${day("dueOn")}
        from ${rows("milestones")}
        on conflict (id) do update set organisation_id = excluded.organisation_id, title = excluded.title,
          due_on = excluded.due_on, version = m.version + 1 where m.submission_id = project;
      insert into outcomes as o (id, submission_id, measure, unit, baseline, baseline_on, target, target_on)
        select (r ->> 'id')::uuid, project, r ->> 'measure', r ->> 'unit', ${figure("baseline")}, ${day("baselineOn")},
          ${figure("target")}, ${day("targetOn")} from ${rows("outcomes")}
        on conflict (id) do update set measure = excluded.measure, unit = excluded.unit, baseline = excluded.baseline,
          baseline_on = excluded.baseline_on, target = excluded.target, target_on = excluded.target_on,
          version = o.version + 1 where o.submission_id = project;
      return null;
    end;`,
    "volatile",
  ),
];

export const scopeTriggers = [
  trigger("scopes", "before insert or update", "guard_scope"),
  `create or replace trigger apply_scope after update of state on submissions for each row
    when (old.state = 'change-in-review' and new.state = 'in-delivery') execute function apply_scope()`,
];
