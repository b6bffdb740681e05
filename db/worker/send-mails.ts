import { and, eq, isNull, lte, sql } from "drizzle-orm";
import { owner, type Transaction } from "@/db/client";
import { listSettings } from "@/db/queries/notice-settings";
import { mails, people } from "@/db/schema";
import { stopLinks } from "@/db/stop-links";
import { isFinal, openPost, type Words } from "@/db/worker/deliver";
import { putBack } from "@/db/worker/digest";
import { readNews } from "@/db/worker/news";
import { env } from "@/lib/env";
import { mailOfDigest, mailOfEvent, minutesUntilRetry } from "@/lib/mail";
import { isMailedAtOnce, isWanted, switchedOff } from "@/lib/notice-settings";

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
  if (typeof words === "string") return giveUp(mail, words);
  const failure: unknown = await post.deliver(mail.id, words).then(
    () => null,
    (error) => error,
  );
  if (failure === null) return markSent(mail.id, words);
  if (isFinal(failure) || mail.tries >= mostTries) return giveUp(mail, String(failure));
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

const tooLate = "It could not go out in time.";
const nothingLeft = "There was nothing left to tell.";

/** A mail about events is worded now, for the address that its person has now; or why it is not sent. */
async function wordsOf(mail: Mail): Promise<Words | string> {
  const { personId, eventIds, to, subject, body } = mail;
  if (mail.goodUntil && mail.goodUntil < new Date()) return tooLate;
  if (!personId) return { to, subject, body };
  const [person] = await owner
    .select({ to: people.email })
    .from(people)
    .where(and(eq(people.id, personId), isNull(people.suspendedAt)));
  const settings = (await listSettings(owner, [personId])).get(personId);
  if (!person || !settings) return nothingLeft;
  const reason = mail.reason && isMailedAtOnce(mail.reason) ? mail.reason : null;
  const sort = reason ?? "digest";
  if (!isWanted(settings, sort)) return switchedOff;
  const news = await readNews({ personId, organisationId: null }, eventIds);
  const [first] = news;
  if (!first) return nothingLeft;
  const links = stopLinks({ personId, sort });
  const ways = {
    notices: `${env.portalUrl}/notices`,
    settings: `${env.portalUrl}/notices/settings`,
    stop: links.page,
  };
  const written = reason
    ? mailOfEvent(first, reason, ways)
    : mailOfDigest(news, settings.digest, ways);
  return { ...person, ...written, stop: links.oneClick };
}

/** The words stay only where the outbox is all there is. */
function markSent(id: string, { to, subject, body }: Words) {
  const kept = env.smtpUrl ? "" : body;
  return settle(owner, id, { to, subject, body: kept, sentAt: new Date(), failure: null });
}

/** What was not mailed at once, or not in time, comes with the next digest. */
function giveUp({ id, personId, eventIds, reason }: Mail, failure: string) {
  const waits = failure === tooLate || (failure === switchedOff && reason);
  return owner.transaction(async (tx) => {
    await settle(tx, id, { givenUpAt: new Date(), failure, body: "" });
    if (personId && waits) await putBack(tx, personId, eventIds);
    return true;
  });
}

function postpone({ id, tries }: Mail, failure: string) {
  const tryAfter = new Date(Date.now() + minutesUntilRetry(tries) * 60_000);
  return settle(owner, id, { tryAfter, failure });
}

/** Zero rows: whoever took a mail over from a sender that seemed dead has settled it already. */
async function settle(
  db: Pick<Transaction, "update">,
  id: string,
  values: Partial<typeof mails.$inferInsert>,
) {
  await db
    .update(mails)
    .set(values)
    .where(and(eq(mails.id, id), unsent))
    .returning({ id: mails.id });
  return true;
}
