import { and, asc, desc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { frozenTerms, people, signatures } from "@/db/schema";

/** What was answered to the terms that were submitted last, the latest last; nothing for whoever reads no figures. */
export function readSigned(tx: Transaction, id: string) {
  const latest = tx
    .select({ hash: frozenTerms.hash })
    .from(frozenTerms)
    .where(eq(frozenTerms.submissionId, id))
    .orderBy(desc(frozenTerms.version))
    .limit(1);
  return tx
    .select({
      id: signatures.id,
      organisationId: signatures.organisationId,
      personId: signatures.personId,
      person: people.name,
      answer: signatures.answer,
      words: signatures.words,
      conditionOn: signatures.conditionOn,
      minute: signatures.minute,
      most: signatures.most,
      at: signatures.createdAt,
    })
    .from(signatures)
    .innerJoin(people, eq(people.id, signatures.personId))
    .where(and(eq(signatures.submissionId, id), eq(signatures.hash, latest)))
    .orderBy(asc(signatures.createdAt), asc(signatures.id));
}
