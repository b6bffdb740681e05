import { createTransport } from "nodemailer";
import { env } from "@/lib/env";
import { oneLine } from "@/lib/mail";

type Words = { id: string; to: string; subject: string; body: string };

/** Hands one mail to the mail server; without one, having it in the outbox is all. */
export async function deliver({ id, to, subject, body }: Words) {
  if (!env.smtpUrl) return;
  const transport = createTransport({
    url: env.smtpUrl,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const late = setTimeout(() => transport.close(), mostMilliseconds);
  try {
    await transport.sendMail({
      from: env.mailFrom,
      to: { name: "", address: to },
      subject: oneLine(subject),
      text: body,
      messageId: `<${id}@${new URL(env.portalUrl).hostname}>`,
      headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
    });
  } finally {
    clearTimeout(late);
    transport.close();
  }
}

/** Whether a refusal of the mail server is of this mail and for good, not of the moment or of our sign-in there. */
export function isFinal(failure: unknown) {
  if (!(failure instanceof Error)) return false;
  const { code, responseCode } = failure as Error & { code?: string; responseCode?: number };
  return (code === "EENVELOPE" || code === "EMESSAGE") && (responseCode ?? 0) >= 500;
}

const mostMilliseconds = 120_000;
