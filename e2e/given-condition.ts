import { owner } from "@/db/client";
import { conditions } from "@/db/schema";
import { first, type Organisation, type Person } from "@/e2e/given-people";

type ConditionWish = { words?: string; dueOn?: string; metBy?: Person };

/** What the endorsement of a project asks of an organisation on it: open, or met by somebody. */
export async function condition(
  { id }: { id: string },
  of: Pick<Organisation, "id">,
  { words = "Agree the lease with the library.", dueOn = "2009-12-01", metBy }: ConditionWish = {},
) {
  const met = metBy && { metOn: "2009-10-12", how: "The lease is signed.", metById: metBy.id };
  return first(
    await owner
      .insert(conditions)
      .values({ submissionId: id, organisationId: of.id, words, dueOn, ...met })
      .returning(),
  );
}
