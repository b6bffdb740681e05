import { expect, test } from "@playwright/test";
import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { events, submissions } from "@/db/schema";
import { asViewer } from "@/db/viewer";
import { given } from "@/e2e/given";
import { portalNow } from "@/lib/clock";

test("a write without its line of history does not come to be", async () => {
  const it = await given.barrier({ state: "submitted" });
  const reviewer = await given.person({ role: "reviewer" });
  const write = asViewer(reviewer, (tx) =>
    tx
      .update(submissions)
      .set({ officerId: reviewer.id, version: it.version + 1 })
      .where(eq(submissions.id, it.id))
      .returning({ id: submissions.id }),
  );
  await expect(write).rejects.toThrow("A write leaves a line of history");
  const [row] = await owner.select().from(submissions).where(eq(submissions.id, it.id));
  expect(row).toMatchObject({ officerId: null, version: it.version });
});

const linesOf = (subjectId: string) =>
  owner.select().from(events).where(eq(events.subjectId, subjectId));

test("a line is dated when it is written and waits to be told, whatever it says of that", async () => {
  const administrator = await given.person({ role: "administrator" });
  const someone = await given.person();
  const long = new Date("2001-01-01");
  await asViewer(administrator, (tx) =>
    tx.insert(events).values({
      personId: administrator.id,
      act: "restored",
      subjectId: someone.id,
      at: long,
      toldAt: long,
    }),
  );
  const [row] = await linesOf(someone.id);
  expect(row?.toldAt).toBeNull();
  expect(row?.at.getTime()).toBeGreaterThan(portalNow().getTime() - 60_000);
});
