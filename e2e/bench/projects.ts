import { client } from "@/db/client";
import { load } from "./load";
import type { Stage } from "./stage";

const seconds = 2;

/** Milliseconds at one connection: a project with few and with many comments, and the list among few and many projects. */
export async function measureProjects({ lead }: Stage, most = 100_000) {
  const [project] = await client<{ id: string }[]>`select id from submissions
    where kind = 'project' and state = 'in-delivery' and audience = 'all-pilots' order by reference limit 1`;
  if (!project) throw new Error("The sample holds no shared project");
  const ask = async (path: string) => {
    await load(path, { connections: 4, seconds: 0.5, cookie: lead.cookie });
    const { median, errors } = await load(path, { connections: 1, seconds, cookie: lead.cookie });
    return errors > 0 ? Number.NaN : median;
  };
  const page = `/projects/${project.id}`;
  const found: Record<string, Record<string, string>> = {};
  for (const comments of [10, 20, 10_000]) {
    await say(project.id, lead.asker.personId, comments);
    const [last] = await client<{ id: string }[]>`select id from comments
      where submission_id = ${project.id} order by created_at desc, id desc limit 1`;
    found[`a project with ${comments} comments`] = {
      page: ms(await ask(page)),
      "link to the last": ms(await ask(`${page}?comment=${last?.id}`)),
    };
  }
  for (const projects of [1000, most]) {
    await fillProjects(projects);
    const name = `the list of ${projects} projects`;
    found[name] = { page: ms(await ask("/projects")) };
  }
  return found;
}

const ms = (median: number) => `${median.toFixed(1)} ms`;

/** Comments of one project, one in five of them a reply, until there are `count`. */
async function say(id: string, personId: string, count: number) {
  await client`delete from mentions where comment_id in (select id from comments where submission_id = ${id})`;
  await client`insert into comments (submission_id, person_id, readers, words, created_at)
    select ${id}, ${personId}, 'everyone', 'We saw *four* of them on Monday, as agreed with the council: ' || n,
      timestamptz '2009-10-01' + n * interval '1 minute'
    from generate_series((select count(*) from comments where submission_id = ${id}) + 1, ${count}) as n`;
  await client`update comments c set parent_id = (select p.id from comments p where p.submission_id = c.submission_id
      and p.parent_id is null and p.created_at < c.created_at order by p.created_at desc limit 1)
    where submission_id = ${id} and words like '%0' and parent_id is null
      and exists (select 1 from comments p where p.submission_id = ${id} and p.created_at < c.created_at)`;
  await client.unsafe("analyze comments");
}

/** Projects in delivery beside the sample's, by plain SQL past the triggers, each told of once. */
async function fillProjects(count: number) {
  const [held] = await client`select count(*)::int as count from projects`;
  await client.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    await sql`set local statement_timeout = 0`;
    await sql`create temp table made on commit drop as
      select gen_random_uuid() as id, n, p.title || ' ' || n as title, p.summary, p.pilot, p.pilots, p.organisation_id,
        p.members, p.created_by_id, p.opens_to, p.marks, p.id as pattern, p.search_text,
        timestamptz '2009-10-14' - (n % 365) * interval '1 day' - (n % 86400) * interval '1 second' as at
      from generate_series(${Number(held?.count ?? 0) + 1}::bigint, ${count}::bigint) as n
        join lateral (select * from submissions s where s.kind = 'project' and s.state = 'in-delivery' and s.reference !~ '-P-9'
          order by s.reference offset n % 4 limit 1) p on true`;
    await sql`insert into submissions (id, kind, reference, title, summary, pilot, pilots, organisation_id, members, state,
        audience, created_by_id, created_at, updated_at, state_since, submitted_at, search_text, opens_to, marks)
      select id, 'project', upper(left(pilot, 3)) || '-P-9' || lpad(n::text, 8, '0'), left(title, 120), summary, pilot, pilots,
        organisation_id, members, 'in-delivery', 'all-pilots', created_by_id, at, at, at, at, search_text, opens_to, marks from made`;
    await sql`insert into projects (id, aim, who_for, places, theme, starts_on, ends_on, funding, sharing, started_at)
      select m.id, p.aim, p.who_for, p.places, p.theme, p.starts_on, p.ends_on, p.funding, p.sharing, m.at
      from made m join projects p on p.id = m.pattern`;
    await sql`insert into partnerships (submission_id, organisation_id, part, words, state, by_id, expires_at)
      select m.id, p.organisation_id, p.part, p.words, p.state, p.by_id, p.expires_at
      from made m join partnerships p on p.submission_id = m.pattern and p.state = 'accepted'`;
    await sql`insert into updates (submission_id, organisation_id, person_id, status, done, next, at)
      select id, organisation_id, created_by_id, (array['green', 'amber', 'red'])[1 + n % 3], 'Done', 'Next', at from made`;
  });
  await client.unsafe("vacuum analyze");
}
