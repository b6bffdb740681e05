import { expect } from "@playwright/test";
import { test } from "@/e2e/fixtures";
import { mark } from "@/e2e/given-people";

/** A barrier of another pilot that reads alike, and one that this college may not see. */
async function scene(given: Parameters<Parameters<typeof test>[2]>[0]["given"]) {
  const [one, other] = [`Zollverein${mark()}`, `Quittance${mark()}`];
  const title = `${one} and ${other} twice`;
  const words = { title, happens: `Two offices want the ${other} in two forms.` };
  const far = await given.organisation({ pilots: ["durham"], type: "council" });
  const like = await given.barrier({
    state: "open",
    audience: "all-pilots",
    organisation: far,
    draft: words,
  });
  const hidden = { ...words, title: `Hidden: ${title}` };
  await given.barrier({ state: "open", audience: "partners", organisation: far, draft: hidden });
  const college = await given.organisation({ pilots: ["kent"] });
  return {
    typed: `The ${other} of a ${one}`,
    title,
    like,
    college,
    lead: await given.person({ of: college }),
  };
}

test("a barrier of another pilot that reads alike comes up while one writes @script", async ({
  page,
  given,
  signInAs,
}) => {
  const { typed, title, like, lead } = await scene(given);
  await signInAs(lead);
  await page.goto("/barriers/new");
  const beside = page.getByRole("complementary", { name: "Has this been logged?" });
  await expect(beside.getByRole("link")).toHaveCount(0);
  await page.getByLabel("What gets in the way, in a line").fill(typed);
  await expect(beside.getByRole("status")).toContainText("One barrier looks alike");
  await expect(beside.getByRole("link", { name: title, exact: true })).toBeVisible();
  await beside.getByRole("link", { name: `This affects us too : ${title}` }).click();
  await expect(page).toHaveURL(`/barriers/${like.id}/affects-us`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This affects us too");
});

test("saved as a draft, it shows who logged the like, without script as well", async ({
  page,
  given,
  signInAs,
}) => {
  const { typed, title, lead } = await scene(given);
  await signInAs(lead);
  await page.goto("/barriers/new");
  await page.getByLabel("What gets in the way, in a line").fill(typed);
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page).toHaveURL(/\/edit\?note=saved/);
  const beside = page.getByRole("complementary", { name: "Has this been logged?" });
  await expect(beside.getByRole("link", { name: title, exact: true })).toBeVisible();
  await expect(beside.getByText("Hidden:")).toHaveCount(0);
});
