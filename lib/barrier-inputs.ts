import * as z from "zod/mini";
import type { BarrierField } from "@/lib/barrier-fields";
import { asks, levels, natures } from "@/lib/barriers";
import { valuesOf } from "@/lib/choices";
import { effectFigures } from "@/lib/effects";
import { choice, list, optionalChoice, optionalDateParts, optionalText, text } from "@/lib/form";
import type { FormValues } from "@/lib/form-state";
import { formatPounds } from "@/lib/money";
import { pilotSlugs } from "@/lib/pilots";
import { audienceValues } from "@/lib/submissions";

const code = (label: string, max: number) => text({ label, max });

/** What a draft may hold: a title and a pilot, and anything else or nothing. Money in pence. */
export const barrierDraft = z.object({
  title: text({
    label: "The headline",
    max: 120,
    required: "Enter what gets in the way, in a line",
  }),
  pilot: choice(pilotSlugs, "Choose the pilot"),
  pilots: list(choice(pilotSlugs, "Choose pilots from the list")),
  codes: list(code("The kind of barrier", 20), {
    atMost: { count: 3, message: "Choose three kinds of barrier at most" },
  }),
  nature: optionalChoice(valuesOf(natures), "Choose what sort of rule it is"),
  level: optionalChoice(valuesOf(levels), "Choose where it can be lifted"),
  bodies: list(code("Who could lift it", 20)),
  streams: list(code("The funding stream", 80)),
  theme: optionalText({ label: "The theme", max: 120 }),
  happens: text({ label: "What happens", max: 3000 }),
  stops: text({ label: "What it stops", max: 3000 }),
  ...effectFigures,
  since: optionalDateParts({ what: "since when" }),
  evidence: text({ label: "Evidence", max: 5000 }),
  asks: list(choice(valuesOf(asks), "Choose the change from the list")),
  askWords: text({ label: "The change, in words", max: 2000 }),
  otherOrganisations: text({ label: "Other organisations affected", max: 1000 }),
  audience: choice(audienceValues, "Choose who may see it"),
});
export type BarrierDraft = z.infer<typeof barrierDraft>;

const needed: [BarrierField, string, (draft: BarrierDraft) => boolean][] = [
  ["title", "Enter what gets in the way, in a line", ({ title }) => title !== ""],
  ["codes", "Choose at least one kind of barrier", ({ codes }) => codes.length > 0],
  ["bodies", "Choose who could lift it", ({ bodies }) => bodies.length > 0],
  ["happens", "Enter what happens", ({ happens }) => happens !== ""],
  ["stops", "Enter what the barrier stops", ({ stops }) => stops !== ""],
  ["asks", "Choose the change that you ask for", ({ asks }) => asks.length > 0],
  ["askWords", "Enter the change that you ask for, in words", ({ askWords }) => askWords !== ""],
];

/** Fields that may not be empty when it is submitted; evidence may also be a file. */
export const neededFields = needed.map(([field]) => field);

/** What submitting still needs, by field; evidence may be words or a file. */
export function whatIsMissing(draft: BarrierDraft, files: number) {
  const missing = needed
    .filter(([, , given]) => !given(draft))
    .map(([field, message]) => ({ field, message }));
  if (draft.evidence === "" && files === 0)
    missing.push({
      field: "evidence",
      message: "Enter the evidence, or attach a file that shows it",
    });
  return missing;
}

/** What a reply would empty of what may not be empty, among the fields that were asked about. */
export function whatAReplyLacks(draft: BarrierDraft, files: number, asked: readonly string[]) {
  return whatIsMissing(draft, files).filter(({ field }) => asked.includes(field));
}

/** A draft as its form shows it. */
export function barrierValues({ since, people, cost, ...draft }: BarrierDraft): FormValues {
  const [year = "", month = "", day = ""] = since?.split("-") ?? [];
  return {
    ...draft,
    nature: draft.nature ?? "",
    level: draft.level ?? "",
    theme: draft.theme ?? "",
    people: people?.toString() ?? "",
    cost: cost === null ? "" : formatPounds(cost).slice(1),
    "since-day": day.replace(/^0/, ""),
    "since-month": month.replace(/^0/, ""),
    "since-year": year,
  };
}
