import { type SQL, sql } from "drizzle-orm";

export const milestone = (id: string, of: string | null) =>
  sql`insert into milestones (submission_id, organisation_id, title, due_on)
    values (${id}, ${of}, 'x', '2010-03-01') returning 1`;

export const risk = (id: string, of: SQL) =>
  sql`insert into risks (submission_id, organisation_id, title, likelihood, effect, response)
    values (${id}, ${of}, 'x', 'low', 'low', 'x') returning 1`;

export const decided = (id: string, how: string) =>
  sql`update scopes set decision = ${how} where submission_id = ${id} returning 1`;

export const practice = (id: string) =>
  sql`insert into practices (submission_id, version, was, people, money, time, agreements, ask)
    values (${id}, 1, 'x', 'x', 'x', 'x', 'x', 'x') on conflict (submission_id) do update set was = 'y' returning 1`;

export const reading = (id: string, outcome: string, of: string | null) =>
  sql`insert into readings (submission_id, outcome_id, organisation_id, value, read_on)
    select ${id}::uuid, ${outcome}::uuid, ${of}::uuid, 1, '2009-10-12' where ${of}::uuid is not null returning 1`;

export const update = (id: string, by: string, of: string | null) =>
  sql`insert into updates (submission_id, person_id, organisation_id, status, done, next)
    select ${id}::uuid, ${by}::uuid, ${of}::uuid, 'red', 'x', 'x' where ${of}::uuid is not null returning 1`;

export const review = (id: string, by: string, version: number) =>
  sql`insert into reviews (submission_id, version, person_id, words) values (${id}, ${version}, ${by}, 'x') returning 1`;
