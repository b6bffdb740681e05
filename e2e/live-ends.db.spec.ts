import { expect } from "@playwright/test";
import { and, eq, sql } from "drizzle-orm";
import { owner } from "@/db/client";
import {
  assignments,
  memberships,
  organisationPilots,
  partnerships,
  people,
  roleHolders,
  sessions,
  submissions,
} from "@/db/schema";
import { test } from "@/e2e/fixtures";
import { type LiveChannel, liveAs } from "@/e2e/live-channel";

const heard = (channel: LiveChannel) => expect.poll(() => channel.heard, { intervals: [20] });
const over = (channel: LiveChannel, timeout = 1000) =>
  expect.poll(() => channel.isOpen, { timeout, intervals: [20] }).toBe(false);
const event = (kind: string, id = "") => `event: ${kind}\ndata: ${id}\n\n`;

/** What takes a submission out of sight, and what a browser is answered that asks for its channel again. */
const losses = [
  {
    what: "their session ends",
    again: 401,
    lose: ({ person }: Lost) =>
      owner.update(sessions).set({ expires: sql`now()` }).where(eq(sessions.personId, person.id)),
  },
  {
    what: "they are suspended",
    again: 401,
    lose: ({ person }: Lost) =>
      owner.update(people).set({ suspendedAt: new Date() }).where(eq(people.id, person.id)),
  },
  {
    what: "their membership ends",
    again: 404,
    lose: ({ person }: Lost) =>
      owner
        .update(memberships)
        .set({ endedAt: new Date() })
        .where(eq(memberships.personId, person.id)),
  },
  {
    what: "its audience narrows",
    again: 404,
    lose: ({ id }: Lost) =>
      owner.update(submissions).set({ audience: "partners" }).where(eq(submissions.id, id)),
  },
  {
    what: "their organisation leaves its pilot",
    again: 404,
    lose: ({ person: { organisationId } }: Lost) =>
      owner
        .delete(organisationPilots)
        .where(eq(organisationPilots.organisationId, organisationId ?? "")),
  },
] as const;
type Lost = { id: string; person: { id: string; organisationId: string | null } };

for (const { what, again, lose } of losses)
  test(`a channel ends within a second when ${what}, and does not come back`, async ({ given }) => {
    const it = await given.barrier({ state: "open" });
    const person = await given.person({ of: await given.organisation() });
    const [channel, other] = [await liveAs(person, it), await liveAs(it.author, it)];
    await lose({ id: it.id, person });
    await over(channel);
    expect((await channel.again()).status).toBe(again);
    const said = await given.comment(it, it.author);
    await heard(other).toBe(event("own", said.id));
    expect(channel.heard).toBe("");
    other.close();
  });

test("a channel ends when a partner leaves, an officer loses the role or an adviser the pilot", async ({
  given,
}) => {
  const partner = await given.organisation({ pilots: ["durham"] });
  const it = await given.barrier({ state: "submitted", partners: [partner] });
  const officers = {
    reviewer: await given.person({ role: "reviewer" }),
    adviser: await given.person({ role: "adviser", advises: ["kent"] }),
  };
  const member = await liveAs(await given.person({ of: partner }), it);
  const reviewer = await liveAs(officers.reviewer, it);
  const adviser = await liveAs(officers.adviser, it);
  const [of, by] = [
    eq(partnerships.submissionId, it.id),
    eq(partnerships.organisationId, partner.id),
  ];
  await owner.update(partnerships).set({ state: "left" }).where(and(of, by));
  await owner.delete(roleHolders).where(eq(roleHolders.personId, officers.reviewer.id));
  await owner.delete(assignments).where(eq(assignments.personId, officers.adviser.id));
  for (const channel of [member, reviewer, adviser]) {
    await over(channel);
    expect((await channel.again()).status).toBe(404);
  }
});

test("acting for another organisation begins another channel", async ({ given }) => {
  const [one, other] = [await given.organisation(), await given.organisation()];
  const person = await given.person({ of: [one, other] });
  const it = await given.barrier({ state: "open", organisation: one });
  const channel = await liveAs(person, it);
  await owner
    .update(sessions)
    .set({ organisationId: other.id })
    .where(eq(sessions.personId, person.id));
  await over(channel);
  const next = await channel.again();
  expect(next.status).toBe(200);
  next.close();
});
