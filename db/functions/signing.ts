import { byRequest, definer, portalToday, refuse, trigger } from "@/db/functions/words";

export const signingFunctions = [
  /** On the register is whoever has the duty to sign for that organisation, and each line is changed in its turn. */
  definer(
    "guard_signatory() returns trigger",
    `
    if not ${byRequest} then return new; end if;
    if tg_op = 'INSERT' then
      new.version := 1;
      new.created_at := portal_now();
      new.removed_at := null;
      if not exists (select 1 from memberships m where m.person_id = new.person_id and m.ended_at is null
          and m.organisation_id = new.organisation_id and 'signatory' = any(m.duties))
        then ${refuse("Only a colleague with the duty to sign is on the register")}; end if;
    elsif new.version <> old.version + 1 then ${refuse("Somebody else changed it")};
    end if;
    if new.removed_at is not null then new.removed_at := portal_now(); end if;
    return new;`,
    "volatile",
  ),
  /** Signed are the terms that stand, by somebody on the register who neither wrote nor supported a row of them. */
  definer(
    "guard_signature() returns trigger",
    `
    declare
      it record;
    begin
      if not ${byRequest} then return new; end if;
      -- Whoever waited for the lock began earlier, and answers later.
      new.created_at := greatest(portal_now(), (select max(g.created_at) + interval '1 microsecond'
        from signatures g where g.submission_id = new.submission_id));
      select s.state, s.pilot into it from submissions s where s.id = new.submission_id;
      if it.state <> 'awaiting-sign-off' or new.hash is distinct from frozen_hash(new.submission_id)
        then ${refuse("Only the terms that await signatures are signed")}; end if;
      if not exists (select 1 from signatories g where g.person_id = new.person_id and g.removed_at is null
          and g.organisation_id = new.organisation_id and g.most is not distinct from new.most
          and g.starts_on <= ${portalToday} and coalesce(g.ends_on >= ${portalToday}, true)
          and (g.pilots = '{}' or it.pilot = any(g.pilots)))
        then ${refuse("Only somebody on the register signs")}; end if;
      if not exists (select 1 from contributions c where c.submission_id = new.submission_id
            and c.organisation_id = new.organisation_id and c.removed_at is null)
          or exists (select 1 from contributions c left join supports u on u.contribution_id = c.id and u.version = c.version
            where c.submission_id = new.submission_id and c.organisation_id = new.organisation_id and c.removed_at is null
              and new.person_id in (c.edited_by_id, u.person_id))
        then ${refuse("Whoever wrote or supported a row does not sign for it")}; end if;
      return new;
    end;`,
    "volatile",
  ),
  /** The name of the terms that were submitted last. */
  definer(
    "frozen_hash(submission uuid) returns text",
    `
    return (select f.hash from frozen_terms f where f.submission_id = submission order by f.version desc limit 1);`,
  ),
  /** An organisation gives something and nobody has signed for it. A function, which is asked of single rows only. */
  definer(
    "awaits_signature(submission uuid, organisation uuid) returns boolean",
    `
    return exists (select 1 from contributions c where c.submission_id = submission
        and c.organisation_id = organisation and c.removed_at is null)
      and not exists (select 1 from signatures g where g.submission_id = submission and g.answer = 'signed'
        and g.organisation_id = organisation and g.hash = frozen_hash(submission));`,
  ),
  /** Every organisation that gives something is committed to the terms that stand: as lib/signatures.ts reckons it. */
  definer(
    "all_signed(submission uuid) returns boolean",
    `
    return not exists (
      select 1 from (
        select c.organisation_id as giver, sum(c.pence) as pence from contributions c join submissions s on s.id = c.submission_id
          where c.submission_id = submission and c.removed_at is null and c.organisation_id = any(s.members)
          group by c.organisation_id) as given
      left join lateral (
        select bool_and(l.answer = 'signed') as signs, count(*) as hands,
            bool_or(l.most is null or l.minute <> '' or given.pence <= l.most) as enough
          from (select distinct on (g.person_id) g.answer, g.most, g.minute from signatures g
            where g.submission_id = submission and g.organisation_id = given.giver and g.hash = frozen_hash(submission)
            order by g.person_id, g.created_at desc) as l) as held on true
      where held.signs is not true or not (held.enough or held.hands > 1));`,
  ),
  /** Takes what all have signed to agreed, in the name of whoever was the last; nothing where somebody is missing. */
  definer(
    "agree(submission uuid) returns boolean",
    `
    declare it record;
    begin
      select s.state, s.version into it from submissions s where s.id = submission and s.kind = 'proposal'
        and s.state = 'awaiting-sign-off';
      if not found or not standing(submission) && array['partner-signatory'] or not all_signed(submission)
        then return false; end if;
      update submissions set state = 'agreed', version = version + 1, due_on = null where id = submission;
      insert into events (submission_id, person_id, organisation_id, act, from_state, to_state, version)
        values (submission, viewer_id(), viewer_organisation(), 'agreed', it.state, 'agreed', it.version + 1);
      return true;
    end;`,
    "volatile",
  ),
];

export const signingTriggers = [
  trigger("signatures", "before insert", "guard_signature"),
  trigger("signatories", "before insert or update", "guard_signatory"),
];
