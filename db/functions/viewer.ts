import { definer, textArray } from "@/db/functions/words";
import { affectableStates, editableStates } from "@/lib/barriers";

/** Who is asking, from the context that `asViewer` set; written so that a policy reads as words. */
export const viewerFunctions = [
  `create or replace function portal_now() returns timestamptz language sql stable set search_path = pg_catalog as $$
    select coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now())
  $$`,
  definer(
    "viewer_id() returns uuid",
    `
    return (select p.id from people p where p.suspended_at is null
      and p.id = nullif(current_setting('app.person', true), '')::uuid);`,
  ),
  definer(
    "viewer_organisation() returns uuid",
    `
    return (select m.organisation_id from memberships m where m.person_id = viewer_id() and m.ended_at is null
      and m.organisation_id = nullif(current_setting('app.organisation', true), '')::uuid);`,
  ),
  definer(
    "viewer_organisations() returns uuid[]",
    `
    return array(select m.organisation_id from memberships m
      where m.person_id = viewer_id() and m.ended_at is null);`,
  ),
  definer(
    "viewer_duties() returns text[]",
    `
    return coalesce((select m.duties from memberships m
      where m.person_id = viewer_id() and m.organisation_id = viewer_organisation()), '{}');`,
  ),
  definer(
    "viewer_pilots() returns text[]",
    `
    return array(select distinct o.pilot from organisation_pilots o
      where o.organisation_id = any(viewer_organisations()));`,
  ),
  definer(
    "viewer_roles() returns text[]",
    `
    return array(select r.role from role_holders r where r.person_id = viewer_id());`,
  ),
  definer(
    "viewer_advises() returns text[]",
    `
    if not 'adviser' = any(viewer_roles()) then return '{}'; end if;
    return array(select a.pilot from assignments a where a.person_id = viewer_id());`,
  ),
  definer(
    "viewer_acts_as(wanted text[]) returns boolean",
    `
    return coalesce(current_setting('app.organisation', true), '') = '' and viewer_roles() && wanted;`,
  ),
  definer(
    "sees_as_support(submission uuid) returns boolean",
    `
    return viewer_roles() && array['reviewer', 'review-lead'] or exists (
      select 1 from submissions s where s.id = submission and s.pilots && viewer_advises());`,
  ),
  definer(
    "may_affect(submission uuid) returns boolean",
    `
    return exists (select 1 from submissions s where s.id = submission and (
      s.state = any(${textArray(affectableStates)})
      or (s.state = any(${textArray(editableStates)}) and s.organisation_id = viewer_organisation())));`,
  ),
  definer(
    "standing(submission uuid) returns text[]",
    `
    declare
      it record;
      organisation uuid := viewer_organisation();
      is_lead boolean := 'lead' = any(viewer_duties());
      is_contributor boolean := viewer_duties() && array['contributor', 'lead'];
      found_roles text[] := '{}';
    begin
      select s.organisation_id, s.members, s.pilots, s.submitted_at, s.entered_by_id,
          b.taken_by_id, b.resolved_by_id
        into it from submissions s left join barriers b on b.id = s.id where s.id = submission;
      if not found or viewer_id() is null then return '{}'; end if;
      if organisation is not null then
        return array_remove(array[
          case when organisation = any(it.members) then 'partner' end,
          case when organisation = it.organisation_id and is_contributor then 'owner-contributor' end,
          case when organisation = it.organisation_id and is_lead then 'owner-lead' end,
          case when organisation = any(it.members) and is_contributor then 'reporter' end,
          case when organisation = any(it.members) and is_lead then 'reporter-lead' end,
          case when organisation = any(it.members) and is_lead and organisation is distinct from it.resolved_by_id then 'checker' end,
          case when organisation = any(it.members) and is_lead and organisation = it.taken_by_id then 'taker' end
        ], null);
      end if;
      if it.entered_by_id = viewer_id() and viewer_acts_as(array['adviser', 'reviewer', 'review-lead'])
        and viewer_organisation() is null then found_roles := array['entered']; end if;
      if it.submitted_at is null then return found_roles; end if;
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
