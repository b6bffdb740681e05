import { randomUUID } from "node:crypto";
import { owner } from "@/db/client";
import { contributions, events, pots, purses, savings, spendLines, supports } from "@/db/schema";
import { daysAgo } from "@/e2e/given-life";
import type { Organisation, Person } from "@/e2e/given-people";
import { yearBasisOf } from "@/lib/contribution-inputs";

/** In pence: what is wanted, kept back and planned of its first year, what is saved, and what the lead and the first partner give. */
export const figures = {
  ...{ wanted: 25_468_024, kept: 1_904_633, planned: 5_813_207, saved: 4_207_119 },
  ...{ ours: 7_712_345, theirs: 3_141_590 },
};

export const toldAt = (ago: number) => ({ at: daysAgo(ago), toldAt: daysAgo(ago) });

/** What is wanted and kept back, what the fund begins with, and one line of what is to be paid for. */
export async function plan(submissionId: string, { line, by }: { line: string; by: Person }) {
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
export async function save(submissionId: string, { saving: id, by, of }: Saved) {
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
export async function contribute(submissionId: string, { row: id, of, by, pence }: Given) {
  const of2010 = { basis: yearBasisOf(of.type), from: 2010 };
  await owner.insert(contributions).values({
    ...of2010,
    ...{ id, submissionId, organisationId: of.id, pence, editedById: by.id },
    ...{ nature: "revenue", form: "cash", source: "core", recurrent: true, isNew: true },
    ...{ condition: "The vote of the almoners", conditionOn: "2009-12-12" },
  });
  await owner.insert(events).values({
    ...{ submissionId, subjectId: id, personId: by.id, organisationId: of.id },
    act: "added-contribution",
    readers: "involved",
    changes: [{ field: "pence", from: null, to: pence }],
    ...toldAt(1),
  });
}

/** That a finance contact looked at a row of their organisation. */
export async function support(submissionId: string, contributionId: string, by: Person) {
  const { id: personId, organisationId } = by;
  if (!organisationId) throw new Error("Who supports a row belongs to an organisation");
  const its = { submissionId, personId, organisationId };
  await owner.insert(supports).values({ ...its, contributionId, version: 1 });
  await owner.insert(events).values({
    ...its,
    act: "supported-contributions",
    readers: "involved",
    changes: [{ field: "certainty", from: "indicative", to: "officer-supported" }],
    ...toldAt(1),
  });
}
