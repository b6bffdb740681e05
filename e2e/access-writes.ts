import { type SQL, sql } from "drizzle-orm";
import { attachment, comment, effect, event, partnership, watch } from "@/e2e/access-statements";
import {
  type Actor,
  allStates,
  type Case,
  leadsTo,
  may,
  maySee,
  type Verb,
} from "@/e2e/access-table";

/** What is on a barrier when the writes are tried, and who tries them. */
export type Target = {
  id: string;
  /** Of the actor's own making. */
  comment: string;
  file: string;
  /** Of somebody else's. */
  theirComment: string;
  theirFile: string;
  me: { id: string; organisationId: string | null };
  other: { id: string; organisationId: string | null };
  officer: string;
};

type Rule = Verb | "nobody" | ((actor: Actor, its: Case) => boolean);
type Write = [what: string, rule: Rule, statement: (target: Target) => SQL];

export function isAllowed(rule: Rule, actor: Actor, its: Case) {
  if (rule === "nobody") return false;
  return typeof rule === "function" ? rule(actor, its) : may(actor, rule, its);
}

/** Every way to write on a barrier by bare SQL, with the row of the table that says who may. */
export const writes: Write[] = [
  ...allStates.map(
    (state): Write => [
      `update submissions: ${state}`,
      (actor, its) =>
        its.state !== state &&
        Object.entries(leadsTo).some(([step, to]) => to === state && may(actor, step as Verb, its)),
      ({ id }) =>
        sql`update submissions set state = ${state}, version = version + 1 where id = ${id} and state <> ${state} returning 1`,
    ],
  ),
  [
    "update submissions: its words",
    mayRewrite,
    ({ id }) =>
      sql`update submissions set title = title || '!', version = version + 1 where id = ${id} returning 1`,
  ],
  [
    "update submissions: its words, without a new version",
    "nobody",
    ({ id }) => sql`update submissions set title = title || '!' where id = ${id} returning 1`,
  ],
  [
    "update submissions: its audience",
    (actor, its) => mayRewrite(actor, its) || (actor === "owner-lead" && maySee(actor, its)),
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
    "update barriers: its words",
    mayRewrite,
    ({ id }) => sql`update barriers set happens = happens || '!' where id = ${id} returning 1`,
  ],
  [
    "update barriers: its severity",
    isReviewer,
    ({ id }) =>
      sql`update barriers set severity = case severity when 'low' then 'high' else 'low' end where id = ${id} returning 1`,
  ],
  [
    "update barriers: what it was merged into",
    isReviewer,
    ({ id }) =>
      sql`update barriers set merged_into_id = case when merged_into_id is null then id end where id = ${id} returning 1`,
  ],
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
    (actor, its) =>
      (actor === "review-lead" && its.state !== "draft") ||
      (actor === "entrant" && maySee(actor, its)),
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
  [
    "insert comments: for everyone",
    "comment for everyone",
    ({ id, me }) => comment(id, me, "everyone"),
  ],
  [
    "insert comments: for partners",
    "comment for partners",
    ({ id, me }) => comment(id, me, "partners"),
  ],
  ["insert comments: as another", "nobody", ({ id, other }) => comment(id, other, "everyone")],
  [
    "insert comments: for another organisation than one acts for",
    "nobody",
    ({ id, me, other }) => comment(id, { ...me, organisationId: other.organisationId }, "everyone"),
  ],
  [
    "update comments: one's own",
    maySee,
    ({ comment: own }) => sql`update comments set words = 'Mended' where id = ${own} returning 1`,
  ],
  [
    "update comments: another's",
    "nobody",
    ({ theirComment }) =>
      sql`update comments set words = 'Mended' where id = ${theirComment} returning 1`,
  ],
  [
    "insert mentions: in another's comment",
    "nobody",
    ({ theirComment, me }) =>
      sql`insert into mentions (comment_id, person_id) values (${theirComment}, ${me.id}) returning 1`,
  ],
  [
    "insert comment_versions: of another's comment",
    "nobody",
    ({ theirComment }) =>
      sql`insert into comment_versions (comment_id, words) values (${theirComment}, 'x') returning 1`,
  ],
  [
    "insert notes",
    "note",
    ({ id, me }) =>
      sql`insert into notes (submission_id, person_id, words) values (${id}, ${me.id}, 'x') returning 1`,
  ],
  [
    "insert notes: as another",
    "nobody",
    ({ id, other }) =>
      sql`insert into notes (submission_id, person_id, words) values (${id}, ${other.id}, 'x') returning 1`,
  ],
  [
    "insert reviews",
    isReviewer,
    ({ id, me }) =>
      sql`insert into reviews (submission_id, version, person_id, severity, words) values (${id}, 1, ${me.id}, 'low', 'x') returning 1`,
  ],
  [
    "insert questions",
    "note",
    ({ id, me }) =>
      sql`insert into questions (submission_id, round, field, words, asked_by_id, reply_by)
        values (${id}, 9, 'stops', 'x', ${me.id}, '2009-12-01') returning 1`,
  ],
  [
    "update questions",
    (actor, its) => its.state === "needs-information" && mayRewrite(actor, its),
    ({ id }) => sql`update questions set answer = 'x' where submission_id = ${id} returning 1`,
  ],
  [
    "insert escalations",
    (actor, its) => actor === "review-lead" && its.state !== "draft",
    ({ id, me }) =>
      sql`insert into escalations (submission_id, body, contact, ask, due_on, put_by_id)
        values (${id}, 'BIS', 'x', 'x', '2009-12-01', ${me.id}) returning 1`,
  ],
  ["insert attachments", "attach", ({ id, me }) => attachment(id, me)],
  ["insert attachments: as another", "nobody", ({ id, other }) => attachment(id, other)],
  [
    "update attachments: one's own",
    "remove a file of one's own",
    ({ file }) => sql`update attachments set removed_at = now() where id = ${file} returning 1`,
  ],
  [
    "update attachments: another's",
    "nobody",
    ({ theirFile }) =>
      sql`update attachments set removed_at = now() where id = ${theirFile} returning 1`,
  ],
  [
    "insert attachment_contents: of another's file",
    "nobody",
    ({ theirFile }) =>
      sql`insert into attachment_contents (attachment_id, content) values (${theirFile}, 'x') returning 1`,
  ],
  ["insert events", "read", ({ id, me }) => event(id, me)],
  ["insert events: as another", "nobody", ({ id, other }) => event(id, other)],
  [
    "update events",
    "nobody",
    ({ id }) => sql`update events set reason = 'x' where submission_id = ${id} returning 1`,
  ],
  [
    "delete events",
    "nobody",
    ({ id }) => sql`delete from events where submission_id = ${id} returning 1`,
  ],
  ["insert watches", "watch", ({ id, me }) => watch(id, me.id)],
  ["insert watches: for another", "nobody", ({ id, other }) => watch(id, other.id)],
];

function mayRewrite(actor: Actor, its: Case) {
  return may(actor, "edit", its) || may(actor, "reply", its);
}

function mayChangeFigures(actor: Actor, its: Case) {
  const isOwn = actor === "owner-contributor" || actor === "owner-lead";
  const isPartner = actor === "partner-contributor" || actor === "partner-lead";
  return (isPartner && may(actor, "affect us", its)) || (isOwn && ownFigures.includes(its.state));
}
const ownFigures = "draft needs-information open escalated responded pending-check".split(" ");

function isReviewer(actor: Actor, its: Case) {
  return (actor === "reviewer" || actor === "review-lead") && its.state !== "draft";
}
