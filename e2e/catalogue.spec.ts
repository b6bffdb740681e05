import { expect, test } from "@playwright/test";
import { client } from "@/db/client";
import { grants } from "@/db/functions/grants";

type Row = Record<string, string>;
const ask = (text: string) => client.unsafe<Row[]>(text);
const names = (rows: Row[]) => rows.map((row) => Object.values(row).join(".")).sort();

test("every table has row-level security", async () => {
  const without = await ask(`select relname from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relrowsecurity`);
  expect(names(without)).toEqual([]);
});

test("the role of a request has one policy for each thing that it may do to a table, and no other", async () => {
  const granted = await ask(`select distinct table_name, lower(privilege_type) as command
    from information_schema.column_privileges where grantee = 'portal_user' and table_schema = 'public'
    union select table_name, lower(privilege_type) from information_schema.table_privileges
    where grantee = 'portal_user' and table_schema = 'public'`);
  const policies = await ask(`select tablename, lower(cmd) as command from pg_policies
    where schemaname = 'public'`);
  expect(names(policies)).toEqual(names(granted));
});

test("a policy is for the role of a request only, and never says simply yes", async () => {
  const loose =
    await ask(`select tablename, policyname from pg_policies where schemaname = 'public' and (
    roles <> '{portal_user}' or permissive <> 'PERMISSIVE'
    or coalesce(qual, 'true') ~ '^[( ]*true[) ]*$' and cmd <> 'INSERT'
    or coalesce(with_check, 'true') ~ '^[( ]*true[) ]*$' and cmd in ('INSERT', 'UPDATE'))`);
  expect(names(loose)).toEqual([]);
});

test("the role of a request owns nothing, bypasses nothing and makes nothing", async () => {
  const powers =
    await ask(`select 'attribute' as what, rolname from pg_roles where rolname = 'portal_user'
      and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolcanlogin or rolreplication)
    union all select 'relation', relname from pg_class where relowner = 'portal_user'::regrole
    union all select 'function', proname from pg_proc where proowner = 'portal_user'::regrole
    union all select 'schema', nspname from pg_namespace where nspowner = 'portal_user'::regrole
      or has_schema_privilege('portal_user', oid, 'create') and nspname !~ '^pg_(toast_)?temp_'
    union all select 'database', datname from pg_database where datdba = 'portal_user'::regrole
      or datname = current_database() and has_database_privilege('portal_user', oid, 'create')
    union all select 'member of', roleid::regrole::text from pg_auth_members where member = 'portal_user'::regrole`);
  expect(names(powers)).toEqual([]);
});

test("a function that runs as its owner has a fixed search path, and only the role of a request calls it", async () => {
  const loose = await ask(`select proname from pg_proc
    where pronamespace = 'public'::regnamespace and prosecdef
      and coalesce(array_to_string(proconfig, ';'), '') not like '%search_path=pg_catalog, public, pg_temp%'`);
  expect(names(loose), "search path").toEqual([]);
  const open =
    await ask(`select proname from pg_proc p, aclexplode(coalesce(proacl, acldefault('f', proowner))) a
    where pronamespace = 'public'::regnamespace and a.grantee = 0`);
  expect(names(open), "open to everybody").toEqual([]);
  const closed = await ask(`select proname from pg_proc where pronamespace = 'public'::regnamespace
    and not has_function_privilege('portal_user', oid, 'execute')`);
  expect(names(closed), "not for a request").toEqual([
    "all_acknowledged",
    "all_signed",
    "awaits_signature",
    "barrier_lacks",
    "enter",
    "frozen_hash",
    "is_true",
    "keep_project_step",
    "keep_step",
    "keys_of",
    "left_in_fund",
    "left_now",
    "live_lacks",
    "pause_alone",
    "project_lacks",
    "proposal_lacks",
    "reshape",
    "scope_decided",
    "unread_of",
    "written_now",
  ]);
});

test("there is no view that looks past the policies", async () => {
  const views = await ask(`select relname from pg_class where relnamespace = 'public'::regnamespace
    and relkind in ('v', 'm') and not coalesce(reloptions, '{}') @> '{security_invoker=true}'`);
  expect(names(views)).toEqual([]);
});

test("the grants are those of db/functions/grants.ts, and nobody else has any", async () => {
  const columns = await ask(`select table_name, column_name from information_schema.columns
    where table_schema = 'public'`);
  const columnsOf = (table: string) =>
    columns.filter((row) => row.table_name === table).map((row) => row.column_name);
  const said = grants.flatMap((statement) => {
    const read = /^grant (\w+)\s*(?:\(([^)]*)\))?\s+on ([\w,\s]+) to portal_user$/.exec(statement);
    const [, command, listed, tables = ""] = read ?? [];
    if (!command || command === "usage" || command === "execute") return [];
    return tables.split(",").flatMap((name) => {
      const table = name.trim();
      if (command === "delete") return [`${table}.${command}`];
      const only = listed?.split(",").map((column) => column.trim()) ?? columnsOf(table);
      return only.map((column) => `${table}.${column}.${command}`);
    });
  });
  const held = await ask(`select table_name, column_name, lower(privilege_type) as command
    from information_schema.column_privileges where grantee = 'portal_user' and table_schema = 'public'
    union select a.attrelid::regclass::text, a.attname, lower(acl.privilege_type)
    from pg_attribute a, aclexplode(a.attacl) acl where a.attnum < 0 and acl.grantee = 'portal_user'::regrole`);
  const deletes =
    await ask(`select table_name, 'delete' as command from information_schema.table_privileges
    where grantee = 'portal_user' and table_schema = 'public' and privilege_type = 'DELETE'`);
  expect([...names(held), ...names(deletes)].sort()).toEqual([...new Set(said)].sort());
  const others = await ask(`select c.relname from pg_class c, aclexplode(c.relacl) a
    where c.relnamespace = 'public'::regnamespace and a.grantee not in (c.relowner, 'portal_user'::regrole)`);
  expect(names(others)).toEqual([]);
});

test("what never changes cannot be changed, and nobody reads an address or a token", async () => {
  const forbidden = [
    [
      "update",
      "submissions",
      "id kind reference organisation_id members created_by_id entered_by_id",
    ],
    [
      "update",
      "submissions",
      "created_at updated_at submitted_at escalated_at state_since moved_from written_in",
    ],
    [
      "update",
      "barriers",
      "id people cost affected appealed_at resolved_by_id resolved_by_support",
    ],
    ["update", "effects", "submission_id organisation_id created_at"],
    ["update", "partnerships", "submission_id organisation_id part by_id created_at"],
    ["update", "partnerships", "expires_at reminded_at answered_at answered_by_id"],
    ["update", "proposed_organisations", "submission_id organisation_id by_id name type pilot"],
    ["update", "proposed_organisations", "reach contact_name contact_email words why"],
    ["update", "proposed_organisations", "created_at settled_at settled_by_id"],
    ["update", "proposals", "id"],
    ["update", "pots", "submission_id year nature"],
    ["update", "purses", "submission_id"],
    ["update", "terms", "submission_id"],
    ["update", "savings", "id submission_id created_at"],
    ["update", "spend_lines", "id submission_id created_at"],
    ["update", "signatures", "submission_id organisation_id person_id hash answer words most"],
    ["update", "agreements", "submission_id attachment_id sha256 signed_on board"],
    ["update", "instalments", "submission_id contribution_id due_on pence by_id created_at"],
    ["update", "receipts", "submission_id instalment_id pence received_on note person_id"],
    ["update", "returns", "submission_id year quarter lines words person_id created_at"],
    ["update", "closings", "submission_id minute minuted_on parts created_at"],
    ["update", "acknowledgements", "submission_id organisation_id version person_id created_at"],
    ["update", "signatories", "id organisation_id person_id created_at"],
    ["update", "frozen_terms", "submission_id version hash terms created_at"],
    ["update", "contributions", "id submission_id organisation_id created_at"],
    [
      "update",
      "supports",
      "contribution_id version submission_id organisation_id person_id created_at",
    ],
    ["update", "practices", "submission_id"],
    ["update", "adoptions", "submission_id source_id manner how created_at"],
    ["update", "comments", "submission_id person_id organisation_id readers created_at"],
    ["update", "attachments", "submission_id comment_id person_id name type bytes sha256"],
    ["update", "attachment_contents", "attachment_id content"],
    ["update", "questions", "submission_id round field words asked_by_id reply_by before"],
    ["update", "questions", "answered_by_id answered_at"],
    ["update", "escalations", "submission_id body board contact ask due_on put_by_id"],
    ["update", "events", "act person_id organisation_id reason changes details readers at told_at"],
    ["update", "notes", "words person_id"],
    ["update", "reviews", "words severity person_id version"],
    ["update", "conditions", "submission_id organisation_id words due_on met_by_id created_at"],
    ["update", "responses", "outcome words"],
    ["update", "updates", "submission_id organisation_id person_id at"],
    ["update", "readings", "submission_id outcome_id organisation_id created_at"],
    ["update", "comment_versions", "words comment_id"],
    ["update", "people", "id email"],
    ["select", "people", "email email_verified image"],
    ["select", "sessions", "token_hash left_form"],
    ["update", "sessions", "person_id organisation_id expires"],
    ["select", "sign_in_codes", "code_hash person_id"],
    ["select", "mails", "to subject body"],
    ["select", "accounts", "access_token id_token"],
    ["select", "attempts", "bucket"],
    ["select", "reference_counters", "last"],
  ].flatMap(([command = "", table = "", columns = ""]) =>
    columns.split(" ").map((column) => ({ command, table, column })),
  );
  for (const { command, table, column } of forbidden) {
    const [row] =
      await client`select has_column_privilege('portal_user', ${table}, ${column}, ${command}) as may`;
    expect(row?.may, `${command} ${table}.${column}`).toBe(false);
  }
  const kept =
    "submissions barriers events comments notes attachments pots purses terms contributions savings spend_lines supports frozen_terms signatures signatories agreements instalments receipts returns closings acknowledgements";
  for (const table of kept.split(" ")) {
    const [row] =
      await client`select has_table_privilege('portal_user', ${table}, 'delete, truncate, trigger, references') as may`;
    expect(row?.may, table).toBe(false);
  }
});
