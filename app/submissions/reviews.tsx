import { DataTable } from "@/components/data-table";
import { Words } from "@/components/prose";
import { Section } from "@/components/section";
import type { Review } from "@/db/queries/reviews";
import { labelOf } from "@/lib/choices";
import { formatDate } from "@/lib/dates";
import {
  type Criteria,
  criteriaOf,
  type ReviewPart,
  reviewParts,
  reviewPartValues,
  scores,
  spreadOf,
} from "@/lib/reviews";
import type { Kind } from "@/lib/submissions";
import { isSupport, type Viewer } from "@/lib/viewer";

const unread = ["draft", "shaping", "submitted"];

/** The support team's own papers: each officer's review, and how far apart they are. */
export function Reviews({
  kind,
  it,
  viewer,
}: {
  kind: Kind;
  it: { state: string; reviews: Review[] };
  viewer: Viewer;
}) {
  if (!isSupport(viewer) || unread.includes(it.state)) return null;
  const versions = [...new Set(it.reviews.map(({ version }) => version))];
  return (
    <Section title="Reviews" id="reviews">
      <p className="mb-4 text-ink-2">
        Seen by the support team only. Nobody reads another officer&apos;s scores before giving
        their own, but the review lead.
      </p>
      {it.reviews.length === 0 ? <p>None that you can read yet.</p> : null}
      {versions.map((version) => (
        <section key={version} aria-label={`Reviews of version ${version}`} className="mb-8">
          <h3>Of version {version}</h3>
          {reviewPartValues.map((part) => (
            <OfPart
              key={part}
              kind={kind}
              part={part}
              reviews={it.reviews.filter(
                (review) => review.version === version && review.part === part,
              )}
            />
          ))}
        </section>
      ))}
    </Section>
  );
}

type Judged = { criteria: Criteria; reviews: Review[] };

function OfPart({ kind, part, reviews }: { kind: Kind; part: ReviewPart; reviews: Review[] }) {
  const criteria = criteriaOf(kind, part);
  if (reviews.length === 0) return null;
  return (
    <div className="mb-4">
      {kind === "proposal" ? <h4 className="font-semibold">Of {reviewParts[part].label}</h4> : null}
      {reviews.length > 1 ? <Spread criteria={criteria} reviews={reviews} /> : null}
      {reviews.map((review) => (
        <OneReview key={review.id} criteria={criteria} review={review} />
      ))}
    </div>
  );
}

function Spread({ criteria, reviews }: Judged) {
  return (
    <DataTable
      caption="How far apart the scores lie"
      columns={[
        { key: "criterion", label: "Criterion" },
        { key: "mean", label: "Mean", align: "end" },
        { key: "range", label: "Lowest to highest", align: "end" },
      ]}
      rows={criteria.map(({ value, label }) => {
        const given = reviews.map(
          (review) => review.scores.find(({ criterion }) => criterion === value)?.score ?? null,
        );
        const spread = spreadOf(given);
        return {
          key: value,
          cells: [
            label,
            spread?.mean ?? "Not judged",
            spread ? `${spread.low} to ${spread.high}` : "Not judged",
          ],
        };
      })}
    />
  );
}

function OneReview({ criteria, review }: { criteria: Criteria; review: Review }) {
  return (
    <details className="border-line border-b">
      <summary className="min-h-control cursor-pointer py-2 text-link underline">
        {review.person}, {formatDate(review.createdAt)}
      </summary>
      <Words text={review.words} />
      <dl className="mt-4 mb-6 space-y-4">
        {criteria.map(({ value, label }) => {
          const given = review.scores.find(({ criterion }) => criterion === value);
          return given ? (
            <div key={value}>
              <dt className="font-semibold">
                {label}: {labelOf(scores, given.score === null ? "none" : String(given.score))}
              </dt>
              <dd>
                <Words text={given.reason} />
              </dd>
            </div>
          ) : null;
        })}
      </dl>
    </details>
  );
}
