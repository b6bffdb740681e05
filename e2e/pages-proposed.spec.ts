import { expect } from "@playwright/test";
import { test } from "@/e2e/fixtures";
import { expectSound } from "@/e2e/sound";

test("what is proposed to the support team is sound, empty, long, settled and with errors @axe @screenshots", async ({
  page,
  given,
  signInAs,
}) => {
  test.setTimeout(180_000);
  const college = await given.organisation({ pilots: ["kent"] });
  const lead = await given.person({ of: college });
  const administrator = await given.person({ role: "administrator" });
  const it = await given.barrier({ state: "open", organisation: college });
  const long = `Harbour${"unbreakable".repeat(7)} & Sons`;
  const { id } = await given.proposed(it, { by: lead, name: long });
  const found = await given.organisation();
  const added = await given.proposed(it, { by: lead, state: "added", found });
  const declined = await given.proposed(it, { by: lead, state: "declined" });
  const proposing = `/proposed-organisations/new?submission=${it.id}`;
  const one = `/proposed-organisations/${id}`;
  const visits = [
    {
      who: lead,
      paths: [`/barriers/${it.id}`, proposing, one, `${one}/withdraw`],
    },
    {
      who: administrator,
      paths: [
        "/",
        "/admin/proposed-organisations",
        one,
        `${one}/find`,
        `${one}/decline`,
        `/proposed-organisations/${added.id}`,
        `/proposed-organisations/${declined.id}`,
        `/admin/organisations/new?proposed=${id}`,
        `/admin/organisations/${found.id}`,
      ],
    },
  ];
  for (const { who, paths } of visits) {
    await signInAs(who);
    for (const path of paths) {
      await page.goto(path);
      await expectSound(page, `${path}, ${who.name}`);
      if (path !== proposing && !path.endsWith("/decline")) continue;
      await page.locator("main form button[type=submit]").first().click();
      await expect(page.getByRole("alert", { name: "There is a problem" })).toBeVisible();
      await expectSound(page, `${path} with errors`);
    }
  }
});
