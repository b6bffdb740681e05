import { addHoldups } from "@/db/queries/holdups";
import { done, type Scene, type Stage } from "@/db/seed/replay-stage";
import type { SampleHoldup } from "@/db/seed/samples/holdups";

export const scenesOfHoldups = (samples: readonly SampleHoldup[], stage: Stage): Scene[] =>
  samples.map(({ project, barriers, ...acted }) => ({
    on: acted.on,
    run: async () => {
      const named = barriers.map(stage.idOf);
      done(project, await addHoldups(stage.asked(acted), stage.idOf(project), named));
    },
  }));
