import { keysFor } from "@/db/functions/sight";
import { definer, portalToday, textArray } from "@/db/functions/words";
import { statesWaitingOn } from "@/lib/lives";
import { conditionStates, tellingStates } from "@/lib/projects";
import { figureStates } from "@/lib/proposals";
import { overdueStates } from "@/lib/queue";
import { quietAfter } from "@/lib/quiet";

/** Then the names of organisations are not read. */
const isId = "wanted->>'partner' ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'";

/**
 * `wanted` is a filter as `wantedBy` (db/queries/submission-list.ts) writes it. Under a policy only leakproof
 * operators may use an index, and array and text search operators are none; so these ask with the viewer's
 * keys inside, planned for the very values. The rows that they name are read under the policies again.
 */
const listed = `
  keys text[] := viewer_keys();
  states text[] := array(select jsonb_array_elements_text(wanted->'states'));
  marks text[] := array(select jsonb_array_elements_text(wanted->'marks'));
  partners text[] := array(select o.id::text from organisations o
      where o.id = case when ${isId} then (wanted->>'partner')::uuid end
    union all select o.id::text from organisations o where not ${isId}
      and strpos(lower(o.name || ' ' || array_to_string(o.aliases, ' ')), lower(wanted->>'partner')) > 0);
  places uuid[] := array(select o.id from organisations o where o.type = wanted->>'type');
  near text[] := case when not wanted ? 'near' then '{}'
    when viewer_organisation() is null then viewer_advises() else array(
    select l.pilot from organisation_pilots l where l.organisation_id = viewer_organisation()) end;
  waiting jsonb := wanted->'waiting';
  waits text[] := array(select jsonb_array_elements_text(waiting->'states'));
  owned text[] := array(select jsonb_array_elements_text(waiting->'owner'));
  conditions text := 's.opens_to && $2'`;

/** Of words, inside the text of a condition. */
const among = (values: readonly string[]) => values.map((value) => `''${value}''`).join(", ");

const condition = (name: string, words: string) =>
  `if wanted ? '${name}' then conditions := conditions || ' and ${words.replaceAll("'", "''")}'; end if;`;

/** The day on which it would just not be quiet began at this moment. */
const lastQuiet = `(${portalToday} - ${quietAfter - 1})::timestamp
    at time zone 'Europe/London'`;

const narrow = [
  condition("kind", "s.kind = $1->>'kind'"),
  condition("words", "s.search @@ websearch_to_tsquery('english', $1->>'words')"),
  condition("pilot", "s.pilots @> array[$1->>'pilot']"),
  "if near <> '{}' then conditions := conditions || ' and s.pilots && $9'; end if;",
  condition("marks", "s.marks @> $4"),
  condition("organisation", "s.organisation_id = ($1->>'organisation')::uuid"),
  condition("partner", "s.opens_to && $8"),
  condition(
    "quiet",
    `s.kind = 'project' and s.state = any(${textArray(tellingStates)}) and s.state_since < ${lastQuiet}
    and not exists (select 1 from updates u where u.submission_id = s.id and u.at >= ${lastQuiet})`,
  ),
  condition("owner", "s.organisation_id = ($1->>'owner')::uuid"),
  condition("type", "s.organisation_id = any($5)"),
  condition("officer", "s.officer_id = ($1->>'officer')::uuid"),
  `if waiting ? 'on' then conditions := conditions || ' and s.opens_to @> array[$1->''waiting''->>''on'']
    and ((s.organisation_id = ($1->''waiting''->>''on'')::uuid and s.state = any($7))
      or (s.state = any($6)
        and not (s.state = ''pending-check'' and exists (select 1 from barriers t where t.id = s.id
          and t.resolved_by_id = ($1->''waiting''->>''on'')::uuid))
        and (s.organisation_id = ($1->''waiting''->>''on'')::uuid or exists (
        select 1 from partnerships p where p.submission_id = s.id and p.state = ''accepted'' and p.part <> ''partner''
          and p.organisation_id = ($1->''waiting''->>''on'')::uuid)))
      or (s.state in (${among(conditionStates)}) and s.id in (
        select c.submission_id from conditions c where c.met_on is null
          and c.organisation_id = ($1->''waiting''->>''on'')::uuid))
      or (s.state in (${among(figureStates)}) and not exists (select 1 from contributions c
        where c.submission_id = s.id and c.organisation_id = ($1->''waiting''->>''on'')::uuid and c.removed_at is null))
      or (s.state = ''awaiting-sign-off'' and awaits_signature(s.id, ($1->''waiting''->>''on'')::uuid))
      or (s.state in (${among(statesWaitingOn("host"))}) and (select coalesce(t.host_id, s.organisation_id) = ($1->''waiting''->>''on'')::uuid
        from terms t where t.submission_id = s.id))
      or (s.state = ''open''
        and (select t.taken_by_id = ($1->''waiting''->>''on'')::uuid from barriers t where t.id = s.id)))';
  elsif waiting ? 'support' then conditions := conditions || ' and (s.state = any($6) or (s.state = ''open''
    and (select t.taken_by_id is null from barriers t where t.id = s.id))';
    if waiting ? 'overdue' then conditions := conditions || ' or (s.state in (${among(overdueStates)}) and s.due_on < (${portalToday.replaceAll("'", "''")})::text)'; end if;
    conditions := conditions || ')';
  elsif waiting ? 'taken' then conditions := conditions || ' and (s.state = any($6) or (s.state = ''open''
    and (select t.taken_by_id is not null from barriers t where t.id = s.id)))';
  elsif wanted ? 'waiting' then conditions := conditions || ' and s.state = any($6)'; end if;`,
].join("\n    ");

const values = "wanted, keys, states, marks, places, waits, owned, partners, near";

export const searchFunctions = [
  definer(
    "list_submissions(wanted jsonb, most integer) returns table (id uuid, cursor text)",
    `
  declare ${listed};
    sort text := case wanted->>'sort' when 'newest' then 's.created_at' when 'waiting' then 's.state_since'
      when 'people' then 'b.people' when 'cost' then 'b.cost' else 's.updated_at' end;
    tie text := case when sort like 'b.%' then 'b.id' else 's.id' end;
    way text := case when sort = 's.state_since' then 'asc' else 'desc' end;
    shape text := case when sort like 'b.%' then 'bigint' else 'timestamptz' end;
  begin
    ${narrow}
    if states <> '{}' then
      conditions := conditions || ' and s.state = any($3)';
      keys := ${keysFor("states")};
    end if;
    if wanted ? 'after' then
      conditions := conditions || format(' and (%s, %s) %s ($10::%s, $11)', sort, tie,
        case way when 'asc' then '>' else '<' end, shape);
    end if;
    return query execute format(
      'select s.id, %s::text || ''~'' || s.id from submissions s %s where %s order by %s %s, %s %s limit $12', sort,
      case when sort like 'b.%' then 'join barriers b on b.id = s.id' else '' end, conditions, sort, way, tie, way)
      using ${values}, wanted->>'after', (wanted->>'afterId')::uuid, most;
  end;`,
  ),
  definer(
    "count_submissions(wanted jsonb, most integer) returns table (state text, counted integer)",
    `
  declare ${listed};
  begin
    ${narrow}
    return query execute format('select c.state, count(*)::int from (
      select s.state from submissions s where %s limit $10) as c group by c.state', conditions)
      using ${values}, most;
  end;`,
  ),
  definer(
    "similar_submissions(wanted text, except_id uuid, most integer) returns setof uuid",
    `
    declare
      common text[] := coalesce((select s.most_common_elems::text::text[] from pg_stats s
        where s.schemaname = 'public' and s.tablename = 'submissions' and s.attname = 'search'), '{}');
      frequencies real[] := coalesce((select s.most_common_elem_freqs from pg_stats s
        where s.schemaname = 'public' and s.tablename = 'submissions' and s.attname = 'search'), '{}');
      rare text;
    begin
      select string_agg(quote_literal(word), ' | ') into rare from (
        select word from unnest(tsvector_to_array(to_tsvector('english', wanted))) as word
        where length(word) > 2
        order by coalesce(frequencies[array_position(common, word)], 0) limit 8) as picked;
      if rare is null then return; end if;
      return query execute $query$
        select c.id from (
          select id, search from submissions
          where kind = 'barrier' and opens_to && $4 and state <> 'draft' and state <> 'withdrawn' and state <> 'merged'
            and id is distinct from $2 and search @@ to_tsquery('simple', $1)
          order by updated_at desc limit 100) as c
        where ts_rank(c.search, to_tsquery('simple', $1)) > 0.03
        order by ts_rank(c.search, to_tsquery('simple', $1)) desc, c.id limit $3 $query$
        using rare, except_id, most, viewer_keys();
    end;`,
  ),
];
