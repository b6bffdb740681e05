import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { setConditions } from "@/db/queries/conditions";
import { because, type Consequence, forReason } from "@/db/queries/moves";
import type { Facts } from "@/db/queries/project-moves";
import { readProject, saidIn } from "@/db/queries/project-rows";
import { answerQuestions, listOpenQuestions, putQuestions } from "@/db/queries/questions";
import { askScope, decideScope } from "@/db/queries/scopes";
import { projects } from "@/db/schema";
import type { Asker } from "@/db/viewer";
import { changesBetween } from "@/lib/changes";
import type { ConditionInput } from "@/lib/conditions";
import { formatDate } from "@/lib/dates";
import { refused } from "@/lib/outcome";
import { whatAProjectLacks } from "@/lib/project-inputs";
import type { ProjectStepInputs } from "@/lib/project-step-inputs";
import { noInterest } from "@/lib/reviews";

type Works = {
  [Step in keyof ProjectStepInputs]: (
    tx: Transaction,
    viewer: Asker,
    facts: Facts,
    input: ProjectStepInputs[Step],
  ) => Promise<Consequence>;
};

const done: Consequence = { done: true };
const notThere = refused("It is not there.");
const unfinished = refused("Some answers are still missing. The page of the project names them.");

const notOn = refused("Choose organisations that are on it for the conditions.");
const areOn = (members: string[], asked: ConditionInput[]) =>
  asked.every(({ organisationId }) => members.includes(organisationId));

const isWhole = ({ draft, plan }: NonNullable<Awaited<ReturnType<typeof readProject>>>) =>
  whatAProjectLacks(draft, plan).length === 0;

/** What each step writes beside the state. Each runs inside the step's transaction, before the state moves. */
export const consequences: Works = {
  async submit(tx, _viewer, { id }) {
    const found = await readProject(tx, id);
    if (!found) return notThere;
    return isWhole(found) ? done : unfinished;
  },
  async "start-review"(_tx, viewer) {
    return { done: true, also: { officerId: viewer.personId }, event: { details: noInterest } };
  },
  async "request-changes"(tx, viewer, { id }, asked) {
    const found = await readProject(tx, id);
    return found ? putQuestions(tx, viewer, id, inFields(found), asked) : notThere;
  },
  async resubmit(tx, _viewer, { id }, { answers }) {
    const found = await readProject(tx, id);
    if (!found) return notThere;
    if (!isWhole(found)) return unfinished;
    const open = await listOpenQuestions(tx, id);
    const before = Object.fromEntries(open.map((one) => [one.field, one.before]));
    const now: Record<string, unknown> = inFields(found);
    const after = Object.fromEntries(open.map(({ field }) => [field, now[field]]));
    const answered = await answerQuestions(tx, { open, before, after, answers });
    if ("done" in answered) return answered;
    return { done: true, also: { dueOn: null }, event: { changes: answered.changes } };
  },
  async endorse(tx, viewer, { id, members }, { reason, conditions }) {
    if (!areOn(members, conditions)) return notOn;
    return {
      done: true,
      event: { reason },
      after: () => setConditions(tx, viewer, id, conditions),
    };
  },
  "not-endorse": forReason,
  async revise() {
    return done;
  },
  async start(tx, _viewer, { id, leavers }, { startsOn, without }) {
    const unticked = leavers.filter((one) => !without.includes(one.id));
    if (unticked.length > 0)
      return refused(`Tick that it goes ahead without ${namesOf(unticked)}`, "without");
    const found = await readProject(tx, id);
    const { endsOn } = found?.draft ?? {};
    if (endsOn && startsOn >= endsOn)
      return refused(`It must start before it ends, on ${formatDate(endsOn)}`, "startsOn");
    if (!found || !(await write(tx, id, { startsOn }))) return notThere;
    const changes = changesBetween({ startsOn: found.draft.startsOn }, { startsOn });
    return { done: true, event: { details: { startsOn, without: namesOf(leavers) }, changes } };
  },
  pause: forReason,
  resume: forReason,
  "change-scope": askScope,
  async "endorse-change"(tx, viewer, { id, members }, { reason, conditions }) {
    if (!areOn(members, conditions)) return notOn;
    const before = await readProject(tx, id);
    if (!before || !(await decideScope(tx, id, "endorsed"))) return notThere;
    return {
      done: true,
      event: async () => {
        const after = await readProject(tx, id);
        return { reason, changes: changesBetween(inFields(before), inFields(after ?? before)) };
      },
      after: () => setConditions(tx, viewer, id, conditions),
    };
  },
  async "refuse-change"(tx, _viewer, { id }, { reason }) {
    return (await decideScope(tx, id, "refused")) ? because(reason) : notThere;
  },
  async "keep-scope"(tx, _viewer, { id }, { reason }) {
    return (await decideScope(tx, id, "taken-back")) ? because(reason) : notThere;
  },
  async complete(tx, _viewer, { id }, { lessons }) {
    return (await write(tx, id, { lessons })) ? because(lessons) : notThere;
  },
  async close(_tx, _viewer, _facts, { words, share }) {
    return because(words, share ? { lessons: "Worth offering to other pilots" } : {});
  },
  withdraw: forReason,
};

async function write(
  tx: Transaction,
  id: string,
  words: Partial<Pick<typeof projects.$inferInsert, "startsOn" | "lessons">>,
) {
  const rows = await tx
    .update(projects)
    .set(words)
    .where(eq(projects.id, id))
    .returning({ id: projects.id });
  return rows.length === 1;
}

const namesOf = (leavers: Facts["leavers"]) => leavers.map(({ name }) => name).join(", ");

/** All that people fill in, by field. */
const inFields = ({ draft, plan }: NonNullable<Awaited<ReturnType<typeof readProject>>>) => ({
  ...draft,
  ...saidIn(plan),
});
