import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/page-header";
import { Words } from "@/components/prose";
import { isOutboxOpen, listOutbox } from "@/db/queries/mails";
import { portalNow } from "@/lib/clock";
import { formatDateTime } from "@/lib/dates";

export const metadata: Metadata = { title: "Outbox" };

/** Open to everybody, signed in or not, in a demo that sends no mail: there a code to sign in is read here. */
export default async function OutboxPage() {
  if (!isOutboxOpen()) notFound();
  const mails = await listOutbox();
  const shift = portalNow().getTime() - Date.now();
  return (
    <>
      <PageHeader
        title="Outbox"
        lead="This demo sends no mail. What it would have sent is here, newest first."
      />
      {mails.length === 0 ? (
        <EmptyState heading="No mail yet">
          <p>Codes to sign in, and news for whoever follows something, appear here.</p>
        </EmptyState>
      ) : null}
      {mails.map(({ id, to, subject, body, createdAt }) => (
        <article key={id} aria-labelledby={id} className="border-line border-t py-6">
          <h2 id={id} className="text-h3">
            {subject}
          </h2>
          <p className="mb-4 text-ink-2 text-small">
            To {to} ·{" "}
            <time dateTime={createdAt.toISOString()}>
              {formatDateTime(new Date(createdAt.getTime() + shift))}
            </time>
          </p>
          <Words text={body} />
        </article>
      ))}
    </>
  );
}
