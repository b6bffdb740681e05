import * as z from "zod/mini";
import { type BarrierField, barrierFieldNames } from "@/lib/barrier-fields";
import type { BarrierDraft } from "@/lib/barrier-inputs";
import type { BarrierStep } from "@/lib/barrier-steps";
import { outcomes, severities } from "@/lib/barriers";
import { valuesOf } from "@/lib/choices";
import { choice, dateParts, text } from "@/lib/form";
import { questionsInput } from "@/lib/questions";

const words = (label: string, required?: string) => text({ label, max: 3000, required });
const line = (label: string, required?: string) => text({ label, max: 200, required });
const because = <More extends z.core.$ZodLooseShape>(required: string, more: More) =>
  z.object({ reason: words("The reason", required), ...more });

/** What each step asks for, as its form posts it. `ask` and `reply` gather their boxes first. */
export const barrierStepInputs = {
  submit: z.object({}),
  accept: z.object({
    severity: choice(valuesOf(severities), "Choose how severe it is"),
    theme: line("The theme", "Enter the theme"),
    takenBy: line("Who takes it forward", "Choose who takes it forward"),
    words: words("The assessment", "Enter your assessment"),
  }),
  merge: z.object({
    target: line("The other barrier", "Enter the reference of the other barrier, like KEN-B-0014"),
    reason: words("The reason", "Enter why the two are one"),
  }),
  decline: because("Enter why it is out of scope", {
    pointer: words("Where to take it", "Enter where to take it instead"),
  }),
  appeal: because("Enter why it is in scope after all", {}),
  escalate: z.object({
    to: text({ label: "Who it is put to", max: 80, required: "Choose the body or board" }),
    contact: line("The contact", "Enter the name of the contact"),
    ask: words("The question", "Enter what is asked"),
    dueOn: dateParts({ what: "the answer", required: "Enter the date by which an answer is due" }),
  }),
  chase: z.object({ words: words("The reminder", "Enter what was said or sent") }),
  respond: z.object({
    outcome: choice(valuesOf(outcomes), "Choose the outcome"),
    words: words("The answer", "Enter the answer, in its own words"),
    receivedOn: dateParts({ what: "the answer", required: "Enter the date of the answer" }),
  }),
  "accept-outcome": z.object({
    words: words("What it changes", "Enter what the answer changes for you"),
  }),
  resume: because("Enter what is still to be done", {}),
  resolve: z.object({
    changed: words("What changed", "Enter what changed"),
    proof: words("The proof", "Enter what shows that it changed"),
  }),
  confirm: z.object({
    words: words("How it works", "Enter how you know that it works in practice"),
  }),
  dispute: because("Enter what is still in the way", {}),
  close: because("Enter why it is closed", {
    residual: words("What remains", "Enter what remains in the way"),
    workaround: words("The way round it", "Enter the way round it, or that there is none"),
  }),
  reopen: z.object({ evidence: words("The new evidence", "Enter the new evidence") }),
  withdraw: because("Enter why you withdraw it", {}),
} as const;

export const askInput = questionsInput(barrierFieldNames);

type Simple = typeof barrierStepInputs;
type Special = {
  ask: { questions: { field: BarrierField; words: string }[]; replyBy: string };
  reply: { draft: Partial<BarrierDraft>; answers: Record<string, string> };
};

/** What `moveBarrier` takes for a step. */
export type StepInput<Step extends BarrierStep> = Step extends keyof Special
  ? Special[Step]
  : Step extends keyof Simple
    ? z.infer<Simple[Step]>
    : never;
export type BarrierStepInputs = { [Step in BarrierStep]: StepInput<Step> };
export type SimpleStep = keyof Simple;
