import * as z from "zod/mini";
import { valuesOf } from "@/lib/choices";
import type { Day } from "@/lib/dates";
import { optionalDateParts, text, uuid } from "@/lib/form";

export const parts = [
  { value: "affected", label: "Affected too" },
  { value: "reporter", label: "Reported it too" },
  { value: "partner", label: "Partner" },
] as const;
export const partValues = valuesOf(parts);

export const partnershipStates = [
  { value: "invited", label: "Invited", tone: "amber" },
  { value: "accepted", label: "On it", tone: "green" },
  { value: "declined", label: "Declined", tone: "red" },
  { value: "expired", label: "Not answered", tone: "grey" },
  { value: "withdrawn", label: "Withdrawn", tone: "grey" },
  { value: "left", label: "Left", tone: "grey" },
] as const;
export const partnershipStateValues = valuesOf(partnershipStates);
export type PartnershipState = (typeof partnershipStates)[number]["value"];

export const daysToAnswer = 14;
/** So long before the end, whoever was invited is reminded, once. */
export const daysLeftAtReminder = 7;

/** What a viewer is to one partnership. The database works them out (`standing_in`). */
const standings = {
  "own-lead": "a lead of the invited organisation",
  "inviting-lead": "a lead of the organisation that invited it",
} as const;
export type PartnershipStanding = keyof typeof standings;

type Step = {
  from: PartnershipState;
  to: PartnershipState;
  who: PartnershipStanding;
  /** The line of history, and who reads it: the invitation is no news to whoever reads the submission. */
  act: string;
  readers: "everyone" | "involved";
  /** The button. */
  label: string;
  /** Why not, by what else must be true. */
  needs: (facts: PartnershipFacts) => string | null;
};

/** What the table of steps must know of a partnership beside its state. */
export type PartnershipFacts = {
  state: PartnershipState;
  standing: readonly PartnershipStanding[];
  ranOut: boolean;
  /** Nobody else could confirm that what this organisation resolved is really lifted, or it is the last to say so. */
  lastToCheck: boolean;
  /** What it is a part of stands as it was submitted; and all who are on it have signed it. */
  frozen: boolean;
  agreed: boolean;
  /** The day on which it leaves, once it has said so. */
  leavesOn: Day | null;
};

const inTime = ({ ranOut }: PartnershipFacts) =>
  ranOut ? "The invitation has run out. It can be sent anew." : null;
const bound = ({ agreed }: PartnershipFacts) =>
  agreed ? "It is agreed: your organisation is bound by what it signed." : null;
const step = (it: Step) => it;

export const partnershipSteps = {
  accept: step({
    from: "invited",
    to: "accepted",
    who: "own-lead",
    act: "accept-part",
    readers: "everyone",
    label: "Accept the invitation",
    needs: (facts) =>
      inTime(facts) ??
      (facts.frozen
        ? "It is submitted as it stands, without you. You can join it once its lead partner takes it back."
        : null),
  }),
  decline: step({
    from: "invited",
    to: "declined",
    who: "own-lead",
    act: "decline-part",
    readers: "involved",
    label: "Decline the invitation",
    needs: inTime,
  }),
  withdraw: step({
    from: "invited",
    to: "withdrawn",
    who: "inviting-lead",
    act: "withdraw-part",
    readers: "involved",
    label: "Withdraw the invitation",
    needs: inTime,
  }),
  expire: step({
    from: "invited",
    to: "expired",
    who: "inviting-lead",
    act: "expire-part",
    readers: "involved",
    label: "Close the invitation",
    needs: ({ ranOut }) => (ranOut ? null : "There is still time to answer."),
  }),
  announce: step({
    from: "accepted",
    to: "accepted",
    who: "own-lead",
    act: "announce-leave",
    readers: "everyone",
    label: "Say when it leaves",
    needs: bound,
  }),
  stay: step({
    from: "accepted",
    to: "accepted",
    who: "own-lead",
    act: "stay",
    readers: "everyone",
    label: "Stay after all",
    needs: ({ leavesOn }) => (leavesOn ? null : "Your organisation has not said that it leaves."),
  }),
  leave: step({
    from: "accepted",
    to: "left",
    who: "own-lead",
    act: "leave",
    readers: "everyone",
    label: "Leave",
    needs: (facts) =>
      facts.lastToCheck
        ? "Only your organisation can say whether it is lifted. Confirm it, or say that it is still in the way, and then leave."
        : bound(facts),
  }),
} as const;
export type PartnershipStep = keyof typeof partnershipSteps;

type Next = { to: PartnershipState; reason: null } | { to: null; reason: string };

/** The state after a step, or why it may not be taken: asked by button and action alike. */
export function nextPartnershipState(facts: PartnershipFacts, name: PartnershipStep): Next {
  const { from, to, who, needs }: Step = partnershipSteps[name];
  if (facts.state !== from) return { to: null, reason: settled[facts.state] };
  const reason = needs(facts);
  if (reason) return { to: null, reason };
  if (!facts.standing.includes(who))
    return { to: null, reason: `Only ${standings[who]} can do this.` };
  return { to, reason: null };
}

/** Whoever names a day to come says only that it will leave. */
export const stepOfLeaving = (leavesOn: Day | null | undefined, today: Day) =>
  leavesOn && leavesOn > today ? "announce" : "leave";

const settled: Record<PartnershipState, string> = {
  invited: "The invitation has not been answered yet.",
  accepted: "The invitation was accepted.",
  declined: "The invitation was declined.",
  expired: "The invitation ran out before it was answered.",
  withdrawn: "The invitation was withdrawn.",
  left: "The organisation has left.",
};

/** What became of a part, as a heading. */
export function wordsOfEnd({ state, ranOut }: Pick<PartnershipFacts, "state" | "ranOut">) {
  return settled[state === "invited" && ranOut ? "expired" : state].replace(/\.$/, "");
}

/** What decides whether an organisation may be invited to a submission. */
type InvitingFacts = { title: string; isLiving: boolean; standing: readonly string[] };

/** Why nobody can be invited by this viewer now, or null. */
export function whyNotInvite({ title, isLiving, standing }: InvitingFacts) {
  if (!standing.includes("owner-lead"))
    return "Only a lead of the organisation that owns it invites partners.";
  if (!isLiving) return "It has come to its end, so nobody can be invited to it now.";
  return title ? null : "Give it a title first: whoever is invited sees it.";
}

export const invitationInput = z.object({
  organisation: uuid("Choose the organisation to invite"),
  words: text({
    label: "The part",
    max: 1000,
    required: "Enter the part that it is to play",
  }),
});
export type InvitationToPartner = z.infer<typeof invitationInput>;

export const partInput = z.object({
  words: text({
    label: "The part",
    max: 1000,
    required: "Enter the part that your organisation plays",
  }),
});

/** What decides whether the words of a part may be written anew. */
type WordsFacts = Pick<PartnershipFacts, "state" | "standing"> & {
  part: string;
  /** Of what it is a part, as far as it may change now. */
  isOpen: boolean;
};

/** Why this viewer cannot write anew what a part is, or null. */
export function whyNotReword({ state, standing, part, isOpen }: WordsFacts) {
  if (state !== "accepted" || part !== "partner") return "There is no part to describe.";
  if (!standing.includes("own-lead")) return "Only a lead of the organisation describes its part.";
  return isOpen ? null : "It is read for a decision, or has come to its end.";
}

const nothing = z.object({});
const because = (required: string) =>
  z.object({ reason: text({ label: "The reason", max: 3000, required }) });

/** What each step that a person takes asks for. */
export const partnershipStepInputs = {
  accept: nothing,
  decline: because("Enter why your organisation declines"),
  withdraw: nothing,
  leave: z.extend(because("Enter why your organisation leaves"), {
    leavesOn: optionalDateParts({ what: "when it leaves" }),
  }),
  stay: nothing,
} as const satisfies Partial<Record<PartnershipStep, z.ZodMiniType>>;
export type PersonsStep = keyof typeof partnershipStepInputs;
export const personsSteps = Object.keys(partnershipStepInputs) as [PersonsStep, ...PersonsStep[]];

/** What the submission's page says after something was done, by the word in its address. */
export const notesOnPartnerships: Record<string, string> = {
  invited: "Invited. The leads of the organisation are told here and by mail.",
  accept: "Your organisation is on it now. Whoever invited it is told.",
  withdraw: "Invitation withdrawn.",
  reworded: "Saved. The history keeps what stood there.",
  announce: "Kept. Whoever is on it is told; until that day your organisation stays on it.",
  stay: "Your organisation stays on it. Whoever is on it is told.",
  leave: "Your organisation has left. Whoever is on it is told.",
};
