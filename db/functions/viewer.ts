import { keyFunctions } from "@/db/functions/sight";
import { definer, textArray } from "@/db/functions/words";
import { affectableStates, editableBarrierStates } from "@/lib/barriers";
import { sharedProposalStates } from "@/lib/proposals";

const setting = (name: string, type: string) =>
  `create or replace function viewer_${name}() returns ${type} language sql stable set search_path = pg_catalog as $$
    select nullif(current_setting('app.${name}', true), '')::${type} $$`;
const settings = (name: string, type: string) =>
  `create or replace function viewer_${name}() returns ${type}[] language sql stable set search_path = pg_catalog as $$
    select coalesce(nullif(current_setting('app.${name}', true), ''), '{}')::${type}[] $$`;

/** Who is asking, from the context that `enter` set; named so that a policy reads as words. */
export const viewerFunctions = [
  `create or replace function portal_now() returns timestamptz language sql stable set search_path = pg_catalog as $$
    select coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now())
  $$`,
  setting("id", "uuid"),
  setting("organisation", "uuid"),
  settings("organisations", "uuid"),
  settings("duties", "text"),
  settings("roles", "text"),
  settings("advises", "text"),
  settings("keys", "text"),
  /** Named by the first migration only. */
  `create or replace function viewer_pilots() returns text[] language sql stable set search_path = pg_catalog, public, pg_temp as $$
    select array(select substr(key, 7) from unnest(viewer_keys()) as key where key like 'pilot:%') $$`,
  ...keyFunctions,
  /** Of a pooled budget: all who give something have bound themselves to it. */
  `create or replace function is_settled(state text) returns boolean language sql immutable
    set search_path = pg_catalog as $$ select state = any(${textArray(sharedProposalStates)}) $$`,
  /** Looks up once a transaction what every policy asks. Only the owner may call it, before it becomes portal_user. */
  `create or replace function enter(person uuid, wanted uuid, moment text) returns void language plpgsql
    set search_path = pg_catalog, public, pg_temp as $body$
    declare
      who uuid := (select p.id from people p where p.id = person and p.suspended_at is null);
      mine uuid[] := array(select m.organisation_id from memberships m where m.person_id = who and m.ended_at is null);
      roles text[] := array(select r.role from role_holders r where r.person_id = who);
      acting uuid := (select wanted where wanted = any(mine));
    begin
      perform set_config('app.id', coalesce(who::text, ''), true),
        set_config('app.organisation', coalesce(acting::text, ''), true),
        set_config('app.alone', case when wanted is null then 'yes' else '' end, true),
        set_config('app.organisations', mine::text, true),
        set_config('app.duties', coalesce((select m.duties from memberships m
          where m.person_id = who and m.organisation_id = acting), '{}')::text, true),
        set_config('app.roles', roles::text, true),
        set_config('app.advises', array(select a.pilot from assignments a
          where a.person_id = who and 'adviser' = any(roles))::text, true),
        set_config('app.keys', case when who is null then '' else keys_of(who)::text end, true),
        set_config('app.now', moment, true);
    end $body$`,
  `create or replace function viewer_acts_as(wanted text[]) returns boolean language sql stable
    set search_path = pg_catalog, public, pg_temp as $$
    select coalesce(current_setting('app.alone', true), '') <> '' and viewer_roles() && wanted $$`,
  definer(
    "sees_as_support(submission uuid) returns boolean",
    `
    return viewer_roles() && array['reviewer', 'review-lead'] or exists (
      select 1 from submissions s where s.id = submission and s.pilots && viewer_advises());`,
  ),
  /** The version that was submitted last, for officers, whose reviews are pinned to it: its words stand still in review. */
  definer(
    "submitted_version(submission uuid) returns integer",
    `
    if not standing(submission) && array['reviewer', 'adviser'] then return null; end if;
    return (select max(e.version) from events e where e.submission_id = submission and e.to_state in ('submitted', 'change-in-review'));`,
  ),
  definer(
    "viewer_reviewed(submission uuid, of_version integer) returns boolean",
    `
    return exists (select 1 from reviews r where r.submission_id = submission and r.version = of_version
      and r.person_id = viewer_id());`,
  ),
  definer(
    "may_affect(submission uuid) returns boolean",
    `
    return exists (select 1 from submissions s where s.id = submission and (
      s.state = any(${textArray(affectableStates)})
      or (s.state = any(${textArray(editableBarrierStates)}) and s.organisation_id = viewer_organisation())));`,
  ),
  definer(
    "standing(submission uuid) returns text[]",
    `
    declare
      it record;
      organisation uuid := viewer_organisation();
      is_lead boolean := 'lead' = any(viewer_duties());
      is_contributor boolean := viewer_duties() && array['contributor', 'lead'];
      reports boolean;
      found_roles text[] := '{}';
    begin
      select s.organisation_id, s.members, s.pilots, s.submitted_at, s.state, s.entered_by_id,
          b.taken_by_id, b.resolved_by_id, coalesce(t.host_id, s.organisation_id) as host_id
        into it from submissions s left join barriers b on b.id = s.id left join terms t on t.submission_id = s.id
        where s.id = submission;
      if not found or viewer_id() is null then return '{}'; end if;
      if organisation is not null then
        reports := organisation = it.organisation_id or (organisation = any(it.members) and exists (
          select 1 from partnerships p where p.submission_id = submission
            and p.organisation_id = organisation and p.state = 'accepted' and p.part <> 'partner'));
        return array_remove(array[
          case when organisation = any(it.members) then 'partner' end,
          case when organisation = it.organisation_id and is_contributor then 'owner-contributor' end,
          case when organisation = it.organisation_id and is_lead then 'owner-lead' end,
          case when organisation = any(it.members) and is_contributor then 'partner-contributor' end,
          case when organisation = any(it.members) and 'finance' = any(viewer_duties()) then 'partner-finance' end,
          case when organisation = it.host_id and organisation = any(it.members) and 'finance' = any(viewer_duties()) then 'manager' end,
          case when organisation = any(it.members) and 'signatory' = any(viewer_duties()) then 'partner-signatory' end,
          case when reports and is_lead then 'reporter-lead' end,
          case when reports and is_lead and organisation is distinct from it.resolved_by_id then 'checker' end,
          case when organisation = any(it.members) and is_lead and organisation = it.taken_by_id then 'taker' end
        ], null);
      end if;
      if it.entered_by_id = viewer_id() and viewer_acts_as(array['adviser', 'reviewer', 'review-lead'])
        and viewer_organisation() is null then found_roles := array['entered']; end if;
      if it.submitted_at is null or it.state = 'draft' then return found_roles; end if;
      if exists (select 1 from memberships m where m.person_id = viewer_id() and m.ended_at is null
          and m.organisation_id = any(it.members)) then
        return found_roles || case when viewer_acts_as(array['reviewer', 'review-lead'])
          or (viewer_acts_as(array['adviser']) and it.pilots && viewer_advises()) then array['adviser'] end;
      end if;
      if viewer_acts_as(array['reviewer', 'review-lead']) then
        found_roles := found_roles || array['reviewer', 'adviser'];
        if it.taken_by_id is null then found_roles := found_roles || 'taker'::text; end if;
      elsif viewer_acts_as(array['adviser']) and it.pilots && viewer_advises() then
        found_roles := found_roles || 'adviser'::text;
      end if;
      if viewer_acts_as(array['review-lead']) then found_roles := found_roles || 'review-lead'::text; end if;
      return found_roles;
    end;`,
  ),
];
