import type { Metadata } from "next";
import { z } from "zod";
import type { Query } from "@/app/comments/place";
import { Decision } from "@/app/history/decision";
import { Holdups } from "@/app/holdups/holdups";
import { readAfterwards } from "@/app/notices/read-afterwards";
import { Partners } from "@/app/partnerships/partners";
import { NextStep } from "@/app/projects/[id]/next-step";
import { PlanSections } from "@/app/projects/[id]/plan-sections";
import { ProjectConditions } from "@/app/projects/[id]/project-conditions";
import { ProjectDetails } from "@/app/projects/[id]/project-details";
import { ProjectHead } from "@/app/projects/[id]/project-head";
import { ProjectReuse } from "@/app/projects/[id]/project-reuse";
import { ProjectScope } from "@/app/projects/[id]/project-scope";
import { ProjectSide } from "@/app/projects/[id]/project-side";
import { ProjectUpdates } from "@/app/projects/[id]/project-updates";
import { openRecord } from "@/app/submissions/open-record";
import { Questions } from "@/app/submissions/questions";
import { RecordPage } from "@/app/submissions/record-page";
import { Reviews } from "@/app/submissions/reviews";
import { Section } from "@/components/section";
import { findProject } from "@/db/queries/project-detail";
import { findReuse } from "@/db/queries/reuse";
import type { Asker } from "@/db/viewer";
import { portalNow } from "@/lib/clock";
import { londonToday } from "@/lib/dates";
import { whyNotHoldUp } from "@/lib/holdups";
import { isInviting } from "@/lib/lives";
import { whyNotInvite } from "@/lib/partnerships";

export const metadata: Metadata = { title: null };

const notes = {
  saved: "Saved.",
  removed: "Removed. The history keeps what stood there.",
  told: "Saved. Whoever follows the project is told.",
  reviewed: "Your review is kept.",
  offered: "On offer to all pilots. You will hear who adopts it.",
  "offer-withdrawn": "Withdrawn from offer. Whoever adopted it keeps their own project.",
  adopted: "Adopted. This draft is yours: look it over, and bring in partners of your own.",
};

export default async function ProjectPage(asked: PageProps<"/projects/[id]">) {
  const { lookups, ...read } = await openRecord(asked, findWithReuse);
  const { it, viewer, query, around } = read;
  readAfterwards(viewer, it.id, around.notice);
  const today = londonToday(portalNow());
  return (
    <RecordPage
      kind="project"
      {...read}
      notes={notes}
      head={<ProjectHead it={it} today={today} />}
      next={<NextStep it={it} today={today} />}
      side={<ProjectSide it={it} viewer={viewer} around={around} />}
    >
      <Decision kind="project" it={it} />
      <Section title="What it is for">
        <ProjectDetails it={it} lookups={lookups} />
      </Section>
      <ProjectScope it={it} />
      <ProjectConditions it={it} today={today} />
      <ProjectReuse it={it} reuse={it.reuse} />
      <ProjectUpdates it={it} isLatest={!query.updatesBefore} />
      <Partners
        submissionId={it.id}
        partnerships={it.partnerships}
        proposed={it.proposed}
        owns={it.organisationId === viewer.organisationId}
        whyNotInvite={whyNotInvite({
          title: it.title,
          isLiving: isInviting({ kind: "project", state: it.state }),
          standing: it.standing,
        })}
      />
      <Holdups
        projectId={it.id}
        holdups={it.holdups}
        mayChange={whyNotHoldUp(it.facts) === null}
        today={today}
      />
      <PlanSections it={it} today={today} />
      {it.questions.length > 0 ? (
        <Section title="Changes requested" id="questions">
          <Questions kind="project" questions={it.questions} />
        </Section>
      ) : null}
      <Reviews kind="project" it={it} viewer={viewer} />
    </RecordPage>
  );
}

const updatesBefore = z.uuid().optional().catch(undefined);

async function findWithReuse(viewer: Asker, id: string, query: Query) {
  const [it, reuse] = await Promise.all([
    findProject(viewer, id, updatesBefore.parse(query.updatesBefore)),
    findReuse(viewer, id),
  ]);
  return it && { ...it, reuse };
}
