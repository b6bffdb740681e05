import { expect } from "@playwright/test";
import { eq } from "drizzle-orm";
import fc from "fast-check";
import { owner } from "@/db/client";
import { countProjects, listProjects } from "@/db/queries/project-list";
import { createProject, updateProject } from "@/db/queries/projects";
import { organisations, partnerships, submissions, themes, updates } from "@/db/schema";
import { test } from "@/e2e/fixtures";
import type { given as arrange } from "@/e2e/given";
import { mark } from "@/e2e/given-people";
import { portalNow } from "@/lib/clock";
import { londonToday } from "@/lib/dates";
import { projectFilter } from "@/lib/project-filter";
import { daysQuiet } from "@/lib/quiet";
import type { UpdateStatus } from "@/lib/updates";

type Given = typeof arrange;
const hour = 3_600_000;
const ago = (hours: number) => new Date(portalNow().getTime() - hours * hour);

async function scene(given: Given) {
  const college = await given.organisation();
  const council = await given.organisation({ type: "council" });
  const lead = await given.person({ of: college });
  const theirs = await given.person({ of: council });
  const it = await given.project({
    state: "in-delivery",
    audience: "partners",
    organisation: college,
    partners: [council],
    draft: { theme: "Areas of highest need" },
  });
  await owner.delete(updates).where(eq(updates.submissionId, it.id));
  const tell = (of: { id: string }, status: UpdateStatus, hours: number) =>
    owner.insert(updates).values({
      submissionId: it.id,
      organisationId: of.id,
      personId: lead.id,
      status,
      done: "x",
      next: "x",
      at: ago(hours),
    });
  return { college, council, lead, theirs, it, tell };
}

/** Whether a filter shows the project to the person, and counts it. */
async function shows(
  viewer: { personId: string; organisationId: string | null },
  it: { id: string; organisationId: string },
  wanted: Record<string, string>,
) {
  const filter = projectFilter.parse({ organisation: it.organisationId, ...wanted });
  const [{ rows }, counts] = await Promise.all([
    listProjects(viewer, filter),
    countProjects(viewer, filter),
  ]);
  const counted = Object.values(counts.of).reduce((sum, one) => sum + one, 0);
  expect(counted).toBe(rows.length);
  return rows.some(({ id }) => id === it.id);
}

test("the status colour is the last word of any organisation that is on it", async ({ given }) => {
  const { it, college, council, lead, theirs, tell } = await scene(given);
  const colours = async () => {
    const found = [];
    for (const told of ["red", "amber", "green", "none"])
      if (await shows(lead, it, { told })) found.push(told);
    return found;
  };
  await tell(college, "green", 9);
  await tell(council, "red", 8);
  expect(await colours()).toEqual(["red", "green"]);
  await tell(college, "amber", 7);
  expect(await colours()).toEqual(["red", "amber"]);
  await owner
    .update(partnerships)
    .set({ state: "left", answeredById: theirs.id })
    .where(eq(partnerships.submissionId, it.id));
  await owner.update(submissions).set({ state: "in-delivery" }).where(eq(submissions.id, it.id));
  expect(await colours()).toEqual(["amber"]);
});

test("nobody told yet is a colour of its own", async ({ given }) => {
  const { it, lead, college, tell } = await scene(given);
  const other = await given.project({ organisation: college });
  expect(await shows(lead, other, { told: "none" })).toBe(true);
  await tell(college, "green", 1);
  expect(await shows(lead, it, { told: "none" })).toBe(false);
});

test("theme, and a partner by id, by words of its name and by another name", async ({ given }) => {
  const { it, lead, council } = await scene(given);
  const alias = `Moot ${mark()}`;
  await owner
    .update(organisations)
    .set({ aliases: [alias] })
    .where(eq(organisations.id, council.id));
  const found = (wanted: Record<string, string>) => shows(lead, it, wanted);
  expect(await found({ theme: "Areas of highest need" })).toBe(true);
  expect(await found({ theme: "Leadership" })).toBe(false);
  expect(await found({ partner: council.id })).toBe(true);
  expect(await found({ partner: council.name.slice(4).toUpperCase() })).toBe(true);
  expect(await found({ partner: alias.slice(2) })).toBe(true);
  const stranger = await given.organisation();
  expect(await found({ partner: stranger.id })).toBe(false);
  expect(await found({ partner: stranger.name })).toBe(false);
  expect(await found({ partner: `pilot:kent` })).toBe(false);
});

test("no filter shows, or counts, what its viewer may not see", async ({ given }) => {
  const { it, council, lead, tell } = await scene(given);
  await owner
    .update(submissions)
    .set({ stateSince: ago(20 * 24) })
    .where(eq(submissions.id, it.id));
  await tell(council, "red", 19 * 24);
  const stranger = await given.person({ of: await given.organisation() });
  const wanted: Record<string, string>[] = [
    { told: "red" },
    { quiet: "1" },
    { theme: "Areas of highest need" },
    { partner: council.id },
    { told: "red", quiet: "1", theme: "Areas of highest need", partner: council.name },
  ];
  for (const one of wanted) {
    expect(await shows(lead, it, one), JSON.stringify(one)).toBe(true);
    expect(await shows(stranger, it, one), JSON.stringify(one)).toBe(false);
  }
});

test("the database finds quiet what lib says is quiet, whatever was told when", async ({
  given,
}) => {
  test.setTimeout(240_000);
  const { it, college, lead, tell } = await scene(given);
  const hours = fc.integer({ min: 0, max: 24 * 30 });
  const state = fc.constantFrom("in-delivery", "in-delivery", "paused");
  let quiet = 0;
  await fc.assert(
    fc.asyncProperty(state, hours, fc.array(hours, { maxLength: 3 }), async (now, since, told) => {
      await owner.delete(updates).where(eq(updates.submissionId, it.id));
      for (const one of told) await tell(college, "green", one);
      const stateSince = ago(since);
      await owner
        .update(submissions)
        .set({ state: now === "paused" ? "paused" : "in-delivery" })
        .where(eq(submissions.id, it.id));
      await owner.update(submissions).set({ stateSince }).where(eq(submissions.id, it.id));
      const toldAt = told.length > 0 ? ago(Math.min(...told)) : null;
      const days = daysQuiet({ state: now, stateSince, toldAt }, londonToday(portalNow()));
      if (days !== null) quiet += 1;
      expect(await shows(lead, it, { quiet: "1" })).toBe(days !== null);
    }),
    { numRuns: 60 },
  );
  expect(quiet).toBeGreaterThan(5);
});

test("a theme is one of the list's, or the one that stood there", async ({ given }) => {
  const college = await given.organisation();
  const lead = await given.person({ of: college });
  const it = await given.project({ organisation: college });
  const unknown = { ...it.draft, theme: `No theme ${mark()}` };
  expect(await createProject(lead, unknown)).toMatchObject({ why: "refused" });
  expect(await updateProject(lead, it.id, unknown, it.version)).toMatchObject({ why: "refused" });
  const name = `A theme ${mark()}`;
  await owner.insert(themes).values({ pilot: "kent", name, since: "2009-08-06" });
  const themed = { ...it.draft, theme: name };
  expect(await updateProject(lead, it.id, themed, it.version)).toMatchObject({ done: true });
  await owner.update(themes).set({ until: "2009-10-01" }).where(eq(themes.name, name));
  const retold = { ...themed, places: "Margate" };
  expect(await updateProject(lead, it.id, retold, it.version + 1)).toMatchObject({ done: true });
});
