import { expect } from "@playwright/test";
import { asc, eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { reachMilestone } from "@/db/queries/delivery";
import { movePartnership } from "@/db/queries/partnerships";
import { moveProject } from "@/db/queries/project-moves";
import { readProject } from "@/db/queries/project-rows";
import { termsOf } from "@/db/queries/scopes";
import { compareVersions } from "@/db/queries/versions";
import {
  events,
  milestones,
  outcomes,
  partnerships,
  projects,
  scopes,
  submissions,
} from "@/db/schema";
import { tellUntold } from "@/db/worker/tell";
import { test } from "@/e2e/fixtures";
import { given } from "@/e2e/given";
import { mailsTo } from "@/e2e/told";
import type { TypedTerms } from "@/lib/scope";

const reason = "The building is let to somebody else.";

async function scene(state: "in-delivery" | "change-in-review" = "in-delivery") {
  const council = await given.organisation({ pilots: ["kent"] });
  const college = await given.organisation({ pilots: ["kent"] });
  const it = await given.project({ state, organisation: college, partners: [council] });
  if (state === "change-in-review") await given.review(it);
  return {
    it,
    council,
    lead: await given.person({ of: college }),
    theirs: await given.person({ of: council }),
    reviewLead: await given.person({ role: "review-lead" }),
    terms: await termsNow(it.id),
  };
}

async function foundNow(id: string) {
  const found = await owner.transaction((tx) => readProject(tx, id));
  if (!found) throw new Error("It is not there");
  return found;
}
const termsNow = async (id: string) => termsOf(await foundNow(id));

async function versionOf(id: string) {
  const [row] = await owner
    .select({ version: submissions.version, state: submissions.state, pilots: submissions.pilots })
    .from(submissions)
    .where(eq(submissions.id, id));
  return row ?? { version: 0, state: "", pilots: [] };
}

test("the old terms stand while a change is reviewed, and the new ones from its endorsement on", async () => {
  const { it, lead, reviewLead, council, terms } = await scene();
  const [first, second] = terms.milestones;
  const [measure] = terms.outcomes;
  if (!first || !second || !measure) throw new Error("No plan");
  const asked: TypedTerms = {
    ...terms,
    aim: "Three in five start something within six weeks.",
    pilots: ["durham"],
    milestones: [
      { ...first, dueOn: "2010-03-01" },
      { id: null, title: "A second room opens", organisationId: council.id, dueOn: "2010-05-04" },
    ],
    outcomes: [{ ...measure, target: 60 }],
  };
  expect(
    await moveProject(lead, it.id, "change-scope", { reason, terms: asked }, it),
  ).toMatchObject({ done: true });
  expect(await termsNow(it.id)).toEqual(terms);
  const during = await versionOf(it.id);
  expect(during).toMatchObject({ state: "change-in-review", pilots: ["kent"] });
  const decide = () =>
    moveProject(reviewLead, it.id, "endorse-change", { reason, conditions: [] }, during);
  expect(await decide()).toMatchObject({ message: expect.stringContaining("Nobody has reviewed") });
  await given.review({ ...it, ...during });
  expect(await decide()).toMatchObject({ done: true });
  const now = await termsNow(it.id);
  expect(now).toMatchObject({ aim: asked.aim, pilots: ["durham"] });
  expect(now.milestones.map(({ title, dueOn }) => [title, dueOn])).toEqual([
    [first.title, "2010-03-01"],
    ["A second room opens", "2010-05-04"],
  ]);
  expect(now.outcomes).toMatchObject([{ id: measure.id, target: 60 }]);
  const after = await versionOf(it.id);
  expect(after).toMatchObject({ state: "in-delivery", pilots: ["kent", "durham"] });
  const compared = await compareVersions(lead, it.id, { from: it.version, to: after.version });
  expect(compared?.fields.map(({ field }) => field).sort()).toEqual(["aim", "pilots"]);
  expect(compared?.plan.map(({ part, rows }) => [part, rows.length])).toEqual([
    ["milestones", 3],
    ["outcomes", 1],
    ["risks", 0],
  ]);
  const [row] = await owner.select().from(submissions).where(eq(submissions.id, it.id));
  expect(row?.summary).toBe(asked.aim);
});

for (const [step, by, decision] of [
  ["refuse-change", "reviewLead", "refused"],
  ["keep-scope", "lead", "taken-back"],
] as const)
  test(`nothing of the terms changes: ${step}`, async () => {
    const all = await scene("change-in-review");
    const { it, terms } = all;
    expect(await moveProject(all[by], it.id, step, { reason }, it)).toMatchObject({ done: true });
    expect(await termsNow(it.id)).toEqual(terms);
    expect(await versionOf(it.id)).toMatchObject({ state: "in-delivery" });
    const [asked] = await owner.select().from(scopes).where(eq(scopes.submissionId, it.id));
    expect(asked).toMatchObject({ decision });
    const lines = await owner
      .select()
      .from(events)
      .where(eq(events.submissionId, it.id))
      .orderBy(asc(events.version));
    expect(lines.find(({ act }) => act === step)).toMatchObject({ reason, changes: [] });
    await tellUntold({ of: it.id });
    // What officers decide is mailed at once; what the lead partner takes back is only a change.
    const mailed = step === "refuse-change" ? [{ reason: "decision" }] : [];
    expect(await mailsTo(all.theirs)).toMatchObject(mailed);
  });

test("what cannot be asked is refused with the reason, and leaves nothing", async () => {
  const { it, lead, terms } = await scene();
  const elsewhere = await given.organisation();
  const other = await given.project({ state: "in-delivery", organisation: it.organisation });
  const [first] = terms.milestones;
  const [measure] = terms.outcomes;
  if (!first || !measure) throw new Error("No plan");
  const cases: [string, Partial<TypedTerms>][] = [
    ["Nothing would change", {}],
    ["The end must be after the start", { endsOn: "2009-01-01" }],
    ["organisations that are on it", { milestones: [{ ...first, organisationId: elsewhere.id }] }],
    ["The plan has changed since", { milestones: [{ ...first, id: other.plan.ours }] }],
    ["The plan has changed since", { milestones: [first, first] }],
    ["has a result stays", { outcomes: [{ ...measure, id: null }] }],
    ["theme from its list", { theme: "Zeppelins" }],
  ];
  for (const [message, changes] of cases)
    expect(
      await moveProject(
        lead,
        it.id,
        "change-scope",
        { reason, terms: { ...terms, ...changes } },
        it,
      ),
      message,
    ).toMatchObject({ why: "refused", message: expect.stringContaining(message) });
  expect(await owner.select().from(scopes).where(eq(scopes.submissionId, it.id))).toEqual([]);
  expect(await versionOf(it.id)).toMatchObject({ state: "in-delivery", version: it.version });
});

test("delivery goes on meanwhile, and what was reached or measured outlives terms without it", async () => {
  const { it, lead, theirs, reviewLead, terms } = await scene();
  const kept = { ...terms, milestones: terms.milestones.slice(0, 1), aim: "Fewer, and later." };
  const gone = terms.milestones[1];
  await moveProject(lead, it.id, "change-scope", { reason, terms: kept }, it);
  const during = await versionOf(it.id);
  await given.review({ ...it, ...during });
  const whose = gone?.organisationId === it.organisation.id ? lead : theirs;
  expect(
    await reachMilestone(whose, { id: it.id, row: gone?.id ?? "", version: 1 }, "2009-10-12"),
  ).toMatchObject({ done: true });
  await moveProject(reviewLead, it.id, "endorse-change", { reason, conditions: [] }, during);
  const rows = await owner.select().from(milestones).where(eq(milestones.submissionId, it.id));
  expect(rows.find(({ id }) => id === gone?.id)).toMatchObject({ doneOn: "2009-10-12" });
  expect(await owner.$count(outcomes, eq(outcomes.submissionId, it.id))).toBe(1);
  const [words] = await owner.select().from(projects).where(eq(projects.id, it.id));
  expect(words).toMatchObject({ aim: "Fewer, and later." });
});

test("when the last partner leaves, the change rests with the project and can be asked again", async () => {
  const { it, lead, theirs, council, terms } = await scene("change-in-review");
  const [part] = await owner
    .select({ id: partnerships.id })
    .from(partnerships)
    .where(eq(partnerships.organisationId, council.id));
  await movePartnership(theirs, part?.id ?? "", "leave", { reason: "We close." });
  expect(await versionOf(it.id)).toMatchObject({ state: "paused" });
  expect(await termsNow(it.id)).toEqual(terms);
  expect(
    await moveProject(lead, it.id, "keep-scope", { reason }, await versionOf(it.id)),
  ).toMatchObject({ done: false });
  const third = await given.organisation();
  await owner.insert(partnerships).values({
    ...{ submissionId: it.id, organisationId: third.id, part: "partner", words: "Lend a room." },
    ...{ state: "accepted", byId: lead.id, expiresAt: new Date(), answeredAt: new Date() },
  });
  expect(
    await moveProject(lead, it.id, "resume", { reason }, await versionOf(it.id)),
  ).toMatchObject({ done: true });
  // What whoever left saw to needs somebody else.
  const handed = terms.milestones.map((row) => ({ ...row, organisationId: third.id }));
  const again = { ...terms, milestones: handed };
  expect(
    await moveProject(
      lead,
      it.id,
      "change-scope",
      { reason, terms: again },
      await versionOf(it.id),
    ),
  ).toMatchObject({ done: true });
});
