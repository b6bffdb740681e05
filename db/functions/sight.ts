import { definer, textArray } from "@/db/functions/words";
import { sharedStates } from "@/lib/lives";

/**
 * Who holds which key, each membership and each role as a seat of its own: `membership` chooses among
 * `people p` with their `memberships m`, `role` among `people p`. The other half of product.md's table, "Who sees
 * what"; the locks are `who_may_see`'s.
 */
export const seatsWhere = (membership: string, role = membership) => `
  select p.id as person, m.organisation_id as organisation, null as role,
    m.organisation_id::text || case when o.pilots is null then '{}' else o.pilots || 'pilots'::text end as keys
  from people p join memberships m on m.person_id = p.id and m.ended_at is null
  left join lateral (select array_agg('pilot:' || l.pilot) as pilots from organisation_pilots l
    where l.organisation_id = m.organisation_id) as o on true
  where p.suspended_at is null and ${membership}
  union all
  select p.id, null, r.role, case r.role
    when 'reviewer' then array['support'] when 'review-lead' then array['support']
    when 'adviser' then array(select 'adviser:' || a.pilot from assignments a where a.person_id = p.id)
    when 'observer' then array['observers'] else '{}' end
  from people p join role_holders r on r.person_id = p.id
  where p.suspended_at is null and ${role}`;

/** The viewer's keys as far as they open what is in `states`: pilots and observers see shared states only. */
export const keysFor = (states: string) => `
  case when ${states} && ${textArray(sharedStates)} then keys
    else array(select key from unnest(keys) as key where key !~ '^(pilot|observers)') end`;

export const keyFunctions = [
  definer(
    "keys_of(wanted uuid) returns text[]",
    `
    return array(select distinct unnest(seat.keys) from (${seatsWhere("p.id = wanted")}) as seat)
      || wanted::text;`,
  ),
];

/** A project that rests before its delivery began must be reviewed again: until then it is as one that was submitted. */
const isShared = `it.state = any(${textArray(sharedStates)}) and (it.state <> 'paused'
  or exists (select 1 from projects p where p.id = it.id and p.started_at is not null))`;

export const sightFunctions = [
  `create or replace function who_may_see(it submissions) returns text[] language sql stable
    set search_path = pg_catalog, public, pg_temp as $$
    select it.members::text[]
      || case when it.submitted_at is null or it.state = 'draft' then array_remove(array[it.entered_by_id::text], null)
        else 'support'::text || array(select 'adviser:' || p from unnest(it.pilots) as p) end
      || case when not (${isShared}) then '{}'::text[]
        else case it.audience when 'pilot' then array(select 'pilot:' || p from unnest(it.pilots) as p)
            when 'all-pilots' then array['pilots'] else '{}' end
          || case when it.escalated_at is null then '{}'::text[] else array['observers'] end end
  $$`,
  definer(
    "tell_who_may_see() returns trigger",
    `
    new.opens_to := who_may_see(new);
    return new;`,
    "volatile",
  ),
  definer(
    "keep_marks() returns trigger",
    `
    update submissions s set marks = barrier_marks(new) where s.id = new.id;
    return null;`,
    "volatile",
  ),
  definer(
    "keep_project_marks() returns trigger",
    `
    update submissions s set marks = project_marks(s) where s.id = new.id and s.kind = 'project';
    return null;`,
    "volatile",
  ),
  /** The theme, and the last words of the organisations that are on it now. */
  `create or replace function project_marks(it submissions) returns text[] language sql stable
    set search_path = pg_catalog, public, pg_temp as $$
    select array(select 'theme:' || p.theme from projects p where p.id = it.id and p.theme is not null)
      || coalesce((select array_agg(distinct 'told:' || last.status) from (
        select distinct on (u.organisation_id) u.status from updates u
        where u.submission_id = it.id and u.organisation_id = any(it.members)
        order by u.organisation_id, u.at desc) as last), '{told:none}')
  $$`,
  definer(
    "keep_proposal_marks() returns trigger",
    `
    update submissions s set marks = proposal_marks(new) where s.id = new.id;
    return null;`,
    "volatile",
  ),
  `create or replace function proposal_marks(it proposals) returns text[] language sql immutable
    set search_path = pg_catalog as $$
    select array_remove(array['arrangement:' || it.arrangement], null)
  $$`,
  `create or replace function barrier_marks(it barriers) returns text[] language sql immutable
    set search_path = pg_catalog as $$
    select array(select 'code:' || c from unnest(it.codes) as c)
      || array(select 'body:' || b from unnest(it.bodies) as b)
      || array(select 'stream:' || f from unnest(it.streams) as f)
  $$`,
];

/** The first is named so that it comes after the others that change a row before it is written. */
export const sightTriggers = [
  `create or replace trigger tell_who_may_see before insert or update on submissions
    for each row execute function tell_who_may_see()`,
  `create or replace trigger keep_marks after insert or update of codes, bodies, streams on barriers
    for each row execute function keep_marks()`,
  `create or replace trigger keep_proposal_marks after insert or update of arrangement on proposals
    for each row execute function keep_proposal_marks()`,
  `create or replace trigger keep_project_marks after insert or update of theme on projects
    for each row execute function keep_project_marks()`,
  `create or replace trigger keep_project_marks after update of members on submissions
    for each row execute function keep_project_marks()`,
];

/** Rows that were written under another rule. */
export const refreshSight = [
  `update submissions s set opens_to = who_may_see(s) where opens_to is distinct from who_may_see(s)`,
  `update submissions s set marks = barrier_marks(b) from barriers b
    where b.id = s.id and s.marks is distinct from barrier_marks(b)`,
  `update submissions s set marks = proposal_marks(p) from proposals p
    where p.id = s.id and s.marks is distinct from proposal_marks(p)`,
  `update submissions s set marks = project_marks(s)
    where s.kind = 'project' and s.marks is distinct from project_marks(s)`,
];
