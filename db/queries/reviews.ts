import { desc, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { recordEvent } from "@/db/events";
import { once } from "@/db/once";
import { people, reviews, scores, submissions } from "@/db/schema";
import { type Asker, asViewer } from "@/db/viewer";
import { tellSoon } from "@/db/worker/queue";
import type { State } from "@/lib/lives";
import { gone, type Outcome, refused } from "@/lib/outcome";
import {
  type Criteria,
  noInterest,
  type ReviewInput,
  type ReviewPart,
  whyNotReview,
} from "@/lib/reviews";
import type { Standing } from "@/lib/standings";

/** The assessments of a submission that this viewer may read, the latest on top. */
export function listReviews(tx: Transaction, id: string) {
  return tx
    .select({
      id: reviews.id,
      version: reviews.version,
      part: reviews.part,
      severity: reviews.severity,
      words: reviews.words,
      person: people.name,
      personId: reviews.personId,
      createdAt: reviews.createdAt,
      scores: sql<
        { criterion: Criteria[number]["value"]; score: number | null; reason: string }[]
      >`(select coalesce(json_agg(json_build_object('criterion', c.criterion, 'score', c.score, 'reason', c.reason)), '[]')
        from ${scores} c where c.review_id = ${reviews.id})`,
    })
    .from(reviews)
    .innerJoin(people, eq(people.id, reviews.personId))
    .where(eq(reviews.submissionId, id))
    .orderBy(desc(reviews.createdAt));
}

export type Review = Awaited<ReturnType<typeof listReviews>>[number];

/** An officer's review of the version that was submitted last, of all of it or of its finance: one each. */
export async function reviewSubmission(
  viewer: Asker,
  submissionId: string,
  part: ReviewPart,
  { words, scores: given }: ReviewInput,
  request?: string,
): Promise<Outcome> {
  const outcome = await asViewer(viewer, (tx) =>
    once(tx, viewer, request, async (): Promise<Outcome> => {
      const [facts] = await tx
        .select({
          state: sql<State>`${submissions.state}`,
          standing: sql<Standing[]>`standing(${submissions.id})`,
        })
        .from(submissions)
        .where(eq(submissions.id, submissionId));
      if (!facts) return gone;
      const whyNot = whyNotReview(facts);
      if (whyNot) return refused(whyNot);
      const [review] = await tx
        .insert(reviews)
        .values({
          submissionId,
          part,
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
