import { expect, test } from "@playwright/test";
import { sql } from "drizzle-orm";
import { readAsViewer } from "@/db/viewer";
import { nodesOf, type Plan, planner, readWhole } from "@/e2e/plans";
import { lists, narrowedByOwn, narrowedBySight, pages, scene, writes } from "@/e2e/plans-scene";
import { barrierSorts } from "@/lib/barrier-filter";
import { commonSorts } from "@/lib/list-filter";

const sorts = { barriers: barrierSorts, projects: commonSorts, proposals: commonSorts };
const beginningOf = (sort: string) => (/people|cost/.test(sort) ? "120" : "2009-10-14 09:30:00+00");

test("no page and no list reads what grows from end to end", async () => {
  const it = await scene();
  const plansOf = planner();
  const reads = pages(it);
  const byName = { partner: it.council.name };
  for (const [list, wanted] of [
    ...[...narrowedBySight(it), ...narrowedByOwn(it)],
    ["barriers", byName] as const,
  ])
    reads[`${list} ${JSON.stringify(wanted)}`] = lists[list](wanted);
  const whole = new Set<string>();
  for (const [name, read] of Object.entries(reads))
    for (const viewer of [it.lead, it.officer]) {
      const plans = await plansOf(() => Promise.all(read({ ...viewer })));
      expect(plans.length, name).toBeGreaterThan(1);
      for (const table of plans.flatMap((plan) => readWhole(plan))) whole.add(`${name}: ${table}`);
    }
  // No index finds the middle of a name; administrators add organisations one by one.
  expect([...whole]).toEqual([`barriers ${JSON.stringify(byName)}: organisations`]);
});

test("logging and submitting one read nothing that grows from end to end", async () => {
  const it = await scene();
  const plansOf = planner();
  for (const [name, write] of Object.entries(writes(it))) {
    const plans = await plansOf(async () =>
      expect(await write(it.lead)).toMatchObject({ done: true }),
    );
    expect(
      plans.flatMap((plan) => readWhole(plan)),
      name,
    ).toEqual([]);
  }
});

test("whatever a list is narrowed by, an index finds", async () => {
  const it = await scene();
  const off = ["indexscan", "indexonlyscan"];
  // A kind with few rows is found by its own index as well: whichever the statistics of the moment make cheaper.
  const byKind = "submissions_kind_updated_at_id_index";
  const bySight = planner({ off, without: [byKind] });
  const byOwn = planner({ off, without: [byKind, "submissions_sight"] });
  for (const [plansOf, narrowed] of [
    [bySight, narrowedBySight(it)],
    [byOwn, narrowedByOwn(it)],
  ] as const)
    for (const [list, wanted, looked] of narrowed)
      for (const viewer of [it.lead, it.officer]) {
        const plans = await plansOf(() => Promise.all(lists[list](wanted)({ ...viewer })));
        const conditions = plans.flatMap(nodesOf).map((node) => node["Index Cond"] ?? "");
        expect(conditions, JSON.stringify(wanted)).toContainEqual(expect.stringMatching(looked));
      }
});

test("every order of a list is that of an index, and a later page begins in it", async () => {
  const it = await scene();
  const plansOf = planner({ off: ["bitmapscan", "sort"] });
  for (const list of ["barriers", "projects", "proposals"] as const)
    for (const { value: sort } of sorts[list]) {
      const after = `${beginningOf(sort)}~${it.barrier.id}`;
      const plans = await plansOf(() => Promise.all(lists[list]({ sort, after })({ ...it.lead })));
      const page = plans.map(nodesOf).find((nodes) => nodes.some(isBeginning)) ?? [];
      const nodes = page.map((node) => node["Node Type"]);
      expect(nodes, `${list} by ${sort}`).toContain("Limit");
      expect(
        nodes.filter((node) => /Sort/.test(node)),
        `${list} by ${sort}`,
      ).toEqual([]);
    }
});

const isBeginning = (node: Plan) => /\(ROW\(\w+, id\) [<>] ROW/.test(node["Index Cond"] ?? "");

test("a read that no index serves is found out", async () => {
  const { lead } = await scene();
  const read = () =>
    readAsViewer({ ...lead }, (tx) => tx.execute(sql`select id from events where reason = 'x'`));
  const plans = await planner()(read);
  expect(plans.flatMap((plan) => readWhole(plan))).toEqual(["events"]);
});
