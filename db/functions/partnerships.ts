import {
  byRequest,
  columnsChanged,
  definer,
  portalToday,
  refuse,
  textArray,
  trigger,
} from "@/db/functions/words";
import { invitingStates, rewordingStates } from "@/lib/lives";

const open = `p.state = 'invited' and p.expires_at > portal_now() and p.organisation_id = any(viewer_organisations())`;

/** What an invited organisation sees of a submission before it answers, and who may do what to a part. */
export const partnershipFunctions = [
  definer(
    "viewer_invitations() returns uuid[]",
    `
    return array(select p.id from partnerships p where ${open});`,
  ),
  definer(
    "viewer_invited_to() returns uuid[]",
    `
    return array(select p.submission_id from partnerships p where ${open});`,
  ),
  /** Title, summary and the part offered: the whole row of the submission stays hidden. */
  definer(
    `invitations_to_viewer() returns table (id uuid, submission_id uuid, kind text, title text, summary text,
      words text, organisation_id uuid, organisation text, inviting text, inviter text,
      invited_at timestamptz, expires_at timestamptz)`,
    `
    return query select p.id, s.id, s.kind, s.title, s.summary, p.words, o.id, o.name, i.name, b.name,
        p.created_at, p.expires_at
      from partnerships p
      join submissions s on s.id = p.submission_id
      join organisations o on o.id = p.organisation_id
      join organisations i on i.id = s.organisation_id
      join people b on b.id = p.by_id
      where ${open} order by p.expires_at, p.id;`,
  ),
  definer(
    "standing_in(partnership uuid) returns text[]",
    `
    declare it record;
    begin
      select p.organisation_id, p.submission_id into it from partnerships p where p.id = partnership;
      if not found then return '{}'; end if;
      return array_remove(array[
        case when it.organisation_id = viewer_organisation() and 'lead' = any(viewer_duties()) then 'own-lead' end,
        case when 'owner-lead' = any(standing(it.submission_id)) then 'inviting-lead' end
      ], null);
    end;`,
  ),
  /** Nobody else than the viewer's organisation could say whether what was resolved is really lifted. */
  definer(
    "is_last_to_check(submission uuid) returns boolean",
    `
    return exists (select 1 from submissions s join barriers b on b.id = s.id
      where s.id = submission and s.state = 'pending-check' and viewer_organisation() = any(s.members) and not exists (
        select 1 from (select s.organisation_id as reporter union
            select p.organisation_id from partnerships p where p.submission_id = s.id
              and p.state = 'accepted' and p.part <> 'partner') as others
          where reporter <> viewer_organisation() and reporter is distinct from b.resolved_by_id));`,
  ),
  definer(
    "may_invite(submission uuid, organisation uuid) returns boolean",
    `
    return exists (select 1 from submissions s where s.id = submission
      and s.kind || ':' || s.state = any(${textArray(invitingStates)}) and not organisation = any(s.members));`,
  ),
  /** For whoever answers an invitation and does not see the submission, which is locked before its other rows. */
  definer(
    "hold_submission_of(partnership uuid) returns void",
    `
    perform 1 from submissions s where s.id = (select p.submission_id from partnerships p where p.id = partnership
        and (p.organisation_id = viewer_organisation() or viewer_organisation() = any(
          select t.organisation_id from submissions t where t.id = p.submission_id)))
      for no key update;`,
    "volatile",
  ),
  definer(
    "guard_partnership() returns trigger",
    `
    declare touched text[] := ${columnsChanged};
    begin
      if not ${byRequest} then return new; end if;
      if touched <@ array['words', 'version'] then
        if old.state <> 'accepted' or old.part <> 'partner' or new.version <> old.version + 1
            or not 'own-lead' = any(standing_in(old.id)) or not exists (select 1 from submissions s
              where s.id = old.submission_id and s.kind || ':' || s.state = any(${textArray(rewordingStates)}))
          then ${refuse("These words may not be changed now")}; end if;
        return new;
      end if;
      if old.state = 'accepted' and new.state = 'accepted' then
        if not touched <@ array['leaves_on', 'reason'] or (new.leaves_on is null and new.reason is not null)
            or not 'own-lead' = any(standing_in(old.id)) or new.leaves_on <= ${portalToday}
            or (new.leaves_on is not null and is_agreed(old.submission_id))
          then ${refuse("This step is not allowed")}; end if;
        return new;
      end if;
      if not touched <@ array['state', 'reason'] or new.state = old.state or not exists (select 1 from steps t where t.kind = 'partnership' and t.from_state = old.state
          and t.to_state = new.state and t.standing = any(standing_in(old.id)))
        or (old.state = 'invited' and (new.state = 'expired') <> (old.expires_at <= portal_now()))
        or (new.state = 'left' and is_last_to_check(old.submission_id))
        or (new.state = 'accepted' and is_frozen(old.submission_id))
        or (new.state = 'left' and is_agreed(old.submission_id))
        then ${refuse("This step is not allowed")}; end if;
      if new.state = 'left' then new.leaves_on := ${portalToday}; end if;
      new.answered_at := portal_now();
      new.answered_by_id := viewer_id();
      return new;
    end;`,
    "volatile",
  ),
];

export const partnershipTriggers = [trigger("partnerships", "before update", "guard_partnership")];
