import { isDeepStrictEqual } from "node:util";
import { expect as playwrights } from "@playwright/test";

/**
 * Playwright's `expect`, which keeps a step of each call and so costs more than the request that it checks where
 * there are thousands. This one asks it only where what was found is not plainly what was wanted.
 */
export const expect = ((actual, told) => {
  const ask = () => playwrights(actual, told) as unknown as Asked;
  return { ...quick(actual, ask, true), not: quick(actual, () => ask().not, false) };
}) as Expect;

const plainly = {
  toBe: Object.is,
  toEqual: isDeepStrictEqual,
  toContain: (all: string | unknown[], one: never) => all.includes(one),
  toMatch: (text: string, pattern: RegExp) => pattern.test(text),
  toBeLessThan: (actual: number, limit: number) => actual < limit,
};

type Some<Matchers> = Pick<Matchers, keyof typeof plainly & keyof Matchers>;
type All<T> = ReturnType<typeof playwrights<T>>;
type Expect = <T>(actual: T, told?: string) => Some<All<T>> & { not: Some<All<T>> };
type Asked = Record<string, (wanted: unknown) => void> & { not: Asked };

const quick = (actual: unknown, ask: () => Asked, wished: boolean) =>
  Object.fromEntries(
    Object.entries(plainly).map(([name, test]) => [
      name,
      (wanted: unknown) => {
        if (test(actual as never, wanted as never) !== wished) ask()[name]?.(wanted);
      },
    ]),
  );
