"use client";

import { type AskedField, type ProjectChoices, ProjectInput } from "@/app/projects/project-input";
import { FieldRow } from "@/components/form/field-frame";

/** Fields in one row belong together. */
const parts: { title: string; rows: (AskedField | AskedField[])[] }[] = [
  { title: "1. What it is for", rows: ["title", "aim", "whoFor", "places"] },
  { title: "2. When", rows: [["startsOn", "endsOn"]] },
  {
    title: "3. Money and data",
    rows: ["funding", "fundingWords", "sharing", "sharingWords"],
  },
  { title: "4. Where it belongs", rows: ["pilot", "pilots", "theme", "audience"] },
];

/** The form's parts, or of them what may change now. */
export function ProjectParts({
  choices,
  unlocked,
}: {
  choices: ProjectChoices;
  unlocked?: readonly string[];
}) {
  const shown = (field: AskedField) => !unlocked || unlocked.includes(field);
  return parts.map(({ title, rows }) => {
    const asked = rows.map((row) => [row].flat().filter(shown)).filter((row) => row.length > 0);
    return asked.length > 0 ? (
      <div key={title} className="mt-12 first:mt-0">
        <h2 className="mb-6">{title}</h2>
        {asked.map((row) => (
          <Row key={row[0]} row={row} choices={choices} />
        ))}
      </div>
    ) : null;
  });
}

function Row({ row, choices }: { row: AskedField[]; choices: ProjectChoices }) {
  const inputs = row.map((field) => <ProjectInput key={field} field={field} choices={choices} />);
  return row.length > 1 ? <FieldRow>{inputs}</FieldRow> : inputs;
}
