import * as z from "zod/mini";
import { dateParts, optionalMoney, text } from "@/lib/form";

const amount = optionalMoney("Enter an amount in pounds, like 12,500 or 12.5k");

/** Amounts of a form by what stands behind their prefix, in pence; what is blank is nothing. */
const amountsOf = (prefix: string) =>
  z.pipe(
    z.catchall(z.object({}), z.unknown()),
    z.transform((typed: Record<string, unknown>, ctx) => {
      const named = Object.entries(typed).filter(([name]) => name.startsWith(prefix));
      return Object.fromEntries(
        named.map(([name, value]) => {
          const read = z.safeParse(amount, value);
          if (read.error) {
            const message = read.error.issues[0]?.message ?? "";
            ctx.issues.push({ code: "custom", path: [name], message, input: typed });
          }
          return [name.slice(prefix.length), read.data ?? 0] as const;
        }),
      );
    }),
  );

const minuted = z.object({
  minute: text({ label: "The minute", max: 3000, required: "Enter which minute closes the fund" }),
  minutedOn: dateParts({ what: "the minute", required: "Enter the day of the minute" }),
});
const accounted = z.object({
  paidOn: dateParts({ what: "the last payment", required: "Enter the day on which all was paid" }),
  assets: text({ label: "The assets", max: 3000, required: "Enter who has what was bought" }),
  results: text({ label: "The results", max: 3000, required: "Enter what came of it" }),
});

/** Both faults of the words and of the amounts come at once. */
const withAmounts = <Words extends object, Name extends string>(
  words: z.ZodMiniType<Words>,
  name: Name,
  prefix: string,
) =>
  z.pipe(
    z.looseObject({}),
    z.transform((typed: Record<string, unknown>, ctx) => {
      const said = z.safeParse(words, typed);
      const amounts = z.safeParse(amountsOf(prefix), typed);
      for (const { path, message } of [
        ...(said.error?.issues ?? []),
        ...(amounts.error?.issues ?? []),
      ])
        ctx.issues.push({ code: "custom", path: [...path], message, input: typed });
      return { ...said.data, [name]: amounts.data ?? {} } as Words &
        Record<Name, Record<string, number>>;
    }),
  );

export const closingInput = withAmounts(minuted, "parts", "part-");
export const finalAccountInput = withAmounts(accounted, "gained", "gained-");
export type FinalAccountInput = z.infer<typeof finalAccountInput>;

/** That it is acknowledged says nothing more. */
export const acknowledgeInput = z.object({});
