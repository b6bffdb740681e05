import { type Contribution, organisationsIn } from "@/lib/contributions";
import { type Day, formatDate } from "@/lib/dates";
import { unplanned } from "@/lib/funds";
import { type Instalment, isPaidIn } from "@/lib/instalments";
import type { Arrangement } from "@/lib/proposals";

type Row = Contribution & { organisation: string; condition: string; supportedById: string | null };
type Proposal = {
  draft: { arrangement: Arrangement | null; startsOn: Day | null };
  contributions: readonly Row[];
};

/** What the agreement waits for, in words: nothing depends on anything any more. */
export const dependsStill = ({ contributions }: Pick<Proposal, "contributions">) =>
  organisationsIn(
    contributions.filter(({ condition, supportedById }) => condition && !supportedById),
  ).map(
    (name) =>
      `What ${name} gives depends on something. Once that is settled, its finance contact supports it.`,
  );

/** What must be there before money moves, in words: its day has come, and every payment is planned. */
export function lacksToGoLive(
  { draft, contributions }: Proposal,
  instalments: readonly Pick<Instalment, "contributionId">[],
  today: Day,
) {
  const { startsOn, arrangement } = draft;
  const paidIn = contributions.filter((row) => isPaidIn(row, arrangement));
  return [
    ...(startsOn && startsOn > today ? [`It starts on ${formatDate(startsOn)}.`] : []),
    ...organisationsIn(unplanned(paidIn, instalments)).map(
      (name) => `It is not said yet when ${name} pays: plan its payments.`,
    ),
  ];
}
