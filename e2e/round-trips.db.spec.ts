import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { findBarrier } from "@/db/queries/barrier-detail";
import { countBarriers, listBarriers } from "@/db/queries/barrier-list";
import { findDiscussion } from "@/db/queries/discussions";
import { listHistory } from "@/db/queries/history";
import { listNotices } from "@/db/queries/notices";
import { listOfficers } from "@/db/queries/officers";
import { listInvitations } from "@/db/queries/partner-invitations";
import { findProject } from "@/db/queries/project-detail";
import { countProjects, listProjects } from "@/db/queries/project-list";
import { findProposal } from "@/db/queries/proposal-detail";
import { countProposals, listProposals } from "@/db/queries/proposal-list";
import { listQueue } from "@/db/queries/queue";
import { findSurroundings } from "@/db/queries/readers";
import { findReuse } from "@/db/queries/reuse";
import { listSubmissions } from "@/db/queries/submission-list";
import { findSubmission } from "@/db/queries/submissions";
import type { Asker } from "@/db/viewer";
import { given } from "@/e2e/given";
import type { Barrier } from "@/e2e/given-barrier";
import type { Organisation } from "@/e2e/given-people";
import { statementsOf } from "@/e2e/statements";
import { barrierFilter } from "@/lib/barrier-filter";
import { portalNow } from "@/lib/clock";
import { londonToday } from "@/lib/dates";
import { projectFilter } from "@/lib/project-filter";
import { proposalFilter } from "@/lib/proposal-filter";
import { kindValues } from "@/lib/submissions";

const begun = (sent: string[]) => sent.filter((statement) => statement.startsWith("begin"));

const reads = {
  barrier: {
    list: (viewer: Asker) => [
      listBarriers(viewer, barrierFilter.parse({})),
      countBarriers(viewer, barrierFilter.parse({})),
    ],
    page: (viewer: Asker, id: string) => [findBarrier(viewer, id)],
  },
  project: {
    list: (viewer: Asker) => [
      listProjects(viewer, projectFilter.parse({})),
      countProjects(viewer, projectFilter.parse({})),
    ],
    page: (viewer: Asker, id: string) => [findProject(viewer, id), findReuse(viewer, id)],
  },
  proposal: {
    list: (viewer: Asker) => [
      listProposals(viewer, proposalFilter.parse({})),
      countProposals(viewer, proposalFilter.parse({})),
    ],
    page: (viewer: Asker, id: string) => [findProposal(viewer, id)],
  },
};

const shown = {
  barrier: () => given.barrier({ state: "open" }),
  project: () => given.project({ state: "in-delivery" }),
  proposal: () => given.proposal({ state: "shaping" }),
};

for (const kind of kindValues) {
  const madeBy = (organisation: Organisation) => given[kind]({ organisation });

  test(`the list of ${kind}s is one transaction of two reads, however many rows it shows`, async () => {
    const read = (viewer: Asker) => () => Promise.all(reads[kind].list(viewer));
    const college = await given.organisation({ pilots: [] });
    const lead = await given.person({ of: college });
    const none = await statementsOf(read(lead));
    for (let n = 0; n < 3; n += 1) await madeBy(college);
    const some = await statementsOf(read({ ...lead }));
    expect(readsOf(none)).toHaveLength(2);
    expect(some).toEqual(none);
  });

  test(`one ${kind} is one transaction, and more on it is no more reads`, async () => {
    const it = await shown[kind]();
    await addTo(it);
    const read = () => {
      const viewer = { ...it.author };
      return Promise.all([
        findSurroundings(viewer, it.id),
        ...reads[kind].page(viewer, it.id),
        findDiscussion(viewer, it.id),
      ]);
    };
    const few = await statementsOf(read);
    for (let n = 0; n < 4; n += 1) await addTo(it);
    const many = await statementsOf(read);
    expect(begun(few)).toHaveLength(1);
    expect(many.toSorted()).toEqual(few.toSorted());
  });

  async function addTo(it: Pick<Barrier, "id" | "author" | "organisation">) {
    await given.comment(it, it.author);
    await given.attachment(it, it.author, { content: `Dear ${randomUUID()}` });
    if (kind === "proposal") await given.spending(it, it.author);
    if (kind !== "project") return;
    await given.condition(it, it.organisation);
    await given.holdup(it, await given.barrier({ state: "open" }));
  }
}

/** What stands between the beginning of the one transaction, who asks, and its end. */
const readsOf = (sent: string[]) => {
  expect(begun(sent)).toHaveLength(1);
  return sent.filter(
    (statement) => !/^(begin|set transaction|select enter|commit)/.test(statement),
  );
};

test("queue, history, notices and home are one transaction of a few reads, however much they show", async () => {
  const it = await given.barrier({ state: "submitted" });
  const officer = await given.person({ role: "review-lead" });
  const pages = {
    queue: (viewer: Asker) => [
      listQueue(viewer, {}, londonToday(portalNow())),
      listOfficers(viewer),
      listSubmissions(viewer, { quiet: "1" }, 1),
    ],
    history: (viewer: Asker) => [
      findSubmission(viewer, it.id, "barrier"),
      listHistory(viewer, it.id),
    ],
    notices: (viewer: Asker) => [listNotices(viewer)],
    home: () => {
      const viewer = { ...it.author };
      return [
        listSubmissions(viewer, { mine: "1" }, 10),
        listInvitations(viewer),
        listSubmissions(viewer, { quiet: "1", sort: "waiting" }, 5),
      ];
    },
  };
  const sentBy = async () => {
    const sent: Record<string, string[]> = {};
    for (const [page, reads] of Object.entries(pages))
      sent[page] = readsOf(await statementsOf(() => Promise.all(reads({ ...officer }))));
    return sent;
  };
  const few = await sentBy();
  for (let n = 0; n < 3; n += 1) {
    const more = await given.barrier({ state: "submitted", organisation: it.organisation });
    await given.notice(more, officer);
    await given.comment(it, it.author);
  }
  expect(await sentBy()).toEqual(few);
  const counts = Object.entries(few).map(([page, reads]) => [page, reads.length]);
  expect(Object.fromEntries(counts)).toEqual({ queue: 3, history: 2, notices: 1, home: 3 });
});
