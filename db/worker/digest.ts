import { and, eq, inArray, isNull, notExists, sql } from "drizzle-orm";
import { owner } from "@/db/client";
import { events, mails, notices, people } from "@/db/schema";
import { portalNow } from "@/lib/clock";
import { londonToday } from "@/lib/dates";
import { digestTime, reasonOfAct } from "@/lib/notices";

/** Puts one mail with all that is new into the outbox for each person, once a working day from eight o'clock on. */
export async function makeDigests(now = portalNow()) {
  const hour = digestTime(now);
  if (!hour) return 0;
  const waiting = await owner
    .selectDistinct({ personId: notices.personId, to: people.email })
    .from(notices)
    .innerJoin(people, and(eq(people.id, notices.personId), isNull(people.suspendedAt)))
    .where(undigested);
  let made = 0;
  for (const person of waiting) if (await makeDigest(person, hour)) made += 1;
  return made;
}

const undigested = and(isNull(notices.readAt), isNull(notices.digestedAt));

function makeDigest({ personId, to }: { personId: string; to: string }, hour: Date) {
  return owner.transaction(async (tx) => {
    const news = await tx
      .select({
        id: events.id,
        act: events.act,
        submissionId: events.submissionId,
        last: notices.eventId,
      })
      .from(notices)
      .innerJoin(events, eq(events.submissionId, notices.submissionId))
      .where(
        and(
          eq(notices.personId, personId),
          undigested,
          sql`${events.toldAt} >= ${notices.since}`,
          sql`${events.at} <= ${hour.toISOString()}::timestamptz`,
          sql`${events.personId} <> ${personId}`,
          // What was mailed, at once or in an earlier digest, is not mailed again.
          notExists(
            tx
              .select({ id: mails.id })
              .from(mails)
              .where(and(eq(mails.personId, personId), sql`${events.id} = any(${mails.eventIds})`)),
          ),
        ),
      );
    const worthMailing = news.filter(({ act }) => reasonOfAct(act) !== null);
    if (worthMailing.length === 0) return false;
    const [made] = await tx
      .insert(mails)
      .values({
        once: `digest:${personId}:${londonToday(hour)}`,
        to,
        personId,
        eventIds: worthMailing.map(({ id }) => id),
      })
      .onConflictDoNothing()
      .returning({ id: mails.id });
    if (!made) return false;
    // Not a notice that something newer has reached meanwhile: it waits for the next digest.
    await tx
      .update(notices)
      .set({ digestedAt: portalNow() })
      .where(
        and(
          eq(notices.personId, personId),
          inArray(notices.eventId, [...new Set(news.map(({ last }) => last))]),
        ),
      )
      .returning({ id: notices.submissionId });
    return true;
  });
}
