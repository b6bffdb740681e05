import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import {
  acknowledgements,
  agreements,
  closings,
  instalments,
  receipts,
  savings,
} from "@/db/schema";
import { figures } from "@/e2e/given-figures";
import { daysAgo } from "@/e2e/given-life";
import { first, type Organisation, type Person, person } from "@/e2e/given-people";
import { attachment } from "@/e2e/given-remarks";
import { instalmentsOf } from "@/lib/instalments";
import type { ProposalState } from "@/lib/proposals";

/** In pence: what came of the first payment of the first partner. */
export const came = 123_457;

type Rows = { ours: string; theirs: string };
type Fund = {
  id: string;
  of: Organisation;
  partner: Organisation | undefined;
  rows: Rows;
  startsOn: string;
  /** A contributor of the lead partner. */
  by: Person;
};

/** What a pooled budget has once its agreement is there: the document, payments, and how it ends. Gives a payment's id. */
export async function fund(state: ProposalState, { id, of, partner, rows, startsOn, by }: Fund) {
  const file = await attachment({ id }, by, { name: "agreement.txt" });
  const manager = await person({ of, duties: ["finance"] });
  const byManager = { submissionId: id, personId: manager.id };
  await owner.insert(agreements).values({
    ...{ ...byManager, attachmentId: file.id, sha256: file.sha256 },
    ...{ signedOn: "2009-10-02", board: "One seat each", createdAt: daysAgo(2) },
  });
  const paid = [
    { row: rows.ours, pence: figures.ours, basis: "april" as const },
    ...(partner ? [{ row: rows.theirs, pence: figures.theirs, basis: "april" as const }] : []),
  ];
  const planned = await owner
    .insert(instalments)
    .values(
      paid.flatMap(({ row, pence, basis }) =>
        instalmentsOf({ basis, from: 2010, pence }, startsOn, { rhythm: "quarterly", on: 1 }).map(
          (one) => ({ ...one, submissionId: id, contributionId: row, byId: manager.id }),
        ),
      ),
    )
    .returning({ id: instalments.id, of: instalments.contributionId });
  const payment = planned.find((one) => one.of === rows.theirs) ?? planned[0];
  const instalmentId = payment?.id ?? "";
  if (state === "in-place") return instalmentId;
  await owner.insert(receipts).values({
    ...{ ...byManager, instalmentId, pence: came, receivedOn: "2009-10-05" },
  });
  if (state === "live") return instalmentId;
  const [saving] = await owner.select().from(savings).where(eq(savings.submissionId, id));
  const { version } = first(
    await owner
      .insert(closings)
      .values({
        ...{ submissionId: id, editedById: manager.id, minute: "Board, minute 7" },
        ...{ minutedOn: "2009-10-08", paidOn: "2009-10-09", assets: "The host", results: "Two" },
        parts: { [of.id]: figures.kept + came },
        gained: saving ? { [saving.id]: 1 } : {},
      })
      .returning({ version: closings.version }),
  );
  for (const one of partner ? [of, partner] : [of]) {
    const { id: personId } = await person({ of: one, duties: ["finance"] });
    await owner
      .insert(acknowledgements)
      .values({ submissionId: id, organisationId: one.id, version, personId });
  }
  return instalmentId;
}
