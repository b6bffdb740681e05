import { expect, type Page } from "@playwright/test";
import { test } from "@/e2e/fixtures";

test("a page stands still while it comes to life @screenshots", async ({
  page,
  given,
  signInAs,
}) => {
  test.setTimeout(240_000);
  const college = await given.organisation({ pilots: ["kent"] });
  const council = await given.organisation({ pilots: ["kent"] });
  const lead = await given.person({ of: college });
  const partners = [council];
  const barrier = await given.barrier({ state: "open", organisation: college, partners });
  const draft = await given.barrier({ organisation: college });
  const project = await given.project({ state: "in-delivery", organisation: college, partners });
  const plan = await given.project({ organisation: college });
  await given.holdup(project, barrier);
  const pooled = await given.proposal({ state: "shaping", organisation: college, partners });
  await signInAs(lead);
  for (const path of [
    "/",
    "/barriers",
    "/barriers/new",
    `/barriers/${draft.id}/edit`,
    `/barriers/${draft.id}/submit`,
    `/barriers/${barrier.id}`,
    `/barriers/${barrier.id}?note=saved`,
    "/projects/new",
    `/projects/${plan.id}/edit`,
    `/projects/${plan.id}/plan/milestones`,
    `/projects/${project.id}`,
    `/projects/${project.id}/holdups`,
    `/projects/${project.id}/update`,
    `/projects/${project.id}/complete`,
    `/partnerships/new?submission=${project.id}`,
    "/proposals/new",
    `/proposals/${pooled.id}`,
    `/proposals/${pooled.id}/targets`,
    `/proposals/${pooled.id}/contributions`,
    `/proposals/${pooled.id}/spending`,
    `/proposals/${pooled.id}/reserves`,
    `/proposals/${pooled.id}/terms/governance`,
    `/proposals/${pooled.id}/submit`,
    "/notices/settings",
    "/account",
  ])
    expect(await movedByScript(page, path), path).toEqual([]);
  await signInAs(await given.person({ role: "review-lead" }));
  const submitted = await given.barrier({ state: "submitted", organisation: college });
  const judged = await given.proposal({ state: "in-review", organisation: college, partners });
  for (const path of [
    "/reviews",
    `/barriers/${submitted.id}/merge`,
    `/barriers/${barrier.id}/escalate`,
    `/proposals/${judged.id}`,
    `/proposals/${judged.id}/review/finance`,
  ])
    expect(await movedByScript(page, path), path).toEqual([]);
});

/** What was seen already and stands elsewhere once the page's script is at work. */
async function movedByScript(page: Page, path: string) {
  const held = Promise.withResolvers<void>();
  await page.route(/\.js(\?|$)/, async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.goto(path, { waitUntil: "commit" });
  await expect(page.getByRole("contentinfo"), path).toBeVisible();
  await page.evaluate(untilStyled);
  const places = await page.evaluateHandle(() =>
    [...document.querySelectorAll("body *")]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .map((one) => ({ one, before: one.getBoundingClientRect(), scrolled: scrollY })),
  );
  held.resolve();
  await page.waitForLoadState("load");
  await page.evaluate(untilAtWork);
  await page.unroute(/\.js(\?|$)/);
  return await places.evaluate((all) =>
    all.flatMap(({ one, before, scrolled }) => {
      const { x, y } = one.getBoundingClientRect();
      const stands = Math.abs(x - before.x) < 1 && Math.abs(y - before.y) < 1;
      return stands
        ? []
        : [`${one.outerHTML.slice(0, 120)} by ${y - before.y}, page by ${scrollY - scrolled}`];
    }),
  );
}

async function untilStyled() {
  const sheets = [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")];
  while (sheets.some(({ sheet }) => !sheet)) await new Promise(requestAnimationFrame);
  await document.fonts.ready;
}

/** React has taken over, and two pictures were drawn since. */
async function untilAtWork() {
  const drawn = () => new Promise(requestAnimationFrame);
  const main = document.querySelector("main");
  while (!main || !Object.keys(main).some((key) => key.startsWith("__reactProps"))) await drawn();
  await drawn();
  await drawn();
}
