import { expect } from "@playwright/test";
import { and, eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { notices, watches } from "@/db/schema";
import { test } from "@/e2e/fixtures";

test("opening what a notice is about marks it as read", async ({ page, given, signInAs }) => {
  const lead = await given.person({ of: await given.organisation() });
  const it = await given.barrier({ state: "open", organisation: await given.organisation() });
  const reader = await given.person({ of: it.organisation });
  await given.notice(it, reader, { reason: "waiting" });
  await signInAs(reader);
  await page.goto("/notices");
  const line = page.getByRole("listitem").filter({ hasText: it.title });
  await expect(line).toContainText("New");
  await expect(line).toContainText("It waits for you");
  await line.getByRole("link").click();
  await expect(page.getByRole("heading", { name: it.title })).toBeVisible();
  await expect
    .poll(() =>
      owner.$count(
        notices,
        and(eq(notices.personId, reader.id), eq(notices.submissionId, it.id), eq(notices.count, 1)),
      ),
    )
    .toBe(1);
  await expect(async () => {
    await page.goto("/notices");
    await expect(line).not.toContainText("New", { timeout: 500 });
  }).toPass();
  await signInAs(lead);
  await page.goto("/notices");
  await expect(page.getByText(it.title)).toHaveCount(0);
});

test("all can be marked as read at once", async ({ page, given, signInAs }) => {
  const college = await given.organisation();
  const reader = await given.person({ of: college });
  for (const state of ["open", "submitted"] as const)
    await given.notice(await given.barrier({ state, organisation: college }), reader);
  await signInAs(reader);
  await page.goto("/notices");
  await expect(page.getByRole("link", { name: "Notices (2 new)" })).toBeVisible();
  await page.getByRole("button", { name: "Mark all as read" }).click();
  await expect(page.getByRole("button", { name: "Mark all as read" })).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Notices", exact: true })).toBeVisible();
});

test("whoever was told nothing reads what belongs there", async ({ page, given, signInAs }) => {
  await signInAs(await given.person({ of: await given.organisation() }));
  await page.goto("/notices");
  await expect(page.getByRole("heading", { name: "Nothing yet" })).toBeVisible();
});

test("a notice of what a person may no longer see is gone", async ({ page, given, signInAs }) => {
  const it = await given.barrier({ state: "open" });
  const neighbour = await given.person({ of: await given.organisation({ pilots: ["durham"] }) });
  await given.notice(it, neighbour);
  await signInAs(neighbour);
  await page.goto("/notices");
  await expect(page.getByText(it.title)).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Notices", exact: true })).toBeVisible();
});

test("a reader follows a barrier and stops again", async ({ page, given, signInAs }) => {
  const it = await given.barrier({ state: "open" });
  const neighbour = await given.person({ of: await given.organisation() });
  await signInAs(neighbour);
  await page.goto(`/barriers/${it.id}`);
  await page.getByRole("button", { name: "Follow", exact: true }).click();
  await expect(page.getByText("You follow this, and nobody else does yet.")).toBeVisible();
  await page.getByRole("button", { name: "Stop following" }).click();
  await expect(page.getByRole("button", { name: "Follow", exact: true })).toBeVisible();
  const [kept] = await owner
    .select({ off: watches.off })
    .from(watches)
    .where(and(eq(watches.personId, neighbour.id), eq(watches.submissionId, it.id)));
  expect(kept).toEqual({ off: true });
});
