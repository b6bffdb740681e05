import { DifferenceList } from "@/app/history/comparison";
import { Decided } from "@/app/history/decision";
import { Words } from "@/components/prose";
import { Section } from "@/components/section";
import type { Project } from "@/db/queries/project-detail";
import { termsOf } from "@/db/queries/scopes";
import { formatDate } from "@/lib/dates";
import { lastOnScope, scopeChanges, type Terms } from "@/lib/scope";

/** The last decision on a change of scope, with its reasons, and the change that is asked for now. */
export function ProjectScope({ it }: { it: Project }) {
  const decided = lastOnScope(it.steps);
  return (
    <>
      {decided ? (
        <Decided
          kind="project"
          title="The last decision on its scope"
          id="scope-decision"
          step={decided}
        />
      ) : null}
      <AskedScope it={it} />
    </>
  );
}

/** Before and after, for whoever is involved. */
function AskedScope({ it }: { it: Project }) {
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
