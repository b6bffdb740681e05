import { onlyWhile } from "@/db/functions/fields";
import { byRequest, definer, refuse, textArray, trigger } from "@/db/functions/words";
import { valuesOf } from "@/lib/choices";
import { reviewingStates } from "@/lib/projects";
import { criterionValues, reviewParts, reviewPartValues } from "@/lib/reviews";

/** What a review is scored by, of a submission `s` and its review `r`. */
const criteriaOfReview = `case when s.kind <> 'proposal' then ${textArray(criterionValues)}
  ${reviewPartValues
    .map(
      (part) => `when r.part = '${part}' then ${textArray(valuesOf(reviewParts[part].criteria))}`,
    )
    .join(" ")} end`;

export const reviewFunctions = [
  /** A barrier has a severity; what has scores is reviewed once by each, and of a pooled budget also its finance. */
  definer(
    "guard_review() returns trigger",
    `
    if not ${byRequest} then return new; end if;
    new.created_at := portal_now();
    if not exists (select 1 from submissions s where s.id = new.submission_id
        and (s.kind = 'barrier') = (new.severity is not null) and (s.kind = 'proposal' or new.part = 'whole'))
      then ${refuse("It is not reviewed so")}; end if;
    return new;`,
    "volatile",
  ),
  /** Scores are given with the review, by what its part is judged by, and no other later. */
  definer(
    "guard_score() returns trigger",
    `
    if ${byRequest} and not exists (select 1 from reviews r join submissions s on s.id = r.submission_id
        where r.id = new.review_id and written_now(r.xmin) and new.criterion = any(${criteriaOfReview}))
      then ${refuse("It is not scored so")}; end if;
    return new;`,
    "volatile",
  ),
];

export const reviewTriggers = [
  trigger("reviews", "before insert", "guard_review"),
  trigger("scores", "before insert", "guard_score"),
  onlyWhile("reviews", "insert", [
    "barrier:submitted",
    ...reviewingStates.map((state) => `project:${state}`),
    "proposal:in-review",
  ]),
];
