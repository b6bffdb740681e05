import type { ReactNode } from "react";
import { SortLink } from "./sort-link";

export type Column = {
  key: string;
  label: string;
  align?: "start" | "end";
  sort?: { href: string; direction?: "ascending" | "descending" };
};

/** The first cell of a row names it. On narrow screens a row becomes a block of labelled lines. */
export function DataTable({
  caption,
  columns,
  rows,
  footer,
}: {
  caption: ReactNode;
  columns: Column[];
  rows: { key: string; cells: ReactNode[] }[];
  footer?: ReactNode[];
}) {
  const sortable = columns.some((column) => column.sort);
  return (
    <table {...roles.table} className="block w-full text-small sm:table">
      <caption className="block pb-2 text-left font-semibold text-body sm:table-caption">
        {caption}
      </caption>
      <thead {...roles.group} className={sortable ? "block sm:table-header-group" : narrowHidden}>
        <tr {...roles.row} className="flex flex-wrap gap-x-6 border-ink border-b-2 sm:table-row">
          {columns.map((column) => (
            <th
              key={column.key}
              {...roles.columnHeader}
              scope="col"
              aria-sort={column.sort?.direction}
              className={`py-2 font-semibold align-bottom ${placed(column)} ${column.sort ? "" : narrowHidden}`}
            >
              {column.sort ? <SortLink {...column.sort}>{column.label}</SortLink> : column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...roles.group} className="block sm:table-row-group">
        {rows.map(({ key, cells }) => (
          <Row key={key} columns={columns} cells={cells} className="border-line border-b" />
        ))}
      </tbody>
      {footer ? (
        <tfoot {...roles.group} className="block font-bold sm:table-footer-group">
          <Row columns={columns} cells={footer} className="border-ink border-y-2" />
        </tfoot>
      ) : null}
    </table>
  );
}

function Row({
  columns,
  cells,
  className,
}: {
  columns: Column[];
  cells: ReactNode[];
  className: string;
}) {
  return (
    <tr {...roles.row} className={`block py-3 sm:table-row ${className}`}>
      {columns.map((column, index) =>
        index === 0 ? (
          <th
            key={column.key}
            {...roles.rowHeader}
            scope="row"
            className="block pb-1 text-left align-top sm:table-cell sm:py-4 sm:pr-6"
          >
            {cells[index]}
          </th>
        ) : (
          <td
            key={column.key}
            {...roles.cell}
            className={`flex gap-3 align-top sm:table-cell sm:py-4 ${placed(column)}`}
          >
            <span aria-hidden="true" className="basis-1/3 font-normal text-ink-2 sm:hidden">
              {column.label}
            </span>
            <div className="min-w-0">{cells[index]}</div>
          </td>
        ),
      )}
    </tr>
  );
}

function placed({ align }: Column) {
  return align === "end" ? "text-left sm:pl-6 sm:text-right" : "text-left sm:pr-6";
}

const narrowHidden = "max-sm:sr-only sm:table-cell";

// Browsers drop a table's meaning once its parts are laid out as blocks; roles keep it.
const roles = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  columnHeader: { role: "columnheader" },
  rowHeader: { role: "rowheader" },
  cell: { role: "cell" },
} as const;
