import { randomUUID } from "node:crypto";
import type { Fields } from "@/e2e/access-door";
import { declared } from "@/e2e/access-fields-projects";
import {
  accounted,
  agreed,
  closed,
  judged,
  kept,
  looked,
  money,
  planned,
  proposalFields,
  received,
  reported,
  saved,
  sheet,
  spending,
  wanted,
} from "@/e2e/access-fields-proposals";
import { date, ofIt, on, type Row, reword, type Subject, stepsBy, words } from "@/e2e/access-rows";
import type { Verb } from "@/e2e/access-table";
import { reviewPartValues } from "@/lib/reviews";

const step = stepsBy("proposals", "takeProposalStep");

const fund = "app/proposals/fund-actions.ts";
const actions = "app/proposals/money-actions.ts";

/** On a row of money, or on none yet. */
const onMoney = (
  verb: Verb,
  act: string,
  action: string,
  which: keyof NonNullable<Subject["money"]> | null,
  fields: Fields | ((subject: Subject) => Fields),
): Row => ({
  verb,
  act,
  post: (subject) => {
    const { id, money } = subject;
    const own = typeof fields === "function" ? fields(subject) : fields;
    const row = which && (money?.[which] ?? id);
    return {
      action: `${actions}#${action}`,
      place: { id, ...(row ? { row } : {}) },
      bound: [id, row ?? "$undefined"],
      fields: { request: randomUUID(), ...own },
    };
  },
});

const unsigned = { hash: "0".repeat(64), asked: randomUUID(), code: "000000" };

const whose = { ours: "change the lead's figures", theirs: "change a partner's figures" } as const;

/** Every form by which a pooled budget is written on and nothing else is. */
export const proposalPosts: Row[] = [
  step("open-figures", {}),
  step("submit", { plan: "" }),
  step("take-back", { reason: words }),
  step("start-review", declared),
  step("endorse", { reason: words, ...date("signBy", ["4", "12", "2009"]) }),
  step("not-endorse", { "against-legal": words }),
  step("revise", {}),
  step("amend", { reason: words }),
  step("reopen", {}),
  step("record-agreement", ({ file }) => ({
    ...{ file, board: words, ...date("signedOn", ["9", "10", "2009"]) },
  })),
  step("go-live", {}),
  step("close", closed),
  step("settle", {}),
  step("withdraw", { reason: words }),
  on("plan payments", "planned-payments", `${fund}#savePayments`, () => planned, ofIt),
  on("write the final account", "wrote-final-account", `${fund}#saveFinalAccount`, accounted, ofIt),
  on(
    "acknowledge the account",
    "acknowledged-account",
    `${fund}#acknowledgeAccount`,
    () => ({ version: "1" }),
    ofIt,
  ),
  {
    verb: "record a payment",
    act: "recorded-payment",
    post: ({ id, money }) => ({
      action: `${fund}#saveReceipt`,
      place: { id, row: money?.payment ?? id },
      bound: [id, money?.payment ?? id],
      fields: { request: randomUUID(), ...received },
    }),
  },
  {
    verb: "report a quarter",
    act: "returned",
    post: ({ id }) => ({
      action: `${fund}#saveReturn`,
      place: { id, quarter: "2009-10-2" },
      bound: [id, "2009-10-2"],
      fields: { request: randomUUID(), ...reported },
    }),
  },
  ...reviewPartValues.map(
    (part): Row => ({
      verb: "review",
      act: "reviewed",
      post: ({ id }) => ({
        action: "app/proposals/step-actions.ts#writeReview",
        place: { id, part },
        bound: [id, part],
        fields: { request: randomUUID(), ...declared, words, ...judged(part) },
      }),
    }),
  ),
  {
    verb: "sign",
    act: "signed",
    post: ({ id, signing = unsigned }) => ({
      action: "app/proposals/sign-actions.ts#signTerms",
      place: { id },
      bound: [id, signing.hash],
      fields: {
        ...{ request: randomUUID(), answer: "signed", ...declared },
        ...{ asked: signing.asked, code: signing.code },
      },
    }),
  },
  on("edit", "changed", "app/proposals/actions.ts#saveProposal", proposalFields),
  on("set targets", "set-targets", `${actions}#saveTargets`, wanted, ofIt),
  on("set reserves", "set-reserves", `${actions}#saveReserves`, kept, ofIt),
  {
    verb: "set terms",
    act: "set-terms",
    post: (subject) => ({
      action: `${actions}#saveTerms`,
      place: { id: subject.id, section: "governance" },
      bound: [subject.id, "governance"],
      fields: { request: randomUUID(), ...agreed(subject) },
    }),
  },
  on("enter figures", "brought-in-contributions", `${actions}#bringIn`, sheet, ofIt),
  onMoney("enter figures", "added-contribution", "saveRow", null, money),
  ...(["ours", "theirs"] as const).flatMap((which) => [
    onMoney(whose[which], "changed-contribution", "saveRow", which, money),
    onMoney(whose[which], "removed-contribution", "removeRow", which, { version: "1" }),
  ]),
  on("support figures", "supported-contributions", `${actions}#supportFigures`, looked, ofIt),
  onMoney("plan spending", "added-spending", "saveSpending", null, spending),
  onMoney("plan spending", "changed-spending", "saveSpending", "line", spending),
  onMoney("plan spending", "removed-spending", "removeSpending", "line", { version: "1" }),
  onMoney("plan spending", "added-saving", "saveGain", null, saved),
  onMoney("plan spending", "changed-saving", "saveGain", "saving", saved),
  onMoney("plan spending", "removed-saving", "removeGain", "saving", { version: "1" }),
  reword,
];
