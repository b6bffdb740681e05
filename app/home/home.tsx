import { InvitationsToUs } from "@/app/partnerships/invitations-to-us";
import { OpenProposed } from "@/app/proposed-organisations/open-proposed";
import type { Session } from "@/app/session";
import { SubmissionList } from "@/app/submissions/submission-list";
import { ButtonGroup, ButtonLink } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/page-header";
import { Section } from "@/components/section";
import { listInvitations } from "@/db/queries/partner-invitations";
import { findPlace } from "@/db/queries/places";
import { listOpenProposed } from "@/db/queries/proposed-organisations";
import { listSubmissions } from "@/db/queries/submission-list";
import { contributingStates, type State, sharedStates, statesWaitingOn } from "@/lib/lives";
import { projectQuery } from "@/lib/project-filter";
import { quietAfter } from "@/lib/quiet";
import { hasDuty, hasRole, isSupport, titleOf } from "@/lib/viewer";

/** What waits for me, what is mine, and what is new around me; who can do nothing here gets their own start. */
export async function Home({ viewer }: { viewer: Session }) {
  const acts = viewer.organisationId !== null || isSupport(viewer);
  const mayLog = hasDuty(viewer, "contributor", "lead");
  return (
    <>
      <PageHeader
        title={acts ? "What waits for you" : "Welcome"}
        lead={`${viewer.name}, ${titleOf(viewer)}`}
        action={mayLog ? <Begin /> : null}
      />
      {acts ? <Waiting viewer={viewer} /> : null}
      {hasRole(viewer, "administrator") ? <Administration viewer={viewer} /> : null}
      {acts ? <Quiet viewer={viewer} /> : null}
      {acts ? <Mine viewer={viewer} mayLog={mayLog} /> : null}
      <Around viewer={viewer} />
    </>
  );
}

async function Waiting({ viewer }: { viewer: Session }) {
  const wanted = { waiting: "us", sort: "waiting", state: statesFor(viewer) } as const;
  const [{ rows, next }, invitations] = await Promise.all([
    mayMove(viewer) ? listSubmissions(viewer, wanted, 10) : nothing,
    listInvitations(viewer),
  ]);
  return (
    <>
      <InvitationsToUs invitations={invitations} mayAnswer={hasDuty(viewer, "lead")} />
      {rows.length > 0 ? <SubmissionList rows={rows} dated="waiting" /> : null}
      {rows.length + invitations.length > 0 ? null : (
        <EmptyState heading="Nothing waits for you">
          <p>Questions and invitations to answer and drafts to finish appear here.</p>
        </EmptyState>
      )}
      {next ? (
        <p className="mt-4">
          All that waits: <a href="/barriers?waiting=us&sort=waiting">barriers</a>,{" "}
          <a href="/projects?waiting=us&sort=waiting">projects</a>,{" "}
          <a href="/proposals?waiting=us&sort=waiting">pooled budgets</a>
        </p>
      ) : null}
      {isSupport(viewer) ? (
        <p className="mt-6">
          <ButtonLink href="/reviews">Open the queue</ButtonLink>
        </p>
      ) : null}
    </>
  );
}

const nothing = { rows: [], next: undefined };

const mayMove = (viewer: Session) =>
  isSupport(viewer) || hasDuty(viewer, "contributor", "lead", "finance", "signatory");

function statesFor(viewer: Session): State[] | undefined {
  if (isSupport(viewer) || hasDuty(viewer, "lead")) return undefined;
  return [
    ...(hasDuty(viewer, "contributor") ? contributingStates : []),
    ...(hasDuty(viewer, "finance") ? statesWaitingOn("host") : []),
    ...(hasDuty(viewer, "signatory") ? statesWaitingOn("signatories") : []),
  ];
}

async function Administration({ viewer }: { viewer: Session }) {
  const { rows, next } = await listOpenProposed(viewer, undefined, 5);
  return (
    <>
      {rows.length > 0 ? (
        <Section title="Proposed organisations">
          <OpenProposed rows={rows} />
          {next ? (
            <p className="mt-4">
              <a href="/admin/proposed-organisations">All that wait</a>
            </p>
          ) : null}
        </Section>
      ) : null}
      <p className="mt-6">
        <ButtonLink href="/admin">Administer the portal</ButtonLink>
      </p>
    </>
  );
}

/** Projects that tell nothing: an organisation's own, the support team's all. */
async function Quiet({ viewer }: { viewer: Session }) {
  const partner = viewer.organisationId ?? undefined;
  const { rows } = await listSubmissions(viewer, { quiet: "1", partner, sort: "waiting" }, 5);
  if (rows.length === 0) return null;
  return (
    <Section title={`Quiet for ${quietAfter} days`}>
      <SubmissionList rows={rows} dated="changed" />
      <p className="mt-4">
        <a href={`/projects${projectQuery({ quiet: "1", partner })}`}>
          All projects that are quiet
        </a>
      </p>
    </Section>
  );
}

async function Mine({ viewer, mayLog }: { viewer: Session; mayLog: boolean }) {
  const on = viewer.organisationId ?? undefined;
  const { rows } = await listSubmissions(viewer, on ? { partner: on } : { mine: "1" }, 5);
  const query = on ? `?partner=${on}` : "?mine=1";
  return (
    <Section title={viewer.organisationId ? "Ours" : "With me"}>
      {rows.length > 0 ? (
        <>
          <SubmissionList rows={rows} dated="changed" />
          <p className="mt-4">
            All of them: <a href={`/barriers${query}`}>barriers</a>,{" "}
            <a href={`/projects${query}`}>projects</a>,{" "}
            <a href={`/proposals${query}`}>pooled budgets</a>
          </p>
        </>
      ) : (
        <EmptyState heading="None yet" action={mayLog ? <Begin /> : null}>
          <p>
            {viewer.organisationId
              ? "What your organisation logs, plans or takes part in appears here, with where it stands."
              : "What you take from the queue appears here, with where it stands."}
          </p>
        </EmptyState>
      )}
    </Section>
  );
}

async function Around({ viewer }: { viewer: Session }) {
  const [place, { rows }] = await Promise.all([
    findPlace(viewer, viewer.organisationId),
    listSubmissions(viewer, { near: "1", state: [...sharedStates], sort: "newest" }, 5),
  ]);
  if (rows.length === 0 && hasRole(viewer, "administrator")) return null;
  return (
    <Section title={`New in ${whose(place?.pilots.length ?? 0)}`}>
      {rows.length > 0 ? (
        <SubmissionList rows={rows} dated="changed" />
      ) : (
        <EmptyState heading="Nothing new">
          <p>
            Accepted barriers, endorsed projects and agreed pooled budgets of the pilot appear here.
            Any of them may concern you too.
          </p>
        </EmptyState>
      )}
    </Section>
  );
}

const whose = (pilots: number) => ["the pilots", "our pilot"][pilots] ?? "our pilots";

function Begin() {
  return (
    <ButtonGroup>
      <ButtonLink href="/barriers/new">Log a barrier</ButtonLink>
      <ButtonLink href="/projects/new" kind="secondary">
        Plan a project
      </ButtonLink>
      <ButtonLink href="/proposals/new" kind="secondary">
        Propose a pooled budget
      </ButtonLink>
    </ButtonGroup>
  );
}
