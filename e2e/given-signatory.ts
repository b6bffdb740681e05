import { owner } from "@/db/client";
import { signatories } from "@/db/schema";
import { first, type Person } from "@/e2e/given-people";

type Wish = Partial<Pick<typeof signatories.$inferInsert, "rank" | "limit" | "pilots" | "endsOn">>;

/** A person on the register of their organisation: without limit, for every pilot, unless it says otherwise. */
export async function signatory({ id: personId, organisationId }: Person, wish: Wish = {}) {
  if (!organisationId) throw new Error("Who signs belongs to an organisation");
  return first(
    await owner
      .insert(signatories)
      .values({
        ...{ personId, organisationId, editedById: personId },
        ...{ rank: "main", startsOn: "2009-04-01", ...wish },
      })
      .returning(),
  );
}
