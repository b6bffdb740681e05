import { owner } from "@/db/client";
import { rowsOf } from "@/db/queries/barrier-rows";
import { barriers, effects, partnerships, submissions } from "@/db/schema";
import { anOfficer, daysAgo, nextReference, partOfLife, type Step } from "@/e2e/given-life";
import {
  first,
  mark,
  type Organisation,
  organisation,
  type Person,
  person,
} from "@/e2e/given-people";
import type { BarrierDraft } from "@/lib/barrier-inputs";
import type { BarrierState } from "@/lib/barriers";
import type { Audience } from "@/lib/submissions";

export type BarrierWish = {
  state?: BarrierState;
  audience?: Audience;
  organisation?: Organisation;
  /** Who began it: a contributor of the organisation, if nobody is named. */
  author?: Person;
  /** The adviser who entered it on the organisation's behalf. */
  enteredBy?: Person;
  /** The officer who acted on it: a review lead, if nobody is named. */
  officer?: Person;
  /** Organisations that said "this affects us too". */
  partners?: Organisation[];
  /** Whoever takes it forward and resolves it; the support team, if nobody is named. */
  takenBy?: Organisation;
  /** Whether it went to a body on its way; only where the state leaves both open. */
  escalated?: boolean;
  /** Withdrawn before it was ever submitted. */
  neverSubmitted?: boolean;
  appealed?: boolean;
  into?: { id: string };
  draft?: Partial<BarrierDraft>;
};

/** A barrier in any state, with all that the state implies: reference, dates, review, questions, answers, history. */
export async function barrier(wish: BarrierWish = {}) {
  const { state = "draft", audience = "pilot", partners = [] } = wish;
  const of = wish.organisation ?? (await organisation());
  const author = wish.enteredBy ?? wish.author ?? (await person({ of, duties: ["contributor"] }));
  const officer = wish.officer ?? (await anOfficer());
  const draft = draftOf(of, { audience, ...wish.draft });
  const life = lifeOf(wish);
  const began = daysAgo(life.length + 1);
  const rows = rowsOf(draft);
  const reached = (step: Step) =>
    life.includes(step) ? daysAgo(life.length - life.indexOf(step)) : null;
  const submittedAt = reached("submit");
  const acceptedAt = reached("accept");
  const submission = first(
    await owner
      .insert(submissions)
      .values({
        ...rows.submission,
        kind: "barrier",
        state,
        organisationId: of.id,
        reference: submittedAt ? await nextReference(draft.pilot, "barrier") : null,
        version: life.length + 1,
        createdById: author.id,
        enteredById: wish.enteredBy?.id,
        officerId: acceptedAt ? officer.id : null,
        dueOn: state === "needs-information" || state === "escalated" ? "2009-12-01" : null,
        createdAt: began,
        submittedAt,
        escalatedAt: reached("escalate"),
        stateSince: daysAgo(1),
        updatedAt: daysAgo(1),
      })
      .returning(),
  );
  const { id } = submission;
  const into = state === "merged" ? (wish.into ?? (await barrier({ state: "open" }))) : undefined;
  await owner.insert(barriers).values({
    ...rows.barrier,
    id,
    severity: acceptedAt ? "medium" : null,
    takenById: acceptedAt ? wish.takenBy?.id : null,
    resolvedById: reached("resolve") ? wish.takenBy?.id : null,
    resolvedBySupport: Boolean(reached("resolve")) && !wish.takenBy,
    mergedIntoId: into?.id,
    appealedAt: wish.appealed ? daysAgo(1) : null,
  });
  await owner.insert(effects).values({ ...effectOf(id, of, author, rows.effect), evidence: "" });
  await join(id, partners, { part: "affected", author, effect: rows.effect });
  if (into)
    await join(into.id, [of, ...partners], { part: "reporter", author, effect: rows.effect });
  await partOfLife({
    stops: draft.stops,
    id,
    life,
    author,
    officer,
    actsFor: wish.enteredBy ? null : of.id,
    at: daysAgo,
  });
  return { ...submission, organisation: of, author, officer, draft };
}
export type Barrier = Awaited<ReturnType<typeof barrier>>;

/** A complete draft, ready to be submitted. */
export function draftOf(of: Organisation, changes: Partial<BarrierDraft> = {}): BarrierDraft {
  return {
    title: `Two audits for one course ${mark()}`,
    pilot: of.pilots[0] ?? "kent",
    pilots: [],
    codes: ["ACCT-DUAL"],
    nature: "grant-condition",
    level: "department",
    bodies: ["BIS"],
    streams: [],
    theme: null,
    happens:
      "Each funder sends auditors of its own to look at the same course and the same register.",
    stops: "Staff prepare for audits in place of teaching adults who have no work.",
    people: 120,
    peopleWho: "adults without work",
    peoplePeriod: "year",
    cost: 1_250_000,
    costBasis: "Forty days of two members of staff",
    costPeriod: "year",
    since: "2008-09-01",
    evidence: "The two audit letters of March 2009.",
    asks: ["relax"],
    askWords: "Let one audit serve both funders.",
    otherOrganisations: "",
    audience: "pilot",
    ...changes,
  };
}

function lifeOf({ state = "draft", escalated = false, neverSubmitted }: BarrierWish): Step[] {
  const answered: Step[] = ["submit", "accept", "escalate", "respond"];
  const checked: Step[] = escalated
    ? [...answered, "accept-outcome"]
    : ["submit", "accept", "resolve"];
  const lives: Record<BarrierState, Step[]> = {
    draft: [],
    submitted: ["submit"],
    "needs-information": ["submit", "ask"],
    merged: ["submit", "merge"],
    "out-of-scope": ["submit", "decline"],
    open: escalated ? [...answered, "resume"] : ["submit", "accept"],
    escalated: ["submit", "accept", "escalate"],
    responded: answered,
    "pending-check": checked,
    "closed-resolved": [...checked, "confirm"],
    "closed-unresolved": escalated ? [...answered, "close"] : ["submit", "accept", "close"],
    withdrawn: neverSubmitted ? ["withdraw"] : ["submit", "withdraw"],
  };
  return lives[state];
}

type Effect = ReturnType<typeof rowsOf>["effect"];
type Joining = { part: "affected" | "reporter"; author: Person; effect: Effect };

async function join(id: string, joining: Organisation[], { part, author, effect }: Joining) {
  for (const one of joining) {
    await owner.insert(partnerships).values({
      submissionId: id,
      organisationId: one.id,
      part,
      state: "accepted",
      byId: author.id,
    });
    await owner.insert(effects).values(effectOf(id, one, author, effect));
  }
}

const effectOf = (id: string, of: Organisation, author: Person, effect: Effect) => ({
  ...effect,
  submissionId: id,
  organisationId: of.id,
  enteredById: author.id,
  evidence: "It affects us every term.",
});
