import * as z from "zod/mini";
import { text } from "@/lib/form";
import { offeringStates, type ProjectState } from "@/lib/projects";
import type { Standing } from "@/lib/standings";

/** What people write of a practice; its results are read from the project's measures. */
export const practiceFields = {
  was: "What it was",
  people: "People",
  money: "Money",
  time: "Time",
  agreements: "Agreements",
  ask: "Whom to ask",
} as const;

const takes = (label: string, required: string) => text({ label, max: 1000, required });

export const practiceInput = z.object({
  was: text({
    label: "What it was",
    max: 3000,
    required: "Enter what it was, and what made it work",
  }),
  people: takes("People", "Enter the people that it takes"),
  money: takes("Money", "Enter the money that it takes, or that it takes none"),
  time: takes("Time", "Enter the time that it takes"),
  agreements: takes("Agreements", "Enter what must be agreed first, or that nothing must"),
  ask: text({ label: "Whom to ask", max: 300, required: "Enter whom to ask" }),
});
export type PracticeInput = z.infer<typeof practiceInput>;

type Facts = { state: ProjectState; standing: readonly Standing[] };

/** Why this viewer cannot offer the project as practice, change what is offered or withdraw it, or null. */
export function whyNotOffer({ state, standing }: Facts) {
  if (!(offeringStates as readonly string[]).includes(state))
    return "A project is offered as practice once it is completed.";
  return standing.includes("owner-lead") ? null : "Only a lead of the lead partner can offer it.";
}
