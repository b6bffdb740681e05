import { eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { readNotice } from "@/db/queries/notices";
import { readWatch } from "@/db/queries/watches";
import { submissions } from "@/db/schema";
import { type Asker, readAsViewer } from "@/db/viewer";
import type { CommentReaders } from "@/lib/comments";
import { suggestedFor } from "@/lib/mentions";

/** Who reads something, in short: how many under each name, and the mark of all of them (see `markOf`). */
export type Audience = {
  /** Everybody, each once. */
  count: number;
  /** The same by what lets them see it: a person may be in several. Their names where they are few. */
  groups: { name: string; isOrganisation: boolean; count: number; people: string[] }[];
  mark: string;
  /** One of them who is not the viewer. */
  someone: string | null;
};
export type Audiences = Record<CommentReaders, Audience>;

/** So many are named on the page of something else; more are on a page of their own. */
export const mostNamed = 60;

type Reader = { id: string; name: string };
/** The same by name. */
export type NamedAudience = {
  people: Reader[];
  groups: { name: string; isOrganisation: boolean; people: Reader[] }[];
};

/** Everybody who sees a submission, and who reads a comment for its partners; nobody when the viewer may not ask. */
export async function readNamedAudiences(
  tx: Transaction,
  submissionId: string,
): Promise<Record<CommentReaders, NamedAudience>> {
  const seats = await tx.execute<Seat>(
    sql`select person_id as id, person as name, under, of_organisation as "ofOrganisation",
      is_partner as "isPartner" from (${seatsOf(submissionId)}) as seat order by place`,
  );
  return {
    everyone: audienceOf([...seats]),
    partners: audienceOf(seats.filter(({ isPartner }) => isPartner)),
  };
}

/** They may be thousands: then the page gets how many they are, and no names. */
async function readAudiences(
  tx: Transaction,
  viewer: Asker,
  submissionId: string,
): Promise<Audiences> {
  const rows = await tx.execute<Audience & { readers: CommentReaders }>(sql`
    with chosen as materialized (
      select readers, person_id, person, under, of_organisation, min(place) as place
      from (${seatsOf(submissionId)}) as seat
      join (values ('everyone'), ('partners')) as kind (readers) on is_partner or readers = 'everyone'
      group by readers, person_id, person, under, of_organisation),
    sizes as (select readers, count(distinct person_id)::int as count from chosen group by readers)
    select readers, count,
      (select string_agg(distinct left(person_id::text, 8), '') from chosen
        where chosen.readers = sizes.readers) as mark,
      (select person from chosen
        where chosen.readers = sizes.readers and person_id <> ${viewer.personId}
        order by place limit 1) as someone,
      (select json_agg(named) from (
        select under as name, of_organisation as "isOrganisation", count(*)::int as count,
          case when sizes.count <= ${mostNamed} then json_agg(person order by place) else '[]' end as people
        from chosen where chosen.readers = sizes.readers
        group by under, of_organisation order by min(place)) as named) as groups
    from sizes`);
  const found = (readers: CommentReaders) => rows.find((row) => row.readers === readers) ?? nobody;
  return { everyone: found("everyone"), partners: found("partners") };
}

const nobody: Audience = { count: 0, groups: [], mark: "", someone: null };

/** Those whose coming makes an audience another one. The support team is named as a whole: its people come and go. */
export const readersByName = ({ groups }: NamedAudience) =>
  groups.filter(({ name }) => name !== support).flatMap(({ people }) => people);

/** What stands round a submission on its page: who sees it, who follows it, what is new to the viewer. */
export function findSurroundings(viewer: Asker, submissionId: string) {
  return readAsViewer(viewer, async (tx) => {
    const [audiences, watch, notice] = await Promise.all([
      readAudiences(tx, viewer, submissionId),
      readWatch(tx, viewer, submissionId),
      readNotice(tx, viewer, submissionId),
    ]);
    return { ...audiences, watch, notice };
  });
}

export type Surroundings = Awaited<ReturnType<typeof findSurroundings>>;

/** Everybody by name, for a page of its own; null when there is nothing to see. */
export function findAudience(viewer: Asker, submissionId: string) {
  return readAsViewer(viewer, async (tx) => {
    const [submission] = await tx
      .select({ id: submissions.id, kind: submissions.kind, title: submissions.title })
      .from(submissions)
      .where(eq(submissions.id, submissionId));
    return submission ? { ...submission, ...(await readNamedAudiences(tx, submissionId)) } : null;
  });
}

/** Names of those whom a comment for these readers may mention, as far as they are like what is typed; null when there is nothing to see. */
export async function suggestNames(
  viewer: Asker,
  submissionId: string,
  { readers, typed }: { readers: CommentReaders; typed: string },
) {
  const found = await findAudience(viewer, submissionId);
  const others = found?.[readers].people.filter(({ id }) => id !== viewer.personId);
  return others
    ? suggestedFor(
        typed,
        others.map(({ name }) => name),
      )
    : null;
}

type Seat = {
  id: string;
  name: string;
  /** The name that lets them see it: an organisation's, the support team's or the observers'. */
  under: string;
  ofOrganisation: boolean;
  isPartner: boolean;
};

function audienceOf(seats: Seat[]): NamedAudience {
  const people = new Map<string, Reader>();
  const groups = new Map<string, { isOrganisation: boolean; people: Map<string, Reader> }>();
  for (const { id, name, under, ofOrganisation } of seats) {
    const group = groups.get(under) ?? { isOrganisation: ofOrganisation, people: new Map() };
    people.set(id, { id, name });
    group.people.set(id, { id, name });
    groups.set(under, group);
  }
  return {
    people: [...people.values()],
    groups: [...groups].map(([name, group]) => ({
      name,
      isOrganisation: group.isOrganisation,
      people: [...group.people.values()],
    })),
  };
}

const seatsOf = (submissionId: string) =>
  sql`select person_id, person, is_partner, place, organisation is not null as of_organisation,
      coalesce(organisation, case when role = 'observer' then ${observers} else ${support} end) as under
    from readers_of(${submissionId}) with ordinality
      as seat (person_id, person, organisation, role, is_partner, place)`;

const support = "The support team";
const observers = "Observers";
