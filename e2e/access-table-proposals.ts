/**
 * Who may see and do what to a pooled budget: written by hand from product.md ("Who sees what", "The people") and
 * workflows.md 1.3. The columns are those of access-table.ts.
 */

/** + sees it, . does not. It was never submitted: its organisations alone see it, whatever its audience. */
export const sightOfProposals = `
                              out sus  own: c l f s  partner: c l  pilot other  inv: c l  adv else rev lead adm obs
draft              any         .   .        + + + +           + +    .     .          . .  .    .   .    .   .   .
shaping            any         .   .        + + + +           + +    .     .          . .  .    .   .    .   .   .
withdrawn          any         .   .        + + + +           + +    .     .          . .  .    .   .    .   .   .
`;

export const allProposalStates = ["draft", "shaping", "withdrawn"];
/** Of these cases what was withdrawn had been opened for figures. */
export const hasFigures = (state: string) => state !== "draft";

const writers = "owner-contributor owner-lead";
const partners = "partner-contributor partner-lead";

/** What may be done to a pooled budget and to no other kind, in which states, by whom of those who see it. */
export const proposalVerbs = {
  edit: ["draft shaping", writers],
  "set targets": ["draft shaping", writers],
  "set reserves": ["draft shaping", writers],
  "set terms": ["draft shaping", writers],
  "plan spending": ["draft shaping", writers],
  "open-figures": ["draft", "owner-lead"],
  withdraw: ["draft shaping", "owner-lead"],
  "enter figures": ["shaping", `${writers} ${partners}`],
  "change the lead's figures": ["shaping", writers],
  "change a partner's figures": ["shaping", partners],
  "support figures": ["shaping", "owner-finance"],
  "read figures": [allProposalStates.join(" "), "all"],
  invite: ["draft shaping", "owner-lead"],
  "reword a part": ["draft shaping", "partner-lead"],
} as const satisfies Record<string, readonly [states: string, who: string]>;

/** Where each step leads: workflows.md 1.3. */
export const proposalLeadsTo: Record<string, string> = {
  "open-figures": "shaping",
  withdraw: "withdrawn",
};
