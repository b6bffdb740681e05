import { test } from "@playwright/test";
import type { Case } from "@/e2e/access-table";
import { allProposalStates } from "@/e2e/access-table-proposals";
import { tryWrites } from "@/e2e/access-tries";
import { makeWorld } from "@/e2e/access-world";
import { proposalWrites } from "@/e2e/access-writes-proposals";

for (const state of allProposalStates)
  test(`bare SQL lets each actor write of a pooled budget what the table says: ${state}`, async () => {
    const its: Case = { kind: "proposal", state, audience: "all-pilots" };
    const world = await makeWorld();
    const it = await world.proposal(its);
    const cells = await tryWrites(world, proposalWrites, { its, it });
    console.log(`Pooled budgets by bare SQL, writing, ${state}: ${cells} cells checked`);
  });
