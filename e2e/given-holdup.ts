import { and, eq, isNull } from "drizzle-orm";
import { owner } from "@/db/client";
import { holdups } from "@/db/schema";
import { first } from "@/e2e/given-people";

/** That a barrier stands in a project's way: said once, however often it is arranged. */
export async function holdup({ id }: { id: string }, { id: barrierId }: { id: string }) {
  await owner.insert(holdups).values({ submissionId: id, barrierId }).onConflictDoNothing();
  return first(
    await owner
      .select()
      .from(holdups)
      .where(
        and(
          eq(holdups.submissionId, id),
          eq(holdups.barrierId, barrierId),
          isNull(holdups.removedAt),
        ),
      ),
  );
}
