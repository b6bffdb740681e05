import { eq, sql } from "drizzle-orm";
import { sessionCookie, signIn } from "@/db/auth";
import { owner } from "@/db/client";
import { comments, memberships, people } from "@/db/schema";
import type { Asker } from "@/db/viewer";

/** Who asks, and for what: the same people and the same barrier at every size. */
export async function setStage() {
  const lead = await enter("dev.patel@leicester-college.example", true);
  const reviewer = await enter("priya.shah@lsis.example", false);
  const [barrier] = await owner.execute<{ id: string; reference: string }>(sql`
    select id, reference from submissions where state = 'open' and audience = 'all-pilots' order by reference limit 1`);
  if (!barrier) throw new Error("The sample holds no open barrier for all pilots");
  const words =
    "The same rule stops two courses here, and the council has written to the agency about it.";
  await owner.insert(comments).values(
    Array.from({ length: 20 }, () => ({
      submissionId: barrier.id,
      personId: reviewer.asker.personId,
      readers: "everyone",
      words,
    })),
  );
  return { lead, reviewer, barrier };
}
export type Stage = Awaited<ReturnType<typeof setStage>>;

/** What of this size of table the pages are asked for. */
export async function findWords() {
  const [found] = await owner.execute<{
    common: string;
    deep: string;
    pilot: string;
    code: string;
  }>(sql`select
    (select word from pg_stats, unnest(most_common_elems::text::text[], most_common_elem_freqs) as f(word, often)
      where tablename = 'submissions' and attname = 'search' and length(word) > 4 order by often desc limit 1) as common,
    (select updated_at::text || '~' || id::text from submissions order by updated_at desc
      offset (select count(*) / 2 from submissions) limit 1) as deep,
    'leicester-and-leicestershire' as pilot, (select code from barrier_codes order by position limit 1) as code`);
  if (!found?.common || !found.deep) throw new Error("The table was not analysed");
  return found;
}

async function enter(email: string, forOrganisation: boolean) {
  const [person] = await owner
    .select({ id: people.id, organisationId: memberships.organisationId })
    .from(people)
    .leftJoin(memberships, eq(memberships.personId, people.id))
    .where(eq(people.email, email))
    .limit(1);
  const token = person && (await signIn(person.id, {}));
  if (!token) throw new Error(`The sample has no ${email}`);
  const asker: Asker = {
    personId: person.id,
    organisationId: forOrganisation ? person.organisationId : null,
  };
  return { asker, cookie: `${sessionCookie.name}=${token}` };
}
