import { sql } from "drizzle-orm";
import { decided, practice, reading, review, update } from "@/e2e/access-statements-projects";
import { may } from "@/e2e/access-table";
import { allProjectStates, projectLeadsTo } from "@/e2e/access-table-projects";
import { planWrites, type Write } from "@/e2e/access-writes-plan";
import type { projectSteps } from "@/lib/project-steps";

/** What is tried by bare SQL on a project, and who may. */
export const projectWrites: Write[] = [
  [
    "the details of a pooled budget",
    "nobody",
    ({ id }) => sql`insert into proposals (id) values (${id}) returning 1`,
  ],
  [
    "the outcome",
    "edit",
    ({ id }) => sql`update projects set aim = aim || 'x' where id = ${id} returning 1`,
  ],
  [
    "what was not asked about",
    (actor, its) => its.state === "draft" && may(actor, "edit", its),
    ({ id }) => sql`update projects set who_for = who_for || 'x' where id = ${id} returning 1`,
  ],
  [
    "the day of the start",
    (actor, its) => (its.state === "draft" && may(actor, "edit", its)) || may(actor, "start", its),
    ({ id }) => sql`update projects set starts_on = '2009-12-01' where id = ${id} returning 1`,
  ],
  [
    "the lessons",
    "complete",
    ({ id }) => sql`update projects set lessons = lessons || 'x' where id = ${id} returning 1`,
  ],
  [
    "that it began",
    "nobody",
    ({ id }) => sql`update projects set started_at = now() where id = ${id} returning 1`,
  ],
  ...planWrites,
  [
    "a measure",
    "plan",
    ({ id }) => sql`insert into outcomes (submission_id, measure, unit, target, target_on)
      values (${id}, 'x', 'x', 1, '2010-03-01') returning 1`,
  ],
  [
    "a result",
    "tell how it goes",
    ({ id, plan }, me) => reading(id, plan.outcome, me.organisationId),
  ],
  [
    "a result in another's name",
    "nobody",
    ({ id, plan, organisation }, me) =>
      reading(id, plan.outcome, me.organisationId === organisation.id ? null : organisation.id),
  ],
  ["how it goes", "tell how it goes", ({ id }, me) => update(id, me.id, me.organisationId)],
  [
    "how it goes, as somebody else",
    "nobody",
    ({ id, author, officer }, me) =>
      update(id, me.id === author.id ? officer.id : author.id, me.organisationId),
  ],
  [
    "a condition that no endorsement sets",
    "nobody",
    ({
      id,
      organisation,
    }) => sql`insert into conditions (submission_id, organisation_id, words, due_on)
      values (${id}, ${organisation.id}, 'x', '2010-03-01') returning 1`,
  ],
  [
    "that a condition is met",
    "meet a condition",
    ({
      condition,
    }) => sql`update conditions set met_on = '2009-10-12', how = 'x', version = version + 1
      where id = ${condition ?? null} returning 1`,
  ],
  [
    "that a condition is open again",
    "reopen a condition",
    ({
      condition,
    }) => sql`update conditions set met_on = null, reopened = 'x', version = version + 1
      where id = ${condition ?? null} returning 1`,
  ],
  [
    "that a condition is open again, without a reason",
    "nobody",
    ({ condition }) => sql`update conditions set met_on = null, version = version + 1
      where id = ${condition ?? null} returning 1`,
  ],
  [
    "what a condition asks",
    "nobody",
    ({ condition }) =>
      sql`update conditions set words = 'x' where id = ${condition ?? null} returning 1`,
  ],
  [
    "the line of a condition that is as it was",
    "nobody",
    (
      { id, condition },
      me,
    ) => sql`insert into events (submission_id, person_id, organisation_id, act, subject_id)
      values (${id}, ${me.id}, ${me.organisationId}, 'condition-met', ${condition ?? null}) returning 1`,
  ],
  [
    "what a part is",
    "reword a part",
    ({ part }) =>
      sql`update partnerships set words = 'x', version = version + 1 where id = ${part} returning 1`,
  ],
  [
    "what a part is, past what others wrote",
    "nobody",
    ({ part }) => sql`update partnerships set words = 'x' where id = ${part} returning 1`,
  ],
  [
    "what an offered part is",
    "nobody",
    ({ invitation }) =>
      sql`update partnerships set words = 'x', version = version + 1 where id = ${invitation} returning 1`,
  ],
  [
    "a review",
    "review",
    ({ id, state, version }, me) => review(id, me.id, state === "change-in-review" ? version : 2),
  ],
  ["a review of another version", "nobody", ({ id }, me) => review(id, me.id, 1)],
  [
    "a change of scope that no step asks for",
    "nobody",
    (
      { id, version },
      me,
    ) => sql`insert into scopes (submission_id, version, terms, summary, search_text, reason, person_id)
      values (${id}, ${version}, '{}', 'x', 'x', 'x', ${me.id}) returning 1`,
  ],
  ["that a change of scope is endorsed", "endorse-change", ({ id }) => decided(id, "endorsed")],
  ["that a change of scope is refused", "refuse-change", ({ id }) => decided(id, "refused")],
  ["that a change of scope is taken back", "keep-scope", ({ id }) => decided(id, "taken-back")],
  [
    "other terms than were asked for",
    "nobody",
    ({ id }) => sql`update scopes set terms = '{}' where submission_id = ${id} returning 1`,
  ],
  [
    "a score in another's review",
    "nobody",
    ({ id, officer }) => sql`insert into scores (review_id, criterion, score, reason)
      select r.id, 'plan', 4, 'x' from reviews r where r.submission_id = ${id} and r.person_id = ${officer.id}
      on conflict (review_id, criterion) do nothing returning 1`,
  ],
  [
    "the lines of a step that nobody took",
    "nobody",
    (
      { id },
      me,
    ) => sql`insert into events (submission_id, person_id, organisation_id, act, from_state, to_state, version)
      values (${id}, ${me.id}, ${me.organisationId}, 'paused-alone', 'in-delivery', 'paused', 9) returning 1`,
  ],
  ["a practice", "offer", ({ id }) => practice(id)],
  [
    "an adoption of what is not on offer",
    "nobody",
    ({ id }) => sql`insert into adoptions (submission_id, source_id, manner)
      values (${id}, ${id}, 'as-is') on conflict (submission_id) do nothing returning 1`,
  ],
  [
    "what became of a practice",
    "tell of the adoption",
    ({ id }) => sql`update adoptions set state = 'working' where submission_id = ${id} returning 1`,
  ],
  [
    "that a practice has only begun",
    "nobody",
    ({ id }) => sql`update adoptions set state = 'begun' where submission_id = ${id} returning 1`,
  ],
  ...allProjectStates.map(
    (state): Write => [
      `the state ${state}`,
      (actor, its) =>
        its.state !== state &&
        !needsMore.includes(`${its.state} ${state}`) &&
        Object.entries(projectLeadsTo).some(
          ([step, to]) => to === state && may(actor, step as keyof typeof projectSteps, its),
        ),
      ({ id }) => sql`update submissions set state = ${state}, version = version + 1
      where id = ${id} and state <> ${state} returning 1`,
    ],
  ),
];

/** Steps that also need a question, an answer, the lessons or a decision. */
const needsMore = [
  "in-review changes-requested",
  "changes-requested submitted",
  "in-delivery completed",
  "change-in-review in-delivery",
];
