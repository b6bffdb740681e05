import { asc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { recordEvent } from "@/db/events";
import { conditions, organisations, people } from "@/db/schema";
import type { Asker } from "@/db/viewer";
import type { ConditionInput } from "@/lib/conditions";

/** What the step that endorses asks for, each with its line of history; the state has moved already. */
export async function setConditions(
  tx: Transaction,
  viewer: Asker,
  submissionId: string,
  asked: ConditionInput[],
) {
  for (const one of asked) {
    const [row] = await tx
      .insert(conditions)
      .values({ ...one, submissionId })
      .returning({ id: conditions.id });
    const condition = row && (await findCondition(tx, submissionId, row.id));
    if (!condition) throw new Error("A condition was set and is not there");
    await recordEvent(tx, viewer, {
      submissionId,
      act: "condition-set",
      subjectId: condition.id,
      reason: condition.words,
      details: { organisation: condition.organisation, toBeMetBy: condition.dueOn },
    });
  }
}

/** In the order of their dates. */
export function listConditions(tx: Transaction, submissionId: string) {
  return tx
    .select({
      id: conditions.id,
      version: conditions.version,
      words: conditions.words,
      organisationId: conditions.organisationId,
      organisation: organisations.name,
      dueOn: conditions.dueOn,
      metOn: conditions.metOn,
      how: conditions.how,
      metBy: people.name,
      reopened: conditions.reopened,
    })
    .from(conditions)
    .innerJoin(organisations, eq(organisations.id, conditions.organisationId))
    .leftJoin(people, eq(people.id, conditions.metById))
    .where(eq(conditions.submissionId, submissionId))
    .orderBy(asc(conditions.dueOn), asc(conditions.createdAt), asc(conditions.id));
}
export type Condition = Awaited<ReturnType<typeof listConditions>>[number];

export const findCondition = async (tx: Transaction, submissionId: string, id: string) =>
  (await listConditions(tx, submissionId)).find((one) => one.id === id);
