import { and, eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { barriers, events, partnerships, submissions } from "@/db/schema";
import type { given } from "@/e2e/given";

type Given = typeof given;

/** A college's barrier, its lead, and a council elsewhere with a lead and a contributor. */
export async function scene(given: Given, wish: Parameters<Given["barrier"]>[0] = {}) {
  const college = await given.organisation({ pilots: ["kent"] });
  const council = await given.organisation({ pilots: ["durham"], type: "council" });
  const it = await given.barrier({ state: "draft", organisation: college, ...wish });
  return {
    it,
    college,
    council,
    lead: await given.person({ of: college }),
    theirs: await given.person({ of: council }),
    helper: await given.person({ of: council, duties: ["contributor"] }),
  };
}

/** A barrier that its college resolved and only a council can check, with a lead of the council and its part. */
export async function sceneToCheck(given: Given) {
  const council = await given.organisation({ type: "council" });
  const college = await given.organisation();
  const it = await given.barrier({
    state: "pending-check",
    organisation: college,
    partners: [council],
    takenBy: college,
  });
  const [part] = await partsOf(it.id);
  return {
    it,
    college,
    council,
    theirs: await given.person({ of: council }),
    part: part?.id ?? "",
  };
}

export const words = "Open your waiting room to our tutors.";
export const offer = (to: { id: string }) => ({ organisation: to.id, words });

export async function partsOf(submissionId: string) {
  return owner.select().from(partnerships).where(eq(partnerships.submissionId, submissionId));
}

export async function linesOf(submissionId: string, act: string) {
  return owner
    .select()
    .from(events)
    .where(and(eq(events.submissionId, submissionId), eq(events.act, act)));
}

export async function membersOf(id: string) {
  const [row] = await owner.select().from(submissions).where(eq(submissions.id, id));
  return row?.members;
}

export async function barrierOf(id: string) {
  const [row] = await owner.select().from(barriers).where(eq(barriers.id, id));
  return row;
}

export const figures = {
  people: 10,
  peopleWho: "",
  peoplePeriod: "term" as const,
  cost: 10_000,
  costBasis: "",
  costPeriod: "month" as const,
  evidence: "Us too",
};
