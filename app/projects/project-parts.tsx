"use client";

import { type AskedField, type ProjectChoices, ProjectInput } from "@/app/projects/project-input";
import { type Part, Parts } from "@/app/submissions/parts";

const parts: Part<AskedField>[] = [
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
  const asked = parts.map(({ title, rows }) => ({
    title,
    rows: rows.map((row) => [row].flat().filter(shown)).filter((row) => row.length > 0),
  }));
  return (
    <Parts
      parts={asked.filter(({ rows }) => rows.length > 0)}
      input={(field) => <ProjectInput key={field} field={field} choices={choices} />}
    />
  );
}
