import { DataTable } from "@/components/data-table";
import { Words } from "@/components/prose";
import { Section } from "@/components/section";
import type { Project } from "@/db/queries/project-detail";
import { labelOf } from "@/lib/choices";
import { formatDate } from "@/lib/dates";
import { criteria, scores, spreadOf } from "@/lib/reviews";
import { isSupport, type Viewer } from "@/lib/viewer";

/** The support team's own papers: each officer's review, and how far apart they are. */
export function ProjectReviews({ it, viewer }: { it: Project; viewer: Viewer }) {
  if (!isSupport(viewer) || it.state === "draft" || it.state === "submitted") return null;
  const versions = [...new Set(it.reviews.map(({ version }) => version))];
  return (
    <Section title="Reviews" id="reviews">
      <p className="mb-4 text-ink-2">
        Seen by the support team only. Nobody reads another officer&apos;s scores before giving
        their own, but the review lead.
      </p>
      {it.reviews.length === 0 ? <p>None that you can read yet.</p> : null}
      {versions.map((version) => {
        const reviews = it.reviews.filter((review) => review.version === version);
        return (
          <section key={version} aria-label={`Reviews of version ${version}`} className="mb-8">
            <h3>Of version {version}</h3>
            {reviews.length > 1 ? <Spread reviews={reviews} /> : null}
            {reviews.map((review) => (
              <OneReview key={review.id} review={review} />
            ))}
          </section>
        );
      })}
    </Section>
  );
}

type Reviews = Project["reviews"];

function Spread({ reviews }: { reviews: Reviews }) {
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

function OneReview({ review }: { review: Reviews[number] }) {
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
