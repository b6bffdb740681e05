import { sql } from "drizzle-orm";
import { lines } from "@/e2e/access-events";
import { moves } from "@/e2e/access-moves";
import { parts } from "@/e2e/access-parts";
import { remarks } from "@/e2e/access-remarks";
import {
  answer,
  effect,
  escalation,
  mergeInto,
  partnership,
  question,
  response,
  review,
  severity,
  type Write,
} from "@/e2e/access-statements";
import { type Actor, type Case, may, maySee } from "@/e2e/access-table";

/** Every way to write on a barrier by bare SQL, with the row of the table that says who may. */
export const writes: Write[] = [
  [
    "insert proposals: the details of another kind",
    "nobody",
    ({ id }) => sql`insert into proposals (id) values (${id}) returning 1`,
  ],
  ...moves,
  ...parts,
  ...remarks,
  ...lines,
  [
    "update submissions: words that nobody asked about",
    "edit",
    ({ id }) =>
      sql`update submissions set title = title || '!', version = version + 1 where id = ${id} returning 1`,
  ],
  [
    "update submissions: the words that go with what was asked about",
    mayRewrite,
    ({ id }) =>
      sql`update submissions set search_text = search_text || '!', version = version + 1 where id = ${id} returning 1`,
  ],
  [
    "update submissions: its words, without a new version",
    "nobody",
    ({ id }) => sql`update submissions set title = title || '!' where id = ${id} returning 1`,
  ],
  [
    "update submissions: its audience",
    (actor, its) => may(actor, "edit", its) || (actor === "owner-lead" && maySee(actor, its)),
    ({ id }) =>
      sql`update submissions set audience = case audience when 'pilot' then 'partners' else 'pilot' end,
        version = version + 1 where id = ${id} returning 1`,
  ],
  [
    "update submissions: its officer",
    "assign",
    ({ id, officer }) =>
      sql`update submissions set officer_id = ${officer}, version = version + 1
        where id = ${id} and officer_id is distinct from ${officer} returning 1`,
  ],
  [
    "update submissions: its organisation",
    "nobody",
    ({ id, me }) =>
      sql`update submissions set organisation_id = ${me.organisationId}, version = version + 1 where id = ${id} returning 1`,
  ],
  [
    "update submissions: the date due, without a step",
    "nobody",
    ({ id }) =>
      sql`update submissions set due_on = '2009-12-24', version = version + 1 where id = ${id} returning 1`,
  ],
  [
    "update barriers: words that nobody asked about",
    "edit",
    ({ id }) => sql`update barriers set happens = happens || '!' where id = ${id} returning 1`,
  ],
  [
    "update barriers: words that were asked about",
    mayRewrite,
    ({ id }) => sql`update barriers set stops = stops || '!' where id = ${id} returning 1`,
  ],
  ["update barriers: its severity", "accept", ({ id }) => severity(id)],
  [
    "update barriers: who takes it forward",
    "accept",
    ({ id }) =>
      sql`update barriers set taken_by_id = case when taken_by_id is null
        then (select organisation_id from submissions where id = ${id}) end where id = ${id} returning 1`,
  ],
  ["update barriers: what it was merged into", "merge", ({ id, into }) => mergeInto(id, into)],
  ["update barriers: merged into itself", "nobody", ({ id }) => mergeInto(id, id)],
  ...["appealed_at = now()", "resolved_by_id = null", "resolved_by_support = true"].map(
    (what): Write => [
      `update barriers: ${what}`,
      "nobody",
      ({ id }) => sql`update barriers set ${sql.raw(what)} where id = ${id} returning 1`,
    ],
  ),
  [
    "delete submissions",
    "nobody",
    ({ id }) => sql`delete from submissions where id = ${id} returning 1`,
  ],
  ["delete barriers", "nobody", ({ id }) => sql`delete from barriers where id = ${id} returning 1`],
  [
    "insert effects: of one's own organisation",
    (actor, its) => may(actor, "affect us", its) && !actor.startsWith("partner"),
    ({ id, me }) => effect(id, me.id, me.organisationId),
  ],
  [
    "insert effects: of another organisation",
    (actor, its) => actor === "review-lead" && its.state !== "draft",
    ({ id, me, other }) => effect(id, me.id, other.organisationId),
  ],
  [
    "update effects: of one's own organisation",
    mayChangeFigures,
    ({ id, me }) =>
      sql`update effects set people = 7 where submission_id = ${id} and organisation_id = ${me.organisationId} returning 1`,
  ],
  [
    "delete effects: of one's own organisation",
    "nobody",
    ({ id, me }) =>
      sql`delete from effects where submission_id = ${id} and organisation_id = ${me.organisationId} returning 1`,
  ],
  [
    "insert partnerships: of one's own organisation",
    (actor, its) => may(actor, "affect us", its) && !actor.startsWith("partner"),
    ({ id, me }) => partnership(id, me.id, me.organisationId, "affected"),
  ],
  [
    "insert partnerships: of another organisation",
    "nobody",
    ({ id, me, other }) => partnership(id, me.id, other.organisationId, "affected"),
  ],
  [
    "insert partnerships: of a merged reporter",
    (actor, its) => actor === "review-lead" && maySee(actor, its),
    ({ id, me, other }) => partnership(id, me.id, other.organisationId, "reporter"),
  ],
  ["insert reviews", "accept", ({ id, me }) => review(id, me.id)],
  ["insert questions", "ask", ({ id, me }) => question(id, me.id)],
  ["update questions", "reply", ({ id }) => answer(id)],
  [
    "update questions: when and by whom it was answered",
    "nobody",
    ({ id, me }) =>
      sql`update questions set answered_by_id = ${me.id}, answered_at = now() where submission_id = ${id} returning 1`,
  ],
  ["insert escalations", "escalate", ({ id, me }) => escalation(id, me.id)],
  [
    "update escalations",
    "chase",
    ({ id }) =>
      sql`update escalations set chases = chases + 1 where submission_id = ${id} returning 1`,
  ],
  ["insert responses", "respond", ({ id, me }) => response(id, me.id)],
];

function mayRewrite(actor: Actor, its: Case) {
  return may(actor, "edit", its) || may(actor, "reply", its);
}

function mayChangeFigures(actor: Actor, its: Case) {
  const isOwn = actor === "owner-contributor" || actor === "owner-lead";
  const isPartner = actor === "partner-contributor" || actor === "partner-lead";
  return (isPartner && may(actor, "affect us", its)) || (isOwn && may(actor, "edit", its));
}
