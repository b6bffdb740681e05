import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import {
  barrierCodes,
  bodies,
  fundingStreams,
  governanceGroups,
  pilots,
  themes,
} from "@/db/schema";
import { type Asker, readAsViewer } from "@/db/viewer";
import type { BarrierDraft } from "@/lib/barrier-inputs";
import { refused } from "@/lib/outcome";

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

/** Whether every kind, body and stream that a draft names is in its list. */
export async function areListed(
  tx: Transaction,
  draft: Pick<BarrierDraft, "codes" | "bodies" | "streams">,
) {
  const [found] = await tx.execute<{ listed: boolean }>(sql`select
    ${sql.param(draft.codes)}::text[] <@ array(select code from ${barrierCodes})
    and ${sql.param(draft.bodies)}::text[] <@ array(select code from ${bodies})
    and ${sql.param(draft.streams)}::text[] <@ array(select slug from ${fundingStreams}) as listed`);
  return found?.listed === true;
}

export const notListed = refused("Choose the kinds, the bodies and the streams from their lists.");

/** The body or board that a choice like "body:CLG" or "board:bichard-group" names. */
export async function findAddressee(tx: Transaction, to: string) {
  const [kind, code = ""] = to.split(":");
  if (kind === "board") {
    const [board] = await tx
      .select({ name: governanceGroups.name })
      .from(governanceGroups)
      .where(eq(governanceGroups.slug, code));
    return board ? { name: board.name, board: code, body: null } : null;
  }
  if (kind !== "body") return null;
  const [body] = await tx
    .select({ name: bodies.name })
    .from(bodies)
    .where(and(eq(bodies.code, code), eq(bodies.canLift, true)));
  return body ? { name: body.name, body: code, board: null } : null;
}

export const codeLabel = (lookups: Lookups, code: string) =>
  lookups.codes.find((one) => one.code === code)?.label ?? code;
