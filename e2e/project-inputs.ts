import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { questions } from "@/db/schema";
import type { ProjectStepInputs } from "@/lib/project-step-inputs";
import type { ProjectStep } from "@/lib/project-steps";

const words = "It says so plainly.";

/** What a step of a project needs, filled in. */
export async function projectInputFor(step: ProjectStep, id: string): Promise<unknown> {
  const inputs: { [Step in Exclude<ProjectStep, "resubmit">]: ProjectStepInputs[Step] } = {
    submit: {},
    "start-review": { declared: "yes" },
    "request-changes": { questions: [{ field: "aim", words }], replyBy: "2009-12-04" },
    endorse: { reason: words, conditions: [] },
    "not-endorse": { reason: words },
    revise: {},
    start: { startsOn: "2009-11-01" },
    pause: { reason: words },
    resume: { reason: words },
    complete: { lessons: words },
    close: { words },
    withdraw: { reason: words },
  };
  if (step !== "resubmit") return inputs[step];
  const asked = await owner.select().from(questions).where(eq(questions.submissionId, id));
  return { answers: Object.fromEntries(asked.map((one) => [one.id, words])) };
}
