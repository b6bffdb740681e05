import { owner } from "@/db/client";
import { readProject } from "@/db/queries/project-rows";
import { termsOf } from "@/db/queries/scopes";
import { reviews, scopes, scores } from "@/db/schema";
import { anOfficer } from "@/e2e/given-life";
import { first, type Person } from "@/e2e/given-people";
import { type Criterion, criterionValues } from "@/lib/reviews";

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

/** Of the version that was put to officers: of what `project` arranges the second, or that of a change of scope. */
export async function review(
  { id, state, version: now }: { id: string; state?: string; version?: number },
  by?: Person,
  /** Where it is other than good; nothing is what cannot be judged. */
  other: Partial<Record<Criterion, number | null>> = {},
) {
  const version = state === "change-in-review" && now ? now : 2;
  const personId = (by ?? (await anOfficer())).id;
  const row = first(
    await owner
      .insert(reviews)
      .values({ submissionId: id, version, personId, words: assessment })
      .returning(),
  );
  const judged = { reviewId: row.id, reason: "It says so plainly." };
  const given: typeof other = { ...good, ...other };
  await owner
    .insert(scores)
    .values(
      criterionValues.map((criterion) => ({ ...judged, criterion, score: given[criterion] })),
    );
  return row;
}

const good = Object.fromEntries(criterionValues.map((criterion) => [criterion, 3]));

export const assessment = "Sound, and the building is the risk.";
