import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { questions } from "@/db/schema";
import type { StepInput } from "@/lib/barrier-step-inputs";
import type { BarrierStep } from "@/lib/barrier-steps";

const words = "The two auditors met and agreed.";

const simple: { [Step in Exclude<BarrierStep, "reply" | "merge">]: StepInput<Step> } = {
  submit: {},
  accept: { severity: "high", theme: "Worklessness", takenBy: "support", words },
  ask: { questions: [{ field: "stops", words: "How many?" }], replyBy: "2009-12-04" },
  decline: { reason: words, pointer: "The awarding body" },
  appeal: { reason: words },
  resolve: { changed: words, proof: "A letter of 2 October" },
  escalate: { to: "body:BIS", contact: "Head of funding", ask: words, dueOn: "2009-12-04" },
  respond: { outcome: "agreed", words, receivedOn: "2009-10-12" },
  chase: { words },
  resume: { reason: words },
  "accept-outcome": { words },
  confirm: { words },
  dispute: { reason: words },
  close: { reason: words, residual: "The second audit", workaround: "None" },
  reopen: { evidence: words },
  withdraw: { reason: words },
};

/** What a step needs, filled in. */
export async function inputFor(step: BarrierStep, { id }: { id: string }, into: { id: string }) {
  if (step === "merge") return { target: into.id, reason: words };
  if (step !== "reply") return simple[step];
  const asked = await owner.select().from(questions).where(eq(questions.submissionId, id));
  return { draft: {}, answers: Object.fromEntries(asked.map((one) => [one.id, words])) };
}
