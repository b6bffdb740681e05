import { client } from "@/db/client";
import { findBarrier } from "@/db/queries/barrier-detail";
import { countBarriers, listBarriers } from "@/db/queries/barrier-list";
import { moveBarrier } from "@/db/queries/barrier-moves";
import { createBarrier, findDraft } from "@/db/queries/barriers";
import { findDiscussion } from "@/db/queries/discussions";
import { listLookups } from "@/db/queries/lookups";
import { findSurroundings } from "@/db/queries/readers";
import { listSimilar } from "@/db/queries/similar";
import { barrierFilter } from "@/lib/barrier-filter";
import { bare, repeat, statementsOf } from "./bare";
import { measureChannels } from "./channels";
import { fillBarriers } from "./fill";
import { type Load, load, loadInTurn, medianOf } from "./load";
import { saturate } from "./memory";
import { measurePools } from "./pools";
import { measureProjects } from "./projects";
import { findWords, type Stage, setStage } from "./stage";
import { weigh } from "./weights";

const given = process.argv.slice(2).map(Number).filter(Boolean);
const sizes = given.length > 0 ? given : [1000, 100_000, 1_000_000];
const soak = process.argv.includes("--soak");
const seconds = 2;
client.options.connection.statement_timeout = 0;

if (process.argv.includes("--pools")) {
  await tellPools();
  process.exit();
}
const stage = await setStage();
const rows: Record<string, Record<string, string>> = {};
const put = (row: string, column: string, value: string) => {
  rows[row] = { ...rows[row], [column]: value };
};
const one: Record<string, number[]> = {};

for (const size of sizes) {
  const start = performance.now();
  await fillBarriers(size);
  console.log(`${size} barriers: filled in ${((performance.now() - start) / 1000).toFixed(0)} s`);
  for (const [name, page] of Object.entries(pagesOf(stage, await findWords()))) {
    await load(page.path, { ...page, connections: 4, seconds: 0.5 });
    const alone = await load(page.path, { ...page, connections: 1, seconds });
    const crowd = await load(page.path, { ...page, connections: 16, seconds });
    note(name, size, alone, crowd.perSecond, alone.errors + crowd.errors);
  }
  await measureQueries(size);
  await measureExport(size);
}
for (const [name, medians] of Object.entries(one)) {
  const [first = Number.NaN] = medians;
  const last = medians.at(-1) ?? Number.NaN;
  put(name, "largest / smallest", (last / first).toFixed(2));
}
console.log("\nMilliseconds at one connection, and answers a second at sixteen\n");
console.table(rows);

await measureFloors();
await measureWeights();
console.log("\nProjects, milliseconds at one connection");
console.table(await measureProjects(stage));
await tellPools();
const live = await measureChannels(stage, 200, 20);
console.log(
  `200 live channels, 20 comments: ${live.opened} KiB each when opened, ${live.after} KiB each after; ` +
    `heard after ${live.median} ms (the last after ${live.longest} ms), ${live.lost} not heard`,
);
const { seen, errors, asked } = await saturate("/barriers", stage.lead.cookie, soak ? 10 : 1);
console.log(
  `Fifty connections, ${asked} lists: ${errors} errors; memory ${seen.join(", ")} MB, minute by minute`,
);
await client.end();

async function tellPools() {
  console.log("\nPooled budgets of two and of twenty organisations, milliseconds, medians");
  console.table(await measurePools());
}

function pagesOf({ lead, reviewer, barrier }: Stage, words: Awaited<ReturnType<typeof findWords>>) {
  const as = (who: typeof lead, path: string) => ({ path, cookie: who.cookie });
  const of = (filter: Record<string, string>) => `/barriers?${new URLSearchParams(filter)}`;
  const { pilot, code, deep, common } = words;
  return {
    list: as(lead, "/barriers"),
    "list as the support team": as(reviewer, "/barriers"),
    "list, one pilot": as(lead, of({ pilot })),
    "list, pilot and kind": as(lead, of({ pilot, code })),
    "list, open, most people": as(lead, of({ state: "open", sort: "people" })),
    "list, half-way down": as(lead, of({ after: deep })),
    "one, with 20 comments": as(lead, `/barriers/${barrier.id}`),
    "search, rare": as(lead, of({ q: barrier.reference })),
    "search, common": as(lead, of({ q: common })),
    queue: as(reviewer, "/reviews"),
  };
}

function note(name: string, size: number, alone: Load, perSecond: number, failed: number) {
  one[name] = [...(one[name] ?? []), alone.median];
  const wrong = failed > 0 ? `, ${failed} errors` : "";
  put(name, String(size), `${alone.median.toFixed(1)} ms, ${perSecond.toFixed(0)}/s${wrong}`);
}

async function measureQueries(size: number) {
  const { asker } = stage.lead;
  const found = await findDraft(asker, stage.barrier.id);
  if (!found) throw new Error("The lead does not see the barrier");
  const similar = () => listSimilar(asker, `${found.draft.title} ${found.draft.happens}`, null);
  const log = async () => {
    const made = await createBarrier(asker, {
      ...found.draft,
      pilot: "leicester-and-leicestershire",
    });
    if (made.done) await moveBarrier(asker, made.id, "submit", {}, { version: 1 });
    if (!made.done) throw new Error(made.message);
  };
  for (const [name, work] of Object.entries({
    "similar (query)": similar,
    "log and submit (queries)": log,
  })) {
    const alone = await repeat(1, seconds, work);
    const crowd = await repeat(16, seconds, work);
    const median = medianOf(alone);
    one[name] = [...(one[name] ?? []), median];
    put(name, String(size), `${median.toFixed(1)} ms, ${(crowd.length / seconds).toFixed(0)}/s`);
  }
}

async function measureExport(size: number) {
  const start = performance.now();
  const response = await fetch(new URL("/barriers/export?pilot=kent", process.env.PORTAL_URL), {
    headers: { cookie: stage.reviewer.cookie },
  });
  const lines = (await response.text()).split("\r\n").length - 2;
  const took = performance.now() - start;
  put("CSV of a pilot", String(size), `${lines} rows in ${(took / 1000).toFixed(1)} s`);
}

async function measureFloors() {
  const { lead, barrier } = stage;
  const memory = { list: "/bench/list", barrier: `/bench/barrier?id=${barrier.id}` };
  for (const path of Object.values(memory))
    await load(path, { connections: 1, seconds: 0.5, cookie: lead.cookie });
  for (const connections of [1, 16]) {
    const seen = await loadInTurn(
      {
        empty: { path: "/bench/empty" },
        "empty, signed in": { path: "/bench/empty", cookie: lead.cookie },
        "list from memory": { path: memory.list },
        list: { path: "/barriers", cookie: lead.cookie },
        "one from memory": { path: memory.barrier },
        one: { path: `/barriers/${barrier.id}`, cookie: lead.cookie },
      },
      { connections, seconds: 3, rounds: 5 },
    );
    const filter = barrierFilter.parse({});
    const list = await statementsOf(() =>
      Promise.all([
        listBarriers(lead.asker, filter),
        countBarriers(lead.asker, filter),
        listLookups(),
      ]),
    );
    const detail = await statementsOf(() =>
      Promise.all([
        findSurroundings(lead.asker, barrier.id),
        findBarrier(lead.asker, barrier.id),
        findDiscussion(lead.asker, barrier.id),
        listLookups(),
      ]),
    );
    const floors = Object.fromEntries(
      Object.entries({
        ...seen,
        [`the list's ${list.length} statements, bare`]: await bare(list, connections, seconds),
        [`the one's ${detail.length} statements, bare`]: await bare(detail, connections, seconds),
      }).map(([name, { perSecond, median }]) => [
        name,
        { "a second": perSecond.toFixed(0), "ms, median": median.toFixed(1) },
      ]),
    );
    console.log(`\nFloors at ${connections} connection(s), at ${sizes.at(-1)} barriers`);
    console.table(floors);
    console.log(
      `list / list from memory: ${(seen.list.perSecond / seen["list from memory"].perSecond).toFixed(2)}`,
    );
    console.log(
      `one / one from memory: ${(seen.one.perSecond / seen["one from memory"].perSecond).toFixed(2)}`,
    );
  }
}

async function measureWeights() {
  const { lead, reviewer, barrier } = stage;
  const empty = await weigh("/bench/empty", lead.cookie);
  const pages = {
    list: await weigh("/barriers", lead.cookie),
    one: await weigh(`/barriers/${barrier.id}`, lead.cookie),
    history: await weigh(`/barriers/${barrier.id}/history`, lead.cookie),
    queue: await weigh("/reviews", reviewer.cookie),
    "form of a barrier": await weigh("/barriers/new", lead.cookie),
    "form of figures": await weigh(`/barriers/${barrier.id}/affects-us`, lead.cookie),
  };
  const weights = Object.fromEntries(
    Object.entries(pages).map(([name, { html, script }]) => [
      name,
      {
        "HTML, KiB": html.toFixed(1),
        "script above empty, KiB": (script - empty.script).toFixed(1),
      },
    ]),
  );
  console.log(`\nWeights, gzip (an empty page loads ${empty.script.toFixed(1)} KiB of script)`);
  console.table(weights);
}
