/** Pence are a plain number: the most accepted, £1 trillion, is 10^14 pence, far below 2^53. */
export const mostPence = 100_000_000_000_000;

export type Pence = { pence: number; error: null } | { pence: null; error: string };

/** Reads an amount as people type it: £312,000 · 312k · £1.2m · 61.7k · 1.2 million. */
export function parsePence(
  text: string,
  error = "Enter the cost in pounds, like 12,500 or 12.5k",
): Pence {
  const refused: Pence = { pence: null, error };
  if (text.length > longestText) return refused;
  const match = amount.exec(text.replace(/\s+/g, " ").trim());
  if (!match) return refused;
  const { whole = "", fraction = "", scale = "" } = match.groups ?? {};
  const places = 2 + (scales[scale.toLowerCase()] ?? 0);
  if (fraction.length > places) return refused;
  const pence = Number(whole.replace(/[, ]/g, "") + fraction.padEnd(places, "0"));
  return pence <= mostPence ? { pence, error: null } : refused;
}

/** £1,234,567.89 in tables; whole pounds without .00. */
export function formatPounds(pence: number) {
  const [sign, size] = split(pence);
  const odd = size % 100;
  return `${sign}£${grouped((size - odd) / 100)}${odd ? `.${String(odd).padStart(2, "0")}` : ""}`;
}

/** £1.2 million in headlines; below a million in whole pounds. */
export function formatPoundsShort(pence: number) {
  const [sign, size] = split(pence);
  const pounds = Math.round(size / 100);
  const unit = units.find(({ from }) => pounds >= from);
  if (!unit) return `${sign}£${grouped(pounds)}`;
  return `${sign}£${Math.round(pounds / (unit.size / 10)) / 10} ${unit.word}`;
}

const longestText = 50;

const scales: Record<string, number> = {
  k: 3,
  thousand: 3,
  m: 6,
  mn: 6,
  million: 6,
  bn: 9,
  billion: 9,
  tn: 12,
  trillion: 12,
};

const amount = new RegExp(
  `^£? ?(?<whole>\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?: \\d{3})+|\\d+|(?=\\.))(?:\\.(?<fraction>\\d+))? ?(?<scale>${Object.keys(scales).join("|")})?$`,
  "i",
);

/** The first amount of each word is what would round up to 1,000 of the word before. */
const units = [
  { word: "trillion", size: 1e12, from: 999.95e9 },
  { word: "billion", size: 1e9, from: 999.95e6 },
  { word: "million", size: 1e6, from: 1e6 },
];

function split(pence: number): [sign: string, size: number] {
  return pence < 0 ? ["-", -pence] : ["", pence];
}

function grouped(pounds: number) {
  return String(pounds).replace(/\B(?=(\d{3})+$)/g, ",");
}
