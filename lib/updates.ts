import * as z from "zod/mini";
import { valuesOf } from "@/lib/choices";
import { choice, optionalMoney, optionalText, text } from "@/lib/form";
import type { FormValues } from "@/lib/form-state";
import { formatPounds } from "@/lib/money";

export const updateStatuses = [
  { value: "green", label: "Green", hint: "On its way, nothing in doubt", tone: "green" },
  { value: "amber", label: "Amber", hint: "Something may slip", tone: "amber" },
  { value: "red", label: "Red", hint: "It will not get there without help", tone: "red" },
] as const;
export type UpdateStatus = (typeof updateStatuses)[number]["value"];

/** Who should move, where it is the support team; else it is an organisation's id. */
export const supportMoves = "support";

const words = (label: string, required?: string) => text({ label, max: 2000, required });

export const updateInput = z.object({
  status: choice(valuesOf(updateStatuses), "Choose green, amber or red"),
  done: words("What was done", "Enter what was done"),
  next: words("What comes next", "Enter what comes next"),
  stuck: words("What is stuck"),
  spent: optionalMoney("Enter what was spent in pounds, like 12,500 or 12.5k"),
  mover: optionalText({ label: "Who should move", max: 36 }),
});
/** The names of what an update says, for history and for both versions of it. */
export const updateLabels = {
  status: "How it stands",
  done: "What was done",
  next: "What comes next",
  stuck: "What is stuck",
  spent: "Spent so far",
  mover: "Who should move",
};

/** `spent` in pence. */
export type UpdateInput = z.infer<typeof updateInput>;

type Told = Omit<UpdateInput, "mover"> & { moverId: string | null; supportMoves: boolean };

/** A stored update as its form shows it. */
export const updateValues = ({ status, done, next, stuck, spent, ...told }: Told): FormValues => ({
  status,
  done,
  next,
  stuck,
  spent: spent === null ? "" : formatPounds(spent).slice(1),
  mover: told.supportMoves ? supportMoves : (told.moverId ?? ""),
});
