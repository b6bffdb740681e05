import { eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { readNotice } from "@/db/queries/notices";
import { readWatch } from "@/db/queries/watches";
import { submissions } from "@/db/schema";
import { type Asker, readAsViewer } from "@/db/viewer";
import type { CommentReaders } from "@/lib/comments";
import { suggestedFor } from "@/lib/mentions";

type Reader = { id: string; name: string };
export type Audience = {
  /** Everybody, each once. */
  people: Reader[];
  /** The same by what lets them see it: a person may be in several. */
  groups: { name: string; isOrganisation: boolean; people: Reader[] }[];
};
export type Audiences = Record<CommentReaders, Audience>;

/** Everybody who sees a submission, and who reads a comment for its partners; nobody when the viewer may not ask. */
export async function readAudiences(tx: Transaction, submissionId: string): Promise<Audiences> {
  const seats = await tx.execute<Seat>(
    sql`select person_id as id, person as name, organisation, role, is_partner as "isPartner"
      from readers_of(${submissionId})`,
  );
  return {
    everyone: audienceOf([...seats]),
    partners: audienceOf(seats.filter(({ isPartner }) => isPartner)),
  };
}

/** Those whose coming makes an audience another one. The support team is named as a whole: its people come and go. */
export const readersByName = ({ groups }: Audience) =>
  groups.filter(({ name }) => name !== support).flatMap(({ people }) => people);

/** What stands round a submission on its page: who sees it, who follows it, what is new to the viewer. */
export function findSurroundings(viewer: Asker, submissionId: string) {
  return readAsViewer(viewer, async (tx) => {
    const [audiences, watch, notice] = await Promise.all([
      readAudiences(tx, submissionId),
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
    return submission ? { ...submission, ...(await readAudiences(tx, submissionId)) } : null;
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
  organisation: string | null;
  role: string | null;
  isPartner: boolean;
};

function audienceOf(seats: Seat[]): Audience {
  const people = new Map<string, Reader>();
  const groups = new Map<string, Map<string, Reader>>();
  for (const { id, name, organisation, role } of seats) {
    const group = organisation ?? (role === "observer" ? observers : support);
    people.set(id, { id, name });
    groups.set(group, (groups.get(group) ?? new Map()).set(id, { id, name }));
  }
  return {
    people: [...people.values()],
    groups: [...groups].map(([name, members]) => ({
      name,
      isOrganisation: name !== support && name !== observers,
      people: [...members.values()],
    })),
  };
}

const support = "The support team";
const observers = "Observers";
