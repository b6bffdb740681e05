/**
 * Who may see and do what to a barrier: written by hand from product.md ("Who sees what", "The people")
 * and workflows.md 1.1, so that the portal is held to the papers and not to itself.
 */
/** + sees it, . does not, e only once it was put to a body or board. Columns in the order of `actors` (access-table.ts). */
export const sightOfBarriers = `
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
export const submittedBarrier = `${states.read} ${states.shared}`;
export const always = `${states.draft} ${submittedBarrier}`;

const owners = "owner-contributor owner-lead owner-finance owner-signatory";
const partners = "partner-contributor partner-lead";
const invited = "invited-contributor invited-lead";
const officers = "adviser reviewer review-lead";
const leads = "owner-lead partner-lead same-pilot-lead other-pilot-lead";
/** Whoever acts for an organisation, and the support team: all but observers. */
export const talkers = `${owners} ${partners} ${leads} ${invited} ${officers} entrant`;
const writers = "owner-contributor owner-lead entrant";

/** What may be done, in which states, by whom of those who see it. `taker`, `checker` and `leaver`: see `peopleOf` there. */
export const barrierVerbs = {
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
  "announce leaving": [always, "partner-lead"],
  stay: [always, "partner-lead"],
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
  note: [submittedBarrier, officers],
  "read notes": [always, officers],
  "read reviews": [always, officers],
  "read the team's history": [always, officers],
  assign: [submittedBarrier, officers],
  attach: [
    always,
    `owner-contributor owner-lead partner-contributor partner-lead ${officers} entrant`,
  ],
  "remove a file of one's own": ["draft needs-information", `${talkers}`],
  watch: [always, "all"],
  read: [always, "all"],
} as const satisfies Record<string, readonly [states: string, who: string]>;
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
