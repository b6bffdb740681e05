import { expect } from "@playwright/test";
import { test } from "@/e2e/fixtures";
import type { Person } from "@/e2e/given-people";
import { expectSound } from "@/e2e/sound";
import type { ProposalState } from "@/lib/proposals";

test("the life of a fund is sound, empty, full and with errors @axe @screenshots", async ({
  page,
  given,
  signInAs,
}) => {
  test.setTimeout(240_000);
  const council = await given.organisation({ pilots: ["bradford"], type: "council" });
  const finance = await given.person({ of: council, duties: ["finance"] });
  const neighbour = await given.person({ of: await given.organisation({ pilots: ["bradford"] }) });
  const of = async (state: ProposalState) => {
    const it = await given.proposal({
      ...{ state, organisation: council, partners: [await given.organisation()] },
      draft: { title: `${"Ünbreakable".repeat(9)} ${state}`, aim: `A${"n".repeat(300)} end.` },
    });
    return { ...it, path: `/proposals/${it.id}` };
  };
  const [agreed, live, closing] = [await of("agreed"), await of("live"), await of("closing")];
  await given.attachment(agreed, agreed.author, { name: `${"agreement-".repeat(12)}.txt` });
  const forms: [by: Person, path: string, sent: boolean][] = [
    [finance, `${agreed.path}/record-agreement`, true],
    [finance, `${agreed.path}/payments`, false],
    [finance, `${agreed.path}/payments/plan`, false],
    [finance, `${agreed.path}/go-live`, false],
    [finance, live.path, false],
    [finance, `${live.path}/payments`, false],
    [finance, `${live.path}/payments/${live.money.payment}`, true],
    [finance, `${live.path}/returns/2009-10-2`, true],
    [finance, `${live.path}/returns/2009-10-4`, false],
    [finance, `${live.path}/close`, true],
    [finance, closing.path, false],
    [finance, `${closing.path}/final-account`, false],
    [finance, `${closing.path}/acknowledge`, false],
    [finance, `${closing.path}/settle`, false],
    [neighbour, closing.path, false],
    [neighbour, `${live.path}/payments/${live.money.payment}`, false],
  ];
  for (const [by, path, sent] of forms) {
    await signInAs(by);
    await page.goto(path);
    await expectSound(page, path);
    if (!sent) continue;
    await page.locator("main form button[type=submit]").first().click();
    await expect(page.getByRole("alert", { name: "There is a problem" })).toBeVisible();
    await expectSound(page, `${path} with errors`);
  }
});
