export type Column = {
  key: string;
  label: string;
  align?: "start" | "end";
  sort?: { href: string; direction?: "ascending" | "descending" };
};

export function placed({ align }: Column) {
  return align === "end" ? "text-left @sm:pl-6 @sm:text-right" : "text-left @sm:pr-6";
}

// Browsers drop a table's meaning once its parts are laid out as blocks; roles keep it.
export const roles = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  columnHeader: { role: "columnheader" },
  rowHeader: { role: "rowheader" },
  cell: { role: "cell" },
} as const;
