import * as z from "zod/mini";
import { endorseInput } from "@/lib/conditions";
import { dateParts, list, text, uuid } from "@/lib/form";
import { type ProjectField, projectFieldNames } from "@/lib/project-fields";
import type { ProjectStep } from "@/lib/project-steps";
import { questionsInput } from "@/lib/questions";
import { againstInputOf, criteria } from "@/lib/reviews";
import type { ScopeInput } from "@/lib/scope";

const words = (label: string, required?: string) => text({ label, max: 3000, required });
const because = (required: string) => z.object({ reason: words("The reason", required) });

/** What each step asks for, as its form posts it. */
export const projectStepInputs = {
  submit: z.object({}),
  "start-review": z.object({
    declared: text({
      label: "The declaration",
      max: 10,
      required: "Tick that you have no interest in it, or let another officer review it",
    }),
  }),
  endorse: endorseInput,
  "not-endorse": againstInputOf(criteria),
  revise: z.object({}),
  start: z.object({
    startsOn: dateParts({ what: "the start", required: "Enter the date on which it starts" }),
    without: list(uuid("Choose organisations that have left it")),
  }),
  pause: because("Enter why it pauses"),
  resume: because("Enter what has changed"),
  "endorse-change": endorseInput,
  "refuse-change": because("Enter why the change is not endorsed"),
  "keep-scope": because("Enter why the old terms stay"),
  complete: z.object({
    lessons: words("The lessons", "Enter what you would do again, and what you would not"),
  }),
  close: z.object({
    words: words("The closing words", "Enter what was checked"),
    share: text({ label: "The lessons", max: 10 }),
  }),
  withdraw: because("Enter why you withdraw it"),
} as const;

export const requestChangesInput = questionsInput(projectFieldNames);

type Simple = typeof projectStepInputs;
export type ProjectStepInputs = {
  [Step in ProjectStep]: Step extends keyof Simple
    ? z.infer<Simple[Step]>
    : Step extends "request-changes"
      ? { questions: { field: ProjectField; words: string }[]; replyBy: string }
      : Step extends "change-scope"
        ? ScopeInput
        : { answers: Record<string, string> };
};
export type SimpleProjectStep = keyof Simple;
