import { sql } from "drizzle-orm";
import { owner } from "@/db/client";
import { escalations, events, pilots, questions, responses, reviews } from "@/db/schema";
import { first, type Person, person } from "@/e2e/given-people";
import { type BarrierStep, barrierSteps } from "@/lib/barrier-steps";
import { portalNow } from "@/lib/clock";
import type { Kind } from "@/lib/submissions";

export type Step = BarrierStep;

type Life = {
  id: string;
  life: Step[];
  author: Person;
  officer: Person;
  /** The organisation that the author acts for. */
  actsFor: string | null;
  at: (daysAgo: number) => Date;
  /** What stands in the field that is asked about. */
  stops: string;
};

const byOwner: Step[] = ["submit", "reply", "appeal", "withdraw", "accept-outcome", "confirm"];

/** What the steps behind a barrier left: a line of history each, and the rows that the step writes. */
export async function partOfLife({ id, life, author, officer, actsFor, at, stops }: Life) {
  const days = life.length + 1;
  const states = ["draft", ...life.map((step) => barrierSteps[step].to as string)];
  const told = (ago: number) => ({ submissionId: id, at: at(ago), toldAt: at(ago) });
  const byAuthor = { personId: author.id, organisationId: actsFor };
  const byOfficer = { personId: officer.id, organisationId: null };
  await owner.insert(events).values([
    {
      ...told(days),
      ...byAuthor,
      act: actsFor ? "began" : "began-on-behalf",
      toState: "draft",
      version: 1,
    },
    ...life.map((step, index) => ({
      ...told(days - 1 - index),
      ...(byOwner.includes(step) ? byAuthor : byOfficer),
      act: step,
      fromState: states[index],
      toState: states[index + 1],
      version: index + 2,
    })),
  ]);
  if (life.includes("ask"))
    await owner.insert(questions).values({
      submissionId: id,
      round: 1,
      field: "stops",
      words: "How many adults does it keep away?",
      replyBy: "2009-12-01",
      before: stops,
      askedById: officer.id,
    });
  if (life.includes("accept"))
    await owner.insert(reviews).values({
      submissionId: id,
      version: 2,
      personId: officer.id,
      severity: "medium",
      words: "Well evidenced; others say the same.",
    });
  if (life.includes("escalate")) await escalate(id, officer, life.includes("respond"));
}

async function escalate(id: string, officer: Person, answered: boolean) {
  const put = first(
    await owner
      .insert(escalations)
      .values({
        submissionId: id,
        body: "BIS",
        contact: "Head of funding policy",
        ask: "May one audit serve both funders?",
        dueOn: "2009-12-01",
        putById: officer.id,
      })
      .returning(),
  );
  if (answered)
    await owner.insert(responses).values({
      escalationId: put.id,
      submissionId: id,
      outcome: "part",
      words: "One audit may serve both from next year.",
      receivedOn: "2009-10-12",
      recordedById: officer.id,
    });
}

export const daysAgo = (days: number) => new Date(portalNow().getTime() - days * 86_400_000);

let officerOfAll: Promise<Person> | undefined;
export function anOfficer() {
  officerOfAll ??= person({ name: "Ruth Deane", role: "review-lead" });
  return officerOfAll;
}

const letters: Record<Kind, string> = { barrier: "B", project: "P", proposal: "F" };

export async function nextReference(pilot: string, kind: Kind) {
  const [row] = await owner.execute<{ reference: string }>(sql`
    with counted as (insert into reference_counters as c (pilot, kind, last) values (${pilot}, ${kind}, 1)
      on conflict (pilot, kind) do update set last = c.last + 1 returning last)
    select p.code || '-' || ${letters[kind]} || '-' || lpad(counted.last::text, 4, '0') as reference
      from counted, ${pilots} p where p.slug = ${pilot}`);
  return row?.reference;
}
