import { client } from "@/db/client";

/**
 * Adds barriers until there are `count`, spread over pilots, organisations, states and five years, by plain
 * SQL past the triggers. The words come from the sample, so that some are common and some rare.
 */
export async function fillBarriers(count: number) {
  const [held] = await client`select count(*)::int as count from submissions`;
  for (let from = Number(held?.count ?? 0); from < count; from += batch)
    await addBatch(from, Math.min(batch, count - from));
  await client.unsafe("vacuum analyze");
}

const batch = 50_000;

async function addBatch(from: number, count: number) {
  await client.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    await sql`set local statement_timeout = 0`;
    await sql`create temp table made on commit drop as
      with words as (
        select array_agg(distinct lower(word)) as all_words
        from submissions, regexp_split_to_table(search_text, '[^[:alpha:]]+') as word
        where length(word) > 3 and reference !~ '-B-9'
      ), places as (
        select array_agg(array[o.organisation_id::text, o.pilot]) as seats
        from organisation_pilots o join organisations g on g.id = o.organisation_id
        where g.type in ('college', 'sixth-form-college', 'council', 'provider', 'health')
      ), lists as (
        select (select array_agg(code) from barrier_codes) as all_codes, (select array_agg(code) from bodies) as all_bodies,
          (select array_agg(slug) from funding_streams) as all_streams, (select id from people order by id limit 1) as person
      ), made as (
        select gen_random_uuid() as id, n,
          seats[1 + (n * 7919) % array_length(seats, 1)][1]::uuid as organisation_id,
          seats[1 + (n * 7919) % array_length(seats, 1)][2] as pilot,
          (array['submitted','submitted','open','open','open','open','escalated','escalated','responded',
            'pending-check','closed-resolved','closed-unresolved','draft','withdrawn','needs-information'])[1 + (n * 31) % 15] as state,
          (array['pilot','pilot','pilot','all-pilots','partners'])[1 + (n * 17) % 5] as audience,
          timestamptz '2009-10-14' - (n % 1825) * interval '1 day' - (n % 86400) * interval '1 second' as at,
          all_codes[1 + (n * 13) % array_length(all_codes, 1)] as code,
          all_bodies[1 + (n * 11) % array_length(all_bodies, 1)] as body,
          all_streams[1 + (n * 5) % array_length(all_streams, 1)] as stream, person,
          (select string_agg(all_words[1 + floor(power(random(), 3) * array_length(all_words, 1))::int + 0 * g.g], ' ')
            from generate_series(1, 8 + n * 0) as g(g)) as title,
          (select string_agg(all_words[1 + floor(power(random(), 3) * array_length(all_words, 1))::int + 0 * g.g], ' ')
            from generate_series(1, 60 + n * 0) as g(g)) as happens
        from generate_series(${from + 1}::bigint, ${from + count}::bigint) as n, words, places, lists
      )
      select m.*, array[m.pilot] as pilots, array[m.organisation_id] as members, m.at + interval '3 days' as changed_at,
        case when m.state <> 'draft' then m.at + interval '1 day' end as submitted_at,
        case when m.state in ('escalated', 'responded', 'pending-check') then m.at + interval '3 days' end as escalated_at
      from made m`;
    await sql`insert into submissions (id, kind, reference, title, summary, pilot, pilots, organisation_id, members,
        state, audience, created_by_id, created_at, updated_at, state_since, submitted_at, escalated_at, search_text,
        opens_to, marks)
      select m.id, 'barrier', case when m.state <> 'draft' then upper(left(m.pilot, 3)) || '-B-9' || lpad((m.n + 100000)::text, 8, '0') end,
        left(m.title, 120), left(m.happens, 200), m.pilot, m.pilots, m.organisation_id, m.members,
        m.state, m.audience, m.person, m.at, m.changed_at, m.changed_at, m.submitted_at, m.escalated_at, m.happens,
        who_may_see(jsonb_populate_record(null::submissions, to_jsonb(m) - 'title' - 'happens')),
        array['code:' || m.code, 'body:' || m.body, 'stream:' || m.stream]
      from made m`;
    await sql`insert into barriers (id, codes, bodies, streams, happens, stops, evidence, asks, ask_words, people, cost, affected)
      select m.id, array[m.code], array[m.body], array[m.stream], m.happens, m.title, m.title, array['relax'], m.title,
        (m.n * 37) % 5000, (m.n * 7919) % 50000000, 1
      from made m`;
    await sql`insert into effects (submission_id, organisation_id, entered_by_id, people, people_a_year, cost, cost_a_year)
      select m.id, m.organisation_id, m.person, (m.n * 37) % 5000, (m.n * 37) % 5000,
        (m.n * 7919) % 50000000, (m.n * 7919) % 50000000 from made m`;
    await sql`insert into events (submission_id, person_id, organisation_id, act, to_state, version, at, told_at)
      select m.id, m.person, m.organisation_id, 'began', 'draft', 1, m.at, m.at from made m`;
  });
}
