import { z } from "zod";
import { text } from "@/lib/form";

export const noteInput = z.object({
  note: text({ label: "The note", max: 5000, required: "Write the note" }),
});
