import { sharesOfPool } from "@/lib/balance";
import { labelOf } from "@/lib/choices";
import { formatTime, londonToday } from "@/lib/dates";
import { poolOf } from "@/lib/pools";
import { costOfExit, nameOfExample, nameOfExit, riskTermsOf, worked } from "@/lib/risk-shares";
import { grades, savingOf } from "@/lib/saving-inputs";
import { expectedOf, positionsOf, savingAreas, savingTypes, shareTermsOf } from "@/lib/savings";
import { type Cell, day, number, pounds, share, sheetOf, text } from "@/lib/sheet-cells";
import { commitments, wordOfAnswer } from "@/lib/signatures";
import { isBlank, termField, termsAsked } from "@/lib/term-fields";
import { wordsOfTerm } from "@/lib/term-words";
import type { WholeProposal } from "@/lib/whole-proposal";

type Risk = { what: string; who?: string; amount?: number; share?: number; words?: string };

/** What is agreed of risk, each partner's share of the cash, and what the rules would cost it. */
export function riskSheet(it: WholeProposal) {
  const pool = poolOf(it);
  const terms = riskTermsOf(it.said);
  const partners = sharesOfPool(pool.contributions);
  const canWork = terms && partners.length > 0 && pool.spend.length > 0;
  const nameOf = namesIn(it);
  const rules = termsAsked("risk", it.draft.arrangement, it.said)
    .filter((name) => !isBlank(it.said[name]))
    .flatMap((name): Risk[] =>
      wordsOfTerm(name, it, nameOf).map((words) => ({ what: termField(name).label, words })),
    );
  const rows: Risk[] = [
    ...rules,
    ...partners.map((one) => ({
      what: "Share of the cash",
      ...{ who: nameOf(one.organisationId), amount: one.pence, share: one.share },
    })),
    ...(canWork
      ? worked(pool, terms).flatMap(({ change, parts }) =>
          parts.map(({ organisationId, pence: amount }) => ({
            ...{ what: nameOfExample(change), who: nameOf(organisationId), amount },
          })),
        )
      : []),
    ...(canWork && it.said.notice !== null
      ? partners.flatMap(({ organisationId }) =>
          costOfExit(pool, terms, organisationId)
            .slice(0, -1)
            .map(({ year, pence: amount }) => ({
              ...{ what: nameOfExit(year), who: nameOf(organisationId), amount },
            })),
        )
      : []),
  ];
  return sheetOf(
    "Risk",
    [
      ["What", ({ what }) => text(what)],
      ["Organisation", ({ who }) => text(who)],
      ["Amount", ({ amount }) => pounds(amount)],
      ["Share", (row) => share(row.share)],
      ["In words", ({ words }) => text(words)],
    ],
    rows,
  );
}

export const savingsSheet = ({ savings }: WholeProposal) =>
  sheetOf(
    "Savings",
    [
      ["Who saves", ({ beneficiary }) => text(beneficiary)],
      ["Financial year", ({ gainYear }) => text(gainYear)],
      ["Gross", ({ gross }) => pounds(gross)],
      ["Taken off for optimism", ({ optimism }) => share(optimism)],
      ["After optimism", ({ gross: pence, optimism }) => pounds(expectedOf({ pence, optimism }))],
      ["Sort", ({ savingType }) => text(labelOf(savingTypes, savingType))],
      ["Where it falls", ({ area }) => text(labelOf(savingAreas, area))],
      ["Grade", ({ grade }) => text(labelOf(grades, grade))],
      ["How it is reckoned", ({ evidence }) => text(evidence)],
    ],
    savings,
  );

/** By the rule of sharing, of cashable savings after optimism; what goes back into the fund is a line of its own. */
export function gainsSheet(it: WholeProposal) {
  const savings = it.savings.map(savingOf);
  const { positions, reinvested } = positionsOf(poolOf(it), savings, shareTermsOf(it.said));
  const nameOf = namesIn(it);
  const rows = positions.map(({ organisationId, paid, gained, net, payBack }) => ({
    ...{ who: nameOf(organisationId), paid, gained, net, payBack },
  }));
  const fund = { who: "Goes back into the fund", paid: null, gained: reinvested };
  return sheetOf(
    "Who pays and gains",
    [
      ["Organisation", ({ who }) => text(who)],
      ["Pays, cash and in kind", ({ paid }): Cell => pounds(paid)],
      ["Gains", ({ gained }) => pounds(gained)],
      ["Gains less pays", ({ net }) => pounds(net)],
      ["Has it back after months", ({ payBack }) => number(payBack)],
    ],
    reinvested > 0 ? [...rows, { ...fund, net: null, payBack: null }] : rows,
  );
}

/** Each answer to the terms that were submitted last; who gave none yet has a line, too. */
export const signaturesSheet = ({ committed }: WholeProposal) =>
  sheetOf<Answer>(
    "Signatures",
    [
      ["Organisation", ({ name }) => text(name)],
      ["Gives in all", ({ pence }) => pounds(pence)],
      ["Committed", ({ commitment }) => text(labelOf(commitments, commitment))],
      ["Person", ({ one }) => text(one?.person)],
      ["Answer", ({ one }) => text(one && wordOfAnswer(one.answer))],
      ["On", ({ one }) => day(one ? londonToday(one.at) : null)],
      ["At", ({ one }) => text(one && formatTime(one.at))],
      ["Condition or reason", ({ one }) => text(one?.words)],
      ["To be known on", ({ one }) => day(one?.conditionOn ?? null)],
      ["Minute", ({ one }) => text(one?.minute)],
    ],
    committed.flatMap(({ answers, ...row }): Answer[] =>
      (answers.length > 0 ? answers : [null]).map((one) => ({ ...row, one })),
    ),
  );

type Committed = WholeProposal["committed"][number];
type Answer = Omit<Committed, "answers"> & { one: Committed["answers"][number] | null };

/** Of organisations on it and of bodies that save by it. */
function namesIn({ members, savings }: WholeProposal) {
  const names = new Map([
    ...savings.map(({ beneficiaryId, beneficiary }) => [beneficiaryId, beneficiary] as const),
    ...members.map(({ id, name }) => [id, name] as const),
  ]);
  return (id: string) => names.get(id) ?? "An organisation that left";
}
