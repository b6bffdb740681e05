import { expect } from "@playwright/test";
import { people } from "@/db/seed/people";
import type { Moment } from "@/db/seed/samples/sample";
import { isWorkingDay } from "@/lib/dates";
import { parseForm } from "@/lib/form";
import type { FormValues } from "@/lib/form-state";

type Sample = { key: string; on: Moment; acts: readonly { on: Moment }[] };

/** Working minutes while the sample lasts, of each sample every one later than the last. */
export function checkMoments(samples: readonly Sample[]) {
  for (const { key, on, acts } of samples) {
    const moments = [on, ...acts.map((act) => act.on)];
    expect(moments, key).toEqual([...new Set(moments)].sort());
    for (const moment of moments) {
      expect(moment, key).toMatch(/^2009-\d\d-\d\d (09|1[0-7]):[0-5]\d$/);
      expect(isWorkingDay(moment.slice(0, 10)), `${key}, ${moment}`).toBe(true);
      expect(moment >= "2009-07-20 09:00" && moment < "2009-10-14 12:00", moment).toBe(true);
    }
  }
}

/** Whoever a comment calls by name is there. */
export function checkNames(comments: readonly { words: string }[]) {
  const names = people.map(({ name }) => name);
  for (const { words } of comments)
    for (const [, name] of words.matchAll(/@(\p{L}+ [\p{L}’-]+)/gu)) expect(names).toContain(name);
}

/** A form as a browser would post it, read by its schema. */
export function parsed(schema: Parameters<typeof parseForm>[0], values: FormValues) {
  const form = new FormData();
  for (const [name, value] of Object.entries(values))
    for (const one of [value].flat()) form.append(name, one);
  const { data, state } = parseForm(schema, form);
  return data ?? state;
}

/** What is typed needs an organisation of no particular name. */
export const cast = { organisation: () => "00000000-0000-4000-8000-000000000000" };
