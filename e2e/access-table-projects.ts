/**
 * Who may see and do what to a project: written by hand from product.md ("Who sees what", "The people") and
 * workflows.md 1.2. The columns are those of access-table.ts.
 */

/** + sees it, . does not. */
export const sightOfProjects = `
                              out sus  own: c l f s  partner: c l  pilot other  inv: c l  adv else rev lead adm obs
draft              any         .   .        + + + +           + +    .     .          . .  .    .   .    .   .   .
submitted          any         .   .        + + + +           + +    .     .          . .  +    .   +    +   .   .
in-review          any         .   .        + + + +           + +    .     .          . .  +    .   +    +   .   .
changes-requested  any         .   .        + + + +           + +    .     .          . .  +    .   +    +   .   .
not-endorsed       any         .   .        + + + +           + +    .     .          . .  +    .   +    +   .   .
withdrawn          any         .   .        + + + +           + +    .     .          . .  +    .   +    +   .   .
endorsed           partners    .   .        + + + +           + +    .     .          . .  +    .   +    +   .   .
endorsed           pilot       .   .        + + + +           + +    +     .          . .  +    .   +    +   .   .
endorsed           all-pilots  .   .        + + + +           + +    +     +          + +  +    .   +    +   .   .
in-delivery        partners    .   .        + + + +           + +    .     .          . .  +    .   +    +   .   .
in-delivery        pilot       .   .        + + + +           + +    +     .          . .  +    .   +    +   .   .
in-delivery        all-pilots  .   .        + + + +           + +    +     +          + +  +    .   +    +   .   .
paused             partners    .   .        + + + +           + +    .     .          . .  +    .   +    +   .   .
paused             pilot       .   .        + + + +           + +    +     .          . .  +    .   +    +   .   .
paused             all-pilots  .   .        + + + +           + +    +     +          + +  +    .   +    +   .   .
completed          partners    .   .        + + + +           + +    .     .          . .  +    .   +    +   .   .
completed          pilot       .   .        + + + +           + +    +     .          . .  +    .   +    +   .   .
completed          all-pilots  .   .        + + + +           + +    +     +          + +  +    .   +    +   .   .
closed             partners    .   .        + + + +           + +    .     .          . .  +    .   +    +   .   .
closed             pilot       .   .        + + + +           + +    +     .          . .  +    .   +    +   .   .
closed             all-pilots  .   .        + + + +           + +    +     +          + +  +    .   +    +   .   .
`;

const states = {
  draft: "draft",
  read: "submitted in-review changes-requested not-endorsed withdrawn",
  shared: "endorsed in-delivery paused completed closed",
};
export const allProjectStates = Object.values(states).join(" ").split(" ");
export const sharedProjectStates = states.shared.split(" ");
export const submittedProject = `${states.read} ${states.shared}`;
const unfinished =
  "draft submitted in-review changes-requested endorsed not-endorsed in-delivery paused";

const writers = "owner-contributor owner-lead";
const partners = "partner-contributor partner-lead";
const reviewers = "reviewer review-lead";
const elsewhere = "same-pilot-lead other-pilot-lead invited-contributor invited-lead";

/** What may be done to a project and to no other kind, in which states, by whom of those who see it. */
export const projectVerbs = {
  edit: ["draft changes-requested", writers],
  /** Later where it was asked about, which it is not in these cases. */
  plan: ["draft", writers],
  submit: ["draft", "owner-lead"],
  "start-review": ["submitted", reviewers],
  "request-changes": ["in-review", reviewers],
  resubmit: ["changes-requested", "owner-lead"],
  review: ["in-review", reviewers],
  endorse: ["in-review", "review-lead"],
  "not-endorse": ["in-review", "review-lead"],
  revise: ["not-endorsed", "owner-lead"],
  start: ["endorsed", "owner-lead"],
  pause: ["in-delivery", "owner-lead"],
  resume: ["paused", "owner-lead"],
  complete: ["in-delivery", "owner-lead"],
  close: ["completed", reviewers],
  withdraw: [unfinished, "owner-lead"],
  "say what stands in its way": [
    "draft submitted in-review changes-requested endorsed in-delivery paused",
    writers,
  ],
  "tell how it goes": ["in-delivery", `${writers} ${partners}`],
  "tell of a partner's row": ["in-delivery", `${writers} ${partners}`],
  "tell of the lead's row": ["in-delivery", writers],
  "reword a part": ["draft changes-requested endorsed in-delivery paused", "partner-lead"],
  // Open while endorsed and paused, met from delivery on, in these cases; it is the partner's.
  "meet a condition": ["endorsed paused", `${writers} ${partners}`],
  "reopen a condition": ["in-delivery", reviewers],
  offer: ["completed closed", "owner-lead"],
  /** Of these cases what is closed is on offer, and what is in delivery was drafted from a practice. */
  "withdraw the offer": ["closed", "owner-lead"],
  adopt: ["closed", `${partners} ${elsewhere}`],
  "tell of the adoption": ["in-delivery", writers],
  invite: ["draft submitted in-review changes-requested endorsed in-delivery paused", "owner-lead"],
} as const satisfies Record<string, readonly [states: string, who: string]>;

/** Where each step leads: workflows.md 1.2. */
export const projectLeadsTo: Record<string, string> = {
  submit: "submitted",
  "start-review": "in-review",
  "request-changes": "changes-requested",
  resubmit: "submitted",
  endorse: "endorsed",
  "not-endorse": "not-endorsed",
  revise: "draft",
  start: "in-delivery",
  pause: "paused",
  resume: "in-delivery",
  complete: "completed",
  close: "closed",
  withdraw: "withdrawn",
};
