import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { readProject } from "@/db/queries/project-rows";
import { termsOf } from "@/db/queries/scopes";
import { questions } from "@/db/schema";
import type { ProjectStepInputs } from "@/lib/project-step-inputs";
import type { ProjectStep } from "@/lib/project-steps";

const words = "It says so plainly.";

/** What a step of a project needs, filled in. */
export async function projectInputFor(step: ProjectStep, id: string): Promise<unknown> {
  const found = await owner.transaction((tx) => readProject(tx, id));
  if (!found) throw new Error("It is not there");
  const inputs: { [Step in Exclude<ProjectStep, "resubmit">]: ProjectStepInputs[Step] } = {
    submit: {},
    "start-review": { declared: "yes" },
    "request-changes": { questions: [{ field: "aim", words }], replyBy: "2009-12-04" },
    endorse: { reason: words, conditions: [] },
    "not-endorse": { reason: words },
    revise: {},
    start: { startsOn: "2009-11-01", without: [] },
    pause: { reason: words },
    resume: { reason: words },
    "change-scope": {
      reason: words,
      terms: { ...termsOf(found), aim: `${found.draft.aim} And sooner.` },
    },
    "endorse-change": { reason: words, conditions: [] },
    "refuse-change": { reason: words },
    "keep-scope": { reason: words },
    complete: { lessons: words },
    close: { words, share: "yes" },
    withdraw: { reason: words },
  };
  if (step !== "resubmit") return inputs[step];
  const asked = await owner.select().from(questions).where(eq(questions.submissionId, id));
  return { answers: Object.fromEntries(asked.map((one) => [one.id, words])) };
}
