import { expect } from "@playwright/test";
import { test } from "@/e2e/fixtures";
import { assessment } from "@/e2e/given-review";
import { criteria } from "@/lib/reviews";

test("the review lead sees how far apart the scores lie; whoever has not given theirs sees none", async ({
  page,
  given,
  signInAs,
}) => {
  const council = await given.organisation({ type: "council" });
  const it = await given.project({ state: "in-review", partners: [council] });
  const [strict, kind, late] = [
    await given.person({ role: "reviewer" }),
    await given.person({ role: "reviewer" }),
    await given.person({ role: "reviewer" }),
  ];
  const [worth, together, real] = criteria;
  await given.review(it, strict, { scores: { partners: 1, plan: null } });
  await given.review(it, kind, { scores: { outcome: 4, plan: 2 } });
  const reviews = page.getByRole("region", { name: "Reviews", exact: true });
  const spread = page.getByRole("table", { name: "How far apart the scores lie" });
  const cells = (label: string) => spread.getByRole("row", { name: label }).getByRole("cell");

  for (const one of [await given.person({ role: "review-lead" }), strict]) {
    await signInAs(one);
    await page.goto(`/projects/${it.id}`);
    await expect(cells(worth.label)).toHaveText([/3\.5$/, /3 to 4$/]);
    await expect(cells(together.label)).toHaveText([/2$/, /1 to 3$/]);
    await expect(cells(real.label)).toHaveText([/2$/, /2 to 2$/]);
    await reviews.getByText(new RegExp(`^${kind.name},`)).click();
    await expect(reviews.getByText(`${worth.label}: 4, strong`)).toBeVisible();
    await expect(reviews.getByText(assessment).filter({ visible: true })).toHaveCount(1);
  }

  await signInAs(late);
  await page.goto(`/projects/${it.id}`);
  await expect(reviews).toContainText("None that you can read yet.");
  await expect(spread).toHaveCount(0);
  for (const words of [strict.name, kind.name, assessment])
    await expect(reviews.getByText(words)).toHaveCount(0);
  for (const of of [it.organisation, council]) {
    await signInAs(await given.person({ of }));
    await page.goto(`/projects/${it.id}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(it.title);
    await expect(reviews).toHaveCount(0);
    await expect(page.getByText(assessment)).toHaveCount(0);
  }
});
