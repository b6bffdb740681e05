import { expect } from "@playwright/test";
import { stopMail } from "@/db/queries/notice-settings";
import { stopLinks } from "@/db/stop-links";
import { test } from "@/e2e/fixtures";
import { expectSound } from "@/e2e/sound";
import { barrierStateValues } from "@/lib/barriers";
import { mailSorts } from "@/lib/notice-settings";

test("pages for everyone are sound @axe @screenshots", async ({ page }) => {
  for (const path of [
    "/",
    "/sign-in",
    "/sign-in/code",
    "/help",
    "/accessibility",
    "/privacy",
    "/unsubscribe?token=x",
    "/none",
  ]) {
    await page.goto(path);
    await expectSound(page, path);
  }
});

test("a barrier is sound in every state, for owner and support team @axe @screenshots", async ({
  page,
  given,
  signInAs,
}) => {
  test.setTimeout(180_000);
  const college = await given.organisation({ pilots: ["bradford"] });
  const partner = await given.organisation({ pilots: ["bradford"] });
  const lead = await given.person({ of: college });
  const reviewLead = await given.person({ role: "review-lead" });
  for (const state of barrierStateValues) {
    const { id } = await given.barrier({
      state,
      organisation: college,
      partners: ["draft", "submitted", "needs-information"].includes(state) ? [] : [partner],
      draft: { title: `${"Ünbreakable".repeat(9)} ${state}`, happens: `A${"n".repeat(300)} end.` },
    });
    await signInAs(lead);
    await page.goto(`/barriers/${id}?stay=1`);
    await expectSound(page, `${state}, owner`);
    if (state === "draft") continue;
    await signInAs(reviewLead);
    await page.goto(`/barriers/${id}?stay=1`);
    await expectSound(page, `${state}, review lead`);
  }
});

test("forms are sound, empty and with errors @axe @screenshots", async ({
  page,
  given,
  signInAs,
}) => {
  test.setTimeout(180_000);
  const college = await given.organisation({ pilots: ["durham"] });
  const lead = await given.person({ of: college });
  const reviewLead = await given.person({ role: "review-lead" });
  const draft = await given.barrier({ state: "draft", organisation: college });
  const asked = await given.barrier({ state: "needs-information", organisation: college });
  const forms = [
    { who: lead, path: "/barriers/new", button: "Check and submit" },
    { who: lead, path: `/barriers/${draft.id}/edit`, button: null },
    { who: lead, path: `/barriers/${draft.id}/submit`, button: null },
    { who: lead, path: `/barriers/${asked.id}/reply`, button: null },
    ...(await stepForms()),
  ];
  async function stepForms() {
    const steps = {
      submitted: ["accept", "ask", "merge", "decline"],
      open: ["escalate", "resolve", "close"],
      escalated: ["respond", "chase"],
      "closed-resolved": ["reopen"],
    } as const;
    const found = [];
    for (const [state, names] of Object.entries(steps)) {
      const wish = { state: state as keyof typeof steps, organisation: college };
      const { id } = await given.barrier(wish);
      for (const name of names)
        found.push({ who: reviewLead, path: `/barriers/${id}/${name}`, button: /./ });
    }
    return found;
  }
  for (const { who, path, button } of forms) {
    await signInAs(who);
    await page.goto(path);
    await expectSound(page, path);
    if (!button) continue;
    await page.locator("main form button[type=submit]").first().click();
    await expect(page.getByRole("alert", { name: "There is a problem" })).toBeVisible();
    await expectSound(page, `${path} with errors`);
  }
});

test("lists and places are sound, full and empty @axe @screenshots", async ({
  page,
  given,
  signInAs,
}) => {
  test.setTimeout(180_000);
  const nowhere = await given.organisation({ pilots: [] });
  const lead = await given.person({ of: nowhere });
  const paths = ["/", "/barriers", "/pilots", "/pilots/kent", `/organisations/${nowhere.id}`];
  await signInAs(lead);
  const own = ["/notices", "/notices/settings", "/notices/settings?note=saved", "/account"];
  for (const path of [...paths, "/barriers?q=nothing+at+all", ...own]) {
    await page.goto(path);
    await expectSound(page, `${path}, empty`);
  }
  await signInAs(await given.person({ role: "review-lead" }));
  for (const path of [
    ...paths,
    "/barriers?state=open&pilot=kent&q=grant",
    "/reviews",
    "/notices",
  ]) {
    await page.goto(path);
    await expectSound(page, `${path}, full`);
  }
});

test("invitations and partners are sound, open, ended and with errors @axe @screenshots", async ({
  page,
  given,
  signInAs,
}) => {
  test.setTimeout(300_000);
  const [college, council, other, gone] = [
    await given.organisation({ pilots: ["luton-and-central-bedfordshire"] }),
    await given.organisation({ pilots: ["durham"] }),
    await given.organisation({ pilots: ["durham"] }),
    await given.organisation({ pilots: ["durham"] }),
  ];
  const lead = await given.person({ of: college });
  const theirs = await given.person({ of: council });
  const it = await given.barrier({
    state: "open",
    organisation: college,
    partners: [other],
    draft: { title: `${"Ünbreakable".repeat(9)} partner`, happens: `A${"n".repeat(200)} end.` },
  });
  const words = `A${"n".repeat(300)} end.`;
  const { id } = await given.invitation(it, council, { by: lead, words });
  const ended = await given.invitation(it, gone, { by: lead, state: "declined" });
  const inviting = `/partnerships/new?submission=${it.id}`;
  const declining = `/partnerships/${id}/decline`;
  const visits = [
    { who: lead, paths: [`/barriers/${it.id}`, inviting, `/partnerships/${id}/withdraw`] },
    { who: theirs, paths: ["/", `/partnerships/${id}`, `/partnerships/${id}/accept`, declining] },
    {
      who: await given.person({ of: council, duties: ["contributor"] }),
      paths: [`/partnerships/${id}`, `/partnerships/${id}/accept`],
    },
    { who: await given.person({ of: gone }), paths: [`/partnerships/${ended.id}`] },
    { who: await given.person({ of: other }), paths: [`/barriers/${it.id}`] },
  ];
  for (const { who, paths } of visits) {
    await signInAs(who);
    for (const path of paths) {
      await page.goto(path);
      await expectSound(page, `${path}, ${who.name}`);
      if (path !== inviting && path !== declining) continue;
      await page.locator("main form button[type=submit]").first().click();
      await expect(page.getByRole("alert", { name: "There is a problem" })).toBeVisible();
      await expectSound(page, `${path} with errors`);
    }
  }
});

test("the way out of mails is sound, open and gone @axe @screenshots", async ({ page, given }) => {
  const { id: personId } = await given.person();
  for (const sort of mailSorts) {
    await page.goto(stopLinks({ personId, sort }).page);
    await expectSound(page, `stop ${sort}`);
  }
  await stopMail({ personId, sort: "digest" });
  await page.goto(stopLinks({ personId, sort: "digest" }).page);
  await expect(page.getByRole("heading", { name: "You get no such mails" })).toBeVisible();
  await expectSound(page, "stopped");
});

test("administration is sound @axe @screenshots", async ({ page, given, signInAs }) => {
  test.setTimeout(120_000);
  await signInAs(await given.person({ role: "administrator" }));
  const someone = await given.person({ of: await given.organisation() });
  for (const path of [
    "/admin",
    "/admin/people",
    `/admin/people/${someone.id}`,
    "/admin/organisations",
    "/admin/organisations/new",
    "/admin/invitations",
    "/admin/invitations/new",
  ]) {
    await page.goto(path);
    await expectSound(page, path);
  }
});
