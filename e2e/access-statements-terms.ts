import { sql } from "drizzle-orm";
import type { Line } from "@/e2e/access-statements";

/** What is said of the terms, whether anything was said before or not. */
export function agreed(id: string, said: Line = { board: "x" }) {
  const columns = Object.keys(said);
  const values = Object.values(said).map((value) => sql`${value}`);
  const written = columns.map((column) => `${column} = excluded.${column}`).join(", ");
  return sql`insert into terms (${sql.raw(["submission_id", ...columns].join(", "))})
    values (${sql.join([sql`${id}`, ...values], sql`, `)})
    on conflict (submission_id) do update set ${sql.raw(written)} returning 1`;
}

export const sharesOf = (organisation: string) => sql`jsonb_build_object(${organisation}::text, 1)`;
