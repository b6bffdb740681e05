import { inPool, take } from "@/e2e/access-door";
import { isAskedIn } from "@/e2e/access-server";
import type { ProposalStage } from "@/e2e/access-stage-proposals";
import { may, type Verb } from "@/e2e/access-table";
import { hasFigures } from "@/e2e/access-table-proposals";
import { isNobody } from "@/e2e/access-ways";
import { figures } from "@/e2e/given-figures";
import { expect } from "@/e2e/quick-expect";
import { formatPounds } from "@/lib/money";

/** Each file that a pooled budget is given out as, by every actor: unpacked, and looked into. */
export async function takeEachFile(stage: ProposalStage) {
  const { owner, partner, neighbour } = stage.world.organisations;
  const files: [path: string, verb: Verb | null][] = [
    ["workbook", "read figures"],
    ["schedule", "read figures"],
    [`memorandum?of=${owner.id}`, "take the lead's account"],
    [`memorandum?of=${partner.id}`, "take a partner's account"],
    // It is on none of them.
    [`memorandum?of=${neighbour.id}`, null],
  ];
  await inPool(stage.everyPair(), async ({ at, actor }) => {
    const { its, it } = at;
    if (!isAskedIn(its)) return;
    for (const [path, verb] of files) {
      const told = `${actor}: ${path}, ${JSON.stringify(its)}`;
      const file = await take(`/proposals/${it.id}/${path}`, stage.world.cookieOf(actor));
      const takes = verb !== null && may(actor, verb, its);
      expect(file.status, told).toBe(takes ? 200 : isNobody(actor) ? 401 : 404);
      expect(file.body.includes(it.title), told).toBe(takes);
      const ours = [String(figures.ours / 100), formatPounds(figures.ours)];
      const isTold = ours.some((amount) => file.body.includes(amount));
      const tells = path !== `memorandum?of=${partner.id}`;
      if (tells) expect(isTold, told).toBe(takes && hasFigures(its.state));
      stage.expectSecrets(file, { actor, at });
    }
  });
}
