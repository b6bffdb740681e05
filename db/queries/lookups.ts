import { asc, isNull } from "drizzle-orm";
import {
  barrierCodes,
  bodies,
  fundingStreams,
  governanceGroups,
  pilots,
  themes,
} from "@/db/schema";
import { type Asker, readAsViewer } from "@/db/viewer";

/** The lists that forms, filters and labels choose from. */
export function listLookups(viewer: Asker) {
  return readAsViewer(viewer, async (tx) => {
    const [pilotRows, themeRows, codeRows, bodyRows, streamRows, boardRows] = await Promise.all([
      tx.select().from(pilots).orderBy(asc(pilots.name)),
      tx.select().from(themes).where(isNull(themes.until)).orderBy(asc(themes.name)),
      tx.select().from(barrierCodes).orderBy(asc(barrierCodes.position)),
      tx.select().from(bodies).orderBy(asc(bodies.position)),
      tx.select().from(fundingStreams).orderBy(asc(fundingStreams.position)),
      tx.select().from(governanceGroups).orderBy(asc(governanceGroups.name)),
    ]);
    return {
      pilots: pilotRows,
      themes: themeRows,
      codes: codeRows,
      bodies: bodyRows,
      streams: streamRows,
      boards: boardRows,
    };
  });
}
export type Lookups = Awaited<ReturnType<typeof listLookups>>;

export const codeLabel = (lookups: Lookups, code: string) =>
  lookups.codes.find((one) => one.code === code)?.label ?? code;
