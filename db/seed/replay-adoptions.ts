import { adopt, tellAdoption } from "@/db/queries/adoptions";
import { done, type Scene, type Stage } from "@/db/seed/replay-stage";
import type { SampleAdoption } from "@/db/seed/samples/adoptions";

export const scenesOfAdoptions = (samples: readonly SampleAdoption[], stage: Stage): Scene[] =>
  samples.flatMap((sample) => [
    { on: sample.on, run: () => begin(stage, sample) },
    { on: sample.told.on, run: () => tell(stage, sample) },
  ]);

async function begin(stage: Stage, { key, of, input, ...act }: SampleAdoption) {
  const { id } = done(key, await adopt(stage.asked(act), stage.idOf(of), input));
  stage.begun(key, id);
}

async function tell(stage: Stage, { key, told }: SampleAdoption) {
  const { state, why } = told;
  const viewer = stage.asked(told);
  return done(key, await tellAdoption(viewer, stage.idOf(key), { state, why }, { version: 1 }));
}
