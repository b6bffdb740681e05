import { randomUUID } from "node:crypto";
import type { Fields } from "@/e2e/access-door";
import { risk } from "@/e2e/access-fields-projects";
import { on, type Row, type Subject, stepsBy, words } from "@/e2e/access-rows";
import type { Verb } from "@/e2e/access-table";

export const step = stepsBy("projects", "takeProjectStep");

type PlanKey = keyof NonNullable<Subject["plan"]>;

/** On a row of the plan: `which` names it among what `given.project` planned. */
export const onRow = (
  verb: Verb,
  act: string,
  action: string,
  [part, which]: [string, PlanKey | null],
  fields: Fields,
): Row => ({
  verb,
  act,
  post: (subject) => {
    const row = which && subject.plan?.[which];
    const isPlan = action.startsWith("app/projects/actions.ts");
    return {
      action,
      place: { id: subject.id, part, ...(row ? { row } : {}) },
      bound: isPlan ? [subject.id, part, row ?? "$undefined"] : [subject.id, row],
      fields: { request: randomUUID(), ...fields },
    };
  },
});

export const newRisk = (verb: Verb, of: string): Row => ({
  verb,
  act: "risk-added",
  post: ({ id }) => ({
    action: "app/projects/delivery-actions.ts#tellNewRisk",
    place: { id, part: "risks" },
    bound: [id],
    fields: { request: randomUUID(), title: words, ...risk(of) },
  }),
});

/** On what the lead partner told. */
export const onTold = (
  act: string,
  action: string,
  which: "update" | "result",
  fields: Fields,
): Row => ({
  verb: "correct what the lead told",
  act,
  post: ({ id, plan }) => ({
    action: `app/projects/correct-actions.ts#${action}`,
    place: { id, row: plan?.[which] ?? id },
    bound: [id, plan?.[which] ?? id],
    fields: { request: randomUUID(), ...fields },
  }),
});

/** On the partner's condition, or on none where none was set. */
export const onCondition = (verb: Verb, act: string, action: string, fields: Fields): Row => ({
  verb,
  act,
  post: ({ id, condition = id }) => ({
    action: `app/projects/condition-actions.ts#${action}`,
    place: { id, condition },
    bound: [id, condition],
    fields: { request: randomUUID(), version: "1", ...fields },
  }),
});
export const holdup = (
  act: string,
  action: string,
  bound: (subject: Subject) => unknown[],
  fields: (subject: Subject) => Fields = () => ({}),
) => on("say what stands in its way", act, `app/holdups/actions.ts#${action}`, fields, bound);
