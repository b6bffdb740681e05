import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { organisationPilots, organisations } from "@/db/schema";
import { type Asker, readAsViewer } from "@/db/viewer";
import type { PilotSlug } from "@/lib/pilots";

/** The name of the organisation that a list's filter asks for by its id, or the words of it that were typed. */
export async function nameOfPartner(viewer: Asker, asked: string | undefined) {
  const id = z.uuid().safeParse(asked).data;
  return id ? (await findPlace(viewer, id))?.name : asked;
}

/** An organisation with the pilots that it is in, its first one first. */
export function findPlace(viewer: Asker, organisationId: string | null | undefined) {
  if (!organisationId) return Promise.resolve(null);
  return readAsViewer(viewer, async (tx) => {
    const [row] = await tx
      .select({
        id: organisations.id,
        name: organisations.name,
        pilots: sql<
          PilotSlug[]
        >`array(select o.pilot from ${organisationPilots} o where o.organisation_id = ${organisations.id} order by o.pilot)`,
      })
      .from(organisations)
      .where(eq(organisations.id, organisationId));
    return row ?? null;
  });
}
