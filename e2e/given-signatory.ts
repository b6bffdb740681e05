import { randomUUID } from "node:crypto";
import { desc, eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { events, frozenTerms, signatories, signatures, signInCodes } from "@/db/schema";
import { hashOf } from "@/db/secrets";
import { daysAgo } from "@/e2e/given-life";
import { first, type Person } from "@/e2e/given-people";

type Wish = Partial<Pick<typeof signatories.$inferInsert, "rank" | "most" | "pilots" | "endsOn">>;

/** A person on the register of their organisation: without limit, for every pilot, unless it says otherwise. */
export async function signatory({ id: personId, organisationId }: Person, wish: Wish = {}) {
  if (!organisationId) throw new Error("Who signs belongs to an organisation");
  return first(
    await owner
      .insert(signatories)
      .values({
        ...{ personId, organisationId, editedById: personId },
        ...{ rank: "main", startsOn: "2009-04-01", ...wish },
      })
      .returning(),
  );
}

/** That somebody signed the terms that were submitted last, with the line that tells of it. */
export async function signature(
  { id: submissionId }: { id: string },
  { id: personId, organisationId }: Person,
) {
  if (!organisationId) throw new Error("Who signs belongs to an organisation");
  const terms = first(
    await owner
      .select({ hash: frozenTerms.hash })
      .from(frozenTerms)
      .where(eq(frozenTerms.submissionId, submissionId))
      .orderBy(desc(frozenTerms.version)),
  );
  const whose = { submissionId, personId, organisationId };
  const row = first(
    await owner
      .insert(signatures)
      .values({ ...whose, hash: terms.hash, answer: "signed", createdAt: daysAgo(1) })
      .returning(),
  );
  await owner.insert(events).values({
    ...whose,
    ...{ subjectId: row.id, act: "signed", readers: "involved" },
    ...{ at: daysAgo(1), toldAt: daysAgo(1) },
  });
  return row;
}

/** A code to sign with, as if it had come by mail. */
export async function signingCode({ id: personId }: Person) {
  const request = randomUUID();
  const fresh = {
    ...{ request, codeHash: hashOf("482916"), purpose: "signing" as const, tries: 0 },
    expires: new Date(Date.now() + 600_000),
  };
  await owner
    .insert(signInCodes)
    .values({ personId, ...fresh })
    .onConflictDoUpdate({ target: signInCodes.personId, set: fresh });
  return { request, code: "482916" };
}
