import * as z from "zod/mini";
import { changesBetween } from "@/lib/changes";
import { text } from "@/lib/form";
import type { FormValues } from "@/lib/form-state";
import { type PlanInput, planInputs } from "@/lib/plan";
import type { ProjectField } from "@/lib/project-fields";
import { messagesOfNeeds, neededAnswers, projectAnswers } from "@/lib/project-inputs";
import type { ProjectStep } from "@/lib/project-steps";
import { rowValues } from "@/lib/row-values";
import { type Comparison, rowsBetween } from "@/lib/versions";

/** What a change of scope may change: these answers, milestones still to come, and measures. */
export const scopeFields = [
  "aim",
  "whoFor",
  "places",
  "endsOn",
  "funding",
  "fundingWords",
  "sharing",
  "sharingWords",
  "pilots",
  "theme",
] as const satisfies ProjectField[];
type ScopeField = (typeof scopeFields)[number];

export const scopeParts = ["milestones", "outcomes"] as const;
export type ScopePart = (typeof scopeParts)[number];

type Row<Part extends ScopePart, Id> = PlanInput<Part> & { id: Id };
type Answers = Pick<z.output<typeof projectAnswers>, ScopeField>;
/** As typed, a row that stands already keeps its id, and a new one has none yet. */
export type Terms<Id = string> = Answers & { [Part in ScopePart]: Row<Part, Id>[] };
export type TypedTerms = Terms<string | null>;

/** How a change of scope ended; nothing while it is reviewed. */
export const scopeDecisions = ["endorsed", "refused", "taken-back"] as const;

const decidingSteps: readonly string[] = [
  "endorse-change",
  "refuse-change",
] satisfies ProjectStep[];

/** What officers decided last on a change of scope, of the steps taken so far. */
export const lastOnScope = <Step extends { act: string }>(steps: readonly Step[]) =>
  steps.findLast(({ act }) => decidingSteps.includes(act));

/** No plan comes near it; a form with more is not ours. */
const most = 60;
/** Empty rows at the end of each part. */
const spare = 2;
const numbers = Array.from({ length: most }, (_, at) => at + 1);

export const scopeBox = (part: ScopePart, number: number, field = "") =>
  `${part}-${number}-${field}`;

const why = text({ label: "The reason", max: 3000, required: "Enter why the scope must change" });

/**
 * The reason, and the terms as they should be: rows that are ticked to go, or left empty, are not among them.
 * All faults come at once.
 */
export const scopeInput = z.pipe(
  z.looseObject({}),
  z.transform((typed: Record<string, unknown>, ctx) => {
    const fail = (path: string, message: string) =>
      ctx.issues.push({ code: "custom", path: [path], message, input: typed });
    const read = <Output>(path: string, schema: z.core.$ZodType<Output>) => {
      const { data, error } = z.safeParse(schema, typed[path]);
      for (const { message } of error?.issues ?? []) fail(path, message);
      return { data, isWrong: error !== undefined };
    };
    const reason = read("reason", why).data ?? "";
    const answers = Object.fromEntries(
      scopeFields.map((field) => {
        const { data, isWrong } = read<unknown>(field, projectAnswers.shape[field]);
        if (isNeeded(field) && !isWrong && !data) fail(field, messagesOfNeeds[field]);
        return [field, data];
      }),
    );
    const rows = {
      milestones: rowsIn("milestones", typed, fail),
      outcomes: rowsIn("outcomes", typed, fail),
    };
    if (rows.outcomes.length === 0)
      fail(scopeBox("outcomes", 1, "measure"), messagesOfNeeds.outcomes);
    return { reason, terms: { ...(answers as Answers), ...rows } };
  }),
);
export type ScopeInput = z.output<typeof scopeInput>;

const isNeeded = (field: string): field is (typeof neededAnswers)[number] =>
  (neededAnswers as readonly string[]).includes(field);

function rowsIn<Part extends ScopePart>(
  part: Part,
  typed: Record<string, unknown>,
  fail: (path: string, message: string) => void,
): Row<Part, string | null>[] {
  const fields = Object.keys(planInputs[part].shape);
  return numbers.flatMap((number) => {
    const box = (field: string) => scopeBox(part, number, field);
    const given = fields.map((field) => [field, typed[box(field)]] as const);
    const id = z.uuid().safeParse(typed[box("id")]).data ?? null;
    if (typed[box("out")] || (!id && given.every(([, value]) => isBlank(value)))) return [];
    const read = planInputs[part].safeParse(Object.fromEntries(given));
    for (const { path, message } of read.error?.issues ?? []) fail(box(String(path[0])), message);
    return read.success ? [{ ...(read.data as PlanInput<Part>), id }] : [];
  });
}

const isBlank = (value: unknown) =>
  [value ?? ""].flat().every((one) => String(one ?? "").trim() === "");

/** Terms as the form shows them. */
export function scopeValues({ pilots, milestones, outcomes, ...answers }: Terms): FormValues {
  const boxes = (part: ScopePart, rows: readonly Record<string, unknown>[]) =>
    rows.flatMap((row, at) =>
      Object.entries(rowValues(row)).map(([name, value]) => [scopeBox(part, at + 1, name), value]),
    );
  return {
    ...rowValues(answers),
    pilots,
    ...Object.fromEntries([...boxes("milestones", milestones), ...boxes("outcomes", outcomes)]),
  };
}

/** How many rows of each part the form has: those that were filled, and a few more. */
export function scopeNumbers(values: FormValues): Record<ScopePart, number> {
  const last = (part: ScopePart) =>
    Math.max(
      0,
      ...numbers.filter((number) =>
        Object.keys(values).some((name) => name.startsWith(scopeBox(part, number)) && values[name]),
      ),
    );
  const count = (part: ScopePart) => Math.min(most, last(part) + spare);
  return { milestones: count("milestones"), outcomes: count("outcomes") };
}

/** What differs between the terms that stand and those that are asked for. */
export const scopeChanges = (before: Terms, after: Terms): Comparison => ({
  fields: changesBetween(answersIn(before), answersIn(after)),
  plan: scopeParts.map((part) => ({ part, rows: rowsBetween(before[part], after[part]) })),
});

const answersIn = ({ milestones: _milestones, outcomes: _outcomes, ...answers }: Terms) => answers;
