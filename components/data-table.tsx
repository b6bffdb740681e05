import type { ReactNode } from "react";
import { SortLink } from "./sort-link";
import { type Column, placed, roles } from "./table-column";
import { TableRow } from "./table-row";

/** The first cell of a row names it. On narrow screens a row becomes a block of labelled lines. */
export function DataTable({
  caption,
  captionHidden,
  columns,
  rows,
  footer,
}: {
  caption: string;
  captionHidden?: boolean;
  columns: Column[];
  rows: { key: string; cells: ReactNode[] }[];
  footer?: ReactNode[];
}) {
  return (
    <table {...roles.table} className="block w-full text-small @sm:table">
      <caption
        className={
          captionHidden
            ? "sr-only"
            : "block pb-2 text-left font-semibold text-body @sm:table-caption"
        }
      >
        {caption}
      </caption>
      <Head columns={columns} />
      <tbody {...roles.group} className="block @sm:table-row-group">
        {rows.map(({ key, cells }) => (
          <TableRow key={key} columns={columns} cells={cells} className="border-line border-b" />
        ))}
      </tbody>
      {footer ? (
        <tfoot {...roles.group} className="block font-bold @sm:table-footer-group">
          <TableRow columns={columns} cells={footer} className="border-ink border-y-2" />
        </tfoot>
      ) : null}
    </table>
  );
}

function Head({ columns }: { columns: Column[] }) {
  const firstSorted = columns.find((column) => column.sort);
  return (
    <thead
      {...roles.group}
      className={firstSorted ? "block @sm:table-header-group" : "@max-sm:sr-only"}
    >
      <tr {...roles.row} className="flex flex-wrap gap-x-6 border-ink border-b-2 @sm:table-row">
        {columns.map((column) => (
          <th
            key={column.key}
            {...roles.columnHeader}
            scope="col"
            aria-sort={column.sort?.direction}
            className={`py-2 align-baseline font-semibold ${placed(column)} ${
              column.sort ? "" : "@max-sm:sr-only"
            }`}
          >
            {column === firstSorted ? (
              <span aria-hidden="true" className="mr-3 font-normal text-ink-2 @sm:hidden">
                Sort by
              </span>
            ) : null}
            {column.sort ? <SortLink {...column.sort}>{column.label}</SortLink> : column.label}
          </th>
        ))}
      </tr>
    </thead>
  );
}
