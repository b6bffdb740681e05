import { Words } from "@/components/prose";
import { Section } from "@/components/section";
import { labelOfField, shownValue } from "@/lib/fields";
import type { Kind } from "@/lib/submissions";
import type { Comparison } from "@/lib/versions";

type Compared = { kind: Kind; comparison: Comparison };

/** Each field and each row of the plan that differs, before and after; what is alike is left out. */
export function Differences({ kind, comparison }: Compared) {
  const shown = shownIn({ kind, comparison });
  if (shown.length === 0)
    return <p>Between these two, nothing differs of what the form and the plan say.</p>;
  return shown.map(({ name, title, pairs }) => (
    <Section key={name} title={title}>
      <Pairs pairs={pairs} />
    </Section>
  ));
}

/** The same inside a section. */
export function DifferenceList(compared: Compared) {
  return shownIn(compared).map(({ name, title, pairs }) => (
    <div key={name} className="mb-8">
      <h3 className="mb-2">{title}</h3>
      <Pairs pairs={pairs} />
    </div>
  ));
}

type Pair = { key: string; before: string; after: string };

function shownIn({ kind, comparison: { fields, plan } }: Compared) {
  const inFields = fields.map(({ field, from, to }) => ({
    name: field,
    pairs: [{ key: field, before: shownValue(field, from), after: shownValue(field, to) }],
  }));
  const inPlan = plan.map(({ part, rows }) => ({
    name: part as string,
    pairs: rows.map(({ id, from, to }) => ({
      key: id,
      before: from ? shownValue(part, [from]) : "Not there yet",
      after: to ? shownValue(part, [to]) : "Removed",
    })),
  }));
  return [...inFields, ...inPlan]
    .filter(({ pairs }) => pairs.length > 0)
    .map((one) => ({ ...one, title: labelOfField(kind, one.name) }));
}

function Pairs({ pairs }: { pairs: Pair[] }) {
  return (
    <ol className="space-y-6">
      {pairs.map(({ key, before, after }, at) => (
        <li key={key} className={at > 0 ? "border-line border-t pt-4" : undefined}>
          <dl className="grid gap-4 @sm:grid-cols-2">
            <Side name="Before" words={before} />
            <Side name="After" words={after} />
          </dl>
        </li>
      ))}
    </ol>
  );
}

function Side({ name, words }: { name: string; words: string }) {
  return (
    <div>
      <dt className="font-semibold text-small">{name}</dt>
      <dd>
        <Words text={words} />
      </dd>
    </div>
  );
}
