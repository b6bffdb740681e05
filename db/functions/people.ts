import { definer } from "@/db/functions/words";

export const peopleFunctions = [
  /** For the session's query, which runs before there is a viewer; no request's role may call it. */
  definer(
    "unread_of(person uuid) returns integer",
    `
    declare keys text[];
    begin
      if not exists (select 1 from notices n where n.person_id = person and n.read_at is null)
        then return 0; end if;
      keys := keys_of(person);
      return (select count(*) from notices n where n.person_id = person and n.read_at is null
        and (exists (select 1 from submissions s where s.id = n.submission_id and s.opens_to && keys)
          or exists (select 1 from partnerships p where p.submission_id = n.submission_id
            and p.state = 'invited' and p.organisation_id::text = any(keys))
          or exists (select 1 from proposed_organisations o where o.submission_id = n.submission_id and o.state = 'open'
            and exists (select 1 from role_holders r where r.person_id = person and r.role = 'administrator'))));
    end;`,
  ),
  /** Addresses are for administrators, for leads about their colleagues, and for oneself. */
  definer(
    "address_of(person uuid) returns text",
    `
    if person = viewer_id() or viewer_acts_as(array['administrator'])
      or ('lead' = any(viewer_duties()) and exists (select 1 from memberships m
        where m.person_id = person and m.organisation_id = viewer_organisation() and m.ended_at is null))
    then return (select p.email from people p where p.id = person); end if;
    return null;`,
  ),
  definer(
    "people_matching(wanted text) returns setof uuid",
    `
    if not viewer_acts_as(array['administrator']) then return; end if;
    return query select p.id from people p
      where strpos(lower(p.name), lower(wanted)) > 0 or strpos(p.email, lower(wanted)) > 0;`,
  ),
  definer(
    "end_sessions() returns trigger",
    `
    if new.suspended_at is not null then
      update sessions set expires = least(expires, now()) where person_id = new.id;
      delete from sign_in_codes where person_id = new.id;
    end if;
    return null;`,
    "volatile",
  ),
];

export const peopleTriggers = [
  `create or replace trigger end_sessions after update of suspended_at on people
    for each row execute function end_sessions()`,
];
