import { notFound } from "next/navigation";
import * as z from "zod/mini";

/** The id that an address or a hidden field holds; what is none names nothing. */
export function idFrom(value: unknown) {
  const { data } = z.safeParse(z.uuid(), value);
  return data ?? notFound();
}

/** What an address says of a list; a wrong one leads nowhere. */
export function filterFrom<S extends z.core.$ZodType>(filter: S, searchParams: unknown) {
  const { data, success } = z.safeParse(filter, searchParams);
  return success ? data : notFound();
}
