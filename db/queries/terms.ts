import { eq, getTableColumns } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { readMembers } from "@/db/queries/proposal-rows";
import { setWhole, type Target } from "@/db/queries/whole";
import { terms } from "@/db/schema";
import type { Asker } from "@/db/viewer";
import { type Change, changesBetween } from "@/lib/changes";
import { refused } from "@/lib/outcome";
import { nothingSaid, type Said } from "@/lib/term-fields";
import { nameOfShare } from "@/lib/term-inputs";

/** What partners agree on beside the money; nothing for whoever may not see it. */
export async function readTerms(tx: Transaction, id: string): Promise<Said> {
  const { submissionId: _, ...columns } = getTableColumns(terms);
  const [row] = await tx.select(columns).from(terms).where(eq(terms.submissionId, id));
  return row ?? nothingSaid;
}

/** Sets the terms of a section. */
export const setTerms = (viewer: Asker, id: string, said: Partial<Said>, at: Target) =>
  setWhole(viewer, id, { act: "set-terms", at }, async (tx) => {
    const [before, members] = await Promise.all([readTerms(tx, id), readMembers(tx, id)]);
    const isMember = (organisation: string) => members.some((one) => one.id === organisation);
    if (said.hostId && !isMember(said.hostId))
      return refused("Choose one of the organisations on it", "hostId");
    const stranger = Object.keys(said.fixed ?? {}).find((one) => !isMember(one));
    if (stranger) return refused("It is not on it any more", nameOfShare(stranger));
    return {
      changes: changesBetween(before, { ...before, ...said }).map((one) => named(one, members)),
      write: () =>
        tx
          .insert(terms)
          .values({ ...said, submissionId: id })
          .onConflictDoUpdate({ target: terms.submissionId, set: said })
          .returning({ id: terms.submissionId }),
    };
  });

type Members = readonly { id: string; name: string }[];

/** Names in the place of ids. */
function named(change: Change, members: Members): Change {
  const nameOf = (id: unknown) => members.find((one) => one.id === id)?.name ?? null;
  const sharesOf = (shares: unknown) =>
    Object.entries(shares ?? {}).map(([id, share]) => ({ name: nameOf(id), share }));
  const names: Record<string, (value: unknown) => unknown> = { hostId: nameOf, fixed: sharesOf };
  const name = names[change.field];
  return name ? { ...change, from: name(change.from), to: name(change.to) } : change;
}
