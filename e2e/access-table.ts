import {
  always,
  barrierVerbs,
  sightOfBarriers,
  submittedBarrier,
  talkers,
} from "@/e2e/access-table-barriers";
import {
  allProjectStates,
  projectVerbs,
  sightOfProjects,
  submittedProject,
} from "@/e2e/access-table-projects";
import {
  allProposalStates,
  proposalVerbs,
  sightOfProposals,
  submittedProposal,
} from "@/e2e/access-table-proposals";
import type { Kind } from "@/lib/submissions";

/** Who is asked for, and what the tables of each kind say of them. */
export const actors = [
  "signed-out",
  "suspended",
  "owner-contributor",
  "owner-lead",
  "owner-finance",
  "owner-signatory",
  "partner-contributor",
  "partner-lead",
  "same-pilot-lead",
  "other-pilot-lead",
  "invited-contributor",
  "invited-lead",
  "adviser",
  "adviser-elsewhere",
  "reviewer",
  "review-lead",
  "administrator",
  "observer",
] as const;
/**
 * The invited are of an organisation of another pilot that has not answered its invitation yet. `entrant` is
 * an adviser of the pilot who entered the barrier on the organisation's behalf.
 */
export type Actor = (typeof actors)[number] | "entrant";

export type Verb =
  | keyof typeof barrierVerbs
  | keyof typeof projectVerbs
  | keyof typeof proposalVerbs;

type Table = Partial<Record<Verb, readonly [states: string, who: string]>>;

/** What is done to any submission, in the states of a kind. */
const ofAny = (all: readonly string[], submitted: string): Table =>
  Object.fromEntries(
    Object.entries(barrierVerbs).flatMap(([verb, [when, who]]) => {
      if (when === always) return [[verb, [all.join(" "), who]]];
      return when === submittedBarrier ? [[verb, [submitted, who]]] : [];
    }),
  );

/** Until it is agreed: then each is bound by what it signed. */
const unbound = "draft shaping submitted in-review awaiting-sign-off lapsed not-endorsed withdrawn";

/** What may be done to each kind, and who sees it. */
const kinds: Record<Kind, { verbs: Table; rows: ReturnType<typeof rowsIn> }> = {
  barrier: { verbs: barrierVerbs, rows: rowsIn(sightOfBarriers) },
  project: {
    verbs: {
      ...ofAny(allProjectStates, submittedProject),
      ...projectVerbs,
      "remove a file of one's own": ["draft changes-requested", talkers],
      // Of other officers' reviews, before they wrote their own: nobody but the review lead.
      "read reviews": [submittedProject, "review-lead"],
    },
    rows: rowsIn(sightOfProjects),
  },
  proposal: {
    verbs: {
      ...ofAny(allProposalStates, submittedProposal),
      ...proposalVerbs,
      "remove a file of one's own": ["draft shaping", talkers],
      "read reviews": [submittedProposal, "review-lead"],
      // Nobody joins what is submitted as it stands.
      "accept an invitation": ["draft shaping lapsed not-endorsed withdrawn", "invited-lead"],
      leave: [unbound, "leaver"],
      "announce leaving": [unbound, "partner-lead"],
    },
    rows: rowsIn(sightOfProposals),
  },
};

export const kindOf = ({ kind }: Case): Kind => kind ?? "barrier";

/** In which states something may be done to a kind, and by whom. */
export const verbOf = (kind: Kind, verb: Verb) => kinds[kind].verbs[verb] ?? (["", ""] as const);

export type Case = {
  /** A barrier, unless it says otherwise. */
  kind?: "project" | "proposal";
  state: string;
  audience: string;
  escalated?: boolean;
  /** Who takes it forward, and so resolves it. */
  takenBy?: "support" | "owner" | "partner";
  /** Paused before its delivery began, which its audience then does not see. */
  early?: boolean;
  /** Entered by an adviser, who is then the entrant. */
  onBehalf?: boolean;
};

export function maySee(actor: Actor, its: Case): boolean {
  const { audience, escalated, onBehalf } = its;
  const state = its.early ? "paused-early" : its.state;
  if (actor === "entrant") return Boolean(onBehalf) || maySee("adviser", its);
  const row = kinds[kindOf(its)].rows.find(
    (one) => one.state === state && ["any", audience].includes(one.audience),
  );
  const mark = row?.marks[actors.indexOf(actor)];
  if (!mark) throw new Error(`No row for ${state}, ${audience}`);
  return mark === "+" || (mark === "e" && Boolean(escalated));
}

/** Whoever is invited sees title, summary and the part offered, in every state, and answers. */
export const isInvited = (actor: Actor) => actor.startsWith("invited");
const byInvitation: Verb[] = [
  "accept an invitation",
  "decline an invitation",
  "read an invitation",
  "know of an invitation",
];

/** Administrators see what is proposed to them, and nothing of the submission. */
const byProposal: Verb[] = [
  "know that one is proposed",
  "read a proposed organisation",
  "settle a proposed organisation",
];

/** In the place of a form that cannot be sent now, by whoever sees what it is about. */
export const closedForm = ">Back to the ";

export function may(actor: Actor, verb: Verb, its: Case) {
  const [when, who] = verbOf(kindOf(its), verb);
  return (
    (maySee(actor, its) ||
      (isInvited(actor) && byInvitation.includes(verb)) ||
      (actor === "administrator" && byProposal.includes(verb))) &&
    when.split(" ").includes(its.state) &&
    (who === "all" || peopleOf(who, its).includes(actor))
  );
}

function peopleOf(who: string, { kind, state, takenBy = "support", onBehalf }: Case): string[] {
  const people = who.split(" ").flatMap((one) => {
    // Whoever is the last that could check what the owner resolved does so first.
    if (one === "leaver")
      return !kind && state === "pending-check" && takenBy === "owner" ? [] : ["partner-lead"];
    if (one === "taker") return takers[takenBy].split(" ");
    if (one === "checker") return checkers[takenBy].split(" ");
    return [one];
  });
  return onBehalf && people.includes("adviser") ? [...people, "entrant"] : people;
}

const takers = { support: "reviewer review-lead", owner: "owner-lead", partner: "partner-lead" };
/** A lead of an organisation on it, but not of the one that resolved it. */
const checkers = {
  support: "owner-lead partner-lead",
  owner: "partner-lead",
  partner: "owner-lead",
};

function rowsIn(table: string) {
  return table
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => {
      const [state = "", audience = "", ...marks] = line.trim().split(/\s+/);
      return { state, audience, marks };
    });
}
