import { arrangeProject } from "@/e2e/access-arrange";
import { makeStageOf } from "@/e2e/access-stage-kinds";
import { allProjectStates, sharedProjectStates } from "@/e2e/access-table-projects";
import { assessment, scopeAim } from "@/e2e/given-review";
import { projectStepNames } from "@/lib/project-steps";

const cases = allProjectStates.flatMap((state) =>
  (sharedProjectStates.includes(state) ? ["partners", "pilot", "all-pilots"] : ["all-pilots"]).map(
    (audience) => ({ kind: "project" as const, state, audience }),
  ),
);

/** A project in each case. */
export const makeProjectStage = () =>
  makeStageOf("project", {
    cases,
    arrange: (world, its) => arrangeProject(world, its, { aim: "Zymurgists share one yeast." }),
    title: /One front door for the young \w+/g,
    steps: projectStepNames,
    linksOf: ({ plan, condition }) => ({
      edit: ["edit"],
      review: ["review"],
      update: ["tell how it goes"],
      holdups: ["say what stands in its way"],
      "plan/milestones": ["plan"],
      [`update/${plan.update}`]: ["correct what the lead told"],
      [`results/${plan.result}`]: ["correct what the lead told"],
      [`conditions/${condition}`]: ["meet a condition", "reopen a condition"],
    }),
    secrets: { [assessment]: "read reviews", [scopeAim]: "read a change of scope" },
  });

export type ProjectStage = Awaited<ReturnType<typeof makeProjectStage>>;
