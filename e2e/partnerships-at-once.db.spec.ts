import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { affectUs } from "@/db/queries/effects";
import { invitePartner } from "@/db/queries/partner-invitations";
import { movePartnership } from "@/db/queries/partnerships";
import { test } from "@/e2e/fixtures";
import type { Person } from "@/e2e/given-people";
import {
  barrierOf,
  figures,
  linesOf,
  membersOf,
  offer,
  partsOf,
  scene,
} from "@/e2e/partners-scene";
import type { Outcome } from "@/lib/outcome";
import type { PersonsStep } from "@/lib/partnerships";

const done = (outcomes: Outcome[]) => outcomes.filter((one) => one.done).length;

test("of all that is done to an invitation at once, one thing has its effect", async ({
  given,
}) => {
  const { it, council, lead, theirs } = await scene(given);
  const colleague = await given.person({ of: council });
  const tries: [Person, PersonsStep][][] = [
    [
      [theirs, "accept"],
      [lead, "withdraw"],
    ],
    [
      [theirs, "accept"],
      [colleague, "accept"],
    ],
    [
      [theirs, "decline"],
      [colleague, "accept"],
      [lead, "withdraw"],
    ],
  ];
  for (const acts of tries) {
    const fresh = await given.barrier({ organisation: it.organisation });
    const { id } = await given.invitation(fresh, council);
    const outcomes = await Promise.all(
      acts.map(([who, step]) => movePartnership(who, id, step, { reason: "At once" })),
    );
    expect(done(outcomes)).toBe(1);
    for (const outcome of outcomes)
      if (!outcome.done) expect(outcome.message).toMatch(/invitation was|not there/);
    const lines = await Promise.all(
      ["accept-part", "decline-part", "withdraw-part"].map((act) => linesOf(fresh.id, act)),
    );
    expect(lines.flat()).toHaveLength(1);
  }
  const invites = await Promise.all(
    Array.from({ length: 6 }, () => invitePartner(lead, it.id, offer(council))),
  );
  expect(done(invites)).toBe(1);
  expect(await partsOf(it.id)).toHaveLength(1);
});

test("an invitation that is sent twice by one form is one, and so is its answer", async ({
  given,
}) => {
  const { it, council, lead, theirs } = await scene(given);
  const request = randomUUID();
  const sent = await Promise.all([
    invitePartner(lead, it.id, offer(council), request),
    invitePartner(lead, it.id, offer(council), request),
  ]);
  expect(done(sent)).toBe(2);
  const [part] = await partsOf(it.id);
  const key = randomUUID();
  const answers = await Promise.all([
    movePartnership(theirs, part?.id ?? "", "accept", { request: key }),
    movePartnership(theirs, part?.id ?? "", "accept", { request: key }),
  ]);
  expect(answers).toEqual([
    { done: true, id: it.id },
    { done: true, id: it.id },
  ]);
  expect(await linesOf(it.id, "accept-part")).toHaveLength(1);
});

test("an organisation that is invited and leaves while it says that it is affected is counted right", async ({
  given,
}) => {
  const { it, council, theirs } = await scene(given, { state: "open", audience: "all-pilots" });
  const { id } = await given.invitation(it, council);
  await Promise.all([affectUs(theirs, it.id, figures), movePartnership(theirs, id, "accept")]);
  expect(await membersOf(it.id)).toHaveLength(2);
  await Promise.all([
    movePartnership(theirs, id, "leave", { reason: "At once" }),
    affectUs(theirs, it.id, figures),
  ]);
  const on = (await partsOf(it.id)).some(({ state }) => state === "accepted");
  expect(await membersOf(it.id)).toHaveLength(on ? 2 : 1);
  expect((await barrierOf(it.id))?.affected).toBe(on ? 2 : 1);
});
