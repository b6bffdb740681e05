"use client";

import type { BarrierChoices } from "@/app/barriers/barrier-choices";
import { BarrierInput } from "@/app/barriers/barrier-input";
import { inRows, type Part, Parts } from "@/app/submissions/parts";
import type { BarrierField } from "@/lib/barrier-fields";

const figures: Part<BarrierField>["rows"] = [
  ["people", "peoplePeriod"],
  "peopleWho",
  ["cost", "costPeriod"],
  "costBasis",
];

/** Four parts on one page, in the order in which a provider tells the story. */
const parts: Part<BarrierField>[] = [
  { title: "1. What gets in the way", rows: ["title", "happens", "stops"] },
  {
    title: "2. Whom it affects, and what it costs",
    rows: [...figures, "since", "otherOrganisations"],
  },
  {
    title: "3. Who could lift it, and how",
    rows: ["codes", "bodies", "asks", "askWords", ["nature", "level"], "streams"],
  },
  {
    title: "4. Evidence, and who may see it",
    rows: ["evidence", "pilot", "pilots", "theme", "audience"],
  },
];

export const BarrierParts = ({ choices }: { choices: BarrierChoices }) => (
  <Parts
    parts={parts}
    input={(field) => <BarrierInput key={field} field={field} choices={choices} />}
  />
);

/** People and cost of one organisation. */
export const EffectParts = () =>
  inRows(figures, (field) => <BarrierInput key={field} field={field} />);
