import { sql } from "drizzle-orm";
import { pgTable } from "drizzle-orm/pg-core";
import { id, instant } from "@/db/columns";

/** The writing of the first data: one without an end was killed, and left part of them. On the real clock. */
export const fillings = pgTable("fillings", {
  id: id(),
  begunAt: instant().notNull().default(sql`now()`),
  finishedAt: instant(),
}).enableRLS();
