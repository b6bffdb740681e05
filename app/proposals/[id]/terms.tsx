import { LegalCheck } from "@/app/proposals/[id]/legal-check";
import { WorkedExample } from "@/app/proposals/[id]/worked-example";
import { ButtonLink } from "@/components/button";
import { Words } from "@/components/prose";
import { Section } from "@/components/section";
import { SummaryList } from "@/components/summary-list";
import type { Proposal } from "@/db/queries/proposal-detail";
import {
  isBlank,
  type TermName,
  type TermSection,
  termField,
  termSections,
  termsAsked,
} from "@/lib/term-fields";
import { wordsOfTerm } from "@/lib/term-words";

/** What its partners agree on beside the money, a part at a time; of each what is said so far. */
export function Terms({ it }: { it: Proposal }) {
  const parts = termSections.filter(
    ({ value }) => termsAsked(value, it.draft.arrangement).length > 0,
  );
  return (
    <Section title="What is agreed beside the money" id="terms">
      {parts.map(({ value, label }) => (
        <section key={value} aria-labelledby={`terms-${value}`} className="mt-8 first:mt-0">
          <h3 id={`terms-${value}`} className="mb-2">
            {label}
          </h3>
          <Part it={it} section={value} label={label} />
        </section>
      ))}
    </Section>
  );
}

function Part({ it, section, label }: { it: Proposal; section: TermSection; label: string }) {
  const asked = termsAsked(section, it.draft.arrangement, it.said);
  const said = asked.filter((name) => !isBlank(it.said[name]));
  return (
    <>
      {said.length > 0 ? (
        <SummaryList
          rows={said.map((name) => ({
            term: termField(name).label,
            description: <Value it={it} name={name} />,
          }))}
        />
      ) : (
        <p className="text-ink-2">Nothing is said yet.</p>
      )}
      {asked.includes("overspend") ? <WorkedExample it={it} /> : null}
      {section === "legal" ? <LegalCheck it={it} /> : null}
      {it.unlocked.length > 0 ? (
        <p className="mt-4 print:hidden">
          <ButtonLink href={`/proposals/${it.id}/terms/${section}`} kind="secondary">
            {said.length > 0 ? "Change" : "Write"}: {label}
          </ButtonLink>
        </p>
      ) : null}
    </>
  );
}

function Value({ it, name }: { it: Proposal; name: TermName }) {
  const nameOf = (id: string) => it.members.find((one) => one.id === id)?.name ?? "Gone";
  return wordsOfTerm(name, it, nameOf).map((words) => <Words key={words} text={words} />);
}
