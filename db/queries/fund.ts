import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import {
  acknowledgements,
  agreements,
  attachments,
  closings,
  contributions,
  instalments,
  organisations,
  people,
  receipts,
  returns,
} from "@/db/schema";

/** What became of a pooled budget once it was agreed: its agreement, what was paid and spent, and how it ends. */
export async function readFund(tx: Transaction, id: string) {
  const [[agreement], planned, received, told, [closing], acknowledged] = await Promise.all([
    readAgreement(tx, id),
    readInstalments(tx, id),
    readReceipts(tx, id),
    readReturns(tx, id),
    tx.select().from(closings).where(eq(closings.submissionId, id)),
    readAcknowledgements(tx, id),
  ]);
  return {
    ...{ agreement: agreement ?? null, instalments: planned, receipts: received },
    ...{ returns: told, closing: closing ?? null, acknowledged },
  };
}
export type Fund = Awaited<ReturnType<typeof readFund>>;

function readAgreement(tx: Transaction, id: string) {
  return tx
    .select({
      fileId: agreements.attachmentId,
      file: attachments.name,
      bytes: attachments.bytes,
      sha256: agreements.sha256,
      signedOn: agreements.signedOn,
      board: agreements.board,
    })
    .from(agreements)
    .innerJoin(attachments, eq(attachments.id, agreements.attachmentId))
    .where(eq(agreements.submissionId, id));
}

/** What is due, in the order of its days, with what came of each. */
export function readInstalments(tx: Transaction, id: string) {
  return tx
    .select({
      id: instalments.id,
      contributionId: instalments.contributionId,
      organisationId: contributions.organisationId,
      organisation: organisations.name,
      nature: contributions.nature,
      source: contributions.source,
      dueOn: instalments.dueOn,
      pence: instalments.pence,
      received: sql<number>`coalesce((select sum(r.pence) from ${receipts} r
        where r.instalment_id = ${instalments.id}), 0)::float8`,
    })
    .from(instalments)
    .innerJoin(contributions, eq(contributions.id, instalments.contributionId))
    .innerJoin(organisations, eq(organisations.id, contributions.organisationId))
    .where(and(eq(instalments.submissionId, id), isNull(instalments.removedAt)))
    .orderBy(asc(instalments.dueOn), asc(organisations.name), asc(instalments.id));
}

function readReceipts(tx: Transaction, id: string) {
  return tx
    .select({
      id: receipts.id,
      instalmentId: receipts.instalmentId,
      organisationId: contributions.organisationId,
      pence: receipts.pence,
      receivedOn: receipts.receivedOn,
      note: receipts.note,
      person: people.name,
    })
    .from(receipts)
    .innerJoin(instalments, eq(instalments.id, receipts.instalmentId))
    .innerJoin(contributions, eq(contributions.id, instalments.contributionId))
    .innerJoin(people, eq(people.id, receipts.personId))
    .where(eq(receipts.submissionId, id))
    .orderBy(asc(receipts.receivedOn), asc(receipts.createdAt), asc(receipts.id));
}

/** The last of each quarter, in the order of time. */
function readReturns(tx: Transaction, id: string) {
  return tx
    .selectDistinctOn([returns.year, returns.quarter], {
      id: returns.id,
      year: returns.year,
      quarter: returns.quarter,
      lines: returns.lines,
      words: returns.words,
      person: people.name,
      at: returns.createdAt,
    })
    .from(returns)
    .innerJoin(people, eq(people.id, returns.personId))
    .where(eq(returns.submissionId, id))
    .orderBy(asc(returns.year), asc(returns.quarter), sql`${returns.createdAt} desc`);
}

/** Organisations that have acknowledged the final account as it is now. */
function readAcknowledgements(tx: Transaction, id: string) {
  return tx
    .select({
      organisationId: acknowledgements.organisationId,
      person: people.name,
      at: acknowledgements.createdAt,
    })
    .from(acknowledgements)
    .innerJoin(
      closings,
      and(
        eq(closings.submissionId, acknowledgements.submissionId),
        eq(closings.version, acknowledgements.version),
      ),
    )
    .innerJoin(people, eq(people.id, acknowledgements.personId))
    .where(eq(acknowledgements.submissionId, id))
    .orderBy(asc(acknowledgements.createdAt));
}
