import type { Transaction } from "@/db/client";
import { listFiles } from "@/db/queries/attachments";
import { findCourse } from "@/db/queries/history";
import { listPartnerships } from "@/db/queries/partnerships";
import { listProposed } from "@/db/queries/proposed-organisations";
import { listQuestions } from "@/db/queries/questions";
import { listReviews } from "@/db/queries/reviews";

/** What the page of a submission of any kind shows beside what is its kind's own. */
export async function readRecord(tx: Transaction, id: string) {
  const [partnerships, proposed, questions, attachments, reviews, course] = await Promise.all([
    listPartnerships(tx, id),
    listProposed(tx, id),
    listQuestions(tx, id),
    listFiles(tx, id),
    listReviews(tx, id),
    findCourse(tx, id),
  ]);
  return { partnerships, proposed, questions, attachments, reviews, ...course };
}
