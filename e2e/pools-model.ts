import { isDeepStrictEqual } from "node:util";
import type { ProposalState } from "@/lib/proposals";
import { commitmentOf, type Signature } from "@/lib/signatures";

type Row = {
  id: string;
  of: string;
  version: number;
  pence: number;
  editedBy: string;
  supportedBy: string | null;
  removed: boolean;
};

/** What a plain reading of the rules knows of a pooled budget. */
export type Pool = {
  state: ProposalState;
  version: number;
  /** The lead partner first. */
  members: string[];
  rows: Row[];
  notice: number | null;
  /** The terms that were submitted last, in full. */
  frozen: string | null;
  signed: (Omit<Signature, "minute"> & { terms: string })[];
};

type By = { personId: string; organisationId: string };
type At<Act extends string, More = unknown> = { act: Act; by: By } & More;

/** What one person does, by what they read before. */
export type Deed =
  | At<"sign", { answer: Signature["answer"]; most: number | null; terms: string | null }>
  | At<"save", { row: Row; pence: number }>
  | At<"remove" | "support", { row: Row }>
  | At<"say-notice", { notice: number; version: number }>
  | At<"submit" | "amend" | "take-back", { version: number }>
  | At<"leave">;

export type Answer = "done" | "stale" | "refused";
type Taken = { answer: Answer; pool: Pool };

/** What comes of a deed that meets nobody else's. */
function take(pool: Pool, deed: Deed): Taken {
  if (deed.act === "sign") return sign(pool, deed);
  if (deed.act === "leave") return leave(pool, deed);
  if (deed.act === "say-notice") return sayNotice(pool, deed);
  return "row" in deed ? write(pool, deed) : step(pool, deed);
}

const not = (pool: Pool, answer: Answer): Taken => ({ answer, pool });
const done = (pool: Pool, next: Partial<Pool>): Taken => ({
  answer: "done",
  pool: { ...pool, ...next },
});
type Of<Act extends Deed["act"]> = Extract<Deed, { act: Act }>;

function sign(pool: Pool, { by, answer, most, terms }: Of<"sign">): Taken {
  const { personId, organisationId } = by;
  const mine = liveRows(pool).filter(({ of }) => of === organisationId);
  const isClean = mine.every((row) => row.editedBy !== personId && row.supportedBy !== personId);
  const last = pool.signed.findLast((one) => one.personId === personId && one.terms === terms);
  const isOpen = pool.state === "awaiting-sign-off" && mine.length > 0 && isClean;
  if (!isOpen || !terms || terms !== pool.frozen || last?.answer === "signed")
    return not(pool, "refused");
  const signed = [...pool.signed, { personId, organisationId, answer, most, terms }].sort(byPerson);
  if (!isSignedByAll({ ...pool, signed })) return done(pool, { signed });
  return done(pool, { signed, state: "agreed", version: pool.version + 1 });
}

function write(pool: Pool, deed: Of<"save" | "remove" | "support">): Taken {
  const { personId, organisationId } = deed.by;
  if (pool.state !== "shaping" || !pool.members.includes(organisationId))
    return not(pool, "refused");
  const row = liveRows(pool).find(({ id }) => id === deed.row.id);
  const isAsRead = row?.version === deed.row.version;
  const put = (to: Partial<Row>) =>
    done(pool, { rows: pool.rows.map((one) => (one === row ? { ...one, ...to } : one)) });
  if (deed.act === "support") {
    if (!row || !isAsRead) return not(pool, "stale");
    return put({ supportedBy: row.supportedBy ?? personId });
  }
  if (!row) return not(pool, "refused");
  if (deed.act === "save" && row.pence === deed.pence) return put({});
  if (!isAsRead) return not(pool, "stale");
  const words = deed.act === "save" ? { pence: deed.pence } : { removed: true };
  return put({ version: row.version + 1, editedBy: personId, supportedBy: null, ...words });
}

function sayNotice(pool: Pool, { notice, version }: Of<"say-notice">): Taken {
  if (pool.state !== "shaping") return not(pool, "refused");
  if (pool.notice === notice) return done(pool, {});
  return pool.version === version
    ? done(pool, { notice, version: version + 1 })
    : not(pool, "stale");
}

function leave(pool: Pool, { by }: Of<"leave">): Taken {
  const { state, version } = pool;
  if (!pool.members.includes(by.organisationId) || state === "agreed") return not(pool, "refused");
  const members = pool.members.filter((one) => one !== by.organisationId);
  const opens = state === "submitted" || state === "awaiting-sign-off";
  return done(pool, { members, ...(opens ? { state: "shaping", version: version + 1 } : {}) });
}

function step(pool: Pool, { act, version }: Of<"submit" | "amend" | "take-back">): Taken {
  const { from, to } = steps[act];
  if (pool.version !== version) return not(pool, "stale");
  const isAlone = giversOf(pool).length < 2 || pool.members.length < 2;
  if (pool.state !== from || (act === "submit" && isAlone)) return not(pool, "refused");
  const frozen = act === "submit" ? termsOf(pool) : pool.frozen;
  return done(pool, { frozen, state: to, version: version + 1 });
}

const steps = {
  submit: { from: "shaping", to: "submitted" },
  amend: { from: "awaiting-sign-off", to: "shaping" },
  "take-back": { from: "submitted", to: "shaping" },
} as const;

const liveRows = ({ rows, members }: Pool) =>
  rows.filter(({ of, removed }) => !removed && members.includes(of));

const giversOf = (pool: Pool) => [...new Set(liveRows(pool).map(({ of }) => of))];

export const termsOf = (pool: Pool) =>
  termsFrom({
    members: pool.members,
    given: liveRows(pool).map(({ id, pence }) => ({ id, pence })),
    notice: pool.notice,
  });

type Terms = {
  members: readonly string[];
  given: readonly { id: string; pence: number }[];
  notice: number | null;
};

/** One text for the same terms, whatever their order. */
export const termsFrom = ({ members, given, notice }: Terms) =>
  JSON.stringify([
    [...members].sort(),
    given.map(({ id, pence }) => `${id} ${pence}`).sort(),
    notice,
  ]);

export function isSignedByAll(pool: Pool) {
  const { frozen } = pool;
  return giversOf(pool).every((giver) => {
    const rows = liveRows(pool).filter(({ of }) => of === giver);
    const pence = rows.reduce((all, row) => all + row.pence, 0);
    const own = pool.signed.filter(
      ({ organisationId, terms }) => organisationId === giver && terms === frozen,
    );
    return (
      commitmentOf(
        pence,
        own.map((one) => ({ ...one, minute: "" })),
      ) === "confirmed"
    );
  });
}

const byPerson = (one: { personId: string }, other: { personId: string }) =>
  one.personId < other.personId ? -1 : one.personId > other.personId ? 1 : 0;

/** Whether the deeds, one after another in some order, give these answers and end there. */
export function isInSomeOrder(
  before: Pool,
  deeds: { deed: Deed; answer: Answer }[],
  after: Pool,
): boolean {
  if (deeds.length === 0) return isDeepStrictEqual(before, after);
  return deeds.some((one) => {
    const { answer, pool } = take(before, one.deed);
    const rest = deeds.filter((other) => other !== one);
    return answer === one.answer && isInSomeOrder(pool, rest, after);
  });
}
