import { labelOf } from "@/lib/choices";
import { forms, natures, sources } from "@/lib/contributions";
import { shownValue } from "@/lib/fields";
import { nameOfYear } from "@/lib/financial-years";
import { formatPounds } from "@/lib/money";
import { formatShare } from "@/lib/shares";
import { type TermName, termField } from "@/lib/term-fields";
import type { Terms } from "@/lib/terms";

type NameOf = (organisationId: string) => string;

type ShownTerm = {
  name: TermName | "partners" | "contributions" | "spend" | "dates";
  term: string;
  lines: string[];
};

/** Terms as people read them: each with its label, in the order in which they are hashed. */
export function shownTerms(terms: Terms, nameOf: NameOf): ShownTerm[] {
  const said = (name: TermName, value: unknown): ShownTerm => ({
    name,
    term: termField(name).label,
    lines: [shownValue(name, value)],
  });
  const { risk, savings, exit } = terms;
  const all: ShownTerm[] = [
    {
      name: "partners",
      term: "Partners",
      lines: terms.partners.map(({ organisationId, role }) => `${nameOf(organisationId)}, ${role}`),
    },
    {
      name: "contributions",
      term: "Contributions",
      lines: terms.contributions.map((row) => contribution(row, nameOf)).sort(),
    },
    {
      name: "spend",
      term: "Spending",
      lines: terms.spend.map(
        ({ year, nature, pence }) => `${year} ${nature}: ${formatPounds(pence)}`,
      ),
    },
    {
      name: "hostId",
      term: termField("hostId").label,
      lines: [terms.hostId ? nameOf(terms.hostId) : "Not given"],
    },
    said("overspend", risk.overspend),
    said("underspend", risk.underspend),
    {
      name: "fixed",
      term: termField("fixed").label,
      lines: Object.entries(risk.fixed).map(
        ([id, share]) => `${nameOf(id)}: ${formatShare(share)}`,
      ),
    },
    said("cap", risk.cap),
    said("waterfall", risk.waterfall),
    said("shareRule", savings.rule),
    said("reinvest", savings.reinvest),
    said("legalBasis", terms.legalBasis),
    {
      name: "dates",
      term: "From and until",
      lines: [shownValue("startsOn", terms.startsOn), shownValue("endsOn", terms.endsOn)],
    },
    said("thresholds", terms.thresholds),
    said("notice", exit.notice),
    said("liabilities", exit.liabilities),
    said("assets", exit.assets),
    said("leastCommitment", exit.leastCommitment),
  ];
  return all.filter(({ lines }) => lines.some((line) => line !== "Not given"));
}

const contribution = (row: Terms["contributions"][number], nameOf: NameOf) =>
  [
    `${nameOf(row.organisationId)}: ${formatPounds(row.pence)} in ${nameOfYear(row.basis, row.from)}`,
    labelOf(sources, row.source),
    labelOf(natures, row.nature).toLowerCase(),
    labelOf(forms, row.form).toLowerCase(),
    row.recurrent ? "every year" : "once",
    row.ringFence ? `only for: ${row.ringFence}` : null,
    row.passedOnBy ? `passed on by ${nameOf(row.passedOnBy)}` : null,
  ]
    .filter(Boolean)
    .join(", ");
