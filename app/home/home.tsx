import type { Session } from "@/app/session";
import { SubmissionList } from "@/app/submissions/submission-list";
import { ButtonLink } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/page-header";
import { Section } from "@/components/section";
import { listBarriers } from "@/db/queries/barrier-list";
import { findPlace } from "@/db/queries/places";
import { barrierFilter } from "@/lib/barrier-filter";
import { sharedStates } from "@/lib/barriers";
import { hasDuty, isSupport, titleOf } from "@/lib/viewer";

/** What waits for me, what is mine, and what is new around me. */
export async function Home({ viewer }: { viewer: Session }) {
  const pilot = (await findPlace(viewer, viewer.organisationId))?.pilots[0];
  const filter = (wish: object) => barrierFilter.parse(wish);
  const [waiting, mine, around] = await Promise.all([
    listBarriers(viewer, filter({ waiting: "us", sort: "waiting" }), 10),
    listBarriers(viewer, filter({ mine: "1" }), 5),
    listBarriers(viewer, filter({ pilot, state: [...sharedStates], sort: "newest" }), 5),
  ]);
  const mayLog = hasDuty(viewer, "contributor", "lead");
  return (
    <>
      <PageHeader
        title="What waits for you"
        lead={`${viewer.name}, for ${titleOf(viewer)}`}
        action={mayLog ? <ButtonLink href="/barriers/new">Log a barrier</ButtonLink> : null}
      />
      {waiting.rows.length > 0 ? (
        <SubmissionList rows={waiting.rows} dated="waiting" />
      ) : (
        <EmptyState heading="Nothing waits for you">
          <p>Questions to answer, answers to judge and drafts to finish appear here.</p>
        </EmptyState>
      )}
      {waiting.next ? (
        <p className="mt-4">
          <a href="/barriers?waiting=us&sort=waiting">All that waits</a>
        </p>
      ) : null}
      {isSupport(viewer) ? (
        <p className="mt-6">
          <ButtonLink href="/reviews">Open the queue</ButtonLink>
        </p>
      ) : null}
      <Section title={viewer.organisationId ? "Our barriers" : "With me"}>
        {mine.rows.length > 0 ? (
          <>
            <SubmissionList rows={mine.rows} dated="changed" />
            <p className="mt-4">
              <a href="/barriers?mine=1">All of them</a>
            </p>
          </>
        ) : (
          <EmptyState
            heading="None yet"
            action={mayLog ? <ButtonLink href="/barriers/new">Log a barrier</ButtonLink> : null}
          >
            <p>What your organisation logs appears here, with where it stands.</p>
          </EmptyState>
        )}
      </Section>
      <Section title={pilot ? "New in our pilot" : "New in the pilots"}>
        {around.rows.length > 0 ? (
          <SubmissionList rows={around.rows} dated="changed" />
        ) : (
          <EmptyState heading="Nothing new">
            <p>Accepted barriers of the pilot appear here. Any of them may affect you too.</p>
          </EmptyState>
        )}
      </Section>
    </>
  );
}
