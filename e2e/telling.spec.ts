import { expect } from "@playwright/test";
import { reachMilestone } from "@/db/queries/delivery";
import { test } from "@/e2e/fixtures";

test("whoever tells second of a milestone is shown both, and loses nothing", async ({
  page,
  given,
  signInAs,
}) => {
  const college = await given.organisation();
  const it = await given.project({ state: "in-delivery", organisation: college });
  const [lead, colleague] = [
    await given.person({ of: college, name: "Ada Quill" }),
    await given.person({ of: college, name: "Ben Quill" }),
  ];
  await signInAs(lead);
  await page.goto(`/projects/${it.id}/plan/milestones/${it.plan.ours}`);
  const place = { id: it.id, row: it.plan.ours, version: 1 };
  const elsewhere = { ...place, row: it.plan.theirs };
  expect(await reachMilestone(colleague, place, "2009-10-12")).toMatchObject({ done: true });
  expect(await reachMilestone(lead, elsewhere, "2009-10-13")).toMatchObject({ done: true });
  await page.getByLabel("Day").fill("9");
  await page.getByLabel("Month").fill("10");
  await page.getByLabel("Year").fill("2009");
  await page.getByRole("button", { name: "Save" }).click();
  const both = page.getByRole("region", { name: "Ben Quill saved another version first" });
  await expect(both).toContainText("12 10 2009");
  await expect(both).toContainText("9 10 2009");
  await expect(page.getByLabel("Day")).toHaveValue("9");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("region", { name: "Milestones" })).toContainText(
    "Done 9 October 2009",
  );
});
