/** England's bank holidays of a year, substitutes included, as days since 1 January 1970. */
export function bankHolidays(year: number): ReadonlySet<number> {
  const known = cache.get(year);
  if (known) return known;
  const found = new Set([
    ...onWeekdays([dayOf(year, 1, 1)]),
    easter(year) - 2,
    easter(year) + 1,
    mondayFrom(dayOf(year, 5, 1)),
    mondayFrom(dayOf(year, 5, 25)),
    mondayFrom(dayOf(year, 8, 25)),
    ...onWeekdays([dayOf(year, 12, 25), dayOf(year, 12, 26)]),
  ]);
  for (const { from, to } of proclaimed[year] ?? []) {
    if (from) found.delete(dayOf(year, ...from));
    found.add(dayOf(year, ...to));
  }
  cache.set(year, found);
  return found;
}

/** Monday is 0. */
export function weekday(days: number) {
  return (((days + 3) % 7) + 7) % 7;
}

const cache = new Map<number, ReadonlySet<number>>();

type MonthDay = [month: number, day: number];

/** Moved or added for jubilees, a wedding, a funeral, a coronation and VE Day. */
const proclaimed: Record<number, { from?: MonthDay; to: MonthDay }[]> = {
  2002: [{ to: [6, 3] }, { from: [5, 27], to: [6, 4] }],
  2011: [{ to: [4, 29] }],
  2012: [{ from: [5, 28], to: [6, 4] }, { to: [6, 5] }],
  2020: [{ from: [5, 4], to: [5, 8] }],
  2022: [{ from: [5, 30], to: [6, 2] }, { to: [6, 3] }, { to: [9, 19] }],
  2023: [{ to: [5, 8] }],
};

function dayOf(year: number, month: number, day: number) {
  return new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000;
}

function mondayFrom(days: number) {
  return days + ((7 - weekday(days)) % 7);
}

/** A holiday on a weekend moves to the next weekday that is not a holiday already. */
function onWeekdays(days: number[]) {
  const kept = days.filter((day) => weekday(day) < 5);
  for (let late = days.length - kept.length, at = Math.max(...days) + 1; late > 0; at += 1) {
    if (weekday(at) >= 5) continue;
    kept.push(at);
    late -= 1;
  }
  return kept;
}

/** Easter Sunday by the Gregorian computus of Meeus, Jones and Butcher. */
function easter(year: number) {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const sum = epact + toSunday - 7 * correction + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}
