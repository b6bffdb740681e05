import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { removeContribution, saveContribution } from "@/db/queries/contributions";
import { moveProposal } from "@/db/queries/proposal-moves";
import { createProposal } from "@/db/queries/proposals";
import { setReserves } from "@/db/queries/reserves";
import { reviewSubmission } from "@/db/queries/reviews";
import { saveSaving } from "@/db/queries/savings";
import { removeSpendLine, saveSpendLine } from "@/db/queries/spend-lines";
import { supportRows } from "@/db/queries/supports";
import { setTargets } from "@/db/queries/targets";
import { setTerms } from "@/db/queries/terms";
import { contributions, spendLines } from "@/db/schema";
import { doCommon, isCommon } from "@/db/seed/replay-common";
import { done, fail, type Scene, type Stage, versionOf } from "@/db/seed/replay-stage";
import {
  contributionFrom,
  type Giving,
  lineAfter,
  type Planning,
  proposalDraftFrom,
  reservesFrom,
  reviewFrom,
  rowAfter,
  savingFrom,
  spendingFrom,
  stepInputFrom,
  targetsFrom,
  termsFrom,
} from "@/db/seed/sample-proposal-draft";
import type { CommonAct } from "@/db/seed/samples/sample";
import type { SampleProposal, SampleProposalAct } from "@/db/seed/samples/sample-proposal";
import type { Asker } from "@/db/viewer";
import type { Outcome } from "@/lib/outcome";

export const scenesOfProposals = (samples: readonly SampleProposal[], stage: Stage): Scene[] =>
  samples.flatMap((sample) => [
    { on: sample.on, run: () => begin(stage, sample) },
    ...sample.acts.map((act) => ({ on: act.on, run: () => take(stage, sample, act) })),
  ]);

async function begin(stage: Stage, sample: SampleProposal) {
  const { key, draft } = sample;
  const { id } = done(key, await createProposal(stage.asked(sample), proposalDraftFrom(draft)));
  stage.begun(key, id);
}

async function take(stage: Stage, sample: SampleProposal, act: SampleProposalAct) {
  const id = stage.idOf(sample.key);
  const viewer = stage.asked(act);
  const outcome = isCommon(act)
    ? await doCommon(stage, viewer, id, act)
    : await doOwn(stage, sample, { viewer, id, act });
  return done(`${sample.key}, ${act.on}, ${act.do}`, outcome);
}

type Own = Exclude<SampleProposalAct, CommonAct>;
type Doing<Act = Own> = { viewer: Asker; id: string; act: Act };

/** What only pooled budgets have. */
async function doOwn(stage: Stage, sample: SampleProposal, doing: Doing): Promise<Outcome> {
  const { viewer, id, act } = doing;
  switch (act.do) {
    case "targets":
      return setTargets(viewer, id, targetsFrom(act.wanted), { version: await versionOf(id) });
    case "contribution":
    case "change-contribution":
      return give(stage, sample, { viewer, id, act });
    case "remove-contribution": {
      const { row, version } = await rowCalled(stage, sample, act.row);
      return removeContribution(viewer, { id, row }, version);
    }
    case "support": {
      const rows = await Promise.all(act.rows.map((row) => rowCalled(stage, sample, row)));
      const chosen = rows.map(({ row, version }) => ({ id: row, version }));
      return supportRows(viewer, id, chosen);
    }
    case "spending":
    case "change-spending":
      return plan(stage, sample, { viewer, id, act });
    case "remove-spending": {
      const { row, version } = await rowCalled(stage, sample, lineCalled(act.line), spendLines);
      return removeSpendLine(viewer, { id, row }, version);
    }
    case "reserves":
      return setReserves(viewer, id, reservesFrom(act.kept), { version: await versionOf(id) });
    case "saving":
      return saveSaving(viewer, { id }, savingFrom(act.saves, stage.cast));
    case "terms": {
      const said = termsFrom(act.section, act.says, stage.cast);
      return setTerms(viewer, id, said, { version: await versionOf(id) });
    }
    case "review":
      return reviewSubmission(viewer, id, act.part, reviewFrom(act));
    default: {
      const input = stepInputFrom(act) as never;
      return moveProposal(viewer, id, act.do, input, { version: await versionOf(id) });
    }
  }
}

async function give(stage: Stage, sample: SampleProposal, { viewer, id, act }: Doing<Giving>) {
  const input = contributionFrom(rowAfter(sample, act), stage.cast);
  if (act.do === "change-contribution") {
    const { row, version } = await rowCalled(stage, sample, act.row);
    return saveContribution(viewer, { id, row }, input, version);
  }
  const outcome = await saveContribution(viewer, { id }, input);
  if (outcome.done) stage.begun(nameOf(sample, act.row), outcome.id);
  return outcome;
}

async function plan(stage: Stage, sample: SampleProposal, { viewer, id, act }: Doing<Planning>) {
  const input = spendingFrom(lineAfter(sample, act), stage.cast, (row) =>
    stage.idOf(nameOf(sample, row)),
  );
  const name = lineCalled(act.line);
  if (act.do === "change-spending") {
    const { row, version } = await rowCalled(stage, sample, name, spendLines);
    return saveSpendLine(viewer, { id, row }, input, version);
  }
  const outcome = await saveSpendLine(viewer, { id }, input);
  if (outcome.done) stage.begun(nameOf(sample, name), outcome.id);
  return outcome;
}

const lineCalled = (line: string) => `spending, ${line}`;

const nameOf = ({ key }: SampleProposal, row: string) => `${key}, ${row}`;

async function rowCalled(
  stage: Stage,
  sample: SampleProposal,
  name: string,
  rows: typeof contributions | typeof spendLines = contributions,
) {
  const table = rows as typeof contributions;
  const [found] = await owner
    .select({ row: table.id, version: table.version })
    .from(table)
    .where(eq(table.id, stage.idOf(nameOf(sample, name))));
  return found ?? fail(`${name} was not entered`);
}
