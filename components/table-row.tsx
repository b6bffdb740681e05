import type { ReactNode } from "react";
import { type Column, placed, roles } from "./table-column";

export function TableRow({
  columns,
  cells,
  className,
}: {
  columns: Column[];
  cells: ReactNode[];
  className: string;
}) {
  return (
    <tr {...roles.row} className={`block py-3 @sm:table-row ${className}`}>
      {columns.map((column, index) =>
        index === 0 ? (
          <th
            key={column.key}
            {...roles.rowHeader}
            scope="row"
            className="block pb-1 text-left align-top @sm:table-cell @sm:py-4 @sm:pr-6"
          >
            <div className="wrap-anywhere @sm:min-w-name">{cells[index]}</div>
          </th>
        ) : (
          <td
            key={column.key}
            {...roles.cell}
            className={`${cells[index] === "" ? "hidden" : "flex"} items-baseline gap-3 align-top @sm:table-cell @sm:py-4 ${placed(column)}`}
          >
            <span
              aria-hidden="true"
              className="shrink-0 basis-1/3 font-normal text-ink-2 @sm:hidden"
            >
              {column.label}
            </span>
            <div className={`min-w-0 ${hasLongWord(cells[index]) ? "wrap-anywhere" : ""}`}>
              {cells[index]}
            </div>
          </td>
        ),
      )}
    </tr>
  );
}

function hasLongWord(cell: ReactNode) {
  return typeof cell === "string" && /\S{25}/.test(cell);
}
