import { asc, eq, sql } from "drizzle-orm";
import { calendar, organisationPilots, organisations, pilots, themes } from "@/db/schema";
import { type Asker, readAsViewer } from "@/db/viewer";
import type { PilotSlug } from "@/lib/pilots";

/** The thirteen, with their themes, and the calendar that they share. */
export function listPilots(viewer: Asker) {
  return readAsViewer(viewer, async (tx) => {
    const [places, subjects, dates] = await Promise.all([
      tx.select().from(pilots).orderBy(asc(pilots.name)),
      tx.select().from(themes).orderBy(asc(themes.since), asc(themes.name)),
      tx.select().from(calendar).orderBy(asc(calendar.date)),
    ]);
    const themed = places.map((pilot) => ({
      ...pilot,
      themes: subjects.filter((theme) => theme.pilot === pilot.slug),
    }));
    return { pilots: themed, calendar: dates };
  });
}

/** One pilot with its themes, past ones too, and its organisations by type; `null` when there is none. */
export function findPilot(viewer: Asker, slug: PilotSlug) {
  return readAsViewer(viewer, async (tx) => {
    const [[pilot], subjects, members] = await Promise.all([
      tx.select().from(pilots).where(eq(pilots.slug, slug)),
      tx.select().from(themes).where(eq(themes.pilot, slug)).orderBy(asc(themes.since)),
      tx
        .select({ id: organisations.id, name: organisations.name, type: organisations.type })
        .from(organisations)
        .innerJoin(organisationPilots, eq(organisationPilots.organisationId, organisations.id))
        .where(eq(organisationPilots.pilot, slug))
        .orderBy(asc(organisations.name)),
    ]);
    return pilot ? { ...pilot, themes: subjects, organisations: members } : null;
  });
}

/** One organisation with its pilots and the people on the portal; `null` when there is none. */
export function findOrganisationPage(viewer: Asker, id: string) {
  return readAsViewer(viewer, async (tx) => {
    const [row] = await tx
      .select({
        id: organisations.id,
        name: organisations.name,
        type: organisations.type,
        aliases: organisations.aliases,
        pilots: sql<
          { slug: string; name: string }[]
        >`coalesce((select json_agg(json_build_object('slug', p.slug, 'name', p.name) order by p.name)
          from ${organisationPilots} o join ${pilots} p on p.slug = o.pilot
          where o.organisation_id = ${organisations.id}), '[]')`,
      })
      .from(organisations)
      .where(eq(organisations.id, id));
    return row ?? null;
  });
}
