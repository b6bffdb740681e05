import type { BarrierPage } from "@/app/barriers/[id]/barrier-page";
import { StateTag } from "@/app/submissions/state-tag";
import { Figures } from "@/components/figures";
import { PageHeader } from "@/components/page-header";
import { Way, type WayStep } from "@/components/way";
import { barrierStates, wayOfBarrier } from "@/lib/barriers";
import { labelOf } from "@/lib/choices";
import { formatDate, formatShortDate } from "@/lib/dates";
import { formatPounds } from "@/lib/money";

/** The title in its owner's words, the way so far and the three figures. */
export function BarrierHead({ it }: { it: BarrierPage }) {
  const meta = [
    it.reference,
    it.organisation,
    it.pilot,
    `logged ${formatDate(it.createdAt)}`,
    it.enteredBy ? `entered for it by ${it.enteredBy}` : null,
  ];
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { href: "/barriers", label: "Barriers" },
          { href: `/barriers?pilot=${it.pilotSlug}`, label: it.pilot },
        ]}
        title={it.title}
        tag={<StateTag kind="barrier" state={it.state} />}
        meta={meta.filter(Boolean).join(" · ")}
      />
      {it.state === "draft" ? null : <Way label="The way so far" steps={wayOf(it)} />}
      {it.effects.some((effect) => effect.peopleAYear || effect.costAYear) ? (
        <Figures figures={figuresOf(it)} />
      ) : null}
    </>
  );
}

function wayOf({ state: now, reached }: BarrierPage): WayStep[] {
  const at = wayOfBarrier.indexOf(now as (typeof wayOfBarrier)[number]);
  return wayOfBarrier.map((state, position) => {
    const date = reached[state];
    const state_ = position < at && date ? "done" : position === at ? "current" : "ahead";
    return {
      label: labelOf(barrierStates, state),
      date: date && position <= at ? formatShortDate(date) : undefined,
      state: state_,
    };
  });
}

function figuresOf({ barrier, effects }: BarrierPage) {
  const names = [...new Set(effects.flatMap((effect) => effect.pilots))];
  const [own] = effects;
  const figures = [{ value: counted(names.length, "pilot"), label: names.join(", ") }];
  if (effects.some((effect) => effect.costAYear !== null))
    figures.unshift({ value: formatPounds(barrier.cost), label: own?.costBasis || "a year" });
  if (effects.some((effect) => effect.peopleAYear !== null))
    figures.unshift({
      value: barrier.people.toLocaleString("en-GB"),
      label: `${own?.peopleWho || "people"} a year, ${counted(effects.length, "organisation")}`,
    });
  return figures;
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;
