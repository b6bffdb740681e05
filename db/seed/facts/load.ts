import type { Transaction } from "@/db/client";
import * as schema from "@/db/schema";
import { barrierCodes } from "@/db/seed/facts/barrier-codes";
import { bodies } from "@/db/seed/facts/bodies";
import { fundingStreams } from "@/db/seed/facts/funding-streams";
import { calendar, governanceGroups } from "@/db/seed/facts/governance";
import { organisations } from "@/db/seed/facts/organisations";
import { pilots } from "@/db/seed/facts/pilots";

/** Writes the facts of domain.md into an empty database; gives the id of each organisation by slug. */
export async function loadFacts(tx: Transaction) {
  await tx.insert(schema.pilots).values(
    pilots.map(({ leads: _leads, themes: _themes, ...pilot }) => ({
      ...pilot,
      aliases: [...pilot.aliases],
    })),
  );
  await tx
    .insert(schema.themes)
    .values(
      pilots.flatMap(({ slug, themes }) => themes.map((theme) => ({ ...theme, pilot: slug }))),
    );
  const rows = await tx
    .insert(schema.organisations)
    .values(
      organisations.map(({ slug, name, type, aliases }) => ({
        slug,
        name,
        type,
        aliases: [...(aliases ?? [])],
      })),
    )
    .returning({ id: schema.organisations.id, slug: schema.organisations.slug });
  const idOf = new Map(rows.map(({ slug, id }) => [slug, id]));
  await tx
    .insert(schema.organisationPilots)
    .values(
      organisations.flatMap(({ slug, pilots }) =>
        pilots.map((pilot) => ({ organisationId: idOf.get(slug) ?? "", pilot })),
      ),
    );
  await tx
    .insert(schema.barrierCodes)
    .values(
      barrierCodes.map((code, position) => ({ ...code, lifters: [...code.lifters], position })),
    );
  await tx.insert(schema.bodies).values(
    bodies.map(({ organisation, ...body }, position) => ({
      ...body,
      position,
      organisationId: organisation ? idOf.get(organisation) : null,
    })),
  );
  await tx
    .insert(schema.fundingStreams)
    .values(fundingStreams.map((stream, position) => ({ ...stream, position })));
  await tx
    .insert(schema.governanceGroups)
    .values(governanceGroups.map((group) => ({ ...group, meetings: [...group.meetings] })));
  await tx
    .insert(schema.calendar)
    .values(calendar.map(({ date, label, milestone }) => ({ date, label, milestone })));
  return idOf;
}
