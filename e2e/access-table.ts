import {
  allProjectStates,
  projectVerbs,
  sightOfProjects,
  submittedProject,
} from "@/e2e/access-table-projects";

/**
 * Who may see and do what to a barrier: written by hand from product.md ("Who sees what", "The people")
 * and workflows.md 1.1, so that the portal is held to the papers and not to itself.
 */
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

/** + sees it, . does not, e only once it was put to a body or board. Columns in the order of `actors`. */
const sight = `
                              out sus  own: c l f s  partner: c l  pilot other  inv: c l  adv else rev lead adm obs
draft              any         .   .        + + + +           + +    .     .          . .  .    .   .    .   .   .
submitted          any         .   .        + + + +           + +    .     .          . .  +    .   +    +   .   .
needs-information  any         .   .        + + + +           + +    .     .          . .  +    .   +    +   .   .
merged             any         .   .        + + + +           + +    .     .          . .  +    .   +    +   .   .
out-of-scope       any         .   .        + + + +           + +    .     .          . .  +    .   +    +   .   .
withdrawn          any         .   .        + + + +           + +    .     .          . .  +    .   +    +   .   .
open               partners    .   .        + + + +           + +    .     .          . .  +    .   +    +   .   e
open               pilot       .   .        + + + +           + +    +     .          . .  +    .   +    +   .   e
open               all-pilots  .   .        + + + +           + +    +     +          + +  +    .   +    +   .   e
escalated          partners    .   .        + + + +           + +    .     .          . .  +    .   +    +   .   +
escalated          pilot       .   .        + + + +           + +    +     .          . .  +    .   +    +   .   +
escalated          all-pilots  .   .        + + + +           + +    +     +          + +  +    .   +    +   .   +
responded          partners    .   .        + + + +           + +    .     .          . .  +    .   +    +   .   +
responded          pilot       .   .        + + + +           + +    +     .          . .  +    .   +    +   .   +
responded          all-pilots  .   .        + + + +           + +    +     +          + +  +    .   +    +   .   +
pending-check      partners    .   .        + + + +           + +    .     .          . .  +    .   +    +   .   e
pending-check      pilot       .   .        + + + +           + +    +     .          . .  +    .   +    +   .   e
pending-check      all-pilots  .   .        + + + +           + +    +     +          + +  +    .   +    +   .   e
closed-resolved    partners    .   .        + + + +           + +    .     .          . .  +    .   +    +   .   e
closed-resolved    pilot       .   .        + + + +           + +    +     .          . .  +    .   +    +   .   e
closed-resolved    all-pilots  .   .        + + + +           + +    +     +          + +  +    .   +    +   .   e
closed-unresolved  partners    .   .        + + + +           + +    .     .          . .  +    .   +    +   .   e
closed-unresolved  pilot       .   .        + + + +           + +    +     .          . .  +    .   +    +   .   e
closed-unresolved  all-pilots  .   .        + + + +           + +    +     +          + +  +    .   +    +   .   e
`;

const states = {
  draft: "draft",
  read: "submitted needs-information merged out-of-scope withdrawn",
  shared: "open escalated responded pending-check closed-resolved closed-unresolved",
};
export const allStates = Object.values(states).join(" ").split(" ");
const submitted = `${states.read} ${states.shared}`;
const always = `${states.draft} ${submitted}`;

const owners = "owner-contributor owner-lead owner-finance owner-signatory";
const partners = "partner-contributor partner-lead";
const invited = "invited-contributor invited-lead";
const officers = "adviser reviewer review-lead";
const leads = "owner-lead partner-lead same-pilot-lead other-pilot-lead";
/** Whoever acts for an organisation, and the support team: all but observers. */
const talkers = `${owners} ${partners} ${leads} ${invited} ${officers} entrant`;
const writers = "owner-contributor owner-lead entrant";

/** What may be done, in which states, by whom of those who see it. `taker`, `checker` and `leaver`: see `peopleOf`. */
const verbs = {
  edit: [states.draft, writers],
  submit: [states.draft, "owner-lead entrant"],
  reply: ["needs-information", writers],
  ask: ["submitted", officers],
  accept: ["submitted", "reviewer review-lead"],
  merge: ["submitted", "review-lead"],
  decline: ["submitted", "review-lead"],
  appeal: ["out-of-scope", "owner-lead"],
  resolve: ["open", "taker"],
  escalate: ["open", "review-lead"],
  respond: ["escalated", "reviewer review-lead"],
  chase: ["escalated", "reviewer review-lead"],
  resume: ["responded", "taker"],
  "accept-outcome": ["responded", "owner-lead partner-lead"],
  confirm: ["pending-check", "checker"],
  dispute: ["pending-check", "checker"],
  close: ["open responded", "review-lead"],
  reopen: ["closed-resolved closed-unresolved", "owner-lead partner-lead reviewer review-lead"],
  withdraw: ["draft submitted needs-information open", "owner-lead"],
  "affect us": [
    "open escalated responded pending-check",
    `${partners} same-pilot-lead other-pilot-lead ${invited}`,
  ],
  invite: [
    "draft submitted needs-information open escalated responded pending-check",
    "owner-lead",
  ],
  "accept an invitation": [always, "invited-lead"],
  "decline an invitation": [always, "invited-lead"],
  "withdraw an invitation": [always, "owner-lead"],
  leave: [always, "leaver"],
  "read an invitation": [always, invited],
  "know of an invitation": [always, `${owners} ${partners} ${invited} ${officers} entrant`],
  /** By its name and part, in history. */
  "know that one is proposed": [always, `${owners} ${partners} ${officers} administrator`],
  "read a proposed organisation": [always, `owner-lead ${officers} administrator`],
  "settle a proposed organisation": [always, "administrator"],
  "withdraw a proposed organisation": [always, "owner-lead"],
  "comment for everyone": [always, talkers],
  "comment for partners": [always, `${owners} ${partners}`],
  "edit one's own comment": [always, talkers],
  "delete one's own comment": [always, talkers],
  "say what answers another": [always, "owner-contributor owner-lead"],
  "read partners' comments": [always, `${owners} ${partners}`],
  note: [submitted, officers],
  "read notes": [always, officers],
  "read reviews": [always, officers],
  "read the team's history": [always, officers],
  assign: [submitted, officers],
  attach: [
    always,
    `owner-contributor owner-lead partner-contributor partner-lead ${officers} entrant`,
  ],
  "remove a file of one's own": ["draft needs-information", `${talkers}`],
  watch: [always, "all"],
  read: [always, "all"],
} as const satisfies Record<string, readonly [states: string, who: string]>;
export type Verb = keyof typeof verbs | keyof typeof projectVerbs;

type Table = Partial<Record<Verb, readonly [states: string, who: string]>>;

/** What is done to a project as to any submission, and what is its own. */
const ofProjects: Table = {
  ...Object.fromEntries(
    Object.entries(verbs).flatMap(([verb, [when, who]]) => {
      if (when === always) return [[verb, [allProjectStates.join(" "), who]]];
      return when === submitted ? [[verb, [submittedProject, who]]] : [];
    }),
  ),
  ...projectVerbs,
  "remove a file of one's own": ["draft changes-requested", talkers],
  // Of other officers' reviews, before they wrote their own: nobody but the review lead.
  "read reviews": [submittedProject, "review-lead"],
};

/** In which states something may be done to a kind, and by whom. */
export function verbOf(kind: Case["kind"], verb: Verb) {
  const table: Table = kind ? ofProjects : verbs;
  return table[verb] ?? (["", ""] as const);
}

/** Where each step leads: workflows.md 1.1, with "still in the way" for a check that fails. */
export const leadsTo: Record<string, string> = {
  submit: "submitted",
  reply: "submitted",
  ask: "needs-information",
  accept: "open",
  merge: "merged",
  decline: "out-of-scope",
  appeal: "submitted",
  resolve: "pending-check",
  escalate: "escalated",
  respond: "responded",
  chase: "escalated",
  resume: "open",
  "accept-outcome": "pending-check",
  confirm: "closed-resolved",
  dispute: "open",
  close: "closed-unresolved",
  reopen: "open",
  withdraw: "withdrawn",
};

export type Case = {
  /** A barrier, unless it says otherwise. */
  kind?: "project";
  state: string;
  audience: string;
  escalated?: boolean;
  /** Who takes it forward, and so resolves it. */
  takenBy?: "support" | "owner" | "partner";
  /** Entered by an adviser, who is then the entrant. */
  onBehalf?: boolean;
};

export function maySee(actor: Actor, its: Case): boolean {
  const { kind, state, audience, escalated, onBehalf } = its;
  if (actor === "entrant") return Boolean(onBehalf) || maySee("adviser", its);
  const row = (kind ? rowsOfProjects : rows).find(
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

export function may(actor: Actor, verb: Verb, its: Case) {
  const [when, who] = verbOf(its.kind, verb);
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

const rows = rowsIn(sight);
const rowsOfProjects = rowsIn(sightOfProjects);

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
