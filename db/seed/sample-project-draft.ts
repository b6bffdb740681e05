import type { Cast } from "@/db/seed/people-load";
import type {
  SampleConditions,
  SamplePlan,
  SampleProject,
  SampleProjectAct,
  SampleProjectDraft,
} from "@/db/seed/samples/sample-project";
import type { PlanInput } from "@/lib/plan";
import { type PlanPart, planParts } from "@/lib/project-fields";
import type { ProjectDraft } from "@/lib/project-inputs";
import { criterionValues } from "@/lib/reviews";

/** A sample as the form's schema would give it. */
export const projectDraftFrom = (draft: SampleProjectDraft): ProjectDraft => ({
  pilots: [],
  whoFor: "",
  places: "",
  theme: null,
  startsOn: null,
  endsOn: null,
  funding: null,
  fundingWords: "",
  sharing: null,
  sharingWords: "",
  audience: "pilot",
  ...draft,
});

/** The rows of a plan as their forms would give them, in order. */
export const planInputFrom = (plan: Partial<SamplePlan>, cast: Pick<Cast, "organisation">) =>
  planParts.flatMap((part) =>
    Object.values(plan[part] ?? {}).map((row) => ({ part, input: inputFrom(row, cast) })),
  );

function inputFrom(row: SamplePlan[PlanPart][string], cast: Pick<Cast, "organisation">) {
  const baseline = "measure" in row ? { baseline: null, baselineOn: null } : {};
  if (!("organisation" in row)) return { ...baseline, ...row } as PlanInput<PlanPart>;
  const { organisation, ...words } = row;
  return { ...words, organisationId: cast.organisation(organisation) } as PlanInput<PlanPart>;
}

/** The rows of a part, by name: those of the first plan and those that were added since. */
export const rowsIn = ({ acts, ...plan }: SampleProject, part: PlanPart) => ({
  ...plan[part],
  ...Object.assign({}, ...acts.map((act) => (act.do === "change" ? act[part] : undefined))),
});

export const conditionsFrom = (asked: SampleConditions, cast: Pick<Cast, "organisation">) =>
  Object.values(asked).map(({ organisation, ...words }) => ({
    ...words,
    organisationId: cast.organisation(organisation),
  }));

/** Every condition that was set, by name. */
export const conditionsIn = ({ acts }: SampleProject): SampleConditions =>
  Object.assign({}, ...acts.map((act) => (act.do === "endorse" ? act.conditions : undefined)));

export const scoresFrom = (scores: Extract<SampleProjectAct, { do: "review" }>["scores"]) =>
  criterionValues.map((criterion) => {
    const [score, reason] = scores[criterion];
    return { criterion, score, reason };
  });
