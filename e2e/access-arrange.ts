import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { frozenTerms } from "@/db/schema";
import { type Case, kindOf } from "@/e2e/access-table";
import { isReviewed } from "@/e2e/access-table-projects";
import type { World } from "@/e2e/access-world";
import { given } from "@/e2e/given";
import type { Person } from "@/e2e/given-people";
import { reviewPartValues } from "@/lib/reviews";

/** A project in its case, with the review that this implies. */
export async function arrangeProject(world: World, its: Case, draft = {}) {
  const it = await world.project(its, { draft });
  if (isReviewed(its.state)) await given.review(it);
  return it;
}

/** A pooled budget in its case, with the reviews of it and of its finance, or the agreement, that this implies. */
export async function arrangeProposal(world: World, its: Case, draft = {}) {
  const it = await world.proposal(its, { draft });
  if (its.state === "in-review")
    for (const part of reviewPartValues)
      await given.review(it, await given.person({ role: "reviewer" }), { part });
  if (its.state === "agreed") await given.attachment(it, it.author, { name: "agreement.txt" });
  return it;
}

/** What a case is about, of any kind. */
export function arrange(world: World, its: Case, draft = {}) {
  const kind = kindOf(its);
  if (kind === "project") return arrangeProject(world, its, draft);
  return kind === "proposal" ? arrangeProposal(world, its, draft) : world.barrier(its, { draft });
}
export type Arranged = Awaited<ReturnType<typeof arrange>>;

/** What a signatory has when they sign: the terms that they read, and a code from their mail. */
export async function signingOf({ id }: { id: string }, person: Person) {
  const [terms] = await owner
    .select({ hash: frozenTerms.hash })
    .from(frozenTerms)
    .where(eq(frozenTerms.submissionId, id));
  const { request: asked, code } = await given.signingCode(person);
  return { hash: terms?.hash ?? "", asked, code };
}
