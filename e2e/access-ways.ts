import { ask, inPool } from "@/e2e/access-door";
import { isAskedIn } from "@/e2e/access-server";
import { askSideways, sideways } from "@/e2e/access-sideways";
import type { AnyStage } from "@/e2e/access-stage-kinds";
import { type Actor, maySee } from "@/e2e/access-table";
import { openLive } from "@/e2e/live-channel";
import { expect } from "@/e2e/quick-expect";

export const isNobody = (actor: Actor) => actor === "signed-out" || actor === "suspended";

/** States of one sight once: nothing here hangs on the state itself. */
const pairsOf = (stage: AnyStage) => stage.everyPair().filter(({ at }) => isAskedIn(at.its));

/** Each submission of a stage by each way of asking, with its file. */
export const askEachWay = (stage: AnyStage) =>
  inPool(pairsOf(stage), async ({ at, actor }) => {
    const { its, it, file } = at;
    const cookie = stage.world.cookieOf(actor);
    const sees = maySee(actor, its);
    const ways = sees || its.audience !== "all-pilots" ? sideways.slice(0, 1) : sideways;
    for (const headers of ways) {
      const answer = await askSideways(`/${stage.kind}s/${it.id}`, cookie, headers);
      const what = `${actor}: ${JSON.stringify(headers)}, ${JSON.stringify(its)}`;
      expect(answer.body.includes(it.title), what).toBe(sees);
      stage.expectSecrets(answer, { actor, at });
    }
    const opened = await ask(`/attachments/${file}`, cookie);
    stage.expectSeen(opened, { actor, at, sees, what: "file" });
  });

export const openEachLive = (stage: AnyStage) =>
  inPool(pairsOf(stage), async ({ at: { it, its }, actor }) => {
    const channel = await openLive(it.id, stage.world.cookieOf(actor));
    const hidden = isNobody(actor) ? 401 : 404;
    const told = `${actor}: ${JSON.stringify(its)}`;
    expect(channel.status, told).toBe(maySee(actor, its) ? 200 : hidden);
    channel.close();
    stage.cells += 1;
  });

export const askEachForNames = (stage: AnyStage) =>
  inPool(pairsOf(stage), async ({ at: { it, its }, actor }) => {
    const path = `/audience/${it.id}/names?readers=partners&typed=a`;
    const answer = await ask(path, stage.world.cookieOf(actor));
    const hidden = isNobody(actor) ? 401 : 404;
    const told = `${actor}: ${JSON.stringify(its)}`;
    expect(answer.status, told).toBe(maySee(actor, its) ? 200 : hidden);
    stage.cells += 1;
  });
