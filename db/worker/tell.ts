import { and, eq, isNull, ne, sql } from "drizzle-orm";
import { owner, type Transaction } from "@/db/client";
import { listSettings } from "@/db/queries/notice-settings";
import { followIfNew } from "@/db/queries/watches";
import { events, mails, notices, people, submissions } from "@/db/schema";
import { type Asker, asViewer } from "@/db/viewer";
import { findUntold, type Untold, whomItConcerns } from "@/db/worker/concerned";
import { seesEvents } from "@/db/worker/news";
import { clockSetting, portalNow } from "@/lib/clock";
import {
  isMailedAtOnce,
  isWanted,
  type NoticeSettings,
  type ReasonAtOnce,
  switchedOff,
} from "@/lib/notice-settings";
import { type NoticeReason, noticeReasons } from "@/lib/notices";

/** Tells everybody whom it concerns of every event that was not told yet, or only `of` one submission. Safe to repeat and to do at once in several places. */
export async function tellUntold({ mail = true, of }: { mail?: boolean; of?: string } = {}) {
  await owner
    .update(events)
    .set({ toldAt: portalNow() })
    .where(and(isNull(events.submissionId), isNull(events.toldAt)))
    .returning({ id: events.id });
  const waiting = await owner
    .selectDistinct({ id: events.submissionId })
    .from(events)
    .where(and(isNull(events.toldAt), of ? eq(events.submissionId, of) : undefined));
  const failures: unknown[] = [];
  for (const { id } of waiting) {
    try {
      while (id && (await tellNext(id, mail)));
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, "Not everything could be told");
  return waiting.length;
}

/** One event of one submission, in order and never by two at once; false when none is left. */
function tellNext(submissionId: string, mail: boolean) {
  return owner.transaction(async (tx) => {
    // Another teller may be telling hundreds of people one by one, and this one too: neither wait is a fault.
    await tx.execute(sql`select set_config(name, '60s', true)
      from unnest(array['statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout']) as name`);
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${submissionId}, 16))`);
    const event = await findUntold(tx, submissionId);
    if (!event) return false;
    const at = await clockOf(tx);
    const { concerned, joining } = await whomItConcerns(tx, event);
    const chosen = await listSettings(
      tx,
      concerned.map(([personId]) => personId),
    );
    for (const [personId, reason] of concerned) {
      const settings = (mail && chosen.get(personId)) || noMail;
      const waits = isWanted(settings, "digest");
      if (await notify({ personId, organisationId: null, at }, event, { reason, waits }))
        if (mail && isMailedAtOnce(reason))
          await queueNews(personId, event, { reason, wanted: isWanted(settings, reason) });
    }
    for (const personId of joining)
      await follow({ personId, organisationId: null, at: event.at }, event.submissionId, event.id);
    await tx
      .update(events)
      .set({ toldAt: at })
      .where(eq(events.id, event.id))
      .returning({ id: events.id });
    return true;
  });
}

/** The one clock of all servers: what was told since a notice was read must not hang on theirs. */
async function clockOf(tx: Transaction) {
  const [row] = await tx.execute<{ at: string }>(
    sql`select coalesce(nullif(${clockSetting()}, '')::timestamptz, clock_timestamp())::text as at`,
  );
  return row ? new Date(row.at) : portalNow();
}

const noMail: NoticeSettings = { digest: "none", atOnce: [] };

/** Whether it `waits` for the next digest. */
type Telling = { reason: NoticeReason; waits: boolean };

/** Writes the notice as the person who gets it, under their policies; false when it is not theirs to see. */
function notify(person: Asker & { at: Date }, event: Untold, { reason, waits }: Telling) {
  const { personId, at } = person;
  return asViewer(person, async (tx) => {
    if (!(await seesEvents(tx, [event.id]))) return false;
    const fresh = {
      reason,
      count: 1,
      eventId: event.id,
      at: event.at,
      since: at,
      readAt: null,
      digestedAt: waits ? null : at,
    };
    const unread = sql`${notices.readAt} is null`;
    await tx
      .insert(notices)
      .values({ submissionId: event.submissionId, personId, ...fresh })
      .onConflictDoUpdate({
        target: [notices.personId, notices.submissionId],
        set: {
          ...fresh,
          reason: sql`case when ${unread} then ${stronger(reason)} else ${reason} end`,
          count: sql`case when ${unread} then ${notices.count} + 1 else 1 end`,
          since: sql`case when ${unread} then ${notices.since} else ${at.toISOString()}::timestamptz end`,
        },
        // A telling that was cut short is done again, and must not count twice.
        setWhere: ne(notices.eventId, event.id),
      })
      .returning({ id: notices.submissionId });
    return true;
  });
}

const order = sql.raw(`array[${noticeReasons.map(({ value }) => `'${value}'`).join(", ")}]`);

const stronger = (reason: NoticeReason) =>
  sql`(${order})[least(array_position(${order}, ${notices.reason}), array_position(${order}, ${reason}))]`;

type Mailing = { reason: ReasonAtOnce; wanted: boolean };

/** The mail gets its words when it is sent. One that nobody wants is given up at once, and its event waits for the digest. */
async function queueNews(personId: string, event: Untold, { reason, wanted }: Mailing) {
  const [person] = await owner
    .select({ email: people.email })
    .from(people)
    .where(eq(people.id, personId));
  if (!person) return;
  await owner
    .insert(mails)
    .values({
      once: `event:${event.id}:${personId}`,
      to: person.email,
      personId,
      eventIds: [event.id],
      reason,
      ...(wanted ? {} : { givenUpAt: sql`now()`, failure: switchedOff }),
    })
    .onConflictDoNothing();
}

function follow(person: Asker, submissionId: string, eventId: string) {
  return asViewer(person, async (tx: Transaction) => {
    // Whoever declined or left may see their own line of history, and nothing else of it.
    const [seen] = await tx
      .select({ id: submissions.id })
      .from(submissions)
      .where(eq(submissions.id, submissionId));
    if (seen && (await seesEvents(tx, [eventId])))
      await followIfNew(tx, person.personId, submissionId);
  });
}
