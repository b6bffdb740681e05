import { client } from "@/db/client";
import type { Aim } from "@/e2e/access-deeds";

/** The tables whose rows belong to a submission, with the way from a row to it. */
const ways: Record<string, string> = {
  submissions: "t.id = $1",
  barriers: "t.id = $1",
  projects: "t.id = $1",
  proposals: "t.id = $1",
  comment_versions: "t.comment_id in (select id from comments where submission_id = $1)",
  mentions: "t.comment_id in (select id from comments where submission_id = $1)",
  answers: "t.comment_id in (select id from comments where submission_id = $1)",
  attachment_contents: "t.attachment_id in (select id from attachments where submission_id = $1)",
};

/**
 * One line for all that is written of a submission: it stays the same exactly when nothing changed. When an
 * event was told is the worker's to write, in its own time.
 */
export async function printOf(id: string, but: string[] = []) {
  tables ??= tablesOfSubmissions();
  const parts = (await tables)
    .filter((name) => !but.includes(name))
    .map(
      (name) =>
        `select '${name}' as name, md5(coalesce(string_agg(line, '|' order by line), '')) as print
          from ${name} t, lateral (select (to_jsonb(t) - 'told_at')::text as line) as l where ${ways[name] ?? "t.submission_id = $1"}`,
    );
  const rows = await client.unsafe<{ name: string; print: string }[]>(
    `select name, print from (${parts.join(" union all ")}) as every order by name`,
    [id],
    // One plan for thousands of prints.
    { prepare: true },
  );
  return rows.map(({ name, print }) => `${name} ${print}`).join("\n");
}

let tables: Promise<string[]> | undefined;

async function tablesOfSubmissions() {
  const rows = await client.unsafe<{ name: string }[]>(
    `select distinct table_name as name from information_schema.columns
      where table_schema = 'public' and (column_name = 'submission_id' or table_name = any($1))`,
    [Object.keys(ways)],
  );
  return rows.map(({ name }) => name);
}

/** All that administration keeps of these, and what this administrator added: others do at the same time. */
export async function printOfAdministration({ person, organisation, own, by }: Aim) {
  const [row] = await client`select md5(concat(
    (select string_agg(t::text, '|' order by t::text) from people t where id = ${person}),
    (select string_agg(t::text, '|' order by t::text) from memberships t where person_id = ${person} or organisation_id in (${organisation}, ${own})),
    (select string_agg(t::text, '|' order by t::text) from role_holders t where person_id = ${person}),
    (select string_agg(t::text, '|' order by t::text) from assignments t where person_id = ${person}),
    (select string_agg(t::text, '|' order by t::text) from organisations t where id in (${organisation}, ${own})),
    (select string_agg(t.subject_id::text, '|' order by t.at, t.id) from events t where t.act = 'added-organisation' and t.person_id = ${by}),
    (select string_agg(t::text, '|' order by t::text) from organisation_pilots t where organisation_id in (${organisation}, ${own})),
    (select string_agg(t::text, '|' order by t::text) from signatories t where organisation_id in (${organisation}, ${own})),
    (select string_agg(t::text, '|' order by t::text) from invitations t where organisation_id in (${organisation}, ${own}) or (role is not null and invited_by_id = ${by}))
  )) as print`;
  return row?.print;
}
