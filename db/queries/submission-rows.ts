import { getTableColumns } from "drizzle-orm";
import { submissions } from "@/db/schema";
import { firstWords } from "@/lib/words";

export type Named = Pick<
  typeof submissions.$inferSelect,
  "title" | "pilot" | "pilots" | "audience"
>;

/** What a draft of any kind writes on the submission itself; the first of `told` is its summary. */
export const wordsOf = ({ title, pilot, pilots, audience }: Named, told: string[]) => ({
  title,
  pilot,
  pilots: [pilot, ...pilots.filter((other) => other !== pilot)],
  audience,
  summary: firstWords(told[0] ?? ""),
  searchText: told.join("\n"),
});

const { searchText: _text, search: _search, ...columns } = getTableColumns(submissions);
/** All but what only the search reads. */
export const submissionColumns = columns;
