import { definer } from "@/db/functions/words";

const tables = [
  "pilots",
  "themes",
  "barrier_codes",
  "bodies",
  "funding_streams",
  "governance_groups",
];

export const lookupFunctions = [
  definer(
    "tell_of_lookups() returns trigger",
    "perform pg_notify('lookups', ''); return null;",
    "volatile",
  ),
];

export const lookupTriggers = tables.map(
  (table) => `create or replace trigger tell_of_lookups after insert or update or delete on ${table}
    for each statement execute function tell_of_lookups()`,
);
