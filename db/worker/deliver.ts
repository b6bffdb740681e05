import { createTransport } from "nodemailer";
import { env } from "@/lib/env";
import { oneLine } from "@/lib/mail";

/** `stop` is where a mail program ends such mails by one post (RFC 8058); what nobody can end has none. */
export type Words = { to: string; subject: string; body: string; stop?: string };

/**
 * A line to the mail server for one round of sending. Without a server the outbox has it: the demo shows that
 * in the browser, and elsewhere whoever runs the portal reads it in its output, or nobody could ever sign in.
 */
export function openPost() {
  const { smtpUrl, mailFrom } = env;
  if (!smtpUrl)
    return { deliver: async (_: string, words: Words) => print(words), close: () => {} };
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 1,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async deliver(id: string, { to, subject, body, stop }: Words) {
      const sent = transport.sendMail({
        from: mailFrom,
        to: { name: "", address: to },
        subject: oneLine(subject),
        text: body,
        messageId: `<${id}@${new URL(env.portalUrl).hostname}>`,
        headers: {
          "Auto-Submitted": "auto-generated",
          "X-Auto-Response-Suppress": "All",
          ...(stop ? headersToStop(stop) : {}),
        },
      });
      await inTime(sent);
    },
    close: () => transport.close(),
  };
}

const headersToStop = (url: string) => ({
  "List-Unsubscribe": `<${url}>`,
  "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
});

function print({ to, subject, body }: Words) {
  if (!env.demo) console.log(`Mail to ${to}: ${subject}\n\n${body}\n`);
}

/** Whether a refusal of the mail server is of this mail and for good, not of the moment or of our sign-in there. */
export function isFinal(failure: unknown) {
  if (!(failure instanceof Error)) return false;
  const { code, responseCode } = failure as Error & { code?: string; responseCode?: number };
  return (code === "EENVELOPE" || code === "EMESSAGE") && (responseCode ?? 0) >= 500;
}

/** A server that answers a byte at a time would outlast the claim on the mail. */
async function inTime(sent: Promise<unknown>) {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error("The mail server took too long")), mostMilliseconds);
  });
  await Promise.race([sent, tooLate]).finally(() => clearTimeout(timer));
}

const mostMilliseconds = 120_000;
