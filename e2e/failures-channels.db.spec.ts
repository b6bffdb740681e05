import { expect } from "@playwright/test";
import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { sessions } from "@/db/schema";
import { aStranger, kinds, leave, ofTwo } from "@/e2e/failures-scene";
import { test } from "@/e2e/fixtures";
import { type LiveChannel, liveAs } from "@/e2e/live-channel";

// The failures of channels in other systems: the guide on collaboration, 4B, 6.
const heard = (channel: LiveChannel) => expect.poll(() => channel.heard, { intervals: [20] });
const over = (channel: LiveChannel) =>
  expect.poll(() => channel.isOpen, { intervals: [20] }).toBe(false);
const event = (kind: string, id: string) => `event: ${kind}\ndata: ${id}\n\n`;

for (const kind of kinds) {
  test(`6, ${kind}: a channel is for whoever may see it now, and coming back lets nobody in`, async ({
    given,
  }) => {
    const { it, lead, partner } = await ofTwo(kind, {});
    const signedOut = await given.person({ of: it.organisation });
    const [channel, ended, kept] = [
      await liveAs(partner, it),
      await liveAs(signedOut, it),
      await liveAs(lead, it),
    ];
    const first = await given.comment(it, lead, { words: "Nothing of this is in the channel." });
    for (const one of [channel, ended]) await heard(one).toBe(event("new", first.id));
    await leave(partner);
    await owner.delete(sessions).where(eq(sessions.personId, signedOut.id));
    for (const one of [channel, ended]) await over(one);
    expect([(await channel.again()).status, (await ended.again()).status]).toEqual([404, 401]);
    expect((await liveAs(partner, it, { since: Date.parse("2009-01-01") })).status).toBe(404);
    const second = await given.comment(it, lead);
    await heard(kept).toBe(event("own", first.id) + event("own", second.id));
    for (const one of [channel, ended]) expect(one.heard).toBe(event("new", first.id));
    kept.close();
  });

  test(`6, ${kind}: a channel says of what is hidden neither that it is there nor that it is busy`, async ({
    given,
  }) => {
    const { it, lead, partner } = await ofTwo(kind, {});
    const stranger = await aStranger();
    const [hidden, nowhere] = [
      await liveAs(stranger, it),
      await liveAs(stranger, { id: crypto.randomUUID() }),
    ];
    const plain = ({ status, headers }: LiveChannel) => [
      status,
      ...[...headers].map(([name, value]) => [
        name,
        name === "date" || value.replaceAll(/nonce-[0-9a-f-]{36}/g, "nonce"),
      ]),
    ];
    expect(hidden.status).toBe(404);
    expect(plain(hidden)).toEqual(plain(nowhere));
    const reviewer = await given.person({ role: "reviewer" });
    const [inside, outside] = [await liveAs(partner, it), await liveAs(reviewer, it)];
    const aside = await given.comment(it, lead, { readers: "partners" });
    await heard(inside).toBe(event("new", aside.id));
    await given.note(it, reviewer);
    const open = await given.comment(it, lead);
    await heard(outside).toBe(event("new", open.id));
    await heard(inside).toBe(event("new", aside.id) + event("new", open.id));
    for (const one of [inside, outside]) one.close();
  });
}
