import { expect } from "@playwright/test";
import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { markAllRead } from "@/db/queries/notices";
import { memberships } from "@/db/schema";
import { makeDigests } from "@/db/worker/digest";
import { readNews } from "@/db/worker/news";
import { tellUntold } from "@/db/worker/tell";
import { test } from "@/e2e/fixtures";
import { asker, mailsTo, say } from "@/e2e/told";
import { portalNow } from "@/lib/clock";
import { addWorkingDays, londonToday } from "@/lib/dates";
import { mailOfDigest } from "@/lib/mail";

test("the digest brings once what is unread and was not mailed, with the words, for those who may see them", async ({
  given,
}) => {
  const college = await given.organisation();
  const [author, reader, former] = [
    await given.person({ of: college }),
    await given.person({ of: college, name: "Rhona Quill" }),
    await given.person({ of: college }),
  ];
  const it = await given.barrier({ state: "open", organisation: college });
  await say(author, it.id, "The letter came on Monday.");
  await say(author, it.id, "Mailed already, @Rhona Quill.");
  await tellUntold();
  const morning = nextMorning();
  await makeDigests(morning);
  await makeDigests(new Date(morning.getTime() + 3_600_000));
  const digests = (await mailsTo(reader)).filter((mail) => mail.reason === null);
  expect(digests).toHaveLength(1);
  const eventIds = digests[0]?.eventIds ?? [];
  const news = await readNews(asker(reader), eventIds);
  const { subject, body } = mailOfDigest(news, "http://localhost/notices");
  expect(subject).toContain(it.title);
  expect(body).toContain("> The letter came on Monday.");
  expect(body).not.toContain("Mailed already");
  await owner
    .update(memberships)
    .set({ endedAt: new Date() })
    .where(eq(memberships.personId, former.id));
  expect(await readNews(asker(former), eventIds)).toEqual([]);
  await markAllRead(reader, portalNow());
  expect(await readNews(asker(reader), eventIds)).toEqual([]);
});

test("there is no digest at night, at the weekend or on a bank holiday", async ({ given }) => {
  const college = await given.organisation();
  const [author, reader] = [
    await given.person({ of: college }),
    await given.person({ of: college }),
  ];
  const it = await given.barrier({ state: "open", organisation: college });
  await say(author, it.id, "Before Christmas.");
  await tellUntold();
  for (const quiet of ["2099-12-25T09:00Z", "2099-12-26T09:00Z", "2099-12-24T07:59Z"])
    await makeDigests(new Date(quiet));
  expect(await mailsTo(reader)).toEqual([]);
});

function nextMorning() {
  const day = addWorkingDays(londonToday(portalNow()), 1);
  return new Date(`${day}T09:30:00Z`);
}
