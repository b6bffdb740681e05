import { columnsOfFields } from "@/db/barrier-columns";
import { columnsOfProjectFields } from "@/db/project-columns";
import { columnsOfProposalFields } from "@/db/proposal-columns";

type Columns = Record<string, { [table: string]: readonly string[] }>;

const kinds: Record<string, Columns> = {
  barrier: columnsOfFields,
  project: columnsOfProjectFields,
  proposal: columnsOfProposalFields,
};

const all = Object.entries(kinds).flatMap(([kind, fields]) =>
  Object.entries(fields).flatMap(([field, tables]) =>
    Object.entries(tables).flatMap(([table, columns]) =>
      columns.map((column) => ({ kind, field, table, column })),
    ),
  ),
);

/** Every column of a table that holds words of a submission. */
export const wordColumns = (table: string) => [
  ...new Set(all.filter((one) => one.table === table).map(({ column }) => column)),
];

/** All of it as rows of SQL: kind, field, table, column. */
export const columnRows = all
  .map(({ kind, field, table, column }) => `('${kind}', '${field}', '${table}', '${column}')`)
  .join(", ");
