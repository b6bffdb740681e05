import type { Transaction } from "@/db/client";
import { assignments, memberships, people, roleHolders, signatories } from "@/db/schema";
import { type PersonSlug, people as sample } from "@/db/seed/people";
import type { OrganisationSlug } from "@/db/seed/samples/sample";

export type Cast = {
  organisation: (slug: OrganisationSlug) => string;
  person: (slug: PersonSlug) => string;
};

/** Writes the sample people with their duties, roles and pilots; whoever signs is on the register. */
export async function loadPeople(
  tx: Transaction,
  organisationIds: Map<string, string>,
): Promise<Cast> {
  const organisation = (slug: string) => found(organisationIds, slug);
  const rows = await tx
    .insert(people)
    .values(
      sample.map(({ name, email, jobTitle, suspended }) => ({
        name,
        email,
        jobTitle,
        emailVerified: began,
        suspendedAt: suspended ? began : null,
        createdAt: began,
      })),
    )
    .returning({ id: people.id, email: people.email });
  const byEmail = new Map(rows.map(({ email, id }) => [email, id]));
  const ids = new Map(sample.map(({ slug, email }) => [slug as string, found(byEmail, email)]));
  const person = (slug: string) => found(ids, slug);
  await tx.insert(memberships).values(
    sample.flatMap(({ slug, memberships: held }) =>
      held.map(({ organisation: of, duties }) => ({
        personId: person(slug),
        organisationId: organisation(of),
        duties: [...duties],
        createdAt: began,
      })),
    ),
  );
  await tx.insert(signatories).values(
    sample.flatMap(({ slug, memberships: held }) =>
      held
        .filter(({ duties }) => duties.some((duty) => duty === "signatory"))
        .map(({ organisation: of }) => ({
          ...{ personId: person(slug), organisationId: organisation(of), rank: "main" as const },
          ...{ startsOn: "2009-04-01", editedById: person(slug), createdAt: began },
        })),
    ),
  );
  await tx
    .insert(roleHolders)
    .values(
      sample.flatMap(({ slug, roles = [] }) =>
        roles.map((role) => ({ personId: person(slug), role })),
      ),
    );
  await tx
    .insert(assignments)
    .values(
      sample.flatMap(({ slug, advises = [] }) =>
        advises.map((pilot) => ({ personId: person(slug), pilot })),
      ),
    );
  return { organisation, person };
}

/** The day on which the portal opened, in the sample. */
const began = new Date("2009-07-20T08:00:00Z");

function found(ids: Map<string, string>, name: string) {
  const id = ids.get(name);
  if (!id) throw new Error(`The sample names ${name}, which is not there`);
  return id;
}
