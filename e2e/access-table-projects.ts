/**
 * Who may see and do what to a project: written by hand from product.md ("Who sees what", "The people") and
 * workflows.md 1.2. The columns are those of access-table.ts.
 */

/** + sees it, . does not. What was paused before its delivery began is as what was submitted. */
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
change-in-review   partners    .   .        + + + +           + +    .     .          . .  +    .   +    +   .   .
change-in-review   pilot       .   .        + + + +           + +    +     .          . .  +    .   +    +   .   .
change-in-review   all-pilots  .   .        + + + +           + +    +     +          + +  +    .   +    +   .   .
paused             partners    .   .        + + + +           + +    .     .          . .  +    .   +    +   .   .
paused             pilot       .   .        + + + +           + +    +     .          . .  +    .   +    +   .   .
paused             all-pilots  .   .        + + + +           + +    +     +          + +  +    .   +    +   .   .
paused-early       any         .   .        + + + +           + +    .     .          . .  +    .   +    +   .   .
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
  shared: "endorsed in-delivery change-in-review paused completed closed",
};
export const allProjectStates = Object.values(states).join(" ").split(" ");
export const sharedProjectStates = states.shared.split(" ");
export const submittedProject = `${states.read} ${states.shared}`;
/** What officers review, and in these cases one has. */
export const isReviewed = (state: string) => ["in-review", "change-in-review"].includes(state);
/** Where two organisations stand behind it: from when it is submitted until it rests or has ended. */
export const sharedWork =
  "submitted in-review changes-requested endorsed in-delivery change-in-review".split(" ");
const unfinished =
  "draft submitted in-review changes-requested endorsed not-endorsed in-delivery change-in-review paused";

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
  review: ["in-review change-in-review", reviewers],
  endorse: ["in-review", "review-lead"],
  "not-endorse": ["in-review", "review-lead"],
  revise: ["not-endorsed", "owner-lead"],
  start: ["endorsed", "owner-lead"],
  pause: ["in-delivery", "owner-lead"],
  resume: ["paused", "owner-lead"],
  "change-scope": ["in-delivery", "owner-lead"],
  "endorse-change": ["change-in-review", "review-lead"],
  "refuse-change": ["change-in-review", "review-lead"],
  "keep-scope": ["change-in-review", "owner-lead"],
  /** Asked and not decided, in these cases. */
  "read a change of scope": [
    "change-in-review",
    `owner-finance owner-signatory ${writers} ${partners} adviser ${reviewers}`,
  ],
  complete: ["in-delivery", "owner-lead"],
  close: ["completed", reviewers],
  withdraw: [unfinished, "owner-lead"],
  "say what stands in its way": [
    "draft submitted in-review changes-requested endorsed in-delivery change-in-review paused",
    writers,
  ],
  "tell how it goes": ["in-delivery change-in-review", `${writers} ${partners}`],
  "correct what the lead told": ["in-delivery change-in-review", writers],
  "tell of a partner's row": ["in-delivery change-in-review", `${writers} ${partners}`],
  "tell of the lead's row": ["in-delivery change-in-review", writers],
  "reword a part": ["draft changes-requested endorsed in-delivery paused", "partner-lead"],
  // Open while endorsed and paused, met from delivery on, in these cases; it is the partner's.
  "meet a condition": ["endorsed paused", `${writers} ${partners}`],
  "reopen a condition": ["in-delivery change-in-review", reviewers],
  offer: ["completed closed", "owner-lead"],
  /** Of these cases what is closed is on offer, and what is in delivery was drafted from a practice. */
  "withdraw the offer": ["closed", "owner-lead"],
  adopt: ["closed", `${partners} ${elsewhere}`],
  "tell of the adoption": ["in-delivery", writers],
  invite: [
    "draft submitted in-review changes-requested endorsed in-delivery change-in-review paused",
    "owner-lead",
  ],
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
  "change-scope": "change-in-review",
  "endorse-change": "in-delivery",
  "refuse-change": "in-delivery",
  "keep-scope": "in-delivery",
  complete: "completed",
  close: "closed",
  withdraw: "withdrawn",
};
