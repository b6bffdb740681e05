import * as z from "zod/mini";
import { valuesOf } from "@/lib/choices";
import type { Day } from "@/lib/dates";
import { choice, optionalDateParts, text, uuid } from "@/lib/form";
import type { PilotSlug } from "@/lib/pilots";
import { sum } from "@/lib/shares";
import { digits } from "@/lib/sign-in";
import { coversPilot, type SignatoryInput } from "@/lib/signatories";
import type { Standing } from "@/lib/standings";

export const signingAnswers = [
  { value: "signed", label: "Sign for my organisation" },
  {
    value: "subject-to",
    label: "Sign subject to a condition",
    hint: "It does not count until the condition is met and you sign again",
  },
  { value: "declined", label: "Decline to sign" },
] as const;
type SigningAnswer = (typeof signingAnswers)[number]["value"];

const given: Record<SigningAnswer, string> = {
  signed: "signed",
  "subject-to": "signed subject to a condition",
  declined: "declined",
};

/** What somebody did who answered so. */
export const wordOfAnswer = (answer: SigningAnswer) => given[answer];

/** What a signatory answers, as the form posts it: with the code from the mail that was `asked` for. */
export const signInput = z.pipe(
  z.object({
    answer: choice(valuesOf(signingAnswers), "Choose whether you sign"),
    words: text({ label: "The words", max: 1000 }),
    conditionOn: optionalDateParts({ what: "the condition" }),
    minute: text({ label: "The minute", max: 200 }),
    declared: text({ label: "The declaration", max: 10 }),
    asked: uuid("Ask for a new code"),
    code: z.pipe(
      text({ label: "Code", max: 20, required: "Enter the code from the e-mail" }),
      digits,
    ),
  }),
  z.transform((typed, ctx) => {
    const fault = (path: keyof typeof typed, message: string) =>
      ctx.issues.push({ code: "custom", path: [path], message, input: typed[path] });
    if (typed.answer === "declined" && !typed.words) fault("words", "Enter why you decline");
    if (typed.answer === "subject-to" && !typed.words) fault("words", "Enter the condition");
    if (typed.answer === "subject-to" && !typed.conditionOn)
      fault("conditionOn", "Enter the day on which you will know");
    if (typed.answer !== "declined" && !typed.declared)
      fault("declared", "Tick that you may commit your organisation to these terms");
    return typed;
  }),
);
export type SignInput = z.infer<typeof signInput>;

/** What somebody answered to terms; `most` is what they may sign alone, in pence. */
export type Signature = {
  organisationId: string;
  personId: string;
  answer: SigningAnswer;
  most: number | null;
  minute: string;
};

export const commitments = [
  { value: "open", label: "Not signed yet", tone: "grey" },
  { value: "second", label: "A second signature is needed", tone: "amber" },
  { value: "subject-to", label: "Subject to a condition", tone: "amber" },
  { value: "declined", label: "Declined", tone: "red" },
  { value: "confirmed", label: "Confirmed", tone: "green" },
] as const;
export type Commitment = (typeof commitments)[number]["value"];

/**
 * How far an organisation is committed to terms by what its people answered to them, the latest last: what
 * somebody answers anew stands in the place of what they answered before. Above what one may sign alone, it takes
 * the minute of a board, or two.
 */
export function commitmentOf(pence: number, answers: readonly Signature[]): Commitment {
  const latest = [...new Map(answers.map((one) => [one.personId, one])).values()];
  if (latest.some(({ answer }) => answer === "declined")) return "declined";
  if (latest.some(({ answer }) => answer === "subject-to")) return "subject-to";
  if (latest.length === 0) return "open";
  const isEnough = latest.some(({ most, minute }) => most === null || pence <= most || minute);
  return isEnough || latest.length > 1 ? "confirmed" : "second";
}

type Given = readonly { organisationId: string; pence: number }[];

/** Each organisation that gives something, with how much in all, in pence, and how far it is committed. */
export const commitmentsOf = <Answer extends Signature>(
  members: readonly { id: string; name: string }[],
  given: Given,
  answers: readonly Answer[],
) =>
  members.flatMap(({ id: organisationId, name }) => {
    const rows = given.filter((row) => row.organisationId === organisationId);
    if (rows.length === 0) return [];
    const pence = sum(rows.map((row) => row.pence));
    const own = answers.filter((one) => one.organisationId === organisationId);
    return [{ organisationId, name, pence, answers: own, commitment: commitmentOf(pence, own) }];
  });

type Signing = {
  state: string;
  standing: readonly Standing[];
  pilot: PilotSlug;
  today: Day;
  /** Of what the viewer's organisation gives: who changed or supported a row of it. */
  rows: readonly { editedById: string; supportedById: string | null }[];
  /** The viewer's line of its register. */
  line: Pick<SignatoryInput, "pilots" | "startsOn" | "endsOn"> | null;
  /** The viewer's last answer to these terms. */
  last: SigningAnswer | null;
};

/** Why this person signs nothing here now, or null. */
export function whyNotSign(
  { state, standing, pilot, today, rows, line, last }: Signing,
  person: string,
) {
  if (state !== "awaiting-sign-off")
    return "It is signed once it is endorsed, and until it is agreed.";
  if (!standing.includes("partner-signatory"))
    return "Only a signatory of an organisation on it signs, each for its own.";
  if (rows.length === 0) return "Your organisation gives nothing to it, so nobody signs for it.";
  if (!line || !coversPilot(line, { pilot, today }))
    return "You are not on your organisation’s register for this pilot today. A lead of it keeps the register.";
  if (rows.some(({ editedById }) => editedById === person))
    return "You entered figures of your organisation, so another signatory signs.";
  if (rows.some(({ supportedById }) => supportedById === person))
    return "You supported figures of your organisation, so another signatory signs.";
  return last === "signed" ? "You have signed these terms." : null;
}
