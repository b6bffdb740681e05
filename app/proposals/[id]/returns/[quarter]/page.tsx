import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReturnTable } from "@/app/proposals/[id]/return-table";
import { FormPage } from "@/app/proposals/form-page";
import { openProposal } from "@/app/proposals/open-money";
import { ReturnForm } from "@/app/proposals/return-form";
import { leftForm } from "@/app/session";
import { Section } from "@/components/section";
import { linesOfYear } from "@/db/queries/returns";
import { portalNow } from "@/lib/clock";
import { formatDate, londonToday } from "@/lib/dates";
import { emptyFormState, type FormValues } from "@/lib/form-state";
import { formatPounds } from "@/lib/money";
import {
  endOfQuarter,
  keyOfQuarter,
  nameOfQuarter,
  quarterOfKey,
  quartersBetween,
  type ReturnLine,
  whyNotReport,
} from "@/lib/returns";

export const metadata: Metadata = { title: null };

export default async function ReturnPage({
  params,
}: PageProps<"/proposals/[id]/returns/[quarter]">) {
  const { it } = await openProposal(params);
  const { quarter: key } = await params;
  const quarter = quarterOfKey(key);
  const { startsOn, endsOn } = it.draft;
  const its = quartersBetween(startsOn ?? "", endsOn ?? "").map(keyOfQuarter);
  if (!quarter || !its.includes(key)) notFound();
  const told = it.fund?.returns ?? [];
  const reported = told.find((one) => keyOfQuarter(one) === key);
  const before = told.findLast((one) => one.year === quarter.year && keyOfQuarter(one) <= key);
  const lines = linesOfYear(it.spend, quarter);
  const end = endOfQuarter(quarter);
  const isOver = end < londonToday(portalNow());
  const title = reported ? "A quarter" : "Report a quarter";
  return (
    <>
      <FormPage
        it={it}
        part="returns"
        title={title}
        about={nameOfQuarter(quarter)}
        whyNot={
          whyNotReport(it.facts) ?? (isOver ? null : `It is reported after ${formatDate(end)}.`)
        }
      >
        <ReturnForm
          id={it.id}
          quarter={key}
          title={title}
          lines={lines.map(({ id, what, pence }) => ({ id, what, pence }))}
          initial={
            (await leftForm("words")) ??
            emptyFormState({ ...valuesOf(before?.lines ?? []), words: reported?.words ?? "" })
          }
          requestKey={crypto.randomUUID()}
        />
      </FormPage>
      {reported ? (
        <Section title="As it was reported">
          <ReturnTable it={it} told={reported} />
        </Section>
      ) : null}
    </>
  );
}

/** The form begins with what was reported of the year before. */
const valuesOf = (lines: readonly ReturnLine[]): FormValues =>
  Object.fromEntries(
    lines.flatMap(({ id, spent, forecast, reason }) => [
      [`spent-${id}`, formatPounds(spent).slice(1)],
      [`forecast-${id}`, formatPounds(forecast).slice(1)],
      [`reason-${id}`, reason],
    ]),
  );
