import { findBarrier } from "@/db/queries/barrier-detail";
import { countBarriers, listBarriers } from "@/db/queries/barrier-list";
import { moveBarrier } from "@/db/queries/barrier-moves";
import { createBarrier } from "@/db/queries/barriers";
import { findDiscussion } from "@/db/queries/discussions";
import { listMilestones } from "@/db/queries/feeds";
import { listHistory } from "@/db/queries/history";
import { listNotices } from "@/db/queries/notices";
import { listOfficers } from "@/db/queries/officers";
import { listInvitations } from "@/db/queries/partner-invitations";
import { findPlace } from "@/db/queries/places";
import { listPractices } from "@/db/queries/practices";
import { findProject } from "@/db/queries/project-detail";
import { countProjects, listProjects } from "@/db/queries/project-list";
import { findProposal } from "@/db/queries/proposal-detail";
import { countProposals, listProposals } from "@/db/queries/proposal-list";
import { listOpenProposed } from "@/db/queries/proposed-organisations";
import { listQueue } from "@/db/queries/queue";
import { findSurroundings } from "@/db/queries/readers";
import { findReuse } from "@/db/queries/reuse";
import { listSaved } from "@/db/queries/saving-totals";
import { listSimilar } from "@/db/queries/similar";
import { listSubmissions } from "@/db/queries/submission-list";
import type { Asker } from "@/db/viewer";
import { given } from "@/e2e/given";
import { barrierFilter } from "@/lib/barrier-filter";
import { portalNow } from "@/lib/clock";
import { londonToday } from "@/lib/dates";
import { waitingChoices } from "@/lib/list-filter";
import { projectFilter } from "@/lib/project-filter";
import { proposalFilter } from "@/lib/proposal-filter";
import { type QueueFilter, queueStates } from "@/lib/queue";

/** One of each thing that a page shows. */
export async function scene() {
  const [college, council] = [await given.organisation(), await given.organisation()];
  const lead = await given.person({ of: college });
  const officer = await given.person({ role: "review-lead" });
  const of = { organisation: college, partners: [council] };
  const barrier = await given.barrier({ state: "open", ...of });
  const comment = await given.comment(barrier, lead);
  await given.reply(barrier, lead, comment);
  await given.note(barrier, officer);
  await given.attachment(barrier, lead);
  await given.notice(barrier, lead);
  const project = await given.project({ state: "in-delivery", ...of });
  await given.holdup(project, barrier);
  await given.practice(await given.project({ state: "closed", organisation: council }));
  const proposal = await given.proposal({ state: "shaping", ...of });
  const draft = await given.barrier({ organisation: college });
  return { college, council, lead, officer, barrier, comment, project, proposal, draft };
}
type Scene = Awaited<ReturnType<typeof scene>>;
type Reads = Record<string, (viewer: Asker) => Promise<unknown>[]>;
type Narrowed = [list: keyof typeof lists, wanted: object, looked: RegExp];

export const lists = {
  barriers: (wanted: object) => (viewer: Asker) => {
    const filter = barrierFilter.parse(wanted);
    return [listBarriers(viewer, filter, 1000), countBarriers(viewer, filter)];
  },
  projects: (wanted: object) => (viewer: Asker) => {
    const filter = projectFilter.parse(wanted);
    return [listProjects(viewer, filter), countProjects(viewer, filter)];
  },
  proposals: (wanted: object) => (viewer: Asker) => {
    const filter = proposalFilter.parse(wanted);
    return [listProposals(viewer, filter), countProposals(viewer, filter)];
  },
};

/** Each with what the one index of arrays looks for, beside the viewer's keys. */
export const narrowedBySight = ({ council }: Scene): Narrowed[] => [
  ["barriers", { pilot: "kent" }, /pilots @>/],
  ["barriers", { code: "ACCT-DUAL" }, /marks @>/],
  ["barriers", { body: "BIS" }, /marks @>/],
  ["barriers", { stream: "learner-support" }, /marks @>/],
  ["barriers", { partner: council.id }, /opens_to && .*opens_to &&/],
  ["projects", { pilot: "kent" }, /pilots @>/],
  ["projects", { theme: "Areas of highest need" }, /marks @>/],
  ["projects", { told: "red" }, /marks @>/],
  ["projects", { partner: council.id }, /opens_to && .*opens_to &&/],
  ["proposals", { pilot: "kent" }, /pilots @>/],
  ["proposals", { arrangement: "pooled" }, /marks @>/],
  ["proposals", { partner: council.id }, /opens_to && .*opens_to &&/],
];

/** Each with what an index of its own looks for. */
export const narrowedByOwn = ({ college, barrier }: Scene): Narrowed[] => [
  ["barriers", { organisation: college.id }, /organisation_id =/],
  ["barriers", { type: "council" }, /organisation_id = ANY/],
  ["barriers", { mine: "1" }, /(organisation|officer)_id =/],
  ["barriers", { state: ["open", "escalated"] }, /state = ANY/],
  ["barriers", { q: barrier.reference }, /search @@/],
  ["barriers", { q: "audit" }, /search @@/],
  ...waitingChoices.map(({ value }): Narrowed => ["barriers", { waiting: value }, /state = ANY/]),
  ["projects", { q: "front door" }, /search @@/],
  ["projects", { quiet: "1" }, /state_since </],
  ["projects", { waiting: "us" }, /state = ANY/],
  ["proposals", { q: "purse" }, /search @@/],
  ["proposals", { waiting: "us" }, /state = ANY/],
];

export const pages = ({ barrier, project, proposal, comment }: Scene): Reads => ({
  barrier: (viewer) => [
    ...[findSurroundings(viewer, barrier.id), findBarrier(viewer, barrier.id)],
    ...[
      findDiscussion(viewer, barrier.id),
      findDiscussion(viewer, barrier.id, { comment: comment.id }),
    ],
  ],
  project: (viewer) => [
    ...[findSurroundings(viewer, project.id), findProject(viewer, project.id)],
    ...[findDiscussion(viewer, project.id), findReuse(viewer, project.id)],
  ],
  proposal: (viewer) => [
    ...[findSurroundings(viewer, proposal.id), findProposal(viewer, proposal.id)],
    findDiscussion(viewer, proposal.id),
  ],
  history: (viewer) => [listHistory(viewer, barrier.id)],
  similar: (viewer) => [listSimilar(viewer, "Two audits for one course", barrier.id)],
  home: (viewer) => [
    listSubmissions(viewer, { waiting: "us", sort: "waiting", state: ["open"] }, 10),
    listSubmissions(viewer, { quiet: "1", sort: "waiting" }, 5),
    listSubmissions(viewer, { near: "1", sort: "newest", state: ["open"] }, 5),
    listInvitations(viewer),
    findPlace(viewer, viewer.organisationId),
    listOpenProposed(viewer, undefined, 5),
  ],
  notices: (viewer) => [listNotices(viewer), listNotices(viewer, barrier.id)],
  calendar: (viewer) => [listMilestones(viewer, "2009-09-01"), listNotices(viewer)],
  pilots: (viewer) => [listSaved(viewer)],
  practice: (viewer) => [listPractices(viewer, {}), listPractices(viewer, { q: "bus" })],
  ...queues({ pilot: "kent" }, { officer: "me" }, { officer: "nobody" }, { late: "1" }, {}),
  ...queues(...queueStates.map((state) => ({ state }))),
  ...queues({ after: `2009-10-01 09:30:00+00~${barrier.id}` }),
});

export const writes = ({ draft }: Scene) => ({
  logging: (viewer: Asker) => createBarrier(viewer, draft.draft),
  submitting: (viewer: Asker) => moveBarrier(viewer, draft.id, "submit", {}, { version: 1 }),
});

const queues = (...filters: QueueFilter[]): Reads =>
  Object.fromEntries(
    filters.map((filter) => [
      `queue ${JSON.stringify(filter)}`,
      (viewer) => [listQueue(viewer, filter, londonToday(portalNow())), listOfficers(viewer)],
    ]),
  );
