import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Line } from "@/e2e/access-statements";
import { amount, contribution, nextVersion, takenOut } from "@/e2e/access-statements-proposals";
import { openedWith } from "@/e2e/access-statements-spending";
import { agreed, sharesOf } from "@/e2e/access-statements-terms";
import type { Me } from "@/e2e/access-tries";
import { type Proposal, told, versionNow, type Write } from "@/e2e/access-writes-money";

/** One of each section. */
const said: Line[] = [
  { overspend: "host" },
  { share_rule: "reinvest", reinvest: 5000 },
  { board: "x" },
  { legal_basis: "contract" },
  { notice: 6 },
];

const terms: Write[] = [
  ...said.map(
    (one): Write => [`its ${Object.keys(one)}`, "set terms", ({ id }) => agreed(id, one)],
  ),
  ["a host that is on it", "set terms", ({ id, partner }) => agreed(id, { host_id: partner })],
  ["a host that is not on it", "nobody", ({ id, stranger }) => agreed(id, { host_id: stranger })],
  [
    "a share of one that is on it",
    "set terms",
    ({ id, partner }) => agreed(id, { fixed: sharesOf(partner) }),
  ],
  [
    "a share of one that is not on it",
    "nobody",
    ({ id, stranger }) => agreed(id, { fixed: sharesOf(stranger) }),
  ],
  ["shares that name nobody", "nobody", ({ id }) => agreed(id, { fixed: sql`'[1]'::jsonb` })],
  [
    "terms, made another's",
    "nobody",
    ({ id, elsewhere }) =>
      sql`update terms set submission_id = ${elsewhere.id} where submission_id = ${id} returning 1`,
  ],
  [
    "the end of its terms",
    "nobody",
    ({ id }) => sql`delete from terms where submission_id = ${id} returning 1`,
  ],
];

const ofTerms = (it: Proposal, me: Me, more: Line = {}) => [
  nextVersion(it.id),
  told(it, me, "set-terms", { version: versionNow(it.id), ...more }),
];

const lines: Write[] = [
  ["the line of terms that were set", "set terms", (it, me) => [agreed(it.id), ...ofTerms(it, me)]],
  [
    "the line of terms, for everyone to read",
    "nobody",
    (it, me) => [agreed(it.id), ...ofTerms(it, me, { readers: "everyone" })],
  ],
  [
    "the line of terms, of another version",
    "nobody",
    (it, me) => [agreed(it.id), ...ofTerms(it, me, { version: 1 })],
  ],
  ["the line of terms that were not set", "nobody", ofTerms],
  [
    "the line of terms where reserves were set",
    "nobody",
    (it, me) => [openedWith(it.id), ...ofTerms(it, me)],
  ],
];

const ofSheet = (it: Proposal, me: Me, more: Line = {}) =>
  told(it, me, "brought-in-contributions", more);

/** Of rows of one's own that were entered or changed in the same transaction. */
const sheets: Write[] = [
  [
    "the line of a sheet that was brought in",
    "enter figures",
    (it, me) => [contribution(it.id, me), contribution(it.id, me), ofSheet(it, me)],
  ],
  [
    "the line of a sheet that changed the lead's row",
    "change the lead's figures",
    (it, me) => [amount(it.money.ours, me.id), ofSheet(it, me)],
  ],
  [
    "the line of a sheet, for everyone to read",
    "nobody",
    (it, me) => [contribution(it.id, me), ofSheet(it, me, { readers: "everyone" })],
  ],
  [
    "the line of a sheet, of one row",
    "nobody",
    (it, me) => {
      const own = randomUUID();
      return [contribution(it.id, me, { id: own }), ofSheet(it, me, { subject_id: own })];
    },
  ],
  ["the line of a sheet with nothing in it", "nobody", (it, me) => ofSheet(it, me)],
  ...(["ours", "theirs"] as const).map(
    (which): Write => [
      `the line of a sheet that took a row out, ${which}`,
      "nobody",
      (it, me) => [takenOut(it.money[which], me.id), ofSheet(it, me)],
    ],
  ),
  [
    "the line of a sheet that was brought in elsewhere",
    "nobody",
    (it, me) => [contribution(it.elsewhere.id, me), ofSheet(it, me)],
  ],
];

export const termWrites: Write[] = [...terms, ...lines, ...sheets];
