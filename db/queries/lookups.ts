import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { client, owner, type Transaction } from "@/db/client";
import {
  barrierCodes,
  bodies,
  fundingStreams,
  governanceGroups,
  pilots,
  themes,
} from "@/db/schema";
import type { BarrierDraft } from "@/lib/barrier-inputs";
import { refused } from "@/lib/outcome";

let listening: Promise<boolean> | undefined;
let kept: ReturnType<typeof readLookups> | undefined;

/**
 * The lists that forms, filters and labels choose from: the same for everybody, and read again when the
 * database says that one of them changed (the triggers of db/functions/lookups.ts).
 */
export async function listLookups() {
  listening ??= client.listen("lookups", forget, forget).then(
    () => true,
    () => false,
  );
  if (!(await listening)) return readLookups();
  if (!kept) {
    kept = readLookups();
    kept.catch(forget);
  }
  return kept;
}
export type Lookups = Awaited<ReturnType<typeof listLookups>>;

function forget() {
  kept = undefined;
}

async function readLookups() {
  const [pilotRows, themeRows, codeRows, bodyRows, streamRows, boardRows] = await Promise.all([
    owner.select().from(pilots).orderBy(asc(pilots.name)),
    owner.select().from(themes).where(isNull(themes.until)).orderBy(asc(themes.name)),
    owner.select().from(barrierCodes).orderBy(asc(barrierCodes.position)),
    owner.select().from(bodies).orderBy(asc(bodies.position)),
    owner.select().from(fundingStreams).orderBy(asc(fundingStreams.position)),
    owner.select().from(governanceGroups).orderBy(asc(governanceGroups.name)),
  ]);
  return {
    pilots: pilotRows,
    themes: themeRows,
    codes: codeRows,
    bodies: bodyRows,
    streams: streamRows,
    boards: boardRows,
  };
}

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

export const isTheme = async (tx: Transaction, name: string) =>
  (await tx.$count(themes, and(eq(themes.name, name), isNull(themes.until)))) > 0;

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
