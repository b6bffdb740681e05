import {
  byRequest,
  columnsChanged,
  definer,
  refuse,
  textArray,
  trigger,
} from "@/db/functions/words";
import { invitingStates } from "@/lib/lives";

const isAdministrator = `viewer_roles() && array['administrator']`;

/** What waits for administrators, who settles a proposed organisation, and when two names are one. */
export const proposedFunctions = [
  `create or replace function plain_name(name text) returns text language sql immutable
    set search_path = pg_catalog as $$
    select regexp_replace(lower(name), '[[:space:][:punct:]’‘“”–—]+', '', 'g') $$`,
  definer(
    "viewer_proposals() returns uuid[]",
    `
    if not ${isAdministrator} then return '{}'; end if;
    return array(select p.id from proposed_organisations p where p.state = 'open');`,
  ),
  definer(
    "viewer_proposed_to() returns uuid[]",
    `
    if not ${isAdministrator} then return '{}'; end if;
    return array(select p.submission_id from proposed_organisations p where p.state = 'open');`,
  ),
  definer(
    "standing_on(proposed uuid) returns text[]",
    `
    return array_remove(array[
      case when viewer_acts_as(array['administrator']) then 'administrator' end,
      case when 'owner-lead' = any(standing((select p.submission_id from proposed_organisations p
        where p.id = proposed))) then 'proposer' end
    ], null);`,
  ),
  definer(
    "guard_proposed() returns trigger",
    `
    declare touched text[];
    begin
      if not ${byRequest} then return new; end if;
      if tg_op = 'INSERT' then
        if not exists (select 1 from submissions s where s.id = new.submission_id and s.title <> ''
            and s.kind || ':' || s.state = any(${textArray(invitingStates)}))
          then ${refuse("Nobody can be invited to it now")}; end if;
        return new;
      end if;
      touched := ${columnsChanged};
      if not touched <@ array['state', 'reason', 'found_id'] or not exists (select 1 from steps t
          where t.kind = 'proposed' and t.from_state = old.state and t.to_state = new.state
            and t.standing = any(standing_on(old.id)))
        then ${refuse("This step is not allowed")}; end if;
      new.settled_at := portal_now();
      new.settled_by_id := viewer_id();
      return new;
    end;`,
    "volatile",
  ),
];

export const proposedTriggers = [
  trigger("proposed_organisations", "before insert or update", "guard_proposed"),
];
