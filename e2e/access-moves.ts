import type { SQL } from "drizzle-orm";
import {
  answer,
  escalation,
  mergeInto,
  moveTo,
  question,
  response,
  severity,
  type Target,
  type Write,
} from "@/e2e/access-statements";
import { type Actor, type Case, may, type Verb } from "@/e2e/access-table";
import { allStates, leadsTo } from "@/e2e/access-table-barriers";

/** Every change of state, with the rows that it needs and, where it needs some, without. */
export const moves: Write[] = allStates.flatMap((state): Write[] => [
  [
    `update submissions: ${state}`,
    mayMoveTo(state),
    (target) => [...rowsFor(target, state), moveTo(target.id, state)],
  ],
  [
    `update submissions: ${state}, without what it needs`,
    (actor, its) => mayMoveTo(state)(actor, its) && !needsRows(its.state, state),
    ({ id }) => moveTo(id, state),
  ],
]);

function mayMoveTo(state: string) {
  return (actor: Actor, its: Case) =>
    its.state !== state &&
    Object.entries(leadsTo).some(([step, to]) => to === state && may(actor, step as Verb, its));
}

type Rows = (target: Target) => SQL;

/** By the state that is left and the state that is reached. */
const needed: Record<string, Rows> = {
  "submitted needs-information": ({ id, me }) => question(id, me.id),
  "submitted open": ({ id }) => severity(id),
  "submitted merged": ({ id, into }) => mergeInto(id, into),
  "needs-information submitted": ({ id }) => answer(id),
  "open escalated": ({ id, me }) => escalation(id, me.id),
  "escalated responded": ({ id, me }) => response(id, me.id),
};

const needsRows = (from: string, to: string) => `${from} ${to}` in needed;

const rowsFor = (target: Target, to: string) =>
  [needed[`${target.state} ${to}`]].flatMap((rows) => (rows ? [rows(target)] : []));
