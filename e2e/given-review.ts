import { owner } from "@/db/client";
import { readProject } from "@/db/queries/project-rows";
import { termsOf } from "@/db/queries/scopes";
import { reviews, scopes, scores } from "@/db/schema";
import { anOfficer } from "@/e2e/given-life";
import { first, type Person } from "@/e2e/given-people";
import { type Criteria, criteriaOf, type ReviewPart } from "@/lib/reviews";

export const scopeAim = "Three in five start something within six weeks.";
const reason = "The building is let to somebody else.";

/** Everything stays but the outcome. */
export async function scope(
  { id, version }: { id: string; version: number },
  { id: personId }: Person,
) {
  const found = await owner.transaction((tx) => readProject(tx, id));
  if (!found) throw new Error("It is not there");
  const terms = { ...termsOf(found), aim: scopeAim };
  await owner.insert(scopes).values({
    ...{ submissionId: id, version, terms, personId, reason },
    ...{ summary: terms.aim, searchText: terms.aim },
  });
}

type Reviewed = { id: string; kind?: string; state?: string; version?: number };
type Judging = {
  part?: ReviewPart;
  /** Where it is other than good; nothing is what cannot be judged. */
  scores?: Partial<Record<Criteria[number]["value"], number | null>>;
};

/** Of the version that was put to officers: of a project the second, or that of a change of scope. */
export async function review(
  it: Reviewed,
  by?: Person,
  { part = "whole", scores: other = {} }: Judging = {},
) {
  const kind = it.kind === "proposal" ? "proposal" : "project";
  const personId = (by ?? (await anOfficer())).id;
  const row = first(
    await owner
      .insert(reviews)
      .values({
        ...{ submissionId: it.id, version: versionPut(it), part, personId },
        words: assessment,
      })
      .returning(),
  );
  const judged = { reviewId: row.id, reason: "It says so plainly." };
  await owner.insert(scores).values(
    criteriaOf(kind, part).map(({ value }) => ({
      ...judged,
      criterion: value,
      score: value in other ? other[value] : 3,
    })),
  );
  return row;
}

function versionPut({ kind, state, version }: Reviewed) {
  if (kind === "proposal") return submittedAs;
  return state === "change-in-review" && version ? version : 2;
}

/** The version in which a given pooled budget was submitted. */
export const submittedAs = 6;

export const assessment = "Sound, and the building is the risk.";
