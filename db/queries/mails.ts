import { desc, ne } from "drizzle-orm";
import { owner, type Transaction } from "@/db/client";
import { mails } from "@/db/schema";
import { sendSoon } from "@/db/worker/queue";
import { env } from "@/lib/env";

type Mail = Pick<typeof mails.$inferInsert, "once" | "to" | "subject" | "body" | "goodUntil">;

/** Puts a mail into the outbox, unless one with the same `once` was ever in it. */
export async function queueMail(mail: Mail, db: Pick<Transaction, "insert"> = owner) {
  await db.insert(mails).values(mail).onConflictDoNothing();
  if (db === owner) sendSoon();
}

/** There is a local outbox to read only in a demo that sends no real mail. */
export const isOutboxOpen = () => env.demo && !env.smtpUrl;

/** The last mails of the local outbox, newest first; their words are kept only here. */
export function listOutbox() {
  return owner
    .select({
      id: mails.id,
      to: mails.to,
      subject: mails.subject,
      body: mails.body,
      createdAt: mails.createdAt,
      sentAt: mails.sentAt,
    })
    .from(mails)
    .where(ne(mails.body, ""))
    .orderBy(desc(mails.createdAt), desc(mails.id))
    .limit(20);
}
