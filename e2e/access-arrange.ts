import { type Case, kindOf } from "@/e2e/access-table";
import { isReviewed } from "@/e2e/access-table-projects";
import type { World } from "@/e2e/access-world";
import { given } from "@/e2e/given";

/** A project in its case, with the review that this implies. */
export async function arrangeProject(world: World, its: Case, draft = {}) {
  const it = await world.project(its, { draft });
  if (isReviewed(its.state)) await given.review(it);
  return it;
}

/** What a case is about, of any kind. */
export const arrange = (world: World, its: Case, draft = {}) =>
  its.kind === "project" ? arrangeProject(world, its, draft) : world[kindOf(its)](its, { draft });
export type Arranged = Awaited<ReturnType<typeof arrange>>;
