import { expect } from "@playwright/test";
import { and, eq, inArray, sql } from "drizzle-orm";
import { owner } from "@/db/client";
import { adopt } from "@/db/queries/adoptions";
import {
  findPractice,
  listPractices,
  offerPractice,
  withdrawPractice,
} from "@/db/queries/practices";
import { findProject } from "@/db/queries/project-detail";
import { adoptions, events, practices } from "@/db/schema";
import { inContext } from "@/e2e/access-context";
import { test } from "@/e2e/fixtures";
import { mark } from "@/e2e/given-people";
import { practiceWords } from "@/e2e/given-practice";
import { input, scene } from "@/e2e/practice-scene";

test("a practice is read by every organisation and the support team, and of its project nothing else", async ({
  given,
}) => {
  const people = await scene(given);
  const { source, police: _, ...readers } = people;
  for (const [who, person] of Object.entries(readers)) {
    const reads = !["observer", "administrator", "suspended"].includes(who);
    const found = await findPractice(person, source.id);
    expect(found !== null, who).toBe(reads);
    const sees = ["lead", "contributor", "partnerLead", "reviewer"].includes(who);
    expect((await findProject(person, source.id)) !== null, who).toBe(sees);
    const listed = await listPractices(person, { q: source.title });
    expect(listed.rows.length, who).toBe(reads ? 1 : 0);
    expect((await listPractices(person, { q: source.draft.aim })).rows, who).toEqual([]);
    if (!sees) expect(JSON.stringify(found) ?? "", who).not.toContain("Secretly");
  }
  expect(await findPractice(people.theirs, source.id)).toMatchObject({
    title: source.title,
    theme: "Worklessness",
    results: [{ measure: "Started within four weeks", value: 81, target: 80, baseline: 42.5 }],
  });
});

test("the plan goes to whoever may adopt it, and to nobody else", async ({ given }) => {
  const { source, police: _, ...people } = await scene(given);
  for (const [who, person] of Object.entries(people)) {
    const [row] = await inContext(
      { person: person.id, organisation: person.organisationId ?? undefined },
      (tx) => tx.execute<{ plan: unknown }>(sql`select plan_on_offer(${source.id}) as plan`),
    );
    const may = ["theirs", "partnerLead"].includes(who);
    expect(row?.plan !== null, who).toBe(may);
    const outcome = await adopt(person, source.id, input);
    expect(outcome.done, who).toBe(may);
    const reads = !["observer", "administrator", "suspended"].includes(who);
    if (!outcome.done) expect(outcome.why, who).toBe(reads ? "refused" : "gone");
  }
  const made = await owner.select().from(adoptions).where(eq(adoptions.sourceId, source.id));
  expect(made).toHaveLength(2);
});

test("only a lead of the lead partner offers, only what is completed, and each save is one line of history", async ({
  given,
}) => {
  const college = await given.organisation();
  const partner = await given.organisation();
  const lead = await given.person({ of: college });
  const contributor = await given.person({ of: college, duties: ["contributor"] });
  const theirs = await given.person({ of: partner });
  const stranger = await given.person({ of: await given.organisation({ pilots: ["durham"] }) });
  const on = (state: "in-delivery" | "completed") =>
    given.project({ state, audience: "partners", organisation: college, partners: [partner] });
  const [running, it] = [await on("in-delivery"), await on("completed")];
  const first = { version: 1 };
  expect(await offerPractice(lead, running.id, practiceWords, first)).toMatchObject({
    why: "refused",
  });
  for (const [person, why] of [
    [contributor, "refused"],
    [theirs, "refused"],
    [stranger, "gone"],
  ] as const)
    expect(await offerPractice(person, it.id, practiceWords, first)).toMatchObject({ why });
  expect(await offerPractice(lead, it.id, practiceWords, first)).toMatchObject({ done: true });
  expect(await offerPractice(lead, it.id, practiceWords, first)).toMatchObject({ done: true });
  const other = { ...practiceWords, money: "None" };
  expect(await offerPractice(lead, it.id, other, first)).toMatchObject({ why: "stale" });
  expect(await offerPractice(lead, it.id, other, { version: 2 })).toMatchObject({ done: true });
  expect(await withdrawPractice(lead, it.id, { version: 2 })).toMatchObject({ why: "stale" });
  expect(await withdrawPractice(contributor, it.id, { version: 3 })).toMatchObject({ done: false });
  expect(await withdrawPractice(lead, it.id, { version: 3 })).toMatchObject({ done: true });
  expect(await withdrawPractice(lead, it.id, { version: 4 })).toMatchObject({ why: "stale" });
  expect(await findPractice(stranger, it.id)).toBeNull();
  expect(await offerPractice(lead, it.id, other, { version: 4 })).toMatchObject({ done: true });
  expect(await findPractice(stranger, it.id)).toMatchObject({ money: "None" });
  const told = ["offered", "changed-practice", "withdrew-practice"];
  const lines = await owner
    .select({ act: events.act })
    .from(events)
    .where(and(eq(events.submissionId, it.id), inArray(events.act, told)))
    .orderBy(events.at);
  expect(lines.map(({ act }) => act)).toEqual([...told, "offered"]);
});

test("of two leads who offer at once, one comes first and the other overwrites nothing", async ({
  given,
}) => {
  const college = await given.organisation();
  const [one, other] = [await given.person({ of: college }), await given.person({ of: college })];
  const it = await given.project({ state: "completed", organisation: college });
  const both = await Promise.all([
    offerPractice(one, it.id, { ...practiceWords, was: "One" }, { version: 1 }),
    offerPractice(other, it.id, { ...practiceWords, was: "Other" }, { version: 1 }),
  ]);
  expect(both.filter(({ done }) => done)).toHaveLength(1);
  expect(both.filter((it) => !it.done && it.why === "stale")).toHaveLength(1);
  const [row] = await owner.select().from(practices).where(eq(practices.submissionId, it.id));
  expect(row).toMatchObject({ was: both[0]?.done ? "One" : "Other", version: 2 });
});

test("the list goes on from page to page by theme and title, each practice once", async ({
  given,
}) => {
  const word = `zythum${mark()}`;
  const reader = await given.person({ of: await given.organisation({ pilots: ["durham"] }) });
  for (const [theme, title] of [
    [null, "A"],
    ["Worklessness", "B"],
    ["Housing and regeneration", "D"],
    ["Housing and regeneration", "C"],
  ] as const)
    await given.practice(
      await given.project({ state: "closed", draft: { theme, title: `${title} ${word}` } }),
    );
  const found: string[] = [];
  for (let after: string | undefined, more = true; more; more = after !== undefined) {
    const page = await listPractices(reader, { q: word, after }, 1);
    found.push(...page.rows.map(({ title }) => title.slice(0, 1)));
    after = page.next;
  }
  expect(found.join("")).toBe("CDBA");
});
