import type { BarrierPage } from "@/app/barriers/[id]/barrier-page";
import { RecordHead } from "@/app/submissions/record-head";
import { Figures } from "@/components/figures";
import { formatDate } from "@/lib/dates";
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
      <RecordHead
        kind="barrier"
        it={it}
        pilot={{ slug: it.pilotSlug, name: it.pilot }}
        meta={meta}
      />
      {it.effects.some((effect) => effect.peopleAYear || effect.costAYear) ? (
        <Figures figures={figuresOf(it)} />
      ) : null}
    </>
  );
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
