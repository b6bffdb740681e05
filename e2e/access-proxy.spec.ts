import { expect, test } from "@playwright/test";
import { ask, inPool } from "@/e2e/access-door";
import { makeStage, shownOnPage } from "@/e2e/access-stage";
import type { AnyStage } from "@/e2e/access-stage-kinds";
import { makeProjectStage } from "@/e2e/access-stage-projects";
import { makeProposalStage } from "@/e2e/access-stage-proposals";
import { maySee } from "@/e2e/access-table";
import { serveWithoutProxy } from "@/e2e/without-proxy";

const before = process.env.PORTAL_URL;
let server: Awaited<ReturnType<typeof serveWithoutProxy>> | undefined;

test.describe.configure({ timeout: 300_000 });

test.beforeAll(async () => {
  server = await serveWithoutProxy();
  process.env.PORTAL_URL = server.url;
});

test.afterAll(async () => {
  process.env.PORTAL_URL = before;
  await server?.stop();
});

test("with the proxy taken out, each actor sees of every barrier what the table says", async () => {
  const { headers } = await fetch(`${process.env.PORTAL_URL}/help`);
  expect(headers.get("content-security-policy")).toBeNull();
  const stage = await makeStage();
  await inPool(stage.everyPair(), async ({ at, actor }) => {
    const cookie = stage.world.cookieOf(actor);
    const page = await ask(`/barriers/${at.it.id}?stay`, cookie);
    stage.expectSeen(page, { actor, at, sees: maySee(actor, at.its), what: "page" });
    stage.expectSecrets(page, { actor, at, only: shownOnPage });
    const file = await ask(`/attachments/${at.file}`, cookie);
    const says = `Dear ${at.it.title}`;
    stage.expectSeen(file, { actor, at, sees: maySee(actor, at.its), what: "file", says });
  });
  console.log(`Barriers without the proxy: ${stage.cells} cells checked`);
});

const stages = { project: makeProjectStage, proposal: makeProposalStage };
for (const [kind, make] of Object.entries(stages))
  test(`with the proxy taken out, each actor sees of every ${kind} what the table says`, async () => {
    const stage: AnyStage = await make();
    await inPool(stage.everyPair(), async ({ at, actor }) => {
      const cookie = stage.world.cookieOf(actor);
      const sees = maySee(actor, at.its);
      const page = await ask(`/${kind}s/${at.it.id}`, cookie);
      stage.expectSeen(page, { actor, at, sees, what: "page" });
      stage.expectSecrets(page, { actor, at });
      const file = await ask(`/attachments/${at.file}`, cookie);
      stage.expectSeen(file, { actor, at, sees, what: "file" });
    });
    console.log(`Every ${kind} without the proxy: ${stage.cells} cells checked`);
  });
