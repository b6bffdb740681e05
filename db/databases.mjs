import postgres from "postgres";

/** Makes the database `name` on the server of `connection`, unless it is there. */
export async function createDatabase(connection, name) {
  await withConnection(connection, async (sql) => {
    const [found] = await sql`select from pg_database where datname = ${name}`;
    if (!found) await sql`create database ${sql(name)}`;
  });
}

/** Drops the database `name`, whoever is connected to it. */
export async function dropDatabase(connection, name) {
  await withConnection(connection, (sql) => sql`drop database if exists ${sql(name)} with (force)`);
}

/** The server's major version, and whether the portal has never been set up in the database. */
export async function inspectDatabase(connection) {
  return await withConnection(connection, async (sql) => {
    const [row] = await sql`
      select current_setting('server_version_num')::int / 10000 as version,
             to_regclass('drizzle.__drizzle_migrations') is null as "isNew"`;
    return row;
  });
}

/** Drops all that is in the database, and leaves it as a new one. */
export async function clearDatabase(connection) {
  await withConnection(connection, async (sql) => {
    const schemas = await sql`
      select nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'`;
    for (const { nspname } of schemas) await sql`drop schema ${sql(nspname)} cascade`;
    await sql`create schema public`;
  });
}

/** The roles on the server whose names are the portal's. */
export async function portalRoles(connection) {
  const rows = await withConnection(
    connection,
    (sql) => sql`select rolname from pg_roles where rolname like 'portal\\_%'`,
  );
  return rows.map((row) => row.rolname);
}

/** Drops those of `roles` that no database on the server needs. */
export async function dropUnusedRoles(connection, roles) {
  await withConnection(connection, async (sql) => {
    for (const role of roles) await sql`drop role if exists ${sql(role)}`.catch(() => {});
  });
}

async function withConnection(connection, work) {
  const sql = postgres({ ...connection, max: 1, connect_timeout: 10, onnotice: () => {} });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}
