import { desc, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { recordEvent } from "@/db/events";
import { once } from "@/db/once";
import { findFacts } from "@/db/queries/project-moves";
import { people, reviews, scores } from "@/db/schema";
import { type Asker, asViewer } from "@/db/viewer";
import { tellSoon } from "@/db/worker/queue";
import { gone, type Outcome, refused } from "@/lib/outcome";
import { whyNotReview } from "@/lib/project-steps";
import { type Criterion, noInterest, type ReviewInput } from "@/lib/reviews";

/** The assessments of a submission that this viewer may read, the latest on top. */
export function listReviews(tx: Transaction, id: string) {
  return tx
    .select({
      id: reviews.id,
      version: reviews.version,
      severity: reviews.severity,
      words: reviews.words,
      person: people.name,
      personId: reviews.personId,
      createdAt: reviews.createdAt,
      scores: sql<
        { criterion: Criterion; score: number | null; reason: string }[]
      >`(select coalesce(json_agg(json_build_object('criterion', c.criterion, 'score', c.score, 'reason', c.reason)), '[]')
        from ${scores} c where c.review_id = ${reviews.id})`,
    })
    .from(reviews)
    .innerJoin(people, eq(people.id, reviews.personId))
    .where(eq(reviews.submissionId, id))
    .orderBy(desc(reviews.createdAt));
}

/** An officer's review of the version that was submitted last: one each. */
export async function reviewProject(
  viewer: Asker,
  submissionId: string,
  { words, scores: given }: ReviewInput,
  request?: string,
): Promise<Outcome> {
  const outcome = await asViewer(viewer, (tx) =>
    once(tx, viewer, request, async (): Promise<Outcome> => {
      const facts = await findFacts(tx, submissionId);
      if (!facts) return gone;
      const whyNot = whyNotReview(facts);
      if (whyNot) return refused(whyNot);
      const [review] = await tx
        .insert(reviews)
        .values({
          submissionId,
          version: sql`submitted_version(${submissionId})`,
          personId: viewer.personId,
          words,
        })
        .onConflictDoNothing()
        .returning({ id: reviews.id });
      if (!review) return refused("You have reviewed this version already.");
      await tx.insert(scores).values(given.map((score) => ({ ...score, reviewId: review.id })));
      await recordEvent(tx, viewer, {
        submissionId,
        act: "reviewed",
        readers: "support",
        subjectId: review.id,
        details: noInterest,
      });
      return { done: true, id: submissionId };
    }),
  );
  tellSoon();
  return outcome;
}
