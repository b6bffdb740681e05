"use client";

import type { ReactNode } from "react";
import { FieldRow } from "@/components/form/field-frame";

/** Fields in one row belong together. */
export type Part<Field> = { title: string; rows: (Field | Field[])[] };
type Input<Field> = (field: Field) => ReactNode;

/** The parts of a form; `input` draws a field, with its name as key. */
export function Parts<Field extends string>({
  parts,
  input,
}: {
  parts: Part<Field>[];
  input: Input<Field>;
}) {
  return parts.map(({ title, rows }) => (
    <div key={title} className="mt-12 first:mt-0">
      <h2 className="mb-6">{title}</h2>
      {inRows(rows, input)}
    </div>
  ));
}

export const inRows = <Field extends string>(rows: Part<Field>["rows"], input: Input<Field>) =>
  rows.map((row) => {
    if (!Array.isArray(row)) return input(row);
    return row.length > 1 ? <FieldRow key={row[0]}>{row.map(input)}</FieldRow> : row.map(input);
  });
