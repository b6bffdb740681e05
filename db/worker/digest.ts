import { and, eq, exists, inArray, isNotNull, isNull, not, or, type SQL, sql } from "drizzle-orm";
import { owner, type Transaction } from "@/db/client";
import { events, mails, noticeSettings, notices, people } from "@/db/schema";
import { portalNow, realTime } from "@/lib/clock";
import { londonToday } from "@/lib/dates";
import { digestsDue } from "@/lib/digests";
import { reasonOfAct } from "@/lib/notices";

/** Puts one mail with all that is new into the outbox for each person, on the days and at the hours of their choice. */
export async function makeDigests(now = portalNow()) {
  const due = digestsDue(now);
  if (!due) return 0;
  let made = 0;
  for (const reader of await listReaders(due)) if (await makeDigest(reader, due)) made += 1;
  return made;
}

type Due = NonNullable<ReturnType<typeof digestsDue>>;

/** Who has something new to read, and gets a digest at this time. */
export function listReaders({ digests }: Due) {
  return owner
    .selectDistinct({ personId: notices.personId, to: people.email })
    .from(notices)
    .innerJoin(people, and(eq(people.id, notices.personId), isNull(people.suspendedAt)))
    .leftJoin(noticeSettings, eq(noticeSettings.personId, notices.personId))
    .where(
      and(undigested, or(isNull(noticeSettings.digest), inArray(noticeSettings.digest, digests))),
    );
}
type Reader = Awaited<ReturnType<typeof listReaders>>[number];

const undigested = and(isNull(notices.readAt), isNull(notices.digestedAt));

/** One a person and day, whatever happens: its `once` sees to that, and its time is up before the next. */
export function makeDigest({ personId, to }: Reader, { from, until }: Due) {
  return owner.transaction(async (tx) => {
    const mailed = (such: SQL) =>
      exists(
        tx
          .select({ id: mails.id })
          .from(mails)
          .where(
            and(eq(mails.personId, personId), sql`${events.id} = any(${mails.eventIds})`, such),
          ),
      );
    const news = await tx
      .select({
        id: events.id,
        act: events.act,
        last: notices.eventId,
        wasForNow: sql<boolean>`${mailed(isNotNull(mails.reason))}`,
      })
      .from(notices)
      .innerJoin(events, eq(events.submissionId, notices.submissionId))
      .where(
        and(
          eq(notices.personId, personId),
          undigested,
          sql`${events.toldAt} >= ${notices.since}`,
          sql`${events.at} <= ${from.toISOString()}::timestamptz`,
          sql`${events.personId} <> ${personId}`,
          // What was mailed, at once or in an earlier digest, is not mailed again; what was given up is.
          not(mailed(isNull(mails.givenUpAt))),
        ),
      );
    const worthMailing = news.filter(
      ({ act, wasForNow }) => wasForNow || reasonOfAct(act) !== null,
    );
    if (worthMailing.length === 0) return false;
    const [made] = await tx
      .insert(mails)
      .values({
        once: `digest:${personId}:${londonToday(from)}`,
        to,
        personId,
        eventIds: worthMailing.map(({ id }) => id),
        goodUntil: realTime(until),
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

/** What a mail that did not go out was about waits for the next digest. */
export function putBack(tx: Transaction, personId: string, eventIds: string[]) {
  const about = tx
    .select({ id: events.submissionId })
    .from(events)
    .where(inArray(events.id, eventIds));
  return tx
    .update(notices)
    .set({ digestedAt: null })
    .where(
      and(
        eq(notices.personId, personId),
        isNull(notices.readAt),
        inArray(notices.submissionId, about),
      ),
    )
    .returning({ id: notices.submissionId });
}
