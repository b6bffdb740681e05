import { expect, test } from "@playwright/test";
import { getTableColumns } from "drizzle-orm";
import { CasingCache } from "drizzle-orm/casing";
import { columnsOfFields } from "@/db/barrier-columns";
import { rowsOf } from "@/db/queries/barrier-rows";
import { barriers, effects, submissions } from "@/db/schema";
import { barrierFieldNames } from "@/lib/barrier-fields";
import type { BarrierDraft } from "@/lib/barrier-inputs";

const before: BarrierDraft = {
  title: "Two audits for one course",
  pilot: "kent",
  pilots: ["croydon"],
  codes: [],
  nature: null,
  level: null,
  bodies: [],
  streams: [],
  theme: null,
  happens: "Each funder sends auditors.",
  stops: "",
  people: 120,
  peopleWho: "",
  peoplePeriod: "year",
  cost: 100,
  costBasis: "",
  costPeriod: "year",
  since: null,
  evidence: "",
  asks: [],
  askWords: "",
  otherOrganisations: "",
  audience: "pilot",
};

const other: BarrierDraft = {
  title: "Three audits",
  pilot: "durham",
  pilots: ["luton-and-central-bedfordshire"],
  codes: ["ACCT-DUAL"],
  nature: "guidance",
  level: "local",
  bodies: ["BIS"],
  streams: ["lsc"],
  theme: "Skills",
  happens: "Nobody comes.",
  stops: "Teaching",
  people: 7,
  peopleWho: "adults",
  peoplePeriod: "term",
  cost: 9,
  costBasis: "Days",
  costPeriod: "month",
  since: "2008-09-01",
  evidence: "Letters",
  asks: ["relax"],
  askWords: "One audit",
  otherOrganisations: "The council",
  audience: "partners",
};

const tables = { submissions, barriers, effects };
const placeOf = { submissions: "submission", barriers: "barrier", effects: "effect" } as const;

test("a question unlocks the columns in which the answer is kept, and no other", () => {
  const casing = new CasingCache("snake_case");
  const was = rowsOf(before);
  for (const field of barrierFieldNames) {
    const now = rowsOf({ ...before, [field]: other[field] });
    const changed = Object.entries(tables).flatMap(([table, its]) => {
      const place = placeOf[table as keyof typeof tables];
      const columns = Object.entries(getTableColumns(its)).flatMap(([name, column]) => {
        const [from, to] = [was[place], now[place]].map(
          (row) => (row as Record<string, unknown>)[name],
        );
        return JSON.stringify(from) === JSON.stringify(to) ? [] : [casing.getColumnCasing(column)];
      });
      return columns.length > 0 ? [[table, columns.toSorted()]] : [];
    });
    const said = Object.entries(columnsOfFields[field]).map(([table, columns]) => [
      table,
      [...columns].sort(),
    ]);
    expect(Object.fromEntries(said), field).toEqual(Object.fromEntries(changed));
  }
});
