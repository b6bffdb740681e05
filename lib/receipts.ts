import * as z from "zod/mini";
import { choice, dateParts, money, text } from "@/lib/form";

export const receiptWays = [
  { value: "in", label: "It came in" },
  { value: "back", label: "It was recorded wrongly, or went back" },
] as const;

/** What came of a payment, as the host records it. */
export const receiptInput = z.object({
  way: choice(["in", "back"], "Choose whether it came in"),
  pence: money("Enter the amount in pounds, like 12,500 or 12.5k"),
  receivedOn: dateParts({ what: "the payment", required: "Enter the day on which it came" }),
  note: text({ label: "The note", max: 500 }),
});
export type ReceiptInput = z.infer<typeof receiptInput>;

type Fault = { field: "pence" | "note"; message: string };

/** What is wrong with a receipt beside those before, all in pence: money is never less than nothing, and what is odd is explained. */
export function faultOfReceipt(
  { way, pence, note }: Pick<ReceiptInput, "way" | "pence" | "note">,
  { due, received }: { due: number; received: number },
): Fault | null {
  if (pence === 0) return { field: "pence", message: "Enter an amount above nothing" };
  if (way === "back" && pence > received)
    return { field: "pence", message: "No more can go back than came in" };
  if (way === "back" && !note) return { field: "note", message: "Say why it goes back" };
  if (way === "in" && received + pence > due && !note)
    return { field: "note", message: "It is more than was due: say why" };
  return null;
}
