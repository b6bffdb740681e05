import { seatsWhere } from "@/db/functions/sight";
import { definer } from "@/db/functions/words";

/** Whose members may hold a key to it: nobody else's are looked at. */
const opened = `m.organisation_id = any(array(
    select unnest(s.members) from submissions s where s.id = $1
    union select l.organisation_id from organisation_pilots l where l.pilot = any(array(
      select k.slug from submissions s, pilots k where s.id = $1
        and s.opens_to && array['pilots', 'pilot:' || k.slug]))))`;

/** Having entered it is a seat of its own: who sees, and by which. */
const seats = `${seatsWhere(opened, "true")}
  union all
  select s.entered_by_id, null, 'adviser', array[s.entered_by_id::text]
  from submissions s join people e on e.id = s.entered_by_id and e.suspended_at is null where s.id = $1`;

const mayAsk = "exists (select 1 from submissions where id = $1 and opens_to && viewer_keys())";

export const readerFunctions = [
  definer(
    `readers_of(submission uuid) returns table
      (person_id uuid, person text, organisation text, role text, is_partner boolean)`,
    `
    return query
      select seat.person, p.name, o.name, seat.role,
        coalesce(seat.organisation = any(it.members) and it.members && viewer_organisations(), false)
      from submissions it, (${seats}) as seat
      join people p on p.id = seat.person
      left join organisations o on o.id = seat.organisation
      where it.id = $1 and it.opens_to && seat.keys and ${mayAsk}
      order by (it.organisation_id = seat.organisation) desc nulls last,
        (seat.organisation = any(it.members)) desc, o.name, p.name, seat.person;`,
  ),
  definer(
    "watchers_of(submission uuid) returns integer",
    `
    return (select count(*) from watches w where w.submission_id = $1 and not w.off and ${mayAsk});`,
  ),
];
