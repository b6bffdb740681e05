import { randomUUID } from "node:crypto";
import type { Fields } from "@/e2e/access-door";
import {
  declared,
  milestone,
  offered,
  projectFields,
  risk,
  scopeAnswers,
  scored,
} from "@/e2e/access-fields-projects";
import { date, on, type Row, type Subject, words } from "@/e2e/access-posts";
import type { Verb } from "@/e2e/access-table";

const step = (
  verb: Verb,
  fields: Fields | ((subject: Subject) => Fields),
  action = "takeProjectStep",
): Row => ({
  verb,
  act: verb,
  post: (subject) => ({
    action: `app/projects/step-actions.ts#${action}`,
    place: { id: subject.id, step: verb },
    bound: action === "takeProjectStep" ? [subject.id, verb] : [subject.id],
    fields: {
      version: String(subject.version),
      request: randomUUID(),
      ...(typeof fields === "function" ? fields(subject) : fields),
    },
  }),
});

type PlanKey = keyof NonNullable<Subject["plan"]>;

/** On a row of the plan: `which` names it among what `given.project` planned. */
const onRow = (
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

const ofIt = ({ id }: Subject) => [id];

const newRisk = (verb: Verb, of: string): Row => ({
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
const onTold = (act: string, action: string, which: "update" | "result", fields: Fields): Row => ({
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
const onCondition = (verb: Verb, act: string, action: string, fields: Fields): Row => ({
  verb,
  act,
  post: ({ id, condition = id }) => ({
    action: `app/projects/condition-actions.ts#${action}`,
    place: { id, condition },
    bound: [id, condition],
    fields: { request: randomUUID(), version: "1", ...fields },
  }),
});
const holdup = (
  act: string,
  action: string,
  bound: (subject: Subject) => unknown[],
  fields: (subject: Subject) => Fields = () => ({}),
) => on("say what stands in its way", act, `app/holdups/actions.ts#${action}`, fields, bound);

/** Every form by which a project is written on and no barrier is. `owner` is the lead partner, `partner` the other. */
export const projectPosts = (owner: string, partner = owner): Row[] => [
  step("submit", {}),
  step("start-review", declared),
  step(
    "request-changes",
    { "question-aim": words, ...date("replyBy", ["4", "12", "2009"]) },
    "requestChanges",
  ),
  step("resubmit", ({ question }) => ({ [`answer-${question}`]: words }), "resubmit"),
  step("endorse", {
    reason: words,
    "condition-1-words": words,
    "condition-1-organisationId": owner,
    ...date("condition-1-dueOn", ["4", "12", "2009"]),
  }),
  onCondition("meet a condition", "condition-met", "meet", {
    how: words,
    ...date("metOn", ["12", "10", "2009"]),
  }),
  onCondition("reopen a condition", "condition-reopened", "reopen", { reason: words }),
  step("not-endorse", { "against-plan": words }),
  step("revise", {}),
  step("start", date("startsOn", ["1", "11", "2009"])),
  step("pause", { reason: words }),
  step("resume", { reason: words }),
  step(
    "change-scope",
    ({ plan }) => ({
      reason: words,
      ...scopeAnswers,
      "outcomes-1-id": plan?.outcome ?? "",
      "outcomes-1-measure": "Started within six weeks",
      "outcomes-1-unit": "per cent",
      "outcomes-1-target": "60",
      ...date("outcomes-1-targetOn", ["31", "7", "2010"]),
    }),
    "changeScope",
  ),
  step("endorse-change", { reason: words }),
  step("refuse-change", { reason: words }),
  step("keep-scope", { reason: words }),
  step("complete", { lessons: words }),
  step("close", { words }),
  step("withdraw", { reason: words }),
  {
    ...step("review", () => ({ ...declared, words, ...scored }), "writeReview"),
    act: "reviewed",
  },
  on("edit", "changed", "app/projects/actions.ts#saveProject", projectFields),
  on("offer", "offered changed-practice", "app/practice/actions.ts#offer", () => offered, ofIt),
  on(
    "withdraw the offer",
    "withdrew-practice",
    "app/practice/actions.ts#withdraw",
    () => ({}),
    ofIt,
  ),
  on(
    "adopt",
    "adopted-elsewhere",
    "app/practice/actions.ts#adoptPractice",
    () => ({
      ...date("startsOn", ["1", "3", "2010"]),
      ...{ pilot: "durham", manner: "changed", how: words },
    }),
    ofIt,
  ),
  on(
    "tell of the adoption",
    "adoption-dropped",
    "app/adoptions/actions.ts#sayHowItWorks",
    () => ({ state: "dropped", why: words }),
    ofIt,
  ),
  onRow(
    "plan",
    "changed",
    "app/projects/actions.ts#savePlan",
    ["milestones", null],
    milestone(owner),
  ),
  onRow(
    "plan",
    "changed",
    "app/projects/actions.ts#savePlan",
    ["milestones", "ours"],
    milestone(owner),
  ),
  onRow("plan", "changed", "app/projects/actions.ts#removePlan", ["risks", "risk"], {}),
  {
    verb: "reword a part",
    act: "changed-part",
    post: ({ part }) => ({
      action: "app/partnerships/actions.ts#reword",
      place: { id: part },
      bound: [part],
      fields: { request: randomUUID(), version: "1", words },
    }),
  },
  holdup(
    "held-up",
    "holdUp",
    ({ id }) => [id],
    ({ into }) => ({ barriers: into }),
  ),
  holdup("freed", "free", ({ id, holdup }) => [id, holdup]),
  on(
    "tell how it goes",
    "updated",
    "app/projects/delivery-actions.ts#tellHowItGoes",
    () => ({ status: "red", done: words, next: words }),
    ({ id }) => [id],
  ),
  onRow(
    "tell of the lead's row",
    "milestone-done",
    "app/projects/delivery-actions.ts#tellMilestone",
    ["milestones", "ours"],
    date("doneOn", ["12", "10", "2009"]),
  ),
  onRow(
    "tell of a partner's row",
    "milestone-done",
    "app/projects/delivery-actions.ts#tellMilestone",
    ["milestones", "theirs"],
    date("doneOn", ["12", "10", "2009"]),
  ),
  onRow(
    "tell of a partner's row",
    "risk-changed",
    "app/projects/delivery-actions.ts#tellRisk",
    ["risks", "risk"],
    { ...risk(partner), state: "happened" },
  ),
  onRow(
    "tell of the lead's row",
    "risk-changed",
    "app/projects/delivery-actions.ts#tellRisk",
    ["risks", "risk"],
    { ...risk(owner), state: "open" },
  ),
  newRisk("tell of a partner's row", partner),
  newRisk("tell of the lead's row", owner),
  onRow(
    "tell how it goes",
    "measured",
    "app/projects/delivery-actions.ts#tellResult",
    ["outcomes", "outcome"],
    { value: "81.5", ...date("readOn", ["12", "10", "2009"]) },
  ),
  onTold("corrected-update", "correctToldUpdate", "update", {
    ...{ status: "green", done: words, next: words, version: "1" },
  }),
  onTold("corrected-result", "correctToldResult", "result", {
    ...{ value: "80.5", ...date("readOn", ["12", "10", "2009"]), version: "1" },
  }),
];
