import { randomUUID } from "node:crypto";
import { owner } from "@/db/client";
import { freezeTerms } from "@/db/queries/frozen-terms";
import { rowsOf } from "@/db/queries/proposal-rows";
import { readWhole } from "@/db/queries/proposal-whole";
import { events, proposals, submissions, terms } from "@/db/schema";
import { contribute, figures, plan, save, support, toldAt } from "@/e2e/given-figures";
import { fund } from "@/e2e/given-fund";
import { anOfficer, daysAgo, nextReference } from "@/e2e/given-life";
import { acceptParts } from "@/e2e/given-partners";
import {
  first,
  mark,
  type Organisation,
  organisation,
  type Person,
  person,
} from "@/e2e/given-people";
import { submittedAs } from "@/e2e/given-review";
import { signature } from "@/e2e/given-signatory";
import type { ProposalDraft } from "@/lib/proposal-inputs";
import { type ProposalStep, proposalSteps } from "@/lib/proposal-steps";
import type { ProposalState } from "@/lib/proposals";
import type { Audience } from "@/lib/submissions";
import type { Said } from "@/lib/term-fields";

export type ProposalWish = {
  state?: ProposalState;
  audience?: Audience;
  organisation?: Organisation;
  /** Who began it: a contributor of the organisation, if nobody is named. */
  author?: Person;
  /** Organisations that accepted a part; the first gives money, too. */
  partners?: Organisation[];
  draft?: Partial<ProposalDraft>;
  /** What is agreed beside the host: all of it, so that it could be signed. */
  said?: Partial<Said>;
};

/** What its terms say of who decides. */
export const agreed = "The almoners of Deptford sit in turn.";

/** A pooled budget in any state, with all that the state implies: reference, target, plan, terms, figures, history. */
export async function proposal(wish: ProposalWish = {}) {
  const { state = "draft", audience = "pilot", partners = [], said = allAgreed } = wish;
  const of = wish.organisation ?? (await organisation());
  const author = wish.author ?? (await person({ of, duties: ["contributor"] }));
  const life = lives[state];
  const isBegun = life.includes("record-agreement");
  const draft = draftOfProposal(of, {
    audience,
    // What has begun began in the summer.
    ...(isBegun ? { startsOn: "2009-07-01" } : {}),
    ...wish.draft,
  });
  const isOpened = life.includes("open-figures");
  const isSubmitted = life.includes("submit");
  const officer = await anOfficer();
  const rows = rowsOf(draft);
  const submission = first(
    await owner
      .insert(submissions)
      .values({
        ...rows.submission,
        kind: "proposal",
        state,
        organisationId: of.id,
        reference: isOpened ? await nextReference(draft.pilot, "proposal") : null,
        version: life.length + (isBegun || ["agreed", "lapsed"].includes(state) ? 5 : 4),
        createdById: author.id,
        officerId: life.includes("start-review") ? officer.id : null,
        submittedAt: isSubmitted ? daysAgo(life.length - 1) : null,
        createdAt: daysAgo(life.length + 3),
        stateSince: daysAgo(1),
        updatedAt: daysAgo(1),
      })
      .returning(),
  );
  const { id } = submission;
  await owner.insert(proposals).values({ ...rows.proposal, id });
  await acceptParts(submission, partners, author);
  const money = {
    ours: randomUUID(),
    theirs: randomUUID(),
    line: randomUUID(),
    saving: randomUUID(),
  };
  await plan(id, { line: money.line, by: author });
  await save(id, { saving: money.saving, by: author, of });
  await owner.insert(terms).values({ ...said, submissionId: id, hostId: of.id });
  await tellLife({ id, life, author, officer, of, line: money.line });
  if (isOpened) await contribute(id, { row: money.ours, of, by: author, pence: figures.ours });
  const [partner] = partners;
  if (isOpened && partner) {
    const by = await person({ of: partner, duties: ["contributor"] });
    await contribute(id, { row: money.theirs, of: partner, by, pence: figures.theirs });
    await support(id, money.theirs, await person({ of: partner, duties: ["finance"] }));
  }
  if (isSubmitted)
    await owner.transaction(async (tx) => {
      const whole = await readWhole(tx, id);
      if (whole) await freezeTerms(tx, id, submittedAs - 1, whole);
    });
  if (state === "agreed" || isBegun)
    for (const one of [of, ...partners.slice(0, 1)])
      await signature(submission, await person({ of: one, duties: ["signatory"] }));
  let payment = id;
  if (isBegun || state === "agreed")
    await support(id, money.ours, await person({ of, duties: ["finance"] }));
  if (isBegun)
    payment = await fund(state, {
      ...{ id, of, partner, rows: money, startsOn: draft.startsOn ?? "", by: author },
    });
  return {
    ...submission,
    ...{ organisation: of, author, officer, draft },
    money: { ...money, payment, giver: of.id },
  };
}

/** A complete draft, but for the money. */
function draftOfProposal(of: Organisation, changes: Partial<ProposalDraft> = {}): ProposalDraft {
  return {
    title: `One purse for the homeless ${mark()}`,
    pilot: of.pilots[0] ?? "kent",
    pilots: [],
    arrangement: "pooled",
    aim: "Nobody of 16 to 25 sleeps out for a second night.",
    indicator: "NI 141",
    whoFor: "310 people of 16 to 25 without a home, in Thanet",
    stage: "pilot",
    startsOn: "2010-04-01",
    endsOn: "2012-03-31",
    assurance: "Equality: nobody is turned away.",
    audience: "pilot",
    ...changes,
  };
}

const toReview: ProposalStep[] = ["open-figures", "submit", "start-review"];
const lives: Record<ProposalState, ProposalStep[]> = {
  draft: [],
  shaping: ["open-figures"],
  submitted: ["open-figures", "submit"],
  "in-review": toReview,
  "awaiting-sign-off": [...toReview, "endorse"],
  // The last signature makes it agreed.
  agreed: [...toReview, "endorse"],
  "in-place": [...toReview, "endorse", "record-agreement"],
  live: [...toReview, "endorse", "record-agreement", "go-live"],
  closing: [...toReview, "endorse", "record-agreement", "go-live", "close"],
  closed: [...toReview, "endorse", "record-agreement", "go-live", "close", "settle"],
  // It was not signed in time.
  lapsed: [...toReview, "endorse"],
  "not-endorsed": [...toReview, "not-endorse"],
  withdrawn: ["open-figures", "withdraw"],
};

/** All that its partners agree on, so that it could be signed. */
const allAgreed = {
  ...{
    overspend: "pro-rata",
    waterfall: "What other lines leave, then the partners",
    board: agreed,
  },
  ...{ underspend: "return", shareRule: "keep", manager: "Alison Hurst", votes: "By consent" },
  ...{ meets: "Monthly", thresholds: [{ upTo: null, who: "The board" }], rhythm: "quarterly" },
  ...{ accounts: "Those of the host", legalBasis: "children-10", adviser: "The solicitor" },
  ...{ advisedOn: "2009-10-01", dataSharing: "none", notice: 6, liabilities: "Its share" },
  ...{ leastCommitment: 1, assets: "The host", staff: "They stay", reviewOn: "2010-09-01" },
  ...{ variation: "By all", disputes: "By the chief executives" },
} as const satisfies Partial<Said>;

const byOfficer: ProposalStep[] = ["start-review", "endorse", "not-endorse"];

type Told = {
  id: string;
  life: readonly ProposalStep[];
  author: Person;
  officer: Person;
  of: Organisation;
  line: string;
};

/** A line of history for the draft, its target, what is kept back, what is agreed and planned, and each step. */
async function tellLife({ id, life, author, officer, of, line: subjectId }: Told) {
  const states = ["draft", ...life.map((step) => proposalSteps[step].to as string)];
  const line = { submissionId: id, personId: author.id, organisationId: of.id };
  const wanted = [{ year: "2010-11", nature: "revenue", wanted: figures.wanted }];
  await owner.insert(events).values([
    { ...line, ...toldAt(life.length + 3), act: "began", toState: "draft", version: 1 },
    {
      ...line,
      ...toldAt(life.length + 2),
      act: "set-targets",
      readers: "involved",
      version: 2,
      changes: [{ field: "targets", from: [], to: wanted }],
    },
    {
      ...line,
      ...toldAt(life.length + 1),
      act: "set-reserves",
      readers: "involved",
      version: 3,
      changes: [{ field: "contingency-revenue-2010-11", from: 0, to: figures.kept }],
    },
    {
      ...line,
      ...toldAt(life.length + 1),
      act: "set-terms",
      readers: "involved",
      version: 4,
      changes: [
        { field: "hostId", from: null, to: of.name },
        { field: "board", from: "", to: agreed },
      ],
    },
    {
      ...line,
      ...toldAt(life.length + 1),
      act: "added-spending",
      subjectId,
      readers: "involved",
      changes: [{ field: "pence", from: null, to: figures.planned }],
    },
    ...life.map((step, index) => ({
      ...line,
      ...(byOfficer.includes(step) ? { personId: officer.id, organisationId: null } : {}),
      ...toldAt(life.length - index),
      act: step,
      fromState: step === "record-agreement" ? "agreed" : states[index],
      toState: states[index + 1],
      version: index + 5,
    })),
  ]);
}
