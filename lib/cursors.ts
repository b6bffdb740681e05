import { dayFrom } from "@/lib/dates";

/**
 * Where a page of a list begins: the value of its sort and an id, as PostgreSQL writes them, like
 * "2009-10-14 09:30:00+00~…". Addresses are typed by anybody, so what only looks like one is no cursor.
 */
export const isTimeCursor = (typed: string) => isCursor(typed, isTime);
export const isCountCursor = (typed: string) =>
  isCursor(typed, (value) => /^\d{1,15}$/.test(value));
export const isWordCursor = (typed: string) => isCursor(typed, isStorable);

/** Text that PostgreSQL takes. */
export const isStorable = (typed: string) => !/[\0\p{Surrogate}]/u.test(typed);

function isCursor(typed: string, isValue: (value: string) => boolean) {
  const at = typed.lastIndexOf("~");
  return at > 0 && at <= 120 && id.test(typed.slice(at + 1)) && isValue(typed.slice(0, at));
}

function isTime(value: string) {
  const [, year, month, day] = time.exec(value) ?? [];
  return dayFrom(Number(year), Number(month), Number(day)) !== null;
}

const id = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
const time =
  /^([12]\d{3})-(\d\d)-(\d\d) ([01]\d|2[0-3])(:[0-5]\d){2}(\.\d{1,6})?[+-](0\d|1[0-4])(:[0-5]\d)?$/;
