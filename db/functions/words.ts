/**
 * A function that runs as its owner with a fixed search path. plpgsql, because it is bound late: policies
 * need the functions before the tables exist, and the functions the tables.
 */
export function definer(signature: string, body: string, volatility = "stable") {
  const block = /^\s*declare\b/.test(body) ? body : `begin ${body} end;`;
  return `create or replace function ${signature} language plpgsql ${volatility} security definer
    set search_path = pg_catalog, public, pg_temp as $body$ ${block} $body$`;
}

/** A field of `lib` as its column is called. */
export const snake = (name: string) =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

export const textArray = (values: readonly string[]) =>
  `array[${values.map((value) => `'${value}'`).join(", ")}]::text[]`;

export const refuse = (what: string) =>
  `raise exception '${what}' using errcode = 'insufficient_privilege'`;

/** Only a request's own statements are held to the rules; a trigger's derived copies are not. */
export const byRequest = "current_setting('role') = 'portal_user'";

export const trigger = (table: string, when: string, call: string) =>
  `create or replace trigger ${call} ${when} on ${table} for each row execute function ${call}()`;

/** In a trigger before an update: the names of the columns that would change. */
export const columnsChanged = `array(select n.key from to_jsonb(old) was, jsonb_each(to_jsonb(new)) n
  where n.value is distinct from was -> n.key)`;

export const portalToday = "(portal_now() at time zone 'Europe/London')::date";

/** In a `…_lacks` function: whoever asks has asked something, and whoever answers has answered or changed all of it. */
export const questionsLack = (submission: string, asking: string) => `
      if next = '${asking}' and not exists (
          select 1 from questions q where q.submission_id = ${submission} and q.answered_at is null)
        then return 'Nothing has been asked'; end if;
      if was = '${asking}' and next = 'submitted' and exists (
          select 1 from questions q where q.submission_id = ${submission} and (q.answered_at is null
            or (coalesce(q.answer, '') = '' and q.after is not distinct from q.before)))
        then return 'A question is not answered'; end if;`;
