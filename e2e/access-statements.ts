import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";

type Person = { id: string; organisationId: string | null };

export const effect = (id: string, by: string, of: string | null) =>
  sql`insert into effects (submission_id, organisation_id, entered_by_id)
    select ${id}::uuid, ${of}::uuid, ${by}::uuid where ${of}::uuid is not null
    on conflict do nothing returning 1`;

export const partnership = (id: string, by: string, of: string | null, part: string) =>
  sql`insert into partnerships (submission_id, organisation_id, part, state, by_id)
    select ${id}::uuid, ${of}::uuid, ${part}, 'accepted', ${by}::uuid where ${of}::uuid is not null
    on conflict do nothing returning 1`;

export const comment = (id: string, by: Person, readers: string) =>
  sql`insert into comments (submission_id, person_id, organisation_id, readers, words)
    values (${id}, ${by.id}, ${by.organisationId}, ${readers}, 'x') returning 1`;

export const attachment = (id: string, by: Person) =>
  sql`insert into attachments (submission_id, person_id, organisation_id, name, type, bytes, sha256)
    values (${id}, ${by.id}, ${by.organisationId}, 'x.txt', 'text/plain', 1, ${randomUUID()}) returning 1`;

export const event = (id: string, by: Person) =>
  sql`insert into events (submission_id, person_id, organisation_id, act)
    values (${id}, ${by.id}, ${by.organisationId}, 'changed') returning 1`;

export const watch = (id: string, person: string) =>
  sql`insert into watches (submission_id, person_id) values (${id}, ${person}) returning 1`;
