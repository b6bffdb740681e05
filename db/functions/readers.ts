import { definer, textOf } from "@/db/functions/words";
import { maySeeSubmission } from "@/db/policies";

const visible = textOf(maySeeSubmission);

/** The policy's own words, asked of everybody at once: one rule, read in both directions. */
const seenFromSeat = visible.replaceAll(
  /\bviewer_(id|organisations|pilots|roles|advises)\(\)/g,
  "seat.$1",
);
if (seenFromSeat.includes("viewer_"))
  throw new Error(`A rule of sight names the viewer: ${seenFromSeat}`);

/** Each membership, each role, and having entered it, is a seat of its own: who sees, and by which. */
const seats = `
  select m.person_id as person, m.organisation_id as organisation, null as role, null::uuid as id,
    array[m.organisation_id] as organisations, '{}'::text[] as roles, '{}'::text[] as advises,
    coalesce(o.pilots, '{}') as pilots
  from memberships m
  left join (select organisation_id, array_agg(pilot) as pilots from organisation_pilots group by 1) o
    using (organisation_id)
  where m.ended_at is null
  union all
  select r.person_id, null, r.role, null, '{}', array[r.role],
    array(select a.pilot from assignments a where a.person_id = r.person_id and r.role = 'adviser'), '{}'
  from role_holders r
  union all
  select s.entered_by_id, null, 'adviser', s.entered_by_id, '{}', '{}', '{}', '{}'
  from submissions s where s.id = $1 and s.entered_by_id is not null`;

const mayAsk = `exists (select 1 from submissions where id = $1 and ${visible})`;

export const readerFunctions = [
  definer(
    `readers_of(submission uuid) returns table
      (person_id uuid, person text, organisation text, role text, is_partner boolean)`,
    `
    return query execute $query$
      select seat.person, p.name, o.name, seat.role, coalesce((
        select members && seat.organisations and members && (select viewer_organisations())
        from submissions where id = $1), false)
      from (${seats}) as seat
      join people p on p.id = seat.person and p.suspended_at is null
      left join organisations o on o.id = seat.organisation
      where ${mayAsk} and exists (select 1 from submissions where id = $1 and ${seenFromSeat})
      order by (select s.organisation_id = seat.organisation from submissions s where s.id = $1) desc nulls last,
        (select s.members && seat.organisations from submissions s where s.id = $1) desc,
        o.name, p.name, seat.person $query$ using submission;`,
  ),
  definer(
    "watchers_of(submission uuid) returns integer",
    `
    return (select count(*) from watches w where w.submission_id = $1 and not w.off and ${mayAsk});`,
  ),
];
