import type { BarrierPage } from "@/app/barriers/[id]/barrier-page";
import type { StepChoices } from "@/app/barriers/step-fields";
import type { Lookups } from "@/db/queries/lookups";
import { listSimilar } from "@/db/queries/similar";
import type { BarrierStep } from "@/lib/barrier-steps";
import { affectableStates } from "@/lib/barriers";
import type { Viewer } from "@/lib/viewer";

/** The lists that a step chooses from; those it does not ask about stay empty. */
export async function stepChoices(
  viewer: Viewer,
  it: BarrierPage,
  lookups: Lookups,
  step: BarrierStep,
): Promise<StepChoices> {
  return {
    themes: step === "accept" ? themesOf(it, lookups) : [],
    takers: step === "accept" ? takersOf(it) : [],
    targets: step === "escalate" ? targetsOf(lookups) : [],
    mergeable: step === "merge" ? await mergeableWith(viewer, it) : [],
  };
}

function themesOf({ pilotSlugs, barrier }: BarrierPage, { themes }: Lookups) {
  const own = themes.filter(({ pilot }) => pilotSlugs.includes(pilot)).map(({ name }) => name);
  const all = [barrier.theme, ...own, "Skills and worklessness", "Other"];
  return [...new Set(all)].flatMap((name) => (name ? [{ value: name, label: name }] : []));
}

function takersOf({ effects }: BarrierPage) {
  return [
    { value: "support", label: "The support team" },
    ...effects.map(({ organisationId, organisation }) => ({
      value: organisationId,
      label: organisation,
    })),
  ];
}

function targetsOf({ bodies, boards }: Lookups) {
  return [
    ...boards.map(({ slug, name, job }) => ({
      value: `board:${slug}`,
      label: name,
      hint: job,
      group: "Boards",
    })),
    ...bodies
      .filter((body) => body.canLift)
      .map(({ code, name, could }) => ({
        value: `body:${code}`,
        label: name,
        hint: could,
        group: "Bodies",
      })),
  ];
}

async function mergeableWith(viewer: Viewer, it: BarrierPage) {
  const similar = await listSimilar(viewer, `${it.title} ${it.barrier.happens}`, it.id);
  const open = ["submitted", "needs-information", ...affectableStates] as string[];
  return similar
    .filter(({ state }) => open.includes(state))
    .flatMap(({ reference, title, organisation }) =>
      reference ? [{ value: reference, label: `${title}, ${organisation}` }] : [],
    );
}
