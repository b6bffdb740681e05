import { Words } from "@/components/prose";
import { Section } from "@/components/section";
import type { Comparison } from "@/db/queries/versions";
import { labelOfField, shownValue } from "@/lib/fields";
import type { Kind } from "@/lib/submissions";

/** Each field and each row of the plan that differs, before and after; what is alike is left out. */
export function Differences({ kind, comparison }: { kind: Kind; comparison: Comparison }) {
  const plan = comparison.plan.filter(({ rows }) => rows.length > 0);
  if (comparison.fields.length + plan.length === 0)
    return <p>Between these two, nothing differs of what the form and the plan say.</p>;
  return (
    <>
      {comparison.fields.map(({ field, from, to }) => (
        <Section key={field} title={labelOfField(kind, field)}>
          <Both before={shownValue(field, from)} after={shownValue(field, to)} />
        </Section>
      ))}
      {plan.map(({ part, rows }) => (
        <Section key={part} title={labelOfField(kind, part)}>
          <ol className="space-y-6">
            {rows.map(({ id, from, to }) => (
              <li key={id} className="border-line border-t pt-4">
                <Both
                  before={from ? shownValue(part, [from]) : "Not there yet"}
                  after={to ? shownValue(part, [to]) : "Removed"}
                />
              </li>
            ))}
          </ol>
        </Section>
      ))}
    </>
  );
}

function Both({ before, after }: { before: string; after: string }) {
  return (
    <dl className="grid gap-4 @sm:grid-cols-2">
      <div>
        <dt className="font-semibold text-small">Before</dt>
        <dd>
          <Words text={before} />
        </dd>
      </div>
      <div>
        <dt className="font-semibold text-small">After</dt>
        <dd>
          <Words text={after} />
        </dd>
      </div>
    </dl>
  );
}
