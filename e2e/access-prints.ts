import { client } from "@/db/client";

/** The tables whose rows belong to a submission, with the way from a row to it. */
const ways: Record<string, string> = {
  submissions: "t.id = $1",
  barriers: "t.id = $1",
  comment_versions: "t.comment_id in (select id from comments where submission_id = $1)",
  mentions: "t.comment_id in (select id from comments where submission_id = $1)",
  attachment_contents: "t.attachment_id in (select id from attachments where submission_id = $1)",
};

/** One line for all that is written of a submission: it stays the same exactly when nothing changed. */
export async function printOf(id: string, but: string[] = []) {
  const tables = await client.unsafe<{ name: string }[]>(
    `select distinct table_name as name from information_schema.columns
      where table_schema = 'public' and (column_name = 'submission_id' or table_name = any($1))`,
    [Object.keys(ways)],
  );
  const parts = tables
    .filter(({ name }) => !but.includes(name))
    .map(
      ({ name }) =>
        `select '${name}' as name, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as print
          from ${name} t where ${ways[name] ?? "t.submission_id = $1"}`,
    );
  const rows = await client.unsafe<{ name: string; print: string }[]>(
    `select name, print from (${parts.join(" union all ")}) as every order by name`,
    [id],
  );
  return rows.map(({ name, print }) => `${name} ${print}`).join("\n");
}
