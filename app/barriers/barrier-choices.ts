import { commonChoices } from "@/app/submissions/choices";
import type { Lookups } from "@/db/queries/lookups";

/** The lists of the barrier's form, as its fields take them. */
export function choicesOf(lookups: Lookups) {
  return {
    ...commonChoices(lookups),
    codes: lookups.codes.map(({ code, label, meaning, example, groupLabel }) => ({
      value: code,
      label,
      hint: meaning,
      group: groupLabel,
      words: `${code} ${example}`,
    })),
    bodies: lookups.bodies.map(({ code, name, could }) => ({
      value: code,
      label: name,
      hint: could,
      words: code,
    })),
    streams: lookups.streams.map(({ slug, name, sponsor }) => ({
      value: slug,
      label: name,
      hint: sponsor,
    })),
  };
}
export type BarrierChoices = ReturnType<typeof choicesOf>;
