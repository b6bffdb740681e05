import type { BarrierField } from "@/lib/barrier-fields";

type Table = "submissions" | "barriers" | "effects";

/** The columns that change with each field of a barrier, as `rowsOf` lays them out: what a question unlocks. */
export const columnsOfFields: Record<BarrierField, { [It in Table]?: readonly string[] }> = {
  title: { submissions: ["title"] },
  pilot: { submissions: ["pilot", "pilots"] },
  pilots: { submissions: ["pilots"] },
  codes: { barriers: ["codes"] },
  nature: { barriers: ["nature"] },
  level: { barriers: ["level"] },
  bodies: { barriers: ["bodies"] },
  streams: { barriers: ["streams"] },
  theme: { barriers: ["theme"] },
  happens: { submissions: ["summary", "search_text"], barriers: ["happens"] },
  stops: { submissions: ["search_text"], barriers: ["stops"] },
  people: { effects: ["people", "people_a_year"] },
  peopleWho: { effects: ["people_who"] },
  peoplePeriod: { effects: ["people_period", "people_a_year"] },
  cost: { effects: ["cost", "cost_a_year"] },
  costBasis: { effects: ["cost_basis"] },
  costPeriod: { effects: ["cost_period", "cost_a_year"] },
  since: { barriers: ["since"] },
  evidence: { submissions: ["search_text"], barriers: ["evidence"] },
  asks: { barriers: ["asks"] },
  askWords: { submissions: ["search_text"], barriers: ["ask_words"] },
  otherOrganisations: { barriers: ["other_organisations"] },
  audience: { submissions: ["audience"] },
};
