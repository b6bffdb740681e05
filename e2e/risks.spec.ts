import { expect } from "@playwright/test";
import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { addRisk, changeRisk } from "@/db/queries/delivery";
import { moveProject } from "@/db/queries/project-moves";
import { findProjectDraft } from "@/db/queries/projects";
import { compareVersions, listVersions } from "@/db/queries/versions";
import { events, partnerships, risks } from "@/db/schema";
import { test } from "@/e2e/fixtures";
import type { given } from "@/e2e/given";
import { linesOf } from "@/e2e/partners-scene";

async function scene(has: typeof given) {
  const college = await has.organisation();
  const council = await has.organisation({ type: "council" });
  const it = await has.project({
    state: "in-delivery",
    organisation: college,
    partners: [council, await has.organisation()],
  });
  const lead = await has.person({ of: college });
  const theirs = await has.person({ of: council });
  const place = { id: it.id, row: it.plan.risk, version: 1 };
  return { it, college, council, lead, theirs, place };
}

const input = {
  likelihood: "high",
  effect: "low",
  response: "The museum lends a hall.",
  state: "open",
} as const;

test("a partner adds a risk in delivery and says anew what is done about its own", async ({
  page,
  given,
  signInAs,
}) => {
  const { it, college, council, theirs } = await scene(given);
  await signInAs(theirs);
  await page.goto(`/projects/${it.id}`);
  const table = page.getByRole("region", { name: "Risks" });
  await page.getByRole("link", { name: "Add a risk" }).click();
  await page.getByRole("button", { name: "Add a risk" }).click();
  await expect(page.getByRole("alert", { name: "There is a problem" })).toContainText(
    "Enter what might go wrong",
  );
  await expect(page.getByLabel("Who watches it?").getByText(college.name)).toHaveCount(0);
  await page.getByLabel("What might go wrong?").fill("The bus stops running");
  await page.getByRole("radio", { name: "Likely", exact: true }).check();
  await page.getByRole("radio", { name: "Serious" }).check();
  await page.getByLabel("What is done about it?").fill("The college sends its minibus.");
  await page.getByLabel("Who watches it?").selectOption({ label: council.name });
  await page.getByRole("button", { name: "Add a risk" }).click();
  await expect(table.getByRole("row", { name: /The bus stops running/ })).toContainText(
    "Likely, serious",
  );
  await table.getByRole("link", { name: "The building is late" }).click();
  await expect(page.getByLabel("What might go wrong?")).toHaveCount(0);
  await page.getByRole("radio", { name: "Unlikely" }).check();
  await page.getByLabel("What is done about it?").fill("The museum lends a hall.");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(table.getByRole("row", { name: /The building is late/ })).toContainText(
    "The museum lends a hall.",
  );
  await page.getByRole("link", { name: "History" }).click();
  const line = page.getByRole("listitem").filter({ hasText: "changed a risk" });
  await line.getByText("What changed: Risks").click();
  await expect(line.locator("del")).toContainText("The library lends two rooms.");
  await expect(line.locator("ins")).toContainText("The museum lends a hall.");
});

test("the lead partner hands over the risk of who has left, and must name somebody who is on it", async ({
  page,
  given,
  signInAs,
}) => {
  const { it, college, council, lead } = await scene(given);
  await owner
    .update(partnerships)
    .set({ state: "left" })
    .where(eq(partnerships.organisationId, council.id));
  await signInAs(lead);
  await page.goto(`/projects/${it.id}/plan/risks/${it.plan.risk}`);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(
    page.getByRole("alert", { name: "There is a problem" }).getByRole("link"),
  ).toHaveText(["Choose who watches it"]);
  await page.getByLabel("Who watches it?").selectOption({ label: college.name });
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("row", { name: /The building is late/ })).toContainText(college.name);
});

test("whoever changes a risk second is shown both, and keeps every word", async ({
  page,
  given,
  signInAs,
}) => {
  const { it, council, lead, theirs, place } = await scene(given);
  await signInAs(lead);
  await page.goto(`/projects/${it.id}/plan/risks/${it.plan.risk}`);
  const organisationId = council.id;
  expect(await changeRisk(theirs, place, { ...input, organisationId })).toMatchObject({
    done: true,
  });
  await page.getByLabel("What is done about it?").fill("We wait for the builders.");
  await page.getByRole("button", { name: "Save" }).click();
  const both = page.getByRole("region", { name: `${theirs.name} saved another version first` });
  await expect(both).toContainText("The museum lends a hall.");
  await expect(both).toContainText("Likely");
  await expect(page.getByLabel("What is done about it?")).toHaveValue("We wait for the builders.");
});

test("a partner keeps to its own risks, and nobody names an organisation that is not on it", async ({
  given,
}) => {
  const { it, college, council, lead, theirs, place } = await scene(given);
  const stranger = await given.organisation();
  const { state: _, ...words } = { ...input, title: "The bus stops running" };
  const tries = [
    changeRisk(theirs, place, { ...input, organisationId: college.id }),
    changeRisk(lead, place, { ...input, organisationId: stranger.id }),
    addRisk(theirs, it, { ...words, organisationId: college.id }),
    addRisk(lead, it, { ...words, organisationId: stranger.id }),
    addRisk(await given.person({ of: stranger }), it, { ...words, organisationId: stranger.id }),
  ];
  for (const outcome of await Promise.all(tries)) expect(outcome).toMatchObject({ done: false });
  const paused = await given.project({ state: "paused", partners: [council] });
  const ofPaused = { ...place, id: paused.id, row: paused.plan.risk };
  expect(
    await changeRisk(theirs, ofPaused, { ...input, organisationId: council.id }),
  ).toMatchObject({ why: "refused" });
  expect(await changeRisk(lead, place, { ...input, organisationId: college.id })).toMatchObject({
    done: true,
  });
  const handed = { ...place, version: 2 };
  expect(await changeRisk(theirs, handed, { ...input, organisationId: council.id })).toMatchObject({
    why: "refused",
  });
  const rows = await owner.select().from(risks).where(eq(risks.submissionId, it.id));
  expect(rows).toMatchObject([{ version: 2, organisationId: college.id, likelihood: "high" }]);
  const same = { ...input, organisationId: college.id };
  expect(await changeRisk(lead, handed, same)).toMatchObject({ done: true });
  expect(await linesOf(it.id, "risk-changed")).toHaveLength(1);
});

test("what was endorsed stays in the versions, whatever delivery tells of its risks", async ({
  given,
}) => {
  const { it, college, council, lead, theirs, place } = await scene(given);
  const found = await findProjectDraft(lead, it.id);
  const { version: _version, ...planned } = found?.plan.risks[0] ?? { version: 1, id: "" };
  const begun = { ...planned, response: "Nobody knows yet." };
  await owner.insert(events).values({
    ...{ submissionId: it.id, personId: it.author.id, organisationId: college.id, act: "changed" },
    ...{ version: 2, at: it.createdAt, toldAt: it.createdAt },
    changes: [{ field: "risks", from: [begun], to: [planned] }],
  });
  const { state: _, ...words } = { ...input, title: "The bus stops running" };
  await changeRisk(theirs, place, { ...input, organisationId: council.id });
  await addRisk(theirs, it, { ...words, organisationId: council.id });
  await changeRisk(lead, { ...place, version: 2 }, { ...input, organisationId: college.id });
  const reason = "The council asks for it.";
  expect(await moveProject(lead, it.id, "pause", { reason }, it)).toMatchObject({ done: true });
  const [last] = await listVersions(lead, it.id);
  const first = await compareVersions(lead, it.id, { from: 1, to: it.version });
  expect(first?.plan.find(({ part }) => part === "risks")?.rows).toMatchObject([
    {
      from: { response: "Nobody knows yet.", likelihood: "medium" },
      to: { response: "The library lends two rooms.", likelihood: "medium" },
    },
  ]);
  const later = await compareVersions(lead, it.id, { from: it.version, to: last?.version ?? 0 });
  expect(later?.plan.every(({ rows }) => rows.length === 0)).toBe(true);
});
