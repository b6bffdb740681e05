import { expect } from "@playwright/test";
import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { saveContribution } from "@/db/queries/contributions";
import { movePartnership } from "@/db/queries/partnerships";
import { moveProposal } from "@/db/queries/proposal-moves";
import { contributions, frozenTerms, submissions } from "@/db/schema";
import { test } from "@/e2e/fixtures";
import type { given } from "@/e2e/given";
import { partsOf } from "@/e2e/partners-scene";
import { row } from "@/e2e/pool-scene";

async function scene(has: typeof given) {
  const college = await has.organisation();
  const it = await has.proposal({ state: "shaping", partners: [college] });
  const lead = await has.person({ of: it.organisation });
  const submit = () => moveProposal(lead, it.id, "submit", { plan: "" }, { version: it.version });
  const now = async () => {
    const [found] = await owner.select().from(submissions).where(eq(submissions.id, it.id));
    return found;
  };
  return { it, college, theirs: await has.person({ of: college }), submit, now };
}

test("a figure that is entered while it is submitted is one of its terms, or refused", async ({
  given,
}) => {
  for (const _ of Array(8)) {
    const { it, theirs, submit, now } = await scene(given);
    const [submitted, entered] = await Promise.all([
      submit(),
      saveContribution(theirs, { id: it.id }, { ...row, condition: "x" }),
    ]);
    expect(submitted).toMatchObject({ done: true });
    expect((await now())?.state).toBe("submitted");
    const there = eq(contributions.submissionId, it.id);
    const rows = await owner.select().from(contributions).where(there);
    const [kept] = await owner
      .select()
      .from(frozenTerms)
      .where(eq(frozenTerms.submissionId, it.id));
    expect(JSON.parse(kept?.terms ?? "{}").contributions).toHaveLength(rows.length);
    expect(rows).toHaveLength(entered.done ? 3 : 2);
  }
});

test("whoever leaves or joins while it is submitted is not left in its terms, or out of them", async ({
  given,
}) => {
  for (const _ of Array(8)) {
    const { it, college, theirs, submit, now } = await scene(given);
    const third = await given.organisation();
    const { id } = await given.invitation(it, third, { by: it.author });
    const newcomer = await given.person({ of: third });
    const part = (await partsOf(it.id)).find((one) => one.organisationId === college.id);
    const leave = { reason: "No money" };
    const [submitted, joined, left] = await Promise.all([
      submit(),
      movePartnership(newcomer, id, "accept"),
      movePartnership(theirs, part?.id ?? "", "leave", leave),
    ]);
    expect(left).toMatchObject({ done: true });
    const found = await now();
    expect(found?.state).toBe("shaping");
    expect(found?.members).not.toContain(college.id);
    expect(found?.members.includes(third.id)).toBe(joined.done);
    expect(submitted.done || joined.done).toBe(true);
  }
});
