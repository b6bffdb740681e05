import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { FreeForm, HoldUpForm } from "@/app/holdups/holdup-forms";
import { leftForm, requireViewer } from "@/app/session";
import { trailOf } from "@/app/submissions/trail";
import { buttonClass } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import { TextFilter } from "@/components/filter-fields";
import { PageTitle } from "@/components/form/error-title";
import { PageHeader } from "@/components/page-header";
import { Section } from "@/components/section";
import { findHoldable } from "@/db/queries/holdups";
import { emptyFormState } from "@/lib/form-state";
import { commonFilters } from "@/lib/list-filter";

export const metadata: Metadata = { title: null };

const title = "Say which barriers stand in its way";
const place = z.object({ id: z.uuid(), q: commonFilters.q });

/** Which barriers stand in a project's way: to add of those that the viewer sees, and to take back. */
export default async function HoldupsPage({
  params,
  searchParams,
}: PageProps<"/projects/[id]/holdups">) {
  const viewer = await requireViewer();
  const at = place.safeParse({ ...(await searchParams), ...(await params) }).data;
  const it = at && (await findHoldable(viewer, at.id, at.q));
  if (!it || it.whyNot) notFound();
  const { id, q } = at;
  return (
    <>
      <PageTitle title={title} />
      <PageHeader
        breadcrumbs={trailOf("project", { id, title: it.title })}
        title={title}
        lead="Whoever may see both the project and the barrier sees that they belong together, on either page."
      />
      <div className="max-w-form">
        <search>
          <form
            action={`/projects/${id}/holdups`}
            method="get"
            className="mb-8 flex items-end gap-4"
          >
            <div className="min-w-0 flex-1">
              <TextFilter name="q" label="Find barriers by words" value={q} />
            </div>
            <button type="submit" className={buttonClass("secondary")}>
              Find
            </button>
          </form>
        </search>
        {it.barriers.length > 0 ? (
          <>
            {it.more ? (
              <p className="mb-4 text-ink-2">
                These are the latest; find others by words of their titles or texts.
              </p>
            ) : null}
            <HoldUpForm
              id={id}
              barriers={it.barriers.map(({ id: value, title, reference, pilot }) => ({
                value,
                label: title,
                hint: [reference, pilot].filter(Boolean).join(" · "),
              }))}
              initial={(await leftForm("barriers")) ?? emptyFormState()}
              requestKey={crypto.randomUUID()}
            />
          </>
        ) : (
          <EmptyState heading={q ? "No barrier has these words" : "No barrier to choose"}>
            <p>
              Barriers that you may see, and that were submitted, can be chosen. Is yours not logged
              yet? <a href="/barriers/new">Log it</a> first.
            </p>
          </EmptyState>
        )}
        {it.named.length > 0 ? (
          <Section title="Named already">
            <ul className="space-y-6">
              {it.named.map((row) => (
                <li key={row.id} className="border-line border-t pt-4">
                  <p className="mb-2">
                    <a href={`/barriers/${row.barrierId}`} className="font-semibold">
                      {row.title}
                    </a>
                  </p>
                  <FreeForm
                    id={id}
                    row={row.id}
                    title={row.title}
                    requestKey={crypto.randomUUID()}
                  />
                </li>
              ))}
            </ul>
          </Section>
        ) : null}
      </div>
    </>
  );
}
