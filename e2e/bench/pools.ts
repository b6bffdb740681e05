import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { saveContribution } from "@/db/queries/contributions";
import { moveProposal } from "@/db/queries/proposal-moves";
import { sign } from "@/db/queries/signatures";
import { frozenTerms, submissions } from "@/db/schema";
import { first, session } from "@/e2e/given-people";
import { row } from "@/e2e/pool-scene";
import type { Outcome } from "@/lib/outcome";
import { repeat } from "./bare";
import { type FilledPool, fillPool } from "./fill-pool";
import { load, medianOf } from "./load";
import { typeAmounts } from "./typing";

const seconds = 3;

/** Milliseconds, medians: a pooled budget of two organisations and one of twenty, five years and 600 rows. */
export async function measurePools() {
  const small = await measure(await fillPool({ organisations: 2, each: 3 }));
  const large = await measure(await fillPool({ organisations: 20, each: 6 }));
  return Object.fromEntries(
    Object.entries(large).map(([what, took]) => {
      const least = small[what] ?? Number.NaN;
      const ratio = (took / least).toFixed(2);
      return [what, { small: least.toFixed(1), large: took.toFixed(1), "large / small": ratio }];
    }),
  );
}

async function measure(pool: FilledPool): Promise<Record<string, number>> {
  const { id, rows, mine, lead, members } = pool;
  const ours = await session(lead);
  const form = `/proposals/${id}/contributions/${mine.id}`;
  const found = {
    rows,
    page: await ask(`/proposals/${id}`, ours.header),
    "form of a row": await ask(form, ours.header),
  };
  const typed = (await typeAmounts(form, ours, 100)).toSorted((one, other) => one - other);
  const saved = medianOf(await repeat(1, seconds, savingOf(pool)));
  const submitted = await timeOf(() => submit(pool));
  const hash = await endorse(id);
  const signed: number[] = [];
  for (const { signatory } of members)
    signed.push(await timeOf(() => sign(signatory, id, yes, { hash })));
  return {
    ...found,
    "following an amount, in the browser": medianOf(typed),
    "the same, the slowest but five of 100": typed[94] ?? Number.NaN,
    "saving a row (queries)": saved,
    "submitting (queries)": submitted,
    "signing (queries)": medianOf(signed),
    "page, agreed": await ask(`/proposals/${id}`, ours.header),
  };
}

async function ask(path: string, cookie: string) {
  await load(path, { connections: 2, seconds: 1, cookie });
  const { median, errors } = await load(path, { connections: 1, seconds, cookie });
  return errors > 0 ? Number.NaN : median;
}

async function timeOf(work: () => Promise<Outcome>) {
  const start = performance.now();
  const outcome = await work();
  if (!outcome.done) throw new Error(outcome.message);
  return performance.now() - start;
}

/** Each time another sum, at the version that the last one left. */
function savingOf({ id, mine, lead }: FilledPool) {
  let version = 1;
  const { basis, from, nature, condition, conditionOn, source, pence } = mine;
  const said = { ...row, ...{ basis, from, nature, condition, conditionOn, source } };
  return async () => {
    const input = { ...said, pence: pence + version };
    await timeOf(() => saveContribution(lead, { id, row: mine.id }, input, version));
    version += 1;
  };
}

async function submit({ id, lead }: FilledPool) {
  const { version } = first(await owner.select().from(submissions).where(eq(submissions.id, id)));
  return moveProposal(lead, id, "submit", { plan: "More in May." }, { version });
}

/** Officers put it to signature; the name of its terms. */
async function endorse(id: string) {
  const state = "awaiting-sign-off";
  await owner.update(submissions).set({ state }).where(eq(submissions.id, id));
  return first(await owner.select().from(frozenTerms).where(eq(frozenTerms.submissionId, id))).hash;
}

const yes = {
  ...{ answer: "signed" as const, words: "", conditionOn: null, minute: "", declared: "yes" },
  ...{ asked: "", code: "" },
};
