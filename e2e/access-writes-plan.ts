import { sql } from "drizzle-orm";
import { milestone, risk } from "@/e2e/access-statements-projects";
import { type Actor, type Case, may, type Verb } from "@/e2e/access-table";
import type { WriteOn } from "@/e2e/access-tries";
import type { World } from "@/e2e/access-world";

type Project = Awaited<ReturnType<World["project"]>>;
export type Write = WriteOn<Project>;

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
  [
    "how a risk stands, past what others wrote",
    "plan",
    ({ plan }) => sql`update risks set state = 'over' where id = ${plan.risk} returning 1`,
  ],
  [
    "what is done about a risk",
    inDelivery("tell of a partner's row"),
    ({
      plan,
    }) => sql`update risks set response = 'y', likelihood = 'high', effect = 'low', version = version + 1
      where id = ${plan.risk} returning 1`,
  ],
  [
    "what might go wrong",
    "plan",
    ({ plan }) =>
      sql`update risks set title = 'y', version = version + 1 where id = ${plan.risk} returning 1`,
  ],
  [
    "that the lead partner watches a partner's risk",
    inDelivery("tell of the lead's row"),
    ({
      plan,
      organisation,
    }) => sql`update risks set organisation_id = ${organisation.id}, version = version + 1
      where id = ${plan.risk} returning 1`,
  ],
  [
    "that an organisation that is not on it watches a risk",
    "nobody",
    ({ id, plan }) => sql`update risks set organisation_id = ${id}, version = version + 1
      where id = ${plan.risk} returning 1`,
  ],
  [
    "a risk of the lead partner",
    inDelivery("tell of the lead's row"),
    ({ id, organisation }) => risk(id, sql`${organisation.id}`),
  ],
  [
    "a risk of a partner",
    inDelivery("tell of a partner's row"),
    ({ id, plan }) => risk(id, ofRisk(plan.risk)),
  ],
  ["a risk of an organisation that is not on it", "nobody", ({ id }) => risk(id, sql`${id}`)],
  [
    "what the lead told, as it should have said",
    "correct what the lead told",
    ({ plan }) =>
      sql`update updates set done = 'y', version = version + 1 where id = ${plan.update} returning 1`,
  ],
  [
    "a result of the lead's, as it should have been",
    "correct what the lead told",
    ({ plan }) =>
      sql`update readings set value = 1, version = version + 1 where id = ${plan.result} returning 1`,
  ],
  [
    "what the lead told, past another correction",
    "nobody",
    ({ plan }) => sql`update updates set done = 'y' where id = ${plan.update} returning 1`,
  ],
  [
    "that somebody should move who is not on it",
    "nobody",
    ({ plan }) =>
      sql`update updates set mover_id = (select id from organisations where not id = any(select unnest(members)
        from submissions s join updates u on u.submission_id = s.id where u.id = ${plan.update}) limit 1),
        version = version + 1 where id = ${plan.update} returning 1`,
  ],
];

/** The partner that watches what was planned. */
const ofRisk = (id: string) => sql`(select organisation_id from risks where id = ${id})`;
