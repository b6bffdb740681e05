import { once } from "node:events";
import { expect, test } from "@playwright/test";
import { people } from "@/db/seed/people";
import { samples } from "@/db/seed/samples";
import { adoptions } from "@/db/seed/samples/adoptions";
import { projects } from "@/db/seed/samples/projects";
import { proposals } from "@/db/seed/samples/proposals";
import { lifeOf } from "@/e2e/sample-proposal-lives";
import { ended, scratchDatabase } from "@/e2e/scratch-worker";
import { sum } from "@/lib/shares";

const whole = {
  submissions: samples.length + projects.length + proposals.length + adoptions.length,
  people: people.length,
  pilots: 13,
  fillings: 1,
};

const asLived = proposals.map(lifeOf).map(({ sample, state, rows, lines }) => ({
  title: sample.draft.title,
  state,
  pence: sum([...rows.values()].map(({ input }) => input.pence)),
  planned: sum([...lines.values()].map(({ pence }) => pence)),
}));

test("a seeding that is killed midway is done anew by the next start, and a used database is left alone", async () => {
  test.setTimeout(300_000);
  const { sql, start, close } = await scratchDatabase();
  const seed = () => start("db/seed/run.ts");
  const counted = async () => {
    const [row] = await sql`select (select count(*)::int from submissions) as submissions,
      (select count(*)::int from people) as people, (select count(*)::int from pilots) as pilots,
      (select count(*)::int from fillings) as fillings`;
    return { ...row };
  };
  const unfinished = async () => {
    const [row] = await sql`select count(*)::int as count from fillings where finished_at is null`;
    return row?.count;
  };
  try {
    const killed = seed();
    await expect
      .poll(async () => (await counted()).submissions, { timeout: 60_000 })
      .toBeGreaterThan(9);
    await ended(killed, "SIGKILL");
    expect((await counted()).submissions).toBeLessThan(whole.submissions);
    expect(await unfinished()).toBe(1);

    const both = [seed(), seed()].map((child) => once(child, "exit"));
    expect((await Promise.all(both)).map(([code]) => code)).toEqual([0, 0]);
    expect(await counted()).toEqual(whole);
    expect(await unfinished()).toBe(0);
    const gaps = await sql`select pilot, kind from submissions group by pilot, kind
      having max(right(reference, 4)::int) <> count(reference)`;
    expect([...gaps], "a reference is given once, also to what was revised").toEqual([]);

    const pooled = await sql`select s.title, s.state, coalesce(sum(c.pence), 0)::int as pence,
        (select coalesce(sum(l.pence), 0)::int from spend_lines l
          where l.submission_id = s.id and l.removed_at is null) as planned
      from submissions s left join contributions c on c.submission_id = s.id and c.removed_at is null
      where s.kind = 'proposal' group by s.id order by s.created_at`;
    expect([...pooled], "pooled budgets stand as their samples lived").toEqual(asLived);

    await sql`delete from watches`;
    await once(seed(), "exit");
    const [followed] = await sql`select count(*)::int as count from watches`;
    expect(followed?.count, "what is finished is not begun anew").toBe(0);

    await sql`update fillings set finished_at = null`;
    await sql`insert into sessions (token_hash, person_id, expires) select 'x', id, now() from people limit 1`;
    await once(seed(), "exit");
    const [used] = await sql`select count(*)::int as count from watches`;
    expect(used?.count, "what people have used is not emptied").toBe(0);
    expect(await counted()).toEqual(whole);
  } finally {
    await close();
  }
});
