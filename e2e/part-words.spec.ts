import { expect } from "@playwright/test";
import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { rewordPart } from "@/db/queries/part-words";
import { partnerships } from "@/db/schema";
import { test } from "@/e2e/fixtures";

const ours = "Two youth workers, “on loan”, and the hall on Fridays.";
const theirs = "Two youth workers until Easter.";

test("a partner says itself what its part is, and nobody overwrites what a colleague wrote", async ({
  page,
  given,
  signInAs,
}) => {
  const council = await given.organisation({ type: "council" });
  const it = await given.project({ state: "in-delivery", partners: [council] });
  const [lead, colleague] = [
    await given.person({ of: council }),
    await given.person({ of: council }),
  ];
  const [part] = await owner
    .select()
    .from(partnerships)
    .where(eq(partnerships.submissionId, it.id));
  const partners = page.getByRole("region", { name: "Partners" });

  await signInAs(await given.person({ of: it.organisation }));
  await page.goto(`/projects/${it.id}`);
  await expect(partners).toContainText("Lend two youth workers.");
  await expect(partners.getByRole("link", { name: "Change what our part is" })).toHaveCount(0);
  expect((await page.goto(`/partnerships/${part?.id}/words`))?.status()).toBe(404);

  await signInAs(lead);
  await page.goto(`/projects/${it.id}`);
  await partners.getByRole("link", { name: "Change what our part is" }).click();
  const box = page.getByLabel("The part that your organisation plays");
  await expect(box).toHaveValue("Lend two youth workers.");
  await box.fill(" ");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("alert", { name: "There is a problem" })).toContainText(
    "Enter the part that your organisation plays",
  );
  await box.fill(ours);
  const saved = await rewordPart(colleague, part?.id ?? "", { words: theirs }, { version: 1 });
  expect(saved.done).toBe(true);
  await page.getByRole("button", { name: "Save" }).click();
  const conflict = page.getByRole("region", {
    name: `${colleague.name} saved another version first`,
  });
  await expect(conflict).toContainText(theirs);
  await expect(box).toHaveValue(ours);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { name: /^Saved\./ })).toBeVisible();
  await expect(partners).toContainText(ours);
  await page.goto(`/projects/${it.id}/history`);
  await expect(page.getByText(`${lead.name} changed what its part is`)).toBeVisible();
  await expect(page.getByText(`Before: ${theirs}`)).toBeVisible();
});

test("what is read for a decision stands still, its parts too", async ({ given }) => {
  const council = await given.organisation();
  const lead = await given.person({ of: council });
  for (const state of ["submitted", "in-review", "completed"] as const) {
    const it = await given.project({ state, partners: [council] });
    const [part] = await owner
      .select()
      .from(partnerships)
      .where(eq(partnerships.submissionId, it.id));
    const outcome = await rewordPart(lead, part?.id ?? "", { words: ours }, { version: 1 });
    expect(outcome, state).toMatchObject({ why: "refused" });
  }
});
