import { arrangeProposal } from "@/e2e/access-arrange";
import { makeStageOf } from "@/e2e/access-stage-kinds";
import type { Verb } from "@/e2e/access-table";
import { allProposalStates } from "@/e2e/access-table-proposals";
import { figures } from "@/e2e/given-figures";
import { agreed } from "@/e2e/given-proposal";
import { assessment } from "@/e2e/given-review";
import { formatPounds } from "@/lib/money";
import { proposalStepNames } from "@/lib/proposal-steps";
import { termSections } from "@/lib/term-fields";

/** What is wanted, kept back and planned, and what each of two organisations gives, as pages, exports and forms may write them. */
const planned = [figures.wanted, figures.kept, figures.planned, figures.saved].map(formatPounds);
export const given = [figures.ours, figures.theirs].map(formatPounds);
export const shared = [...planned, agreed];
const secrets = [
  agreed,
  ...[...planned, ...given].flatMap((pounds) => [pounds.slice(1), digitsOf(pounds)]),
];

/** A pooled budget in each of its states. */
export const makeProposalStage = () =>
  makeStageOf("proposal", {
    cases: allProposalStates.map((state) => ({ kind: "proposal", state, audience: "all-pilots" })),
    arrange: (world, its) => arrangeProposal(world, its, { aim: "Zymurgists share one yeast." }),
    title: /One purse for the homeless \w+/g,
    steps: proposalStepNames,
    linksOf: ({ money }) => ({
      edit: ["edit"],
      targets: ["set targets"],
      reserves: ["set reserves"],
      ...Object.fromEntries(
        termSections.map(({ value }): [string, Verb[]] => [`terms/${value}`, ["set terms"]]),
      ),
      spending: ["plan spending"],
      [`spending/${money.line}`]: ["plan spending"],
      savings: ["plan spending"],
      [`savings/${money.saving}`]: ["plan spending"],
      "review/whole": ["review"],
      "review/finance": ["review"],
      sign: ["sign"],
      support: ["support figures"],
      "payments/plan": ["plan the first payments"],
      "final-account": ["write the final account"],
      acknowledge: ["acknowledge it again"],
      contributions: ["enter figures"],
      "contributions/sheet": ["enter figures"],
      [`contributions/${money.ours}`]: ["change the lead's figures"],
      [`contributions/${money.theirs}`]: ["change a partner's figures"],
    }),
    secrets: {
      [assessment]: "read reviews",
      ...Object.fromEntries(secrets.map((one): [string, Verb] => [one, "read figures"])),
    },
  });

export type ProposalStage = Awaited<ReturnType<typeof makeProposalStage>>;

/** As the database and a page's own data hold it: in pence. */
function digitsOf(pounds: string) {
  return pounds.replace(/\D/g, "");
}
