import type { SampleAct, SampleDraft } from "@/db/seed/samples/sample";
import type { BarrierDraft } from "@/lib/barrier-inputs";
import type { EffectInput } from "@/lib/effects";

type Figures = Pick<SampleDraft, "people" | "cost">;

/** A sample as the form's schema would give it. */
export function draftFrom({ people, cost, ...draft }: SampleDraft): BarrierDraft {
  return {
    pilots: [],
    nature: null,
    level: null,
    streams: [],
    theme: null,
    since: null,
    otherOrganisations: "",
    audience: "pilot",
    ...draft,
    ...figuresFrom({ people, cost }),
  };
}

export function effectFrom(act: Extract<SampleAct, { do: "affects-us" }>): EffectInput {
  return { ...figuresFrom(act), evidence: act.evidence };
}

function figuresFrom({ people, cost }: Figures) {
  const [count = null, peopleWho = "", peoplePeriod = "year"] = people ?? [];
  const [pounds = null, costBasis = "", costPeriod = "year"] = cost ?? [];
  return {
    people: count,
    peopleWho,
    peoplePeriod,
    cost: pounds === null ? null : Math.round(pounds * 100),
    costBasis,
    costPeriod,
  } as const;
}
