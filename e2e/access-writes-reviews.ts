import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { insert, type Line, line, moveTo } from "@/e2e/access-statements";
import type { Me } from "@/e2e/access-tries";
import { type Proposal, somebodyElse, versionNow, type Write } from "@/e2e/access-writes-money";
import { submittedAs } from "@/e2e/given-review";

/** Of the version that was submitted, on the whole, unless it says otherwise. */
const review = ({ id }: Proposal, me: Me, changed: Line = {}) =>
  insert("reviews", {
    ...{ submission_id: id, version: submittedAs, part: "whole", person_id: me.id, words: "x" },
    ...changed,
  });

const score = (reviewId: string, criterion: string) =>
  insert("scores", { review_id: reviewId, criterion, score: 4, reason: "x" });

const reviewed = { act: "reviewed", readers: "support" };
const given = { act: "assigned", readers: "support" };

const assign = ({ id }: Proposal, me: Me) =>
  sql`update submissions set officer_id = ${me.id}, version = version + 1 where id = ${id} returning 1`;

/** What the review and the line of it are, each with a name of its own. */
const withLine = (it: Proposal, me: Me, told: Line) => {
  const own = randomUUID();
  return [review(it, me, { id: own }), line({ id: it.id, me }, { ...told, subject_id: own })];
};

/** Reviews of a pooled budget and of its finance with their scores, by officers in review, and who decides after them. */
export const reviewWrites: Write[] = [
  ["a review of the whole", "review", (it, me) => review(it, me)],
  ["a review of its finance", "review", (it, me) => review(it, me, { part: "finance" })],
  [
    "a review of its finance beside one of the whole",
    "nobody",
    (it, me) => [review(it, me), review(it, me, { part: "finance" })],
  ],
  [
    "a review of what was not submitted",
    "nobody",
    (it, me) => review(it, me, { version: submittedAs + 1 }),
  ],
  [
    "a review as somebody else",
    "nobody",
    (it, me) => review(it, me, { person_id: somebodyElse(it, me) }),
  ],
  [
    "a review as of a barrier",
    "nobody",
    (it, me) => review(it, me, { severity: "low", version: submittedAs + 1 }),
  ],
  [
    "a review that somebody wrote before",
    "nobody",
    (it, me) => {
      const own = randomUUID();
      return [
        review(it, me, { id: own, created_at: "2009-10-01" }),
        sql`select 1 from reviews where id = ${own} and created_at < portal_now()`,
      ];
    },
  ],
  ...(
    [
      ["whole", "legal", "review"],
      ["finance", "balance", "review"],
      ["whole", "balance", "nobody"],
      ["finance", "legal", "nobody"],
      ["whole", "plan", "nobody"],
    ] as const
  ).map(
    ([part, criterion, rule]): Write => [
      `a score of ${criterion} in a review of ${part}`,
      rule,
      (it, me) => {
        const own = randomUUID();
        return [review(it, me, { id: own, part }), score(own, criterion)];
      },
    ],
  ),
  [
    "a score in another's review",
    "nobody",
    (it, me) => [
      review(it, me),
      sql`insert into scores (review_id, criterion, score, reason) select r.id, 'plan', 4, 'x'
        from reviews r where r.submission_id = ${it.id} and r.person_id <> ${me.id} returning 1`,
    ],
  ],
  ...["reviews set words = 'x'", "reviews set part = 'finance'", "scores set score = 1"].map(
    (what): Write => [
      `what a review says: ${what}`,
      "nobody",
      (it, me) => [review(it, me), sql`update ${sql.raw(what)} returning 1`],
    ],
  ),
  [
    "the end of a review",
    "nobody",
    (it, me) => [
      review(it, me),
      sql`delete from reviews where submission_id = ${it.id} returning 1`,
    ],
  ],
  ["the line of a review", "review", (it, me) => withLine(it, me, reviewed)],
  [
    "the line of a review, for everyone to read",
    "nobody",
    (it, me) => withLine(it, me, { act: "reviewed" }),
  ],
  [
    "the line of another's review",
    "nobody",
    (it, me) => [
      review(it, me),
      line(
        { id: it.id, me },
        {
          ...reviewed,
          subject_id: sql`(select r.id from reviews r where r.submission_id = ${it.id} and r.person_id <> ${me.id} limit 1)`,
        },
      ),
    ],
  ],
  [
    "that it is endorsed by whoever reviewed its finance",
    "nobody",
    (it, me) => [review(it, me, { part: "finance" }), moveTo(it.id, "awaiting-sign-off")],
  ],
  [
    "that it is endorsed by whoever reviewed the whole",
    "endorse",
    (it, me) => [review(it, me), moveTo(it.id, "awaiting-sign-off")],
  ],
  ["its officer", "assign", assign],
  [
    "the line of an officer who was given it",
    "assign",
    (it, me) => [
      assign(it, me),
      line({ id: it.id, me }, { ...given, subject_id: me.id, version: versionNow(it.id) }),
    ],
  ],
  [
    "the line of an officer who was not given it",
    "nobody",
    (it, me) =>
      line({ id: it.id, me }, { ...given, subject_id: me.id, version: versionNow(it.id) }),
  ],
  [
    "the day to sign by, without a step",
    "nobody",
    ({ id }) =>
      sql`update submissions set due_on = '2009-12-24', version = version + 1 where id = ${id} returning 1`,
  ],
];
