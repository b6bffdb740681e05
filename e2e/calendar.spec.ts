import { expect, type Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { feeds, memberships, people } from "@/db/schema";
import { test } from "@/e2e/fixtures";
import { portalNow } from "@/lib/clock";
import { formatDate } from "@/lib/dates";

/** As a calendar asks: without a cookie. */
async function read(address: string) {
  const response = await fetch(address, { redirect: "manual" });
  return {
    status: response.status,
    text: await response.text(),
    type: response.headers.get("content-type"),
    kept: response.headers.get("cache-control"),
  };
}

async function addressOn(page: Page) {
  const said = page.getByText(/\/calendar\/[\w-]{43}$/);
  await expect(said).toBeVisible();
  return ((await said.textContent()) ?? "").trim();
}

test("a person makes, replaces and revokes a private address of their milestones", async ({
  page,
  given,
  signInAs,
}) => {
  const college = await given.organisation();
  const council = await given.organisation({ type: "council" });
  const mine = await given.project({ organisation: college, draft: { aim: "Nobody reads this." } });
  const shared = await given.project({
    state: "in-delivery",
    audience: "partners",
    organisation: council,
    partners: [college],
  });
  const hidden = await given.project({ state: "in-delivery", audience: "partners" });
  const person = await given.person({ of: college });

  await signInAs(person);
  await page.goto("/account");
  await expect(page.getByText("You have no address.")).toBeVisible();
  await page.getByRole("button", { name: "Make an address" }).click();
  const first = await addressOn(page);
  const calendar = await read(first);
  expect(calendar).toMatchObject({
    status: 200,
    type: "text/calendar; charset=utf-8",
    kept: "private, no-store",
  });
  const text = calendar.text.replaceAll("\r\n ", "");
  expect(text).toContain(`SUMMARY:The door opens – ${mine.title}`);
  expect(text).toContain(`SUMMARY:The door opens – ${shared.title}`);
  expect(text).not.toContain(hidden.title);
  for (const words of ["Nobody reads this", college.name, council.name, person.name])
    expect(text).not.toContain(words);
  const [row] = await owner.select().from(feeds).where(eq(feeds.personId, person.id));
  expect(first).not.toContain(row?.secretHash ?? "");

  await page.goto("/account");
  await expect(page.getByText(`You made an address on ${formatDate(portalNow())}`)).toBeVisible();
  await expect(page.getByText(first)).toHaveCount(0);
  await page.getByRole("button", { name: "Make a new address instead" }).click();
  const second = await addressOn(page);
  expect(second).not.toBe(first);
  expect((await read(first)).status).toBe(404);
  expect((await read(second)).status).toBe(200);

  await page.getByRole("button", { name: "Revoke the address" }).click();
  await expect(page.getByRole("heading", { name: "The address is revoked" })).toBeVisible();
  expect(await read(second)).toMatchObject({ status: 404, text: "This calendar is not there.\n" });
});

test("an address shows what its person may see now, and nothing while they are suspended", async ({
  page,
  given,
  signInAs,
}) => {
  const college = await given.organisation();
  const it = await given.project({ organisation: college });
  const person = await given.person({ of: college });
  await signInAs(person);
  await page.goto("/account");
  await page.getByRole("button", { name: "Make an address" }).click();
  const address = await addressOn(page);
  expect((await read(address)).text.replaceAll("\r\n ", "")).toContain(it.title);
  await owner
    .update(memberships)
    .set({ endedAt: new Date() })
    .where(eq(memberships.personId, person.id));
  const after = await read(address);
  expect(after.status).toBe(200);
  expect(after.text).not.toContain("SUMMARY");
  const suspend = (suspendedAt: Date | null) =>
    owner.update(people).set({ suspendedAt }).where(eq(people.id, person.id));
  await suspend(new Date());
  expect((await read(address)).status).toBe(404);
  await suspend(null);
  expect((await read(`${address}x`)).status).toBe(404);
  expect((await read(address)).status).toBe(200);
});

test("a project's milestones come as a file for whoever may see it, and for nobody else", async ({
  page,
  given,
  signInAs,
}) => {
  const college = await given.organisation();
  const it = await given.project({
    state: "in-delivery",
    audience: "partners",
    organisation: college,
  });
  await signInAs(await given.person({ of: college }));
  await page.goto(`/projects/${it.id}`);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Save the dates for your calendar" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${it.reference}-milestones.ics`);
  const stream = await download.createReadStream();
  const text = (await stream.toArray()).join("");
  expect(text.match(/SUMMARY:The door opens\r\n/g)).toHaveLength(2);
  expect(text).toContain("DTSTART;VALUE=DATE:20100104");
  expect(text).not.toContain(it.title);
  await signInAs(await given.person({ of: await given.organisation() }));
  const answer = await page.request.get(`/projects/${it.id}/calendar`);
  expect(answer.status()).toBe(404);
});
