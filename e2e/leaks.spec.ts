import { expect } from "@playwright/test";
import { saveSaving } from "@/db/queries/savings";
import { test } from "@/e2e/fixtures";
import { savingOf } from "@/e2e/pool-scene";

test("the case for who gains and pays nothing is drafted as a barrier, and nobody else reads its figures", async ({
  page,
  given,
  signInAs,
}) => {
  const council = await given.organisation({ type: "council" });
  const college = await given.organisation();
  const theirs = await given.person({ of: college, duties: ["contributor"] });
  const reader = await given.person({ of: college, duties: [] });
  const pool = await given.proposal({
    state: "shaping",
    organisation: council,
    partners: [college],
  });
  const gainer = await given.organisation({ type: "department" });
  await saveSaving(pool.author, pool, savingOf(gainer));
  const part = page.getByRole("region", { name: "What is saved, and who gains" });
  const chart = part.getByRole("img", {
    name: new RegExp(`Who pays: ${council.name} £.* Who gains: .*${gainer.name} £32,000\\.`),
  });
  const draft = part.getByRole("link", { name: "Draft the case as a barrier" });
  const title = `${gainer.name} saves by what others pay for`;

  await signInAs(reader);
  await page.goto(`/proposals/${pool.id}`);
  await expect(chart).toBeVisible();
  await expect(draft).toHaveCount(0);

  await signInAs(theirs);
  await page.goto(`/proposals/${pool.id}`);
  const address = `/barriers/new?pool=${pool.id}&gains=${gainer.id}`;
  await expect(draft).toHaveAttribute("href", address);
  await draft.click();
  await expect(
    page.getByRole("heading", { name: "Drafted from the pooled budget: read it, then save it" }),
  ).toBeVisible();
  await expect(page.getByLabel("What gets in the way, in a line")).toHaveValue(title);
  await page.getByRole("button", { name: "Save it as it is" }).click();
  await expect(page.getByRole("heading", { name: "Draft saved" })).toBeVisible();
  await expect(page.getByLabel("What happens")).toHaveValue(/pays nothing in\. What is paid in/);
  await expect(page.getByRole("radio", { name: /^Our organisation, our partners/ })).toBeChecked();

  await signInAs(await given.person({ of: await given.organisation(), duties: ["lead"] }));
  for (const path of [address, `/barriers/new?pool=${pool.id}`, "/barriers/new?pool=x"]) {
    expect((await page.goto(path))?.status(), path).toBe(404);
    await expect(page.getByText(gainer.name)).toHaveCount(0);
  }
});
