import { createHash } from "node:crypto";
import { and, desc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Whole } from "@/db/queries/proposal-whole";
import { events, frozenTerms } from "@/db/schema";
import { type Asker, readAsViewer } from "@/db/viewer";
import { materialTermsOf } from "@/lib/material-terms";
import { canonical } from "@/lib/terms";

/** The name of a text of terms: anybody can reckon it anew. */
export const hashOfTerms = (text: string) => createHash("sha256").update(text).digest("hex");

/** The material terms as they are, as one text. */
export const termsOf = (whole: Whole) => canonical(materialTermsOf(whole));

/** Keeps the material terms as they are, as those of the version that comes next. */
export async function freezeTerms(tx: Transaction, id: string, version: number, whole: Whole) {
  const terms = termsOf(whole);
  const rows = await tx
    .insert(frozenTerms)
    .values({ submissionId: id, version: version + 1, terms, hash: hashOfTerms(terms) })
    .returning({ hash: frozenTerms.hash });
  return rows[0]?.hash ?? null;
}

/** The text of the terms of a version; nothing for whoever reads no figures. */
export const findTerms = (viewer: Asker, id: string, version: number) =>
  readAsViewer(viewer, async (tx) => {
    const [row] = await tx
      .select({ terms: frozenTerms.terms })
      .from(frozenTerms)
      .where(and(eq(frozenTerms.submissionId, id), eq(frozenTerms.version, version)));
    return row?.terms ?? null;
  });

/** The name of the terms that were submitted last, and how a gap is to be closed; nothing for whoever reads no figures. */
export async function readFrozen(tx: Transaction, id: string) {
  const [row] = await tx
    .select({
      version: frozenTerms.version,
      hash: frozenTerms.hash,
      createdAt: frozenTerms.createdAt,
      plan: events.reason,
    })
    .from(frozenTerms)
    .leftJoin(
      events,
      and(
        eq(events.submissionId, frozenTerms.submissionId),
        eq(events.version, frozenTerms.version),
        eq(events.act, "submit"),
      ),
    )
    .where(eq(frozenTerms.submissionId, id))
    .orderBy(desc(frozenTerms.version))
    .limit(1);
  return row ?? null;
}
