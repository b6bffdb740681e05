import { expect, test } from "@playwright/test";
import { client } from "@/db/client";
import { findBarrier } from "@/db/queries/barrier-detail";
import { countBarriers, listBarriers } from "@/db/queries/barrier-list";
import { findDiscussion } from "@/db/queries/discussions";
import { findSurroundings } from "@/db/queries/readers";
import type { Asker } from "@/db/viewer";
import { given } from "@/e2e/given";
import { barrierFilter } from "@/lib/barrier-filter";

/** The statements that a page's reads send, without what they ask for. */
async function statementsOf(reads: () => Promise<unknown>) {
  const sent: string[] = [];
  client.options.debug = (_connection: number, statement: string) => sent.push(statement.trim());
  await reads();
  client.options.debug = false;
  return sent;
}

const begun = (sent: string[]) => sent.filter((statement) => statement.startsWith("begin"));

test("the list is one transaction of two reads, however many rows it shows", async () => {
  const filter = barrierFilter.parse({});
  const read = (viewer: Asker) => () =>
    Promise.all([listBarriers(viewer, filter), countBarriers(viewer, filter)]);
  const college = await given.organisation({ pilots: [] });
  const lead = await given.person({ of: college });
  const none = await statementsOf(read(lead));
  for (let n = 0; n < 3; n += 1) await given.barrier({ organisation: college });
  const some = await statementsOf(read({ ...lead }));
  expect(begun(none)).toHaveLength(1);
  expect(none).toHaveLength(5);
  expect(some).toEqual(none);
});

test("one barrier is one transaction, and more remarks are no more reads", async () => {
  const it = await given.barrier({ state: "open" });
  await given.comment(it, it.author);
  const read = () => {
    const viewer = { ...it.author };
    return Promise.all([
      findSurroundings(viewer, it.id),
      findBarrier(viewer, it.id),
      findDiscussion(viewer, it.id),
    ]);
  };
  const few = await statementsOf(read);
  for (let n = 0; n < 4; n += 1) await given.comment(it, it.author);
  const many = await statementsOf(read);
  expect(begun(few)).toHaveLength(1);
  expect(many.toSorted()).toEqual(few.toSorted());
});
