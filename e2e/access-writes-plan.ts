import { type SQL, sql } from "drizzle-orm";
import { milestone } from "@/e2e/access-statements-projects";
import { type Actor, type Case, may, type Verb } from "@/e2e/access-table";
import type { World } from "@/e2e/access-world";

type Project = Awaited<ReturnType<World["project"]>>;
export type Rule = Verb | "nobody" | ((actor: Actor, its: Case) => boolean);
type Me = { id: string; organisationId: string | null };
export type Write = [what: string, rule: Rule, statement: (it: Project, me: Me) => SQL];

const inDelivery = (verb: Verb) => (actor: Actor, its: Case) =>
  may(actor, "plan", its) || may(actor, verb, its);

/** What is tried by bare SQL on the rows of a plan, and who may. */
export const planWrites: Write[] = [
  ["a milestone", "plan", ({ id, organisation }) => milestone(id, organisation.id)],
  ["a milestone of an organisation that is not on it", "nobody", ({ id }) => milestone(id, id)],
  [
    "the words of a milestone",
    "plan",
    ({ plan }) => sql`update milestones set title = 'y' where id = ${plan.ours} returning 1`,
  ],
  [
    "that the lead's milestone is reached",
    inDelivery("tell of the lead's row"),
    ({ plan }) =>
      sql`update milestones set done_on = '2009-10-12', version = version + 1 where id = ${plan.ours} returning 1`,
  ],
  [
    "that a partner's milestone is reached",
    inDelivery("tell of a partner's row"),
    ({ plan }) =>
      sql`update milestones set done_on = '2009-10-12', version = version + 1 where id = ${plan.theirs} returning 1`,
  ],
  [
    "that a milestone is reached, past what others told",
    "plan",
    ({ plan }) =>
      sql`update milestones set done_on = '2009-10-12' where id = ${plan.theirs} returning 1`,
  ],
  [
    "the end of a risk",
    "plan",
    ({ plan }) => sql`delete from risks where id = ${plan.risk} returning 1`,
  ],
  [
    "how a risk stands",
    inDelivery("tell of a partner's row"),
    ({ plan }) =>
      sql`update risks set state = 'over', version = version + 1 where id = ${plan.risk} returning 1`,
  ],
];
