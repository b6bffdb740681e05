import { randomUUID } from "node:crypto";
import { type SQL, sql } from "drizzle-orm";
import { type Actor, type Case, may, type Verb } from "@/e2e/access-table";

type Person = { id: string; organisationId: string | null };

/** What is on a barrier when the writes are tried, and who tries them. */
export type Target = {
  id: string;
  /** Of the actor's own making. */
  comment: string;
  file: string;
  /** Of the invited organisation, and of the partner. */
  invitation: string;
  part: string;
  proposed: string;
  /** Of somebody else's. */
  theirComment: string;
  theirFile: string;
  me: Person;
  other: Person;
  officer: string;
  /** Another barrier, which could take this one in. */
  into: string;
  state: string;
};

type Rule = Verb | "nobody" | ((actor: Actor, its: Case) => boolean);
/** Of several statements the last decides; the others may fail. */
export type Write = [what: string, rule: Rule, statement: (target: Target) => SQL | SQL[]];

export function isAllowed(rule: Rule, actor: Actor, its: Case) {
  if (rule === "nobody") return false;
  return typeof rule === "function" ? rule(actor, its) : may(actor, rule, its);
}

export const effect = (id: string, by: string, of: string | null) =>
  sql`insert into effects (submission_id, organisation_id, entered_by_id)
    select ${id}::uuid, ${of}::uuid, ${by}::uuid where ${of}::uuid is not null
    on conflict do nothing returning 1`;

export const partnership = (id: string, by: string, of: string | null, part: string) =>
  sql`insert into partnerships (submission_id, organisation_id, part, state, by_id)
    select ${id}::uuid, ${of}::uuid, ${part}, 'accepted', ${by}::uuid where ${of}::uuid is not null
    on conflict do nothing returning 1`;

export const invitation = (id: string, by: string, to: string | null, days = 14) =>
  sql`insert into partnerships (submission_id, organisation_id, part, words, state, by_id, expires_at)
    select ${id}::uuid, ${to}::uuid, 'partner', 'x', 'invited', ${by}::uuid,
      portal_now() + make_interval(days => ${days}) where ${to}::uuid is not null
    on conflict do nothing returning 1`;

export const comment = (id: string, by: Person, readers: string, own: string = randomUUID()) =>
  sql`insert into comments (id, submission_id, person_id, organisation_id, readers, words)
    values (${own}, ${id}, ${by.id}, ${by.organisationId}, ${readers}, 'x') returning 1`;

export const attachment = (id: string, by: Person, to: string | null = null) =>
  sql`insert into attachments (submission_id, comment_id, person_id, organisation_id, name, type, bytes, sha256)
    values (${id}, ${to}, ${by.id}, ${by.organisationId}, 'x.txt', 'text/plain', 1, ${randomUUID()}) returning 1`;

export const watch = (id: string, person: string) =>
  sql`insert into watches (submission_id, person_id) values (${id}, ${person}) returning 1`;

export const moveTo = (id: string, state: string) =>
  sql`update submissions set state = ${state}, version = version + 1
    where id = ${id} and state <> ${state} returning 1`;

export const severity = (id: string) =>
  sql`update barriers set severity = case severity when 'low' then 'high' else 'low' end
    where id = ${id} returning 1`;

export const mergeInto = (id: string, into: string) =>
  sql`update barriers set merged_into_id = ${into} where id = ${id} returning 1`;

export const review = (id: string, by: string) =>
  sql`insert into reviews (submission_id, version, person_id, severity, words)
    values (${id}, 1, ${by}, 'low', 'x') returning 1`;

export const question = (id: string, by: string) =>
  sql`insert into questions (submission_id, round, field, words, asked_by_id, reply_by)
    values (${id}, 9, 'stops', 'x', ${by}, '2009-12-01') returning 1`;

export const answer = (id: string) =>
  sql`update questions set answer = 'x' where submission_id = ${id} returning 1`;

export const escalation = (id: string, by: string) =>
  sql`insert into escalations (submission_id, body, contact, ask, due_on, put_by_id)
    values (${id}, 'BIS', 'x', 'x', '2009-12-01', ${by}) returning 1`;

export const response = (id: string, by: string) =>
  sql`insert into responses (escalation_id, submission_id, outcome, words, received_on, recorded_by_id)
    select e.id, ${id}::uuid, 'part', 'x', '2009-12-01', ${by}::uuid from escalations e
    where e.submission_id = ${id} order by e.put_at desc limit 1 returning 1`;

export type Line = { [column: string]: string | number | boolean | null | SQL };

/** A line of history in one's own name, unless it says otherwise. */
export function line({ id, me }: Pick<Target, "id" | "me">, told: Line) {
  const values = {
    submission_id: id,
    person_id: me.id,
    organisation_id: me.organisationId,
    ...told,
  };
  return insert("events", values);
}

export function insert(table: string, values: Line) {
  const list = sql.join(
    Object.values(values).map((value) => sql`${value}`),
    sql`, `,
  );
  return sql`insert into ${sql.raw(table)} (${sql.raw(Object.keys(values).join(", "))}) values (${list}) returning 1`;
}
