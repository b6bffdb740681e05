import { type Case, kindOf } from "@/e2e/access-table";
import { isReviewed } from "@/e2e/access-table-projects";
import type { World } from "@/e2e/access-world";
import { given } from "@/e2e/given";

/** What a case is about, of any kind, with the review that it implies. */
export async function arrange(world: World, its: Case, draft = {}) {
  const it = await world[kindOf(its)](its, { draft });
  if (it.kind === "project" && isReviewed(its.state)) await given.review(it);
  return it;
}
export type Arranged = Awaited<ReturnType<typeof arrange>>;
