import { expect } from "@playwright/test";
import { test } from "@/e2e/fixtures";
import { expectSound } from "@/e2e/sound";
import { conditionStates, projectStateValues, reviewingStates } from "@/lib/projects";

test("a project is sound in every state, for its lead and the support team @axe @screenshots", async ({
  page,
  given,
  signInAs,
}) => {
  test.setTimeout(180_000);
  const college = await given.organisation({ pilots: ["bradford"] });
  const partner = await given.organisation({ pilots: ["bradford"] });
  const lead = await given.person({ of: college });
  const reviewLead = await given.person({ role: "review-lead" });
  for (const state of projectStateValues) {
    const it = await given.project({
      state,
      organisation: college,
      partners: state === "draft" ? [] : [partner],
      draft: { title: `${"Ünbreakable".repeat(9)} ${state}`, aim: `A${"n".repeat(300)} end.` },
    });
    if (reviewingStates.some((one) => one === state)) {
      await given.review(it);
      await given.review(it, await given.person({ role: "reviewer" }));
    }
    if (conditionStates.some((one) => one === state)) {
      const words = `${"Ünbreakable".repeat(9)} keys`;
      await given.condition(it, partner, { words, dueOn: "2009-10-01" });
      await given.condition(it, college, { metBy: lead });
    }
    await signInAs(lead);
    await page.goto(`/projects/${it.id}`);
    await expectSound(page, `${state}, lead`);
    if (state === "draft") continue;
    await signInAs(reviewLead);
    await page.goto(`/projects/${it.id}`);
    await expectSound(page, `${state}, review lead`);
  }
});

test("a project's lists and forms are sound, empty and with errors @axe @screenshots", async ({
  page,
  given,
  signInAs,
}) => {
  test.setTimeout(240_000);
  const college = await given.organisation({ pilots: ["durham"] });
  const partners = [await given.organisation({ pilots: ["durham"] })];
  const lead = await given.person({ of: college });
  const reviewLead = await given.person({ role: "review-lead" });
  const on = async (state: (typeof projectStateValues)[number]) =>
    given.project({ state, organisation: college, partners });
  const [draft, asked, review, delivered, endorsed, submitted] = [
    await on("draft"),
    await on("changes-requested"),
    await on("in-review"),
    await on("in-delivery"),
    await on("endorsed"),
    await on("submitted"),
  ];
  await given.review(review);
  const changing = await on("change-in-review");
  await given.review(changing);
  const open = await given.condition(endorsed, college);
  const met = await given.condition(delivered, college, { metBy: lead });
  const long = { title: `${"Ünbreakable".repeat(9)} practice`, theme: "Worklessness" };
  const done = await given.project({
    state: "closed",
    organisation: college,
    partners,
    draft: long,
  });
  await given.practice(done, { was: `A${"n".repeat(300)} end.` });
  await given.adoption(delivered, done, { manner: "changed", how: "Two rooms.", state: "working" });
  await given.adoption(draft, done);
  const other = await given.person({ of: await given.organisation({ pilots: ["croydon"] }) });
  await given.holdup(
    delivered,
    await given.barrier({ state: "escalated", audience: "all-pilots" }),
  );
  const visits = [
    { who: lead, path: "/practice", fails: false },
    { who: lead, path: "/practice?q=nothing+at+all", fails: false },
    { who: lead, path: `/practice/${done.id}`, fails: false },
    { who: other, path: `/practice/${done.id}`, fails: false },
    { who: other, path: `/practice/${done.id}/adopt`, fails: true },
    { who: lead, path: `/practice/${done.id}/offer`, fails: false },
    { who: lead, path: `/projects/${done.id}`, fails: false },
    { who: lead, path: `/projects/${delivered.id}`, fails: false },
    { who: lead, path: `/adoptions/${draft.id}`, fails: true },
    { who: lead, path: "/projects", fails: false },
    { who: lead, path: "/projects?q=nothing+at+all", fails: false },
    { who: lead, path: "/projects/new", fails: true },
    { who: lead, path: `/projects/${draft.id}/edit`, fails: false },
    { who: lead, path: `/projects/${draft.id}/plan/milestones`, fails: true },
    { who: lead, path: `/projects/${draft.id}/plan/outcomes`, fails: true },
    { who: lead, path: `/projects/${draft.id}/plan/risks`, fails: true },
    { who: lead, path: `/projects/${draft.id}/plan/risks/${draft.plan.risk}`, fails: false },
    { who: lead, path: `/projects/${draft.id}/submit`, fails: false },
    { who: lead, path: `/projects/${asked.id}/edit`, fails: false },
    { who: lead, path: `/projects/${asked.id}/resubmit`, fails: false },
    { who: lead, path: `/projects/${endorsed.id}/start`, fails: true },
    { who: lead, path: `/projects/${delivered.id}/update`, fails: true },
    { who: lead, path: `/projects/${delivered.id}/update/${delivered.plan.update}`, fails: false },
    { who: lead, path: `/projects/${delivered.id}/results/${delivered.plan.result}`, fails: false },
    { who: lead, path: `/projects/${delivered.id}/complete`, fails: true },
    { who: lead, path: `/projects/${delivered.id}/change-scope`, fails: true },
    { who: reviewLead, path: `/projects/${changing.id}/endorse-change`, fails: true },
    { who: lead, path: `/projects/${endorsed.id}/conditions/${open.id}`, fails: true },
    { who: reviewLead, path: `/projects/${delivered.id}/conditions/${met.id}`, fails: true },
    { who: lead, path: `/projects/${delivered.id}/holdups`, fails: false },
    { who: lead, path: `/projects/${delivered.id}/history`, fails: false },
    { who: lead, path: `/projects/${delivered.id}/versions`, fails: false },
    { who: lead, path: row(delivered, "milestones", "ours"), fails: true },
    { who: lead, path: row(delivered, "outcomes", "outcome"), fails: true },
    { who: lead, path: row(delivered, "risks", "risk"), fails: false },
    { who: reviewLead, path: `/projects/${submitted.id}/start-review`, fails: true },
    { who: reviewLead, path: `/projects/${review.id}/request-changes`, fails: true },
    { who: reviewLead, path: `/projects/${review.id}/review`, fails: true },
    { who: reviewLead, path: `/projects/${review.id}/endorse`, fails: true },
  ];
  for (const { who, path, fails } of visits) {
    await signInAs(who);
    await page.goto(path);
    await expectSound(page, path);
    if (!fails) continue;
    await page.locator("main form button[type=submit]").first().click();
    await expect(page.getByRole("alert", { name: "There is a problem" })).toBeVisible();
    await expectSound(page, `${path} with errors`);
  }
});

type Planned = { id: string; plan: Record<"ours" | "theirs" | "outcome" | "risk", string> };

const row = ({ id, plan }: Planned, part: string, which: keyof Planned["plan"]) =>
  `/projects/${id}/plan/${part}/${plan[which]}`;
