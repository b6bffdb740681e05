import { eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { once } from "@/db/once";
import { noticeSettings, people } from "@/db/schema";
import { type Asker, asViewer, readAsViewer } from "@/db/viewer";
import {
  type MailSort,
  type NoticeSettings,
  plainSettings,
  settingsWithout,
} from "@/lib/notice-settings";
import { gone, type Outcome } from "@/lib/outcome";

/** What these people get by mail; nothing for who is not there. */
export async function listSettings(tx: Pick<Transaction, "select">, personIds: string[]) {
  const rows = await tx
    .select({
      id: people.id,
      digest: noticeSettings.digest,
      atOnce: noticeSettings.atOnce,
    })
    .from(people)
    .leftJoin(noticeSettings, eq(noticeSettings.personId, people.id))
    .where(inArray(people.id, personIds));
  return new Map(
    rows.map(({ id, digest, atOnce }): [string, NoticeSettings] => [
      id,
      digest && atOnce ? { digest, atOnce } : plainSettings,
    ]),
  );
}

/** One's own; `null` for who is not there, or no more. */
export function findSettings(viewer: Asker) {
  return readAsViewer(
    viewer,
    async (tx) => (await listSettings(tx, [viewer.personId])).get(viewer.personId) ?? null,
  );
}

/** No history: they are the person's own. */
export function saveSettings(
  viewer: Asker,
  settings: NoticeSettings,
  request?: string,
): Promise<Outcome> {
  return asViewer(viewer, (tx) =>
    once(tx, viewer, request, () => write(tx, viewer, settings, settings)),
  );
}

/** Switches off one sort of mail for a person whose link proves that it came in one; safe to repeat. */
export function stopMail({ personId, sort }: { personId: string; sort: MailSort }) {
  const viewer = { personId, organisationId: null };
  return asViewer(viewer, async (tx): Promise<Outcome> => {
    const [there] = await tx.select({ id: people.id }).from(people).where(eq(people.id, personId));
    if (!there) return gone;
    // Not what was read before: two links that are used at once both have their effect.
    const less =
      sort === "digest"
        ? { digest: "none" as const }
        : { atOnce: sql`array_remove(${noticeSettings.atOnce}, ${sort})` };
    return write(tx, viewer, settingsWithout(plainSettings, sort), less);
  });
}

type Change = { [Name in keyof NoticeSettings]?: NoticeSettings[Name] | SQL };

async function write(
  tx: Transaction,
  { personId }: Asker,
  first: NoticeSettings,
  change: Change,
): Promise<Outcome> {
  const [written] = await tx
    .insert(noticeSettings)
    .values({ personId, ...first })
    .onConflictDoUpdate({ target: noticeSettings.personId, set: change })
    .returning({ id: noticeSettings.personId });
  return written ? { done: true, id: written.id } : gone;
}
