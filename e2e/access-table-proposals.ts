/**
 * Who may see and do what to a pooled budget: written by hand from product.md ("Who sees what", "The people") and
 * workflows.md 1.3. The columns are those of access-table.ts.
 */

/** + sees it, . does not. Until it is agreed, whatever its audience, only its organisations and the support team do. */
export const sightOfProposals = `
                              out sus  own: c l f s  partner: c l  pilot other  inv: c l  adv else rev lead adm obs
draft              any         .   .        + + + +           + +    .     .          . .  .    .   .    .   .   .
shaping            any         .   .        + + + +           + +    .     .          . .  .    .   .    .   .   .
submitted          any         .   .        + + + +           + +    .     .          . .  +    .   +    +   .   .
in-review          any         .   .        + + + +           + +    .     .          . .  +    .   +    +   .   .
awaiting-sign-off  any         .   .        + + + +           + +    .     .          . .  +    .   +    +   .   .
lapsed             any         .   .        + + + +           + +    .     .          . .  +    .   +    +   .   .
not-endorsed       any         .   .        + + + +           + +    .     .          . .  +    .   +    +   .   .
withdrawn          any         .   .        + + + +           + +    .     .          . .  .    .   .    .   .   .
agreed             partners    .   .        + + + +           + +    .     .          . .  +    .   +    +   .   .
agreed             pilot       .   .        + + + +           + +    +     .          . .  +    .   +    +   .   .
agreed             all-pilots  .   .        + + + +           + +    +     +          + +  +    .   +    +   .   .
in-place           partners    .   .        + + + +           + +    .     .          . .  +    .   +    +   .   .
in-place           pilot       .   .        + + + +           + +    +     .          . .  +    .   +    +   .   .
in-place           all-pilots  .   .        + + + +           + +    +     +          + +  +    .   +    +   .   .
live               partners    .   .        + + + +           + +    .     .          . .  +    .   +    +   .   .
live               pilot       .   .        + + + +           + +    +     .          . .  +    .   +    +   .   .
live               all-pilots  .   .        + + + +           + +    +     +          + +  +    .   +    +   .   .
closing            partners    .   .        + + + +           + +    .     .          . .  +    .   +    +   .   .
closing            pilot       .   .        + + + +           + +    +     .          . .  +    .   +    +   .   .
closing            all-pilots  .   .        + + + +           + +    +     +          + +  +    .   +    +   .   .
closed             partners    .   .        + + + +           + +    .     .          . .  +    .   +    +   .   .
closed             pilot       .   .        + + + +           + +    +     .          . .  +    .   +    +   .   .
closed             all-pilots  .   .        + + + +           + +    +     +          + +  +    .   +    +   .   .
`;

/** Of these cases what is withdrawn had been opened for figures, and was not submitted. */
const read = "submitted in-review awaiting-sign-off lapsed not-endorsed";
const shared = "agreed in-place live closing closed";
export const submittedProposal = `${read} ${shared}`;
/** States in which the same people see it, the first of each asked for all of them. */
export const alikeProposals = [read, shared].map((states) => states.split(" "));
export const sharedProposalStates = shared.split(" ");
export const allProposalStates = `draft shaping ${submittedProposal} withdrawn`.split(" ");
export const hasPayments = (state: string) =>
  ["in-place", "live", "closing", "closed"].includes(state);
export const hasFigures = (state: string) => state !== "draft";

const writers = "owner-contributor owner-lead";
const partners = "partner-contributor partner-lead";
const reviewers = "reviewer review-lead";
/** The lead partner is the host in these cases. */
const manager = "owner-finance";
const support = `adviser ${reviewers}`;
const involved = `${writers} owner-finance owner-signatory ${partners} ${support}`;

/** What may be done to a pooled budget and to no other kind, in which states, by whom of those who see it. */
export const proposalVerbs = {
  edit: ["draft shaping", writers],
  "set targets": ["draft shaping", writers],
  "set reserves": ["draft shaping", writers],
  "set terms": ["draft shaping", writers],
  "plan spending": ["draft shaping", writers],
  "open-figures": ["draft", "owner-lead"],
  submit: ["shaping", "owner-lead"],
  "take-back": ["submitted", "owner-lead"],
  "start-review": ["submitted", reviewers],
  review: ["in-review", reviewers],
  endorse: ["in-review", "review-lead"],
  "not-endorse": ["in-review", "review-lead"],
  revise: ["not-endorsed", "owner-lead"],
  amend: ["awaiting-sign-off", "owner-lead"],
  sign: ["awaiting-sign-off", "owner-signatory"],
  reopen: ["lapsed", "owner-lead"],
  "record-agreement": ["agreed", manager],
  "go-live": ["in-place", manager],
  close: ["live", manager],
  settle: ["closing", manager],
  "plan the first payments": ["agreed", manager],
  "plan payments": ["agreed in-place live", manager],
  "record a payment": ["live", manager],
  "report a quarter": ["live", manager],
  "write the final account": ["closing", manager],
  "acknowledge the account": ["closing", manager],
  /** In these cases all have. */
  "acknowledge it again": ["", ""],
  withdraw: [
    "draft shaping submitted in-review awaiting-sign-off lapsed not-endorsed",
    "owner-lead",
  ],
  "enter figures": ["shaping", `${writers} ${partners}`],
  "change the lead's figures": ["shaping", writers],
  "change a partner's figures": ["shaping", partners],
  "support figures": ["shaping", manager],
  "read figures": [allProposalStates.join(" "), "all"],
  "read the history of figures": [allProposalStates.join(" "), involved],
  "take the lead's account": [
    allProposalStates.join(" "),
    `${writers} owner-finance owner-signatory ${support}`,
  ],
  "take a partner's account": [allProposalStates.join(" "), `${partners} ${support}`],
  invite: ["draft shaping", "owner-lead"],
  "reword a part": ["draft shaping", "partner-lead"],
} as const satisfies Record<string, readonly [states: string, who: string]>;

/** Where each step leads: workflows.md 1.3. */
export const proposalLeadsTo: Record<string, string> = {
  "open-figures": "shaping",
  submit: "submitted",
  "take-back": "shaping",
  "start-review": "in-review",
  endorse: "awaiting-sign-off",
  "not-endorse": "not-endorsed",
  revise: "shaping",
  amend: "shaping",
  reopen: "shaping",
  "record-agreement": "in-place",
  "go-live": "live",
  close: "closing",
  settle: "closed",
  withdraw: "withdrawn",
};
