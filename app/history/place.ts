import { z } from "zod";
import { isTimeCursor } from "@/lib/cursors";

const place = z.object({ id: z.uuid(), before: z.string().refine(isTimeCursor).optional() });

/** Whose history, and from where on; nothing where the address was made up. */
export const placeInHistory = (params: object, query: object) =>
  place.safeParse({ ...query, ...params }).data;
