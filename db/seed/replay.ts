import type { Cast } from "@/db/seed/people-load";
import { scenesOfAdoptions } from "@/db/seed/replay-adoptions";
import { scenesOfBarriers } from "@/db/seed/replay-barriers";
import { scenesOfHoldups } from "@/db/seed/replay-holdups";
import { scenesOfProjects } from "@/db/seed/replay-projects";
import { scenesOfProposals } from "@/db/seed/replay-proposals";
import { instantOf, placeOf, type Scene, stageOf } from "@/db/seed/replay-stage";
import type { SampleAdoption } from "@/db/seed/samples/adoptions";
import type { SampleHoldup } from "@/db/seed/samples/holdups";
import type { SampleAct, SampleBarrier } from "@/db/seed/samples/sample";
import type { SampleProject, SampleProjectAct } from "@/db/seed/samples/sample-project";
import type { SampleProposal, SampleProposalAct } from "@/db/seed/samples/sample-proposal";
import { keepTimeOfInvitations } from "@/db/worker/partnerships";
import { londonToday } from "@/lib/dates";
import { daysLeftAtReminder, daysToAnswer } from "@/lib/partnerships";

type Sample = {
  barriers: readonly SampleBarrier[];
  projects: readonly SampleProject[];
  proposals: readonly SampleProposal[];
  adoptions: readonly SampleAdoption[];
  holdups: readonly SampleHoldup[];
};
type Act = SampleAct | SampleProjectAct | SampleProposalAct;

/**
 * Lives the sample through the queries that people's own acts go through, in order of time. Each kind
 * runs beside the others; what joins one to another, or time brings to all, waits for all.
 */
export async function replay(
  { barriers, projects, proposals, adoptions, holdups }: Sample,
  cast: Cast,
) {
  const stage = stageOf(cast);
  const lanes = [
    scenesOfBarriers(barriers, stage),
    [...scenesOfProjects(projects, stage), ...scenesOfAdoptions(adoptions, stage)],
    scenesOfProposals(proposals, stage),
  ].map(inOrder);
  const times = [...barriers, ...projects, ...proposals].flatMap(({ acts }) => timesOf(acts));
  const joints = scenesOfHoldups(holdups, stage);
  for (const time of [...inOrder([...times, ...joints]), end]) {
    await Promise.all(lanes.map((lane) => playUntil(time.on, lane)));
    await time.run();
  }
}

const inOrder = (scenes: Scene[]) =>
  scenes.toSorted((one, other) => one.on.localeCompare(other.on));

async function playUntil(on: string, lane: Scene[]) {
  for (let next = lane[0]; next && next.on < on; next = lane[0]) {
    await next.run();
    lane.shift();
  }
}

/** When the worker would have reminded of an unanswered invitation and closed it, before the sample ends. */
function timesOf(acts: readonly Act[]): Scene[] {
  return acts.flatMap((act) => {
    if (act.do !== "invite") return [];
    const { on: sent, organisation } = act;
    const answer = acts.find((one) => one.on > sent && isAnswerOf(organisation, one));
    const until = answer ? instantOf(answer.on) : sampleEnds;
    return [daysToAnswer - daysLeftAtReminder, daysToAnswer]
      .map((days) => new Date(instantOf(sent).getTime() + days * 86_400_000 + 60_000))
      .filter((at) => at < until)
      .map((at) => ({
        on: `${londonToday(at)} ${sent.slice(11)}~`,
        run: () => keepTimeOfInvitations(at),
      }));
  });
}

const isAnswerOf = (organisation: string, act: Act) =>
  act.do === "withdraw-part"
    ? act.organisation === organisation
    : ["accept-part", "decline-part"].includes(act.do) && placeOf(act) === organisation;

const lastMoment = "2009-10-14 12:00";
const sampleEnds = instantOf(lastMoment);
const end: Scene = { on: lastMoment, run: async () => {} };
