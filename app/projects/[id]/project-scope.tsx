import { DifferenceList } from "@/app/history/comparison";
import { Words } from "@/components/prose";
import { Section } from "@/components/section";
import type { Project } from "@/db/queries/project-detail";
import { termsOf } from "@/db/queries/scopes";
import { formatDate } from "@/lib/dates";
import { scopeChanges, type Terms } from "@/lib/scope";

/** The change of scope that is asked for, before and after, for whoever is involved. */
export function ProjectScope({ it }: { it: Project }) {
  const { scope } = it;
  if (it.state !== "change-in-review" || !scope) return null;
  return (
    <Section title="The change that is asked for" id="scope">
      <p className="mb-4 text-ink-2">
        Asked by {scope.person} on {formatDate(scope.createdAt)}. The old terms stand until it is
        endorsed.
      </p>
      <Words text={scope.reason} />
      <div className="mt-6">
        <DifferenceList
          kind="project"
          comparison={scopeChanges(named(it, termsOf(it)), named(it, scope.terms))}
        />
      </div>
    </Section>
  );
}

function named({ organisations }: Project, terms: Terms) {
  const nameOf = (id: string) => organisations.find(({ value }) => value === id)?.label ?? null;
  return {
    ...terms,
    milestones: terms.milestones.map((row) => ({
      ...row,
      organisation: nameOf(row.organisationId),
    })),
  };
}
