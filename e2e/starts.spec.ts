import { expect, type Page } from "@playwright/test";
import { eq, sql } from "drizzle-orm";
import { owner } from "@/db/client";
import { movePartnership } from "@/db/queries/partnerships";
import { moveProject } from "@/db/queries/project-moves";
import { partnerships } from "@/db/schema";
import { asViewer } from "@/db/viewer";
import { test } from "@/e2e/fixtures";
import type { given } from "@/e2e/given";
import { linesOf, partsOf } from "@/e2e/partners-scene";
import { expectSound } from "@/e2e/sound";
import { portalNow } from "@/lib/clock";
import { formatDate, londonToday } from "@/lib/dates";

async function endorsed(has: typeof given) {
  const trust = await has.organisation({ type: "health" });
  const council = await has.organisation({ type: "council" });
  const it = await has.project({ state: "endorsed", partners: [trust, council] });
  const lead = await has.person({ of: it.organisation });
  const theirs = await has.person({ of: trust });
  const leave = async () => {
    const part = (await partsOf(it.id)).find(({ organisationId }) => organisationId === trust.id);
    const why = { reason: "We are abolished.", leavesOn: null };
    expect(await movePartnership(theirs, part?.id ?? "", "leave", why)).toMatchObject({
      done: true,
    });
  };
  return { it, trust, council, lead, leave };
}

async function openStart(page: Page, id: string) {
  await page.goto(`/projects/${id}`);
  await page.getByRole("link", { name: "Start delivery" }).click();
  await page.getByLabel("Day").fill("1");
  await page.getByLabel("Month").fill("11");
  await page.getByLabel("Year").fill("2009");
}

const start = (page: Page) => page.getByRole("button", { name: "Start delivery" }).click();

test("a project starts without who left since its endorsement only where that is said @axe", async ({
  page,
  given,
  signInAs,
}) => {
  const { it, trust, council, lead, leave } = await endorsed(given);
  await leave();
  await signInAs(lead);
  await openStart(page, it.id);
  const tick = page.getByRole("checkbox", {
    name: `The project goes ahead without ${trust.name}, which left on ${formatDate(londonToday(portalNow()))}.`,
  });
  await expect(tick).not.toBeChecked();
  await expect(page.getByText(`without ${council.name}`)).toHaveCount(0);
  await start(page);
  await expect(
    page.getByRole("alert", { name: "There is a problem" }).getByRole("link"),
  ).toHaveText([`Tick that it goes ahead without ${trust.name}`]);
  await expect(page.getByLabel("Day")).toHaveValue("1");
  await expectSound(page, "a start without a partner");
  await tick.check();
  await start(page);
  await expect(page.getByText("In delivery", { exact: true }).first()).toBeVisible();
  await page.getByRole("link", { name: "History" }).click();
  await expect(page.getByText(`It goes ahead without: ${trust.name}`)).toBeVisible();
});

test("nothing is asked where nobody left, and what comes meanwhile is asked then", async ({
  page,
  given,
  signInAs,
}) => {
  const { it, trust, lead, leave } = await endorsed(given);
  await signInAs(lead);
  await openStart(page, it.id);
  await expect(page.getByRole("checkbox")).toHaveCount(0);
  await leave();
  await start(page);
  await expect(page.getByRole("alert", { name: "There is a problem" })).toContainText(
    `Tick that it goes ahead without ${trust.name}`,
  );
  await page.getByRole("checkbox", { name: `without ${trust.name}` }).check();
  await start(page);
  await expect(page.getByText("In delivery", { exact: true }).first()).toBeVisible();
  expect(await linesOf(it.id, "start")).toMatchObject([{ details: { without: trust.name } }]);
});

test("who left before its endorsement, or came back, is not asked about", async ({ given }) => {
  const { it, trust, council, lead, leave } = await endorsed(given);
  await leave();
  await given.invitation(it, trust, { by: lead, state: "accepted" });
  const [before] = (await linesOf(it.id, "endorse")).map(({ at }) => new Date(at.getTime() - 1));
  await owner
    .update(partnerships)
    .set({ state: "left", answeredAt: before })
    .where(eq(partnerships.organisationId, council.id));
  const input = { startsOn: "2009-11-01", without: [] };
  expect(await moveProject(lead, it.id, "start", input, it)).toMatchObject({ done: true });
  expect(await linesOf(it.id, "start")).toMatchObject([{ details: { without: "" } }]);
});

test("a project starts before it ends", async ({ page, given, signInAs }) => {
  const { it, lead } = await endorsed(given);
  await signInAs(lead);
  await openStart(page, it.id);
  await page.getByLabel("Year").fill("2039");
  await start(page);
  const fault = page.getByRole("alert", { name: "There is a problem" });
  await expect(fault.getByRole("link", { name: /^It must start before it ends/ })).toBeVisible();
  await expect(page.getByLabel("Year")).toHaveValue("2039");
});

test("the database takes no start that keeps silent about who left", async ({ given }) => {
  const { it, lead, leave } = await endorsed(given);
  await leave();
  const startBy = (details: object) =>
    asViewer(lead, async (tx) => {
      await tx.execute(
        sql`update submissions set state = 'in-delivery', version = version + 1 where id = ${it.id}`,
      );
      await tx.execute(sql`insert into events (submission_id, person_id, organisation_id, act, from_state, to_state, version, details)
        values (${it.id}, ${lead.id}, ${it.organisationId}, 'start', 'endorsed', 'in-delivery', ${it.version + 1}, ${JSON.stringify(details)})`);
    });
  await expect(startBy({})).rejects.toMatchObject({
    cause: { message: "History tells only what was done" },
  });
});
