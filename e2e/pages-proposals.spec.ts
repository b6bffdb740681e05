import { expect } from "@playwright/test";
import { test } from "@/e2e/fixtures";
import type { Person } from "@/e2e/given-people";
import { spending } from "@/e2e/given-spending";
import { expectSound } from "@/e2e/sound";
import { type ProposalState, proposalStateValues } from "@/lib/proposals";

test("a pooled budget is sound in every state, its lists and forms empty and with errors @axe @screenshots", async ({
  page,
  given,
  signInAs,
}) => {
  test.setTimeout(180_000);
  const council = await given.organisation({ pilots: ["bradford"], type: "council" });
  const partner = await given.organisation({ pilots: ["bradford"] });
  const lead = await given.person({ of: council });
  const its = await Promise.all(
    proposalStateValues.map((state) =>
      given.proposal({
        state,
        organisation: council,
        partners: state === "draft" ? [] : [partner],
        draft: { title: `${"Ünbreakable".repeat(9)} ${state}`, aim: `A${"n".repeat(300)} end.` },
      }),
    ),
  );
  const [draft, shaping] = its;
  await spending(lead, shaping?.id ?? "", {
    what: `${"Ünbreakable".repeat(9)} workers`,
    provider: "Ünbreakable".repeat(9),
    pence: 99_999_999_999,
    commissionerId: partner.id,
    paidBy: [shaping?.money?.ours ?? ""],
    ...{ outputs: 1234.5, unit: "young people" },
  });
  await signInAs(lead);
  for (const it of its) {
    await page.goto(`/proposals/${it.id}`);
    await expectSound(page, it.state);
  }
  const forms = [
    { path: "/proposals/new", sent: true },
    { path: `/proposals/${draft?.id}/open-figures`, sent: false },
    { path: `/proposals/${draft?.id}/targets`, sent: false },
    { path: `/proposals/${shaping?.id}/contributions`, sent: true },
    { path: `/proposals/${shaping?.id}/contributions/${shaping?.money?.ours}`, sent: false },
    { path: `/proposals/${shaping?.id}/contributions/sheet`, sent: true },
    { path: `/proposals/${shaping?.id}/spending`, sent: true },
    { path: `/proposals/${shaping?.id}/reserves`, sent: true },
    { path: `/proposals/${shaping?.id}/terms/risk`, sent: true },
    { path: `/proposals/${shaping?.id}/withdraw`, sent: true },
    { path: `/proposals/${shaping?.id}/history`, sent: false },
  ];
  for (const { path, sent } of forms) {
    await page.goto(path);
    if (path.endsWith("/contributions")) {
      await page.getByRole("radio", { name: "In kind" }).check();
      await page.getByRole("radio", { name: "Staff" }).check();
    }
    if (path.endsWith("/risk")) {
      await page.getByRole("radio", { name: "By fixed shares" }).check();
      await page.getByLabel(partner.name).fill("33.333");
    }
    if (path.endsWith("/reserves"))
      await page
        .getByLabel(/^Contingency/)
        .first()
        .fill("plenty");
    await expectSound(page, path);
    if (!sent) continue;
    await page.locator("main form button[type=submit]").first().click();
    await expect(page.getByRole("alert", { name: "There is a problem" })).toBeVisible();
    await expectSound(page, `${path} with errors`);
  }
  for (const path of ["/proposals", "/proposals?q=nothing+at+all&arrangement=aligned"]) {
    await page.goto(path);
    await expectSound(page, path);
  }
});

test("the support and the review of a pooled budget are sound, empty and with errors @axe @screenshots", async ({
  page,
  given,
  signInAs,
}) => {
  test.setTimeout(180_000);
  const council = await given.organisation({ pilots: ["bradford"], type: "council" });
  const lead = await given.person({ of: council });
  const of = async (state: ProposalState) =>
    given.proposal({
      ...{ state, organisation: council, partners: [await given.organisation()] },
      draft: { title: `${"Ünbreakable".repeat(9)} ${state}`, aim: `A${"n".repeat(300)} end.` },
    });
  const shaping = await of("shaping");
  const submitted = await of("submitted");
  const reviewed = await of("in-review");
  const awaiting = await of("awaiting-sign-off");
  await given.review(reviewed);
  await given.review(reviewed, await given.person({ role: "reviewer" }));
  await given.review(reviewed, await given.person({ role: "reviewer" }), { part: "finance" });
  const finance = await given.person({ of: council, duties: ["finance"] });
  const reviewer = await given.person({ role: "reviewer" });
  const reviewLead = await given.person({ role: "review-lead" });
  const forms: [by: Person, path: string, sent: boolean][] = [
    [finance, `/proposals/${shaping.id}/support`, true],
    [lead, `/proposals/${shaping.id}/support`, false],
    [lead, `/proposals/${shaping.id}/submit`, false],
    [lead, `/proposals/${submitted.id}/submit`, false],
    [lead, `/proposals/${submitted.id}/take-back`, true],
    [lead, `/proposals/${awaiting.id}/amend`, true],
    [reviewer, `/proposals/${submitted.id}/start-review`, true],
    [reviewer, `/proposals/${reviewed.id}/review/whole`, true],
    [reviewer, `/proposals/${reviewed.id}/review/finance`, true],
    [reviewLead, `/proposals/${reviewed.id}`, false],
    [reviewLead, `/proposals/${reviewed.id}/endorse`, true],
    [reviewLead, `/proposals/${reviewed.id}/not-endorse`, true],
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
  await signInAs(lead);
  await given.spending(shaping, lead);
  await page.goto(`/proposals/${shaping.id}/submit`);
  await page.getByRole("button", { name: "Submit", exact: true }).click();
  await expect(page.getByRole("alert", { name: "There is a problem" })).toBeVisible();
  await expectSound(page, "a gap without a plan");
});
