import * as z from "zod/mini";
import { list, text } from "@/lib/form";
import { supportStates } from "@/lib/proposals";
import type { Standing } from "@/lib/standings";

/** A row as it was looked at: its id and its version. */
const chosen = z.pipe(
  text({ label: "The row", max: 60 }),
  z.transform((typed, ctx): { id: string; version: number } => {
    const [, id = "", version = ""] = /^([0-9a-f-]{36})\/(\d{1,9})$/.exec(typed) ?? [];
    if (id) return { id, version: Number(version) };
    ctx.issues.push({ code: "custom", message: "Choose rows from the list", input: typed });
    return z.NEVER;
  }),
);

/** As its form posts it. */
export const supportInput = z.object({
  rows: list(chosen, { atLeastOne: "Choose the rows that you support" }),
});

export const valueOfRow = ({ id, version }: { id: string; version: number }) => `${id}/${version}`;

/** Why this viewer supports no figures now, or null. */
export function whyNotSupport({
  state,
  standing,
}: {
  state: string;
  standing: readonly Standing[];
}) {
  if (!(supportStates as readonly string[]).includes(state))
    return "Figures are supported while it is open for them, and once it is agreed those that depended on something.";
  return standing.includes("partner-finance")
    ? null
    : "Only a finance contact supports figures, each those of its own organisation.";
}

/** Why this person does not support a row of their organisation, or null: nobody checks what they wrote. */
export const whyNotSupportRow = (row: { editedById: string }, person: string) =>
  row.editedById === person ? "You changed this row last: somebody else has to look at it." : null;
