import { onlyWhile } from "@/db/functions/fields";
import { definer } from "@/db/functions/words";
import { offeringStates } from "@/lib/projects";

const onOffer = "p.withdrawn_at is null and reads_practice()";

/** What of a project others may know: its measures with the last result of each. */
const results = `(select coalesce(jsonb_agg(jsonb_build_object('measure', o.measure, 'unit', o.unit,
    'baseline', o.baseline, 'baselineOn', o.baseline_on, 'target', o.target, 'targetOn', o.target_on,
    'value', r.value, 'readOn', r.read_on) order by o.created_at), '[]')
  from outcomes o left join lateral (select g.value, g.read_on from readings g where g.outcome_id = o.id
    order by g.read_on desc, g.created_at desc limit 1) as r on true where o.submission_id = found.id)`;

/** What leaves a project that a reader may not see, and what an adoption tells of the adopter's. */
export const practiceFunctions = [
  definer(
    "reads_practice() returns boolean",
    `
    return viewer_organisations() <> '{}' or viewer_roles() && array['adviser', 'reviewer', 'review-lead'];`,
  ),
  definer(
    "may_adopt(source uuid) returns boolean",
    `
    return viewer_duties() && array['contributor', 'lead'] and exists (
      select 1 from practices p join submissions s on s.id = p.submission_id
        where p.submission_id = source and ${onOffer} and s.organisation_id <> viewer_organisation());`,
  ),
  /**
   * `wanted` may name one, a theme, words and the practice that ended the page before. Words are looked for
   * in what the reader gets to see, and nowhere else.
   */
  definer(
    `practices_to_viewer(wanted jsonb, most integer) returns table (id uuid, title text, theme text, pilots text[],
      organisation_id uuid, organisation text, results jsonb, adoptions integer, working integer, dropped integer)`,
    `
    return query select found.id, found.title, found.theme, found.pilots, found.organisation_id, found.organisation,
        ${results}, taken.adoptions, taken.working, taken.dropped
      from (select s.id, s.title, j.theme, s.pilots, o.id as organisation_id, o.name as organisation
        from practices p
        join submissions s on s.id = p.submission_id
        join projects j on j.id = s.id
        join organisations o on o.id = s.organisation_id
        where ${onOffer}
          and (not wanted ? 'id' or s.id = (wanted->>'id')::uuid)
          and (not wanted ? 'theme' or j.theme = wanted->>'theme')
          and (not wanted ? 'words' or to_tsvector('english', concat_ws(' ', s.title, j.theme, o.name, p.was, p.people,
            p.money, p.time, p.agreements)) @@ websearch_to_tsquery('english', wanted->>'words'))
          and (not wanted ? 'after' or (coalesce(j.theme, '~'), s.title, s.id) > (
            select coalesce(k.theme, '~'), t.title, t.id from submissions t join projects k on k.id = t.id
              where t.id = (wanted->>'after')::uuid))
        order by coalesce(j.theme, '~'), s.title, s.id limit most) as found,
      lateral (select count(*)::int as adoptions, count(*) filter (where a.state = 'working')::int as working,
          count(*) filter (where a.state = 'dropped')::int as dropped
        from adoptions a where a.source_id = found.id) as taken
      order by coalesce(found.theme, '~'), found.title, found.id;`,
  ),
  /** The plan goes to whoever may adopt it, as a draft of their own. */
  definer(
    "plan_on_offer(source uuid) returns jsonb",
    `
    if not may_adopt(source) then return null; end if;
    return (select jsonb_build_object('title', s.title, 'aim', j.aim, 'theme', j.theme,
        'startsOn', j.starts_on, 'endsOn', j.ends_on,
        'milestones', (select coalesce(jsonb_agg(jsonb_build_object('title', m.title, 'dueOn', m.due_on)
          order by m.due_on, m.created_at), '[]') from milestones m where m.submission_id = s.id),
        'outcomes', (select coalesce(jsonb_agg(jsonb_build_object('measure', o.measure, 'unit', o.unit,
          'target', o.target, 'targetOn', o.target_on) order by o.created_at), '[]')
          from outcomes o where o.submission_id = s.id),
        'risks', (select coalesce(jsonb_agg(jsonb_build_object('title', r.title, 'likelihood', r.likelihood,
          'effect', r.effect, 'response', r.response) order by r.created_at), '[]')
          from risks r where r.submission_id = s.id))
      from submissions s join projects j on j.id = s.id where s.id = source);`,
  ),
  /** Of a draft that the reader may not see: the organisation and its pilot, until its people say what became of it. */
  definer(
    `adoptions_of(source uuid) returns table (place integer, id uuid, title text, organisation text, pilot text, manner text,
      how text, state text, why text)`,
    `
    if not exists (select 1 from submissions s where s.id = source and s.opens_to && viewer_keys())
      and not exists (select 1 from practices p where p.submission_id = source and ${onOffer}) then return; end if;
    return query select row_number() over (order by a.created_at, a.submission_id)::int,
        case when seen.it then s.id end, case when seen.it then s.title end, o.name, l.name,
        case when told.it then a.manner end, case when told.it then a.how end,
        case when told.it then a.state end, case when told.it then a.why end
      from adoptions a
      join submissions s on s.id = a.submission_id
      join organisations o on o.id = s.organisation_id
      join pilots l on l.slug = s.pilot,
      lateral (select s.opens_to && viewer_keys() as it) as seen,
      lateral (select seen.it or s.state <> 'draft' or a.state <> 'begun' as it) as told
      where a.source_id = source
      order by 1;`,
  ),
  /** Where a project comes from, for whoever sees it. */
  definer(
    `origin_of(adopted uuid) returns table (id uuid, title text, organisation text, pilot text, is_on_offer boolean,
      is_seen boolean)`,
    `
    return query select s.id, s.title, o.name, l.name,
        exists (select 1 from practices p where p.submission_id = s.id and ${onOffer}),
        s.opens_to && viewer_keys()
      from adoptions a
      join submissions t on t.id = a.submission_id
      join submissions s on s.id = a.source_id
      join organisations o on o.id = s.organisation_id
      join pilots l on l.slug = s.pilot
      where a.submission_id = adopted and t.opens_to && viewer_keys();`,
  ),
];

export const practiceTriggers = [
  onlyWhile(
    "practices",
    "insert",
    offeringStates.map((state) => `project:${state}`),
  ),
  onlyWhile("adoptions", "insert", ["project:draft"]),
];
