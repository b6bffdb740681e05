import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { questions, submissions } from "@/db/schema";
import { people } from "@/db/seed/people";
import type { Cast } from "@/db/seed/people-load";
import type { Acted, Moment } from "@/db/seed/samples/sample";
import type { Asker } from "@/db/viewer";
import { markOf } from "@/lib/comments";
import type { Outcome } from "@/lib/outcome";

/** One act of the sample, or what time brings, waiting for its turn. */
export type Scene = { on: string; run: () => Promise<unknown> };
export type Stage = ReturnType<typeof stageOf>;

/** The people who act, and the submissions that have begun, by their names in the sample. */
export function stageOf(cast: Cast) {
  const ids = new Map<string, string>();
  return {
    cast,
    /** The mark of every sample person: whoever speaks takes any of them for a reader. */
    everybody: markOf(people.map(({ slug }) => cast.person(slug))),
    begun: (key: string, id: string) => ids.set(key, id),
    idOf: (key: string) => ids.get(key) ?? fail(`${key} has not begun yet`),
    asked(act: Acted): Asker {
      const place = placeOf(act);
      return {
        personId: cast.person(act.by),
        organisationId: place ? cast.organisation(place) : null,
        at: instantOf(act.on),
      };
    },
  };
}

/** The organisation that somebody acts for: without `for`, a role holder for none, anybody else for their first. */
export function placeOf({ by, for: of }: Pick<Acted, "by" | "for">) {
  const person = people.find(({ slug }) => slug === by) ?? fail(`${by} is nobody`);
  return of ?? (person.roles?.length ? undefined : person.memberships[0]?.organisation);
}

export const instantOf = (on: Moment) => new Date(`${on.replace(" ", "T")}:00+01:00`);

export async function versionOf(id: string) {
  const [row] = await owner
    .select({ version: submissions.version })
    .from(submissions)
    .where(eq(submissions.id, id));
  return row?.version ?? fail("It is not there");
}

/** The words given on each field, by the question that asked about it. */
export async function answersTo(id: string, given: { field: string; words: string }[]) {
  const asked = await owner.select().from(questions).where(eq(questions.submissionId, id));
  const wordsOn = (field: string) => given.find((one) => one.field === field)?.words ?? "";
  return Object.fromEntries(asked.map((one) => [one.id, wordsOn(one.field)]));
}

export function done(what: string, outcome: Outcome) {
  return outcome.done ? outcome : fail(`${what}: ${outcome.message}`);
}

export function fail(what: string): never {
  throw new Error(`The sample cannot be lived: ${what}`);
}
