import { randomUUID } from "node:crypto";
import { owner } from "@/db/client";
import {
  assignments,
  memberships,
  organisationPilots,
  organisations,
  people,
  roleHolders,
  sessions,
} from "@/db/schema";
import { hashOf, newToken } from "@/db/secrets";
import type { OrganisationType } from "@/lib/organisations";
import type { PilotSlug } from "@/lib/pilots";
import type { Duty, Role } from "@/lib/viewer";

type OrganisationWish = { name?: string; type?: OrganisationType; pilots?: PilotSlug[] };

export async function organisation({
  name = `${next(towns)} College ${mark()}`,
  type = "college",
  pilots = ["kent"],
}: OrganisationWish = {}) {
  const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  const row = first(await owner.insert(organisations).values({ name, slug, type }).returning());
  if (pilots.length > 0)
    await owner
      .insert(organisationPilots)
      .values(pilots.map((pilot) => ({ organisationId: row.id, pilot })));
  return { ...row, pilots };
}
export type Organisation = Awaited<ReturnType<typeof organisation>>;

type PersonWish = {
  name?: string;
  /** The organisations that they belong to; they act for the first. */
  of?: Organisation | Organisation[];
  duties?: Duty[];
  role?: Role;
  advises?: PilotSlug[];
  suspended?: boolean;
};

export async function person({
  name = `${next(firstNames)} ${next(lastNames)}`,
  of = [],
  duties = ["lead"],
  role,
  advises = [],
  suspended = false,
}: PersonWish = {}) {
  const places = [of].flat();
  const email = `${name.toLowerCase().replace(/[^a-z]+/g, ".")}.${mark()}@test.example`;
  const suspendedAt = suspended ? new Date() : null;
  const row = first(await owner.insert(people).values({ name, email, suspendedAt }).returning());
  if (places.length > 0)
    await owner
      .insert(memberships)
      .values(places.map(({ id }) => ({ personId: row.id, organisationId: id, duties })));
  if (role) await owner.insert(roleHolders).values({ personId: row.id, role });
  if (advises.length > 0)
    await owner.insert(assignments).values(advises.map((pilot) => ({ personId: row.id, pilot })));
  return { ...row, personId: row.id, organisationId: places[0]?.id ?? null };
}
export type Person = Awaited<ReturnType<typeof person>>;

/** A session as the person's cookie opens it; `organisationId` is for whom they act, null for the support team. */
export async function session(person: Person, organisationId = person.organisationId) {
  const token = newToken();
  await owner.insert(sessions).values({
    tokenHash: hashOf(token),
    personId: person.id,
    organisationId,
    expires: new Date(Date.now() + 3_600_000),
  });
  return { name: cookie, value: token, header: `${cookie}=${token}` };
}

const cookie = "next-auth.session-token";

export function first<T>(rows: T[]): T {
  const [row] = rows;
  if (row === undefined) throw new Error("Nothing was written");
  return row;
}

/** Tells apart what different tests and runs made. */
export const mark = () => `${run}${++marks}`;

const run = randomUUID().slice(0, 4);
let marks = 0;

const taken = new Map<string[], number>();
function next(names: string[]) {
  const place = taken.get(names) ?? 0;
  taken.set(names, place + 1);
  return names[place % names.length] ?? "";
}

const towns = ["Ashbourne", "Brackley", "Calne", "Dunmow", "Epworth", "Fakenham", "Grantley"];
const firstNames = ["Alison", "Brendan", "Chandra", "Deirdre", "Edwin", "Farida", "Gareth"];
const lastNames = ["Ashdown", "Bannerjee", "Cole", "Drake", "Eastwood", "Fenn", "O’Hara", "Quill"];
