import { owner } from "@/db/client";
import { adoptions, practices } from "@/db/schema";
import { first } from "@/e2e/given-people";
import { portalNow } from "@/lib/clock";
import type { PracticeInput } from "@/lib/practices";

export const practiceWords: PracticeInput = {
  was: "One front door, with the youth worker behind it.",
  people: "Two youth workers and a tutor",
  money: "£4,000 for the bus",
  time: "Three weeks",
  agreements: "One sheet that both organisations accept",
  ask: "The head of learner services",
};

type Wish = Partial<PracticeInput> & { withdrawn?: boolean };

/** What a project offers, as if it had been written into an empty form. */
export async function practice({ id }: { id: string }, { withdrawn, ...words }: Wish = {}) {
  const withdrawnAt = withdrawn ? portalNow() : null;
  const row = { ...practiceWords, ...words, submissionId: id, version: 1, withdrawnAt };
  return first(await owner.insert(practices).values(row).returning());
}

/** A project that was drafted from another's practice. */
export async function adoption(
  { id }: { id: string },
  source: { id: string },
  wish: Partial<Omit<typeof adoptions.$inferInsert, "submissionId" | "sourceId">> = {},
) {
  const row = { submissionId: id, sourceId: source.id, manner: "as-is" as const, ...wish };
  return first(
    await owner
      .insert(adoptions)
      .values({ createdAt: portalNow(), ...row })
      .returning(),
  );
}
