import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { and, eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { invitations, partnerships, submissions } from "@/db/schema";
import { hashOf, newToken } from "@/db/secrets";
import { test } from "@/e2e/fixtures";
import type { given as arrange } from "@/e2e/given";
import { mark, type Organisation, type Person } from "@/e2e/given-people";
import { expectSound } from "@/e2e/sound";
import { portalNow } from "@/lib/clock";

test.describe.configure({ timeout: 240_000 });

type Visit = [who: Person, path: string, fails?: "fails"];
type SignIn = (who: Person) => Promise<void>;

/** Each page as it opens, and once more with errors where an empty form has some. */
async function visit(page: Page, signInAs: SignIn, visits: Visit[]) {
  for (const [who, path, fails] of visits) {
    await signInAs(who);
    await page.goto(path);
    await expectSound(page, path);
    if (fails) await failing(page, path);
  }
}

async function failing(page: Page, path: string) {
  await page.locator("main form button[type=submit]").first().click();
  await expect(page.getByRole("alert", { name: "There is a problem" })).toBeVisible();
  await expectSound(page, `${path} with errors`);
}

async function scene(given: typeof arrange) {
  const college = await given.organisation({ pilots: ["lewisham"] });
  const council = await given.organisation({ pilots: ["lewisham"], type: "council" });
  return {
    college,
    council,
    lead: await given.person({ of: college }),
    theirs: await given.person({ of: council }),
    reviewLead: await given.person({ role: "review-lead" }),
  };
}

const partOf = async ({ id }: { id: string }, of: Organisation) => {
  const [part] = await owner
    .select({ id: partnerships.id })
    .from(partnerships)
    .where(and(eq(partnerships.submissionId, id), eq(partnerships.organisationId, of.id)));
  return `/partnerships/${part?.id}`;
};

test("the last steps of a barrier and the pages beside it are sound @axe @screenshots", async ({
  page,
  given,
  signInAs,
}) => {
  const { college, council, lead, theirs, reviewLead } = await scene(given);
  const stranger = await given.person({ of: await given.organisation() });
  const on = async (state: "open" | "out-of-scope" | "responded" | "pending-check" | "merged") =>
    given.barrier({
      state,
      audience: "all-pilots",
      organisation: college,
      partners: [council],
      draft: { title: `${"Ünbreakable".repeat(8)} ${state}` },
    });
  const open = await on("open");
  const [declined, answered, checked] = [
    await on("out-of-scope"),
    await on("responded"),
    await on("pending-check"),
  ];
  const elsewhere = await given.organisation();
  const merged = await given.barrier({ state: "merged", organisation: elsewhere, into: open });
  // Seen by few: in a portal full of tests' people, a list of all of them takes minutes to look at.
  const begun = await given.barrier({ organisation: college, partners: [council] });
  await given.attachment(open, lead, { content: `Dear ${mark()}` });
  await visit(page, signInAs, [
    [stranger, `/barriers/${open.id}/affects-us`],
    [lead, `/barriers/${open.id}`],
    [reviewLead, `/barriers/${merged.id}?stay=1`],
    [lead, `/barriers/${open.id}/attachments`],
    [lead, `/barriers/${open.id}/history`],
    [lead, `/barriers/${open.id}/withdraw`, "fails"],
    [lead, `/barriers/${declined.id}/appeal`, "fails"],
    [reviewLead, `/barriers/${answered.id}/resume`, "fails"],
    [lead, `/barriers/${answered.id}/accept-outcome`, "fails"],
    [theirs, `/barriers/${checked.id}/confirm`, "fails"],
    [theirs, `/barriers/${checked.id}/dispute`, "fails"],
    [lead, `/barriers/${open.id}/escalate`],
    [lead, `/audience/${begun.id}`],
    [reviewLead, `/reviews/${open.id}`],
    [reviewLead, "/reviews?late=1"],
  ]);
});

test("the last steps of a project and the pages beside it are sound @axe @screenshots", async ({
  page,
  given,
  signInAs,
}) => {
  const { college, council, lead, theirs, reviewLead } = await scene(given);
  const on = (
    state:
      | "in-delivery"
      | "paused"
      | "completed"
      | "in-review"
      | "not-endorsed"
      | "change-in-review",
  ) => given.project({ state, organisation: college, partners: [council] });
  const delivered = await on("in-delivery");
  const [paused, completed, review] = [
    await on("paused"),
    await on("completed"),
    await on("in-review"),
  ];
  const [refused, changing] = [await on("not-endorsed"), await on("change-in-review")];
  await given.review(review);
  await given.review(changing);
  const part = await partOf(delivered, council);
  await visit(page, signInAs, [
    [lead, `/projects/${delivered.id}/pause`, "fails"],
    [lead, `/projects/${delivered.id}/attachments`],
    [lead, `/projects/${delivered.id}/plan/risks`, "fails"],
    [lead, `/projects/${paused.id}/resume`, "fails"],
    [lead, `/projects/${paused.id}/withdraw`, "fails"],
    [reviewLead, `/projects/${completed.id}/close`, "fails"],
    [reviewLead, `/projects/${review.id}/not-endorse`, "fails"],
    [lead, `/projects/${refused.id}/revise`],
    [reviewLead, `/projects/${changing.id}/refuse-change`, "fails"],
    [lead, `/projects/${changing.id}/keep-scope`, "fails"],
    [theirs, `${part}/words`],
    [theirs, `${part}/leave`, "fails"],
    [theirs, `/projects/${delivered.id}/pause`],
  ]);
});

test("the ways in and a person's own pages are sound, with errors @axe @screenshots", async ({
  page,
  context,
  given,
  signInAs,
}) => {
  const { college, council, lead } = await scene(given);
  const token = newToken();
  await owner.insert(invitations).values({
    email: `guest.${mark()}@test.example`,
    name: "Zoë D’Arcy-Núñez",
    organisationId: college.id,
    duties: ["lead"],
    tokenHash: hashOf(token),
    invitedById: lead.id,
    createdAt: portalNow(),
    expires: new Date(Date.now() + 86_400_000),
  });
  for (const path of ["/sign-in", `/sign-in/code?request=${randomUUID()}`]) {
    await page.goto(path);
    await expectSound(page, path);
    await failing(page, path);
  }
  for (const path of [`/invitation?token=${token}`, "/outbox", "/sign-in/code?code=123456"]) {
    await page.goto(path);
    await expectSound(page, path);
  }
  await visit(page, signInAs, [
    [await given.person({ of: [college, council] }), "/acting"],
    [lead, `/organisations/${college.id}/invite`, "fails"],
    [await given.person({ role: "administrator" }), "/admin/organisations/new", "fails"],
    [await given.person({ role: "administrator" }), "/admin/invitations/new", "fails"],
  ]);
  await context.clearCookies();
});

test("both versions of a draft, and the like of it, are sound @axe @screenshots", async ({
  page,
  given,
  signInAs,
}) => {
  const { college, lead } = await scene(given);
  const rare = `Quittance${mark()}`;
  const far = await given.organisation({ pilots: ["durham"] });
  await given.barrier({
    state: "open",
    audience: "all-pilots",
    organisation: far,
    draft: { title: `Each funder asks for a ${rare}` },
  });
  const it = await given.barrier({
    organisation: college,
    author: lead,
    draft: { title: `A ${rare} for each funder` },
  });
  await signInAs(lead);
  await page.goto(`/barriers/${it.id}/edit`);
  await expect(page.getByRole("heading", { name: "Has this been logged?" })).toBeVisible();
  await expectSound(page, "the like of a draft");
  await owner
    .update(submissions)
    .set({ version: it.version + 1, title: "Another title" })
    .where(eq(submissions.id, it.id));
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.getByRole("alert", { name: "There is a problem" })).toBeVisible();
  await expectSound(page, "both versions of a draft");
});

test("answers and comments with errors are sound @axe @screenshots", async ({
  page,
  given,
  signInAs,
}) => {
  const asked = await given.barrier({ state: "needs-information" });
  await signInAs(asked.author);
  await page.goto(`/barriers/${asked.id}/reply`);
  await failing(page, "a reply");
  await page.goto(`/barriers/${asked.id}`);
  await page.getByRole("button", { name: /^Post/ }).first().click();
  await expect(page.getByRole("alert", { name: "There is a problem" })).toBeVisible();
  await expectSound(page, "a comment with errors");
});
