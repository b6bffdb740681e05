import { expect, test } from "@playwright/test";
import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { moveProject } from "@/db/queries/project-moves";
import { readings } from "@/db/schema";
import { isReviewed } from "@/e2e/access-table-projects";
import { given } from "@/e2e/given";
import type { Person } from "@/e2e/given-people";
import type { ProjectWish } from "@/e2e/given-project";
import { projectInputFor } from "@/e2e/project-inputs";
import { type ProjectStep, projectStepNames, projectSteps } from "@/lib/project-steps";
import type { Standing } from "@/lib/standings";

/** What steps need beside words and rights, each with how a project comes to lack it. */
const lacks: Record<string, Lack> = {
  "a second organisation": {
    steps: "submit resubmit endorse start resume change-scope",
    // Left by its last partner, it pauses before these.
    never: "start-review endorse-change refuse-change keep-scope",
    wish: { partners: [] },
  },
  "a review of this version": {
    steps: "endorse not-endorse endorse-change refuse-change",
    isReviewed: false,
  },
  "a result of each measure": {
    steps: "complete",
    lose: ({ id }) => owner.delete(readings).where(eq(readings.submissionId, id)),
  },
  "its conditions met": {
    steps: "complete",
    lose: (it) => given.condition(it, it.organisation),
  },
};
type Given = Awaited<ReturnType<typeof given.project>>;
type Lack = {
  steps: string;
  never?: string;
  wish?: ProjectWish;
  isReviewed?: boolean;
  lose?: (it: Given) => Promise<unknown>;
};

for (const [what, { steps, never = "", wish, isReviewed: reviewed = true, lose }] of Object.entries(
  lacks,
))
  test(`without ${what} a project takes each step but those that need it`, async () => {
    const of = await given.organisation();
    const partners = [await given.organisation()];
    const lead = await given.person({ of });
    const officer = await given.person({ role: "review-lead" });
    for (const step of projectStepNames.filter((one) => !never.split(" ").includes(one))) {
      const { from, who } = projectSteps[step];
      const it = await given.project({ state: from[0], organisation: of, partners, ...wish });
      if (reviewed && isReviewed(it.state)) await given.review(it);
      await lose?.(it);
      const by = (who as readonly Standing[]).includes("owner-lead") ? lead : officer;
      const outcome = await takeProject(by, it, step);
      expect(outcome, step).toMatchObject(
        steps.split(" ").includes(step) ? { why: "refused" } : { done: true },
      );
    }
  });

test("what paused before its delivery is submitted again, and what paused in it is resumed", async () => {
  for (const early of [true, false])
    for (const step of ["submit", "resume"] as const) {
      const partners = [await given.organisation()];
      const it = await given.project({ state: "paused", early, partners });
      const lead = await given.person({ of: it.organisation });
      const outcome = await takeProject(lead, it, step);
      expect(outcome.done, `${step}, ${early}`).toBe(early === (step === "submit"));
    }
});

type At = { id: string; version: number };

const takeProject = async (by: Person, { id, version }: At, step: ProjectStep) =>
  moveProject(by, id, step, (await projectInputFor(step, id)) as never, { version });
