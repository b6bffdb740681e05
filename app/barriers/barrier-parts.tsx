"use client";

import type { BarrierChoices } from "@/app/barriers/barrier-choices";
import { BarrierInput } from "@/app/barriers/barrier-input";
import { FieldRow } from "@/components/form/field-frame";
import type { BarrierField } from "@/lib/barrier-fields";

type Part = { title: string; rows: (BarrierField | BarrierField[])[] };

/** Two fields in one row belong together. */
const figures: Part["rows"] = [
  ["people", "peoplePeriod"],
  "peopleWho",
  ["cost", "costPeriod"],
  "costBasis",
];

/** Four parts on one page, in the order in which a provider tells the story. */
const parts: Part[] = [
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

export function BarrierParts({ choices }: { choices: BarrierChoices }) {
  return parts.map(({ title, rows }) => (
    <div key={title} className="mt-12 first:mt-0">
      <h2 className="mb-6">{title}</h2>
      <Rows rows={rows} choices={choices} />
    </div>
  ));
}

/** People and cost of one organisation. */
export function EffectParts() {
  return <Rows rows={figures} />;
}

function Rows({ rows, choices }: { rows: Part["rows"]; choices?: BarrierChoices }) {
  return rows.map((row) =>
    Array.isArray(row) ? (
      <FieldRow key={row[0]}>
        {row.map((field) => (
          <BarrierInput key={field} field={field} choices={choices} />
        ))}
      </FieldRow>
    ) : (
      <BarrierInput key={row} field={row} choices={choices} />
    ),
  );
}
