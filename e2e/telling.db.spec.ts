import { expect } from "@playwright/test";
import { and, eq, sql } from "drizzle-orm";
import { owner } from "@/db/client";
import { events } from "@/db/schema";
import { tellUntold } from "@/db/worker/tell";
import { test } from "@/e2e/fixtures";
import { mailsTo, noticeOf, say } from "@/e2e/told";

test("a telling that was cut short counts nothing twice", async ({ given }) => {
  const college = await given.organisation();
  const [author, reader] = [
    await given.person({ of: college }),
    await given.person({ of: college, name: "Rory Quill" }),
  ];
  const it = await given.barrier({ state: "open", organisation: college });
  await say(author, it.id, "For you, @Rory Quill.");
  await tellUntold({ of: it.id });
  await owner
    .update(events)
    .set({ toldAt: null })
    .where(and(eq(events.submissionId, it.id), eq(events.act, "commented")));
  await Promise.all([
    tellUntold({ of: it.id }),
    tellUntold({ of: it.id }),
    tellUntold({ of: it.id }),
  ]);
  expect(await noticeOf(reader, it.id)).toMatchObject({ count: 1 });
  expect(await mailsTo(reader)).toHaveLength(1);
});

test("a teller waits for another as long as a telling takes", async ({ given }) => {
  const college = await given.organisation();
  const author = await given.person({ of: college });
  const reader = await given.person({ of: college, name: "Rory Quill" });
  const it = await given.barrier({ organisation: college });
  await say(author, it.id, "For you, @Rory Quill.");
  const busy = owner.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${it.id}, 16))`);
    // Longer than a request waits for a lock.
    await tx.execute(sql`select pg_sleep(3.5)`);
  });
  await tellUntold({ of: it.id });
  await busy;
  expect(await noticeOf(reader, it.id)).toMatchObject({ reason: "mention" });
});
