import { barrierFields } from "@/lib/barrier-fields";
import { asks, levels, natures, periods } from "@/lib/barriers";
import { fieldAndRow } from "@/lib/changes";
import { labelOf } from "@/lib/choices";
import {
  contributionLabels,
  labelOfOwnYear,
  origins,
  recurrences,
} from "@/lib/contribution-inputs";
import {
  forms,
  levels as levelsOfMoney,
  natures as natureOfMoney,
  sources,
} from "@/lib/contributions";
import { formatDate } from "@/lib/dates";
import { inKinds } from "@/lib/in-kind-inputs";
import { formatPounds } from "@/lib/money";
import { effects, likelihoods, readingLabels, riskStates } from "@/lib/plan";
import { practiceFields } from "@/lib/practices";
import { projectFields } from "@/lib/project-fields";
import { fundings, sharings } from "@/lib/projects";
import { proposalFields } from "@/lib/proposal-fields";
import { arrangements, stages } from "@/lib/proposals";
import { carries, labelOfReserve } from "@/lib/reserves";
import { grades, savingLabels } from "@/lib/saving-inputs";
import { savingAreas, savingTypes } from "@/lib/savings";
import { formatShare } from "@/lib/shares";
import { schemes, spendLabels, variances } from "@/lib/spend-inputs";
import { audiences, type Kind } from "@/lib/submissions";
import { targetLabels } from "@/lib/targets";
import { termField, termNames } from "@/lib/term-fields";
import { updateLabels, updateStatuses } from "@/lib/updates";

const fieldsOf: Record<Kind, Record<string, string>> = {
  barrier: barrierFields,
  project: { ...readingLabels, ...updateLabels, ...practiceFields, ...projectFields },
  proposal: {
    certainty: "How certain it is",
    ...spendLabels,
    ...savingLabels,
    ...Object.fromEntries(termNames.map((name) => [name, termField(name).label])),
    carries: "What is left at a year’s end",
    ...contributionLabels,
    ...targetLabels,
    ...proposalFields,
  },
};

export function labelOfField(kind: Kind, name: string): string {
  const { field, row } = fieldAndRow(name);
  const label = fieldsOf[kind][field] ?? labelOfReserve(field) ?? field;
  return row ? `${row}: ${label}` : label;
}

const choicesOf: Record<string, readonly { value: string; label: string }[]> = {
  nature: [...natures, ...natureOfMoney],
  level: levels,
  asks,
  peoplePeriod: periods,
  costPeriod: periods,
  audience: audiences,
  funding: fundings,
  sharing: sharings,
  arrangement: arrangements,
  stage: stages,
  form: forms,
  source: sources,
  certainty: levelsOfMoney,
  recurrence: recurrences,
  origin: origins,
  inKind: inKinds,
  savingType: savingTypes,
  area: savingAreas,
  grade: grades,
  scheme: schemes,
  variance: variances,
  carries,
  ...Object.fromEntries(
    termNames.flatMap((name) => {
      const { choices } = termField(name);
      return choices ? [[name, choices]] : [];
    }),
  ),
  likelihood: likelihoods,
  effect: effects,
  state: riskStates,
  status: updateStatuses,
};

/** A stored value of a field, in words: rows of a plan one a line. */
export function shownValue(name: string, value: unknown): string {
  const { field } = fieldAndRow(name);
  if (value === null || value === undefined || value === "") return "Not given";
  if (Array.isArray(value)) {
    const items = value.map((item) => shownItem(field, item));
    return items.length > 0 ? items.join(items.some(isRow) ? "\n" : ", ") : "Not given";
  }
  return shownText(field, value);
}

/** Numbers that are pence. */
const inPounds = [
  ...["cost", "spent", "pence", "monthly", "wanted", "upTo", "gross"],
  ...termNames.filter((name) => termField(name).control === "money"),
];
/** Numbers that are basis points. */
const inShares = [
  "share",
  "optimism",
  ...termNames.filter((name) => termField(name).control === "share"),
];

/** All the fields of a record, in words. */
export const shownValues = (fields: readonly string[], record: Record<string, unknown>) =>
  Object.fromEntries(fields.map((field) => [field, shownValue(field, record[field])]));

const between = " · ";
const isRow = (item: string) => item.includes(between);

function shownItem(field: string, item: unknown) {
  if (typeof item !== "object" || item === null) return shownText(field, item);
  return Object.entries(item)
    .filter(([name, part]) => !/^id$|Id$/.test(name) && part !== null && part !== "")
    .map(([name, part]) => shownText(name, part))
    .join(between);
}

function shownText(field: string, value: unknown) {
  if (typeof value === "number") {
    if (inShares.includes(field)) return formatShare(value);
    return inPounds.includes(field) || labelOfReserve(field)
      ? formatPounds(value)
      : value.toLocaleString("en-GB");
  }
  const text = String(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return formatDate(text);
  if (field === "ownYear") return labelOfOwnYear(text) ?? text;
  const choices = choicesOf[field];
  return choices ? labelOf(choices, text) : text;
}
