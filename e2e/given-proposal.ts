import { randomUUID } from "node:crypto";
import { owner } from "@/db/client";
import { rowsOf } from "@/db/queries/proposal-rows";
import {
  contributions,
  events,
  pots,
  proposals,
  purses,
  savings,
  spendLines,
  submissions,
  terms,
} from "@/db/schema";
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
import { yearBasisOf } from "@/lib/contribution-inputs";
import type { ProposalDraft } from "@/lib/proposal-inputs";
import { type ProposalStep, proposalSteps } from "@/lib/proposal-steps";
import type { ProposalState } from "@/lib/proposals";
import type { Audience } from "@/lib/submissions";

export type ProposalWish = {
  state?: ProposalState;
  audience?: Audience;
  organisation?: Organisation;
  /** Who began it: a contributor of the organisation, if nobody is named. */
  author?: Person;
  /** Organisations that accepted a part; the first gives money, too. */
  partners?: Organisation[];
  draft?: Partial<ProposalDraft>;
};

/** In pence: what is wanted, kept back and planned of its first year, what is saved, and what the lead and the first partner give. */
export const figures = {
  ...{ wanted: 25_468_024, kept: 1_904_633, planned: 5_813_207, saved: 4_207_119 },
  ...{ ours: 7_712_345, theirs: 3_141_590 },
};

/** What its terms say of who decides. */
export const agreed = "The almoners of Deptford sit in turn.";

/** A pooled budget in any state, with all that the state implies: reference, target, plan, terms, figures, history. */
export async function proposal(wish: ProposalWish = {}) {
  const { state = "draft", audience = "pilot", partners = [] } = wish;
  const of = wish.organisation ?? (await organisation());
  const author = wish.author ?? (await person({ of, duties: ["contributor"] }));
  const draft = draftOfProposal(of, { audience, ...wish.draft });
  const life = lives[state];
  const isOpened = life.includes("open-figures");
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
        version: life.length + 4,
        createdById: author.id,
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
  await owner.insert(terms).values({ submissionId: id, hostId: of.id, board: agreed });
  await tellLife({ id, life, author, of, line: money.line });
  if (isOpened) await contribute(id, { row: money.ours, of, by: author, pence: figures.ours });
  const [partner] = partners;
  if (isOpened && partner) {
    const by = await person({ of: partner, duties: ["contributor"] });
    await contribute(id, { row: money.theirs, of: partner, by, pence: figures.theirs });
  }
  const officer = await anOfficer();
  return { ...submission, organisation: of, author, officer, draft, money };
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
    assurance: "",
    audience: "pilot",
    ...changes,
  };
}

const lives: Record<ProposalState, ProposalStep[]> = {
  draft: [],
  shaping: ["open-figures"],
  withdrawn: ["open-figures", "withdraw"],
};

/** What is wanted and kept back, what the fund begins with, and one line of what is to be paid for. */
async function plan(submissionId: string, { line, by }: { line: string; by: Person }) {
  await owner.insert(pots).values({
    ...{ submissionId, year: "2010-11", nature: "revenue" },
    ...{ target: figures.wanted, contingency: figures.kept },
  });
  await owner.insert(purses).values({ submissionId, openingRevenue: figures.kept, carries: "yes" });
  await spending({ id: submissionId }, by, line);
}

/** A line of what is to be paid for. */
export async function spending(it: { id: string }, by: { id: string }, id: string = randomUUID()) {
  await owner.insert(spendLines).values({
    ...{ id, submissionId: it.id, year: "2010-11", nature: "revenue", editedById: by.id },
    ...{ pence: figures.planned, form: "cash", what: "Beds for a night", scheme: "support" },
    ...{ isNew: true, variance: "variable" },
  });
}

type Saved = { saving: string; by: Person; of: Organisation };

/** What its lead partner saves by it. */
async function save(submissionId: string, { saving: id, by, of }: Saved) {
  await owner.insert(savings).values({
    ...{ id, submissionId, beneficiaryId: of.id, editedById: by.id, gainYear: "2012-13" },
    ...{ gross: figures.saved, savingType: "cashable", area: "local", grade: "C" },
    ...{ evidence: "Counted at the door" },
  });
  await owner.insert(events).values({
    ...{ submissionId, subjectId: id, personId: by.id, organisationId: of.id },
    act: "added-saving",
    readers: "involved",
    changes: [{ field: "gross", from: null, to: figures.saved }],
    ...toldAt(1),
  });
}

type Given = { row: string; of: Organisation; by: Person; pence: number };

/** A row of an organisation's money, and the line that tells of it. */
async function contribute(submissionId: string, { row: id, of, by, pence }: Given) {
  const of2010 = { basis: yearBasisOf(of.type), from: 2010 };
  await owner.insert(contributions).values({
    ...of2010,
    ...{ id, submissionId, organisationId: of.id, pence, editedById: by.id },
    ...{ nature: "revenue", form: "cash", source: "core", recurrent: true, isNew: true },
  });
  await owner.insert(events).values({
    ...{ submissionId, subjectId: id, personId: by.id, organisationId: of.id },
    act: "added-contribution",
    readers: "involved",
    changes: [{ field: "pence", from: null, to: pence }],
    ...toldAt(1),
  });
}

const toldAt = (ago: number) => ({ at: daysAgo(ago), toldAt: daysAgo(ago) });

type Told = {
  id: string;
  life: readonly ProposalStep[];
  author: Person;
  of: Organisation;
  line: string;
};

/** A line of history for the draft, its target, what is kept back, what is agreed and planned, and each step. */
async function tellLife({ id, life, author, of, line: subjectId }: Told) {
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
      ...toldAt(life.length - index),
      act: step,
      fromState: states[index],
      toState: states[index + 1],
      version: index + 5,
    })),
  ]);
}
