import { expect } from "@playwright/test";
import { postUpdate } from "@/db/queries/updates";
import { updates } from "@/db/schema";
import { asViewer } from "@/db/viewer";
import { tellUntold } from "@/db/worker/tell";
import { test } from "@/e2e/fixtures";
import { mailsTo, noticeOf } from "@/e2e/told";

test("whoever an update says should move is told at once, and nobody off the project can be named", async ({
  given,
}) => {
  const [college, council, stranger] = [
    await given.organisation(),
    await given.organisation({ type: "council" }),
    await given.organisation(),
  ];
  const lead = await given.person({ of: council, name: "Ivo Quill" });
  const it = await given.project({
    state: "in-delivery",
    organisation: college,
    partners: [council],
  });
  const update = {
    status: "red",
    done: "Little.",
    next: "More.",
    stuck: "The keys.",
    spent: null,
  } as const;
  const post = (mover: string) => postUpdate(it.author, it.id, { ...update, mover });
  expect(await post(stranger.id)).toMatchObject({ why: "refused" });
  expect(await post("' or true --")).toMatchObject({ why: "refused" });
  expect(await post(council.id)).toMatchObject({ done: true });
  await tellUntold({ of: it.id });
  expect(await noticeOf(lead, it.id)).toMatchObject({ reason: "waiting" });
  expect(await mailsTo(lead)).toMatchObject([{ reason: "waiting" }]);
  expect(await post("support")).toMatchObject({ done: true });
  await tellUntold({ of: it.id });
  expect(await noticeOf(it.officer, it.id)).toMatchObject({ reason: "waiting" });
  await expect(
    asViewer(it.author, (tx) =>
      tx.insert(updates).values({
        ...update,
        submissionId: it.id,
        organisationId: college.id,
        personId: it.author.id,
        moverId: stranger.id,
      }),
    ),
  ).rejects.toThrow();
});
