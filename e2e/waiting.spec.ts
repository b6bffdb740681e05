import { expect } from "@playwright/test";
import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { submissions } from "@/db/schema";
import { test } from "@/e2e/fixtures";
import { mark } from "@/e2e/given-people";
import { portalNow } from "@/lib/clock";
import { addDays, londonToday } from "@/lib/dates";

test("what is to be checked waits for another organisation, not for the one that resolved it", async ({
  page,
  given,
  signInAs,
}) => {
  const [college, council] = [await given.organisation(), await given.organisation()];
  const title = `Checked by another ${mark()}`;
  await given.barrier({
    state: "pending-check",
    organisation: college,
    partners: [council],
    takenBy: council,
    draft: { title },
  });
  const waiting = page.getByRole("main").getByRole("link", { name: title });
  await signInAs(await given.person({ of: council }));
  await page.goto("/barriers?waiting=us");
  await expect(waiting).toHaveCount(0);
  await signInAs(await given.person({ of: college }));
  await page.goto("/barriers?waiting=us");
  await expect(waiting).toBeVisible();
});

test("at home waits what one's duties can clear, and nothing else", async ({
  page,
  given,
  signInAs,
}) => {
  const college = await given.organisation();
  const [asked, answered] = [`Asked about ${mark()}`, `Answered ${mark()}`];
  await given.barrier({
    state: "needs-information",
    organisation: college,
    draft: { title: asked },
  });
  await given.barrier({ state: "responded", organisation: college, draft: { title: answered } });
  const section = page.getByRole("main");
  const seen = async (title: string) =>
    (await section.textContent())?.split("Ours")[0]?.includes(title);
  for (const { duty, waits } of [
    { duty: "lead", waits: [true, true] },
    { duty: "contributor", waits: [true, false] },
    { duty: "finance", waits: [false, false] },
  ] as const) {
    await signInAs(await given.person({ of: college, duties: [duty] }));
    await page.goto("/");
    await expect(section.getByRole("link", { name: answered }).first()).toBeVisible();
    expect([await seen(asked), await seen(answered)], duty).toEqual(waits);
    if (duty === "finance") await expect(page.getByText("Nothing waits for you")).toBeVisible();
  }
});

test("ours is also what we are on as partners, and only that", async ({
  page,
  given,
  signInAs,
}) => {
  const [college, council] = [await given.organisation(), await given.organisation()];
  const title = `Led by a neighbour ${mark()}`;
  await given.project({
    state: "in-delivery",
    organisation: college,
    partners: [council],
    draft: { title },
  });
  const ours = page.getByRole("region", { name: "Ours" });
  await signInAs(await given.person({ of: council }));
  await page.goto("/");
  await expect(ours.getByRole("link", { name: title })).toBeVisible();
  await ours.getByRole("link", { name: "barriers" }).click();
  await expect(page.getByLabel("An organisation on it")).toHaveValue(council.name);
  await signInAs(await given.person({ of: await given.organisation() }));
  await page.goto("/");
  await expect(ours.getByText("None yet")).toBeVisible();
});

test("what is new is that of all our pilots", async ({ page, given, signInAs }) => {
  const heading = {
    "New in the pilots": [],
    "New in our pilot": ["durham"],
    "New in our pilots": ["croydon", "durham"],
  } as const;
  for (const [name, pilots] of Object.entries(heading)) {
    await signInAs(await given.person({ of: await given.organisation({ pilots: [...pilots] }) }));
    await page.goto("/");
    await expect(page.getByRole("heading", { name, exact: true })).toBeVisible();
  }
});

test("a reply that is overdue is in the queue, and what is late can be shown alone", async ({
  page,
  given,
  signInAs,
}) => {
  const today = londonToday(portalNow());
  const college = await given.organisation({ pilots: ["south-tyneside-gateshead-and-sunderland"] });
  const one = async (state: "needs-information" | "submitted", dueOn: string | null) => {
    const title = `${state} ${mark()}`;
    const { id } = await given.barrier({ state, organisation: college, draft: { title } });
    await owner
      .update(submissions)
      .set({ dueOn, stateSince: new Date(`${today}T09:00:00Z`) })
      .where(eq(submissions.id, id));
    return page.getByRole("row").filter({ has: page.getByRole("link", { name: title }) });
  };
  const overdue = await one("needs-information", addDays(today, -1));
  const due = await one("needs-information", today);
  const fresh = await one("submitted", null);
  await signInAs(await given.person({ role: "reviewer" }));
  await page.goto("/reviews?pilot=south-tyneside-gateshead-and-sunderland");
  await expect(overdue).toContainText("Reply overdue");
  await expect(overdue).toContainText("late");
  await expect(fresh).toBeVisible();
  await expect(due).toHaveCount(0);
  await page.getByLabel("Only what is late").check();
  await page.getByRole("button", { name: "Apply" }).last().click();
  await expect(overdue).toBeVisible();
  await expect(fresh).toHaveCount(0);
});

test("barriers are found by the name of an organisation on them", async ({
  page,
  given,
  signInAs,
}) => {
  const [college, council] = [await given.organisation(), await given.organisation()];
  const title = `On two sides ${mark()}`;
  await given.barrier({
    state: "open",
    organisation: college,
    partners: [council],
    draft: { title },
  });
  await signInAs(await given.person({ of: college }));
  await page.goto("/barriers");
  const found = page.getByRole("main").getByRole("link", { name: title });
  const name = page.getByLabel("An organisation on it");
  for (const words of [council.name.toUpperCase(), college.name]) {
    await name.fill(words);
    await page.getByRole("button", { name: "Apply" }).last().click();
    await expect(found).toBeVisible();
    await expect(name).toHaveValue(words);
  }
  await name.fill(`${council.name} nowhere`);
  await page.getByRole("button", { name: "Apply" }).last().click();
  await expect(page.getByText("No barrier fits these filters")).toBeVisible();
});

test("at home the support team finds what is overdue", async ({ page, given, signInAs }) => {
  const today = londonToday(portalNow());
  const title = `Long due ${mark()}`;
  const { id } = await given.barrier({ state: "escalated", draft: { title } });
  const put = (dueOn: string) =>
    owner
      .update(submissions)
      .set({ dueOn, stateSince: new Date("2008-01-02T09:00:00Z") })
      .where(eq(submissions.id, id));
  const found = page.getByRole("main").getByRole("link", { name: title });
  await signInAs(await given.person({ role: "review-lead" }));
  await put(today);
  await page.goto("/barriers?waiting=us&sort=waiting");
  await expect(found).toHaveCount(0);
  await put(addDays(today, -1));
  await page.goto("/barriers?waiting=us&sort=waiting");
  await expect(found).toBeVisible();
});
