import { and, eq, isNull, lte, sql } from "drizzle-orm";
import { owner } from "@/db/client";
import { mails, people } from "@/db/schema";
import { isFinal, openPost } from "@/db/worker/deliver";
import { readNews } from "@/db/worker/news";
import { env } from "@/lib/env";
import { mailOfDigest, mailOfEvent, minutesUntilRetry } from "@/lib/mail";
import type { NoticeReason } from "@/lib/notices";

/** Sends what waits in the outbox, the oldest first, until nothing does or the mail server does not answer. */
export async function sendMails() {
  const post = openPost();
  try {
    for (let mail = await claim(); mail; mail = await claim())
      if (!(await send(mail, post))) return;
  } finally {
    post.close();
  }
}

/** False when the mail server takes none just now. */
async function send(mail: Mail, post: ReturnType<typeof openPost>) {
  const words = await wordsOf(mail);
  if (!words) return giveUp(mail.id, "There was nothing left to tell.");
  const failure: unknown = await post.deliver({ id: mail.id, ...words }).then(
    () => null,
    (error) => error,
  );
  if (failure === null) return markSent(mail.id, words);
  if (isFinal(failure) || mail.tries >= mostTries) return giveUp(mail.id, String(failure));
  await postpone(mail, String(failure));
  return false;
}

/** Longer than any sending takes: only a mail whose sender died is claimed again, and it keeps its Message-ID. */
const claimed = sql`now() + interval '5 minutes'`;
const mostTries = 15;

const unsent = and(isNull(mails.sentAt), isNull(mails.givenUpAt));

async function claim() {
  const next = owner
    .select({ id: mails.id })
    .from(mails)
    .where(and(unsent, lte(mails.tryAfter, sql`now()`)))
    .orderBy(mails.tryAfter)
    .limit(1)
    .for("update", { skipLocked: true });
  const [mail] = await owner
    .update(mails)
    .set({ tries: sql`${mails.tries} + 1`, tryAfter: claimed })
    .where(sql`${mails.id} = (${next})`)
    .returning();
  return mail ?? null;
}
type Mail = NonNullable<Awaited<ReturnType<typeof claim>>>;

/** A mail about events is worded now, for the address that its person has now. */
async function wordsOf(mail: Mail) {
  const { personId, eventIds, to, subject, body } = mail;
  if (mail.goodUntil && mail.goodUntil < new Date()) return null;
  if (!personId) return { to, subject, body };
  const [person] = await owner
    .select({ to: people.email })
    .from(people)
    .where(and(eq(people.id, personId), isNull(people.suspendedAt)));
  const news = await readNews({ personId, organisationId: null }, eventIds);
  const [first] = news;
  if (!person || !first) return null;
  const written = mail.reason
    ? mailOfEvent(first, mail.reason as NoticeReason)
    : mailOfDigest(news, `${env.portalUrl}/notices`);
  return { ...person, ...written };
}

/** The words stay only where the outbox is all there is. */
function markSent(id: string, words: { to: string; subject: string; body: string }) {
  const body = env.smtpUrl ? "" : words.body;
  return settle(id, { ...words, body, sentAt: new Date(), failure: null });
}

function giveUp(id: string, failure: string) {
  return settle(id, { givenUpAt: new Date(), failure, body: "" });
}

function postpone({ id, tries }: Mail, failure: string) {
  const tryAfter = new Date(Date.now() + minutesUntilRetry(tries) * 60_000);
  return settle(id, { tryAfter, failure });
}

/** Zero rows: whoever took a mail over from a sender that seemed dead has settled it already. */
async function settle(id: string, values: Partial<typeof mails.$inferInsert>) {
  await owner
    .update(mails)
    .set(values)
    .where(and(eq(mails.id, id), unsent))
    .returning({ id: mails.id });
  return true;
}
