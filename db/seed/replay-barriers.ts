import { createAttachments } from "@/db/queries/attachments";
import { moveBarrier } from "@/db/queries/barrier-moves";
import { createBarrier, findDraft } from "@/db/queries/barriers";
import { affectUs } from "@/db/queries/effects";
import { assignOfficer } from "@/db/queries/officers";
import { doCommon, isCommon } from "@/db/seed/replay-common";
import { answersTo, done, type Scene, type Stage, versionOf } from "@/db/seed/replay-stage";
import { draftFrom, effectFrom } from "@/db/seed/sample-draft";
import type { SampleAct, SampleBarrier, SampleDraft } from "@/db/seed/samples/sample";
import type { Asker } from "@/db/viewer";
import type { StepInput } from "@/lib/barrier-step-inputs";
import type { BarrierStep } from "@/lib/barrier-steps";

export const scenesOfBarriers = (samples: readonly SampleBarrier[], stage: Stage): Scene[] =>
  samples.flatMap((sample) => [
    { on: sample.on, run: () => begin(stage, sample) },
    ...sample.acts.map((act) => ({ on: act.on, run: () => take(stage, sample.key, act) })),
  ]);

async function begin(stage: Stage, sample: SampleBarrier) {
  const { key, by, for: of, on, onBehalf, draft, files = [] } = sample;
  const viewer = stage.asked({ by, on, for: onBehalf ? undefined : of });
  const onBehalfOf = onBehalf ? stage.cast.organisation(of) : undefined;
  const { id } = done(key, await createBarrier(viewer, draftFrom(draft), { onBehalfOf }));
  stage.begun(key, id);
  const type = (name: string) => (name.endsWith(".csv") ? "text/csv" : "text/plain");
  const checked = files.map(({ name, text }) => ({
    name,
    type: type(name),
    content: Buffer.from(text),
  }));
  if (checked.length > 0) done(key, await createAttachments(viewer, id, checked));
}

async function take(stage: Stage, key: string, act: SampleAct) {
  const id = stage.idOf(key);
  const viewer = stage.asked(act);
  const what = `${key}, ${act.on}, ${act.do}`;
  if (isCommon(act)) return done(what, await doCommon(stage, viewer, id, act));
  if (act.do === "affects-us") return done(what, await affectUs(viewer, id, effectFrom(act)));
  const version = await versionOf(id);
  if (act.do === "assign") {
    const officer = stage.cast.person(act.officer);
    return done(what, await assignOfficer(viewer, id, officer, { version }));
  }
  const input = await inputOf(stage, viewer, id, act);
  return done(what, await moveBarrier(viewer, id, act.do, input as never, { version }));
}

async function inputOf(
  { cast, idOf }: Stage,
  viewer: Asker,
  id: string,
  act: Extract<SampleAct, { do: BarrierStep }>,
): Promise<StepInput<BarrierStep>> {
  if (act.do === "merge") return { target: idOf(act.into), reason: act.reason };
  if (act.do === "accept") {
    const takenBy = act.takenBy ? cast.organisation(act.takenBy) : "support";
    return { severity: act.severity, theme: act.theme, takenBy, words: act.words };
  }
  if (act.do === "reply") {
    const found = await findDraft(viewer, id);
    const draft = { ...(found?.draft ?? {}), ...changesFrom(act.changes ?? {}) };
    return { draft, answers: await answersTo(id, act.answers) };
  }
  return act as never;
}

const changesFrom = (changes: object) => {
  const whole = draftFrom({ ...emptyDraft, ...changes });
  return Object.fromEntries(Object.entries(whole).filter(([field]) => field in changes));
};

const emptyDraft: SampleDraft = {
  title: "",
  pilot: "kent",
  codes: [],
  bodies: [],
  happens: "",
  stops: "",
  evidence: "",
  asks: [],
  askWords: "",
};
