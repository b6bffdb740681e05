"use client";

import { useDeferredValue, useMemo } from "react";
import { DataTable } from "@/components/data-table";
import { useFormView, useTyped } from "@/components/form/form-context";
import { Tag } from "@/components/tag";
import { labelOf } from "@/lib/choices";
import { countOf, readSheet, type SheetPlaceOf, type SheetRow } from "@/lib/contribution-sheet";
import { forms, natures, sources, yearsOf } from "@/lib/contributions";
import { nameOfYear } from "@/lib/financial-years";
import { oneValue } from "@/lib/form-state";
import { formatPounds } from "@/lib/money";

const wills = {
  add: { label: "New", tone: "green" },
  change: { label: "Changed", tone: "blue" },
  keep: { label: "As it is", tone: "grey" },
  leave: { label: "Another organisation’s", tone: "grey" },
  mend: { label: "To mend", tone: "red" },
} as const;

/** What the pasted rows would do, by the same rules as the server's, as they are typed where script runs. */
export function SheetPreview({ place }: { place: SheetPlaceOf }) {
  const { state } = useFormView();
  const sent = oneValue(state.values, "pasted");
  const typed = useTyped(({ elements }) => {
    const control = elements.namedItem("pasted");
    return control instanceof HTMLTextAreaElement ? control.value : sent;
  }, sent);
  const text = useDeferredValue(typed);
  const sheet = useMemo(() => readSheet(text, place), [text, place]);
  if (sheet.rows.length === 0) return null;
  const counts = (Object.keys(wills) as SheetRow["will"][])
    .map((will) => ({ will, count: countOf(sheet, will) }))
    .filter(({ count }) => count > 0);
  return (
    <div className="mt-4 mb-8">
      <p className="mb-4">
        {counts.map(({ will, count }) => `${wills[will].label}: ${count}`).join(" · ")}
        {sheet.unread.length > 0 ? (
          <span className="block text-ink-2">Not read: {sheet.unread.join(", ")}</span>
        ) : null}
      </p>
      <DataTable
        caption="What the sheet says"
        columns={[
          { key: "line", label: "Line" },
          { key: "will", label: "What becomes of it" },
          { key: "what", label: "What it is" },
          { key: "pence", label: "How much", align: "end" },
          { key: "years", label: "By financial year", align: "end" },
        ]}
        rows={sheet.rows.map((row) => ({
          key: String(row.line),
          cells: [
            `Line ${row.line}`,
            <Tag key="will" tone={wills[row.will].tone}>
              {wills[row.will].label}
            </Tag>,
            <What key="what" row={row} />,
            <Amount key="pence" row={row} />,
            <Years key="years" row={row} />,
          ],
        }))}
      />
    </div>
  );
}

function What({ row: { input, faults } }: { row: SheetRow }) {
  if (faults.length > 0)
    return faults.map(({ cell, title, message }) => (
      <span key={`${cell} ${title}`} className="block text-error">
        <strong>{[cell, title].filter(Boolean).join(", ")}:</strong> {message}
      </span>
    ));
  if (!input) return "It is left as it is";
  return [
    nameOfYear(input.basis, input.from),
    labelOf(sources, input.source),
    labelOf(natures, input.nature).toLowerCase(),
    labelOf(forms, input.form).toLowerCase(),
  ].join(", ");
}

function Amount({ row: { input, stored, will } }: { row: SheetRow }) {
  if (!input) return null;
  const before = will === "change" && stored && stored.pence !== input.pence ? stored.pence : null;
  return (
    <>
      {formatPounds(input.pence)}
      {before === null ? null : (
        <span className="block text-ink-2">Before: {formatPounds(before)}</span>
      )}
    </>
  );
}

const Years = ({ row: { input } }: { row: SheetRow }) =>
  input
    ? yearsOf(input).map(({ year, pence }) => (
        <span key={year} className="block whitespace-nowrap">
          {year} {formatPounds(pence)}
        </span>
      ))
    : null;
