import { count, lt, sql } from "drizzle-orm";
import { client, owner } from "@/db/client";
import { events, people, pilots, roleHolders } from "@/db/schema";
import { loadFacts } from "@/db/seed/facts/load";
import { people as sample } from "@/db/seed/people";
import { loadPeople } from "@/db/seed/people-load";
import { replay } from "@/db/seed/replay";
import { samples } from "@/db/seed/samples";

const [first, , email = "", name = ""] = process.argv.slice(2).filter((word) => word !== "");

/** Fills an empty database: the facts, and either the sample or one administrator. */
async function fill() {
  const [held] = await owner.select({ count: count() }).from(pilots);
  if (held?.count) return console.log("The database has its data already.");
  if (first === "--facts-only") return fillWithAdministrator();
  const cast = await owner.transaction(async (tx) => loadPeople(tx, await loadFacts(tx)));
  await replay(samples, cast);
  // Only what happened in the last days of the sample is still to be told to anybody.
  await owner.update(events).set({ toldAt: events.at }).where(lt(events.at, lastDays));
  await owner.execute(sql`analyze`);
  console.log(`Sample data: ${samples.length} barriers, ${sample.length} people.`);
  for (const person of sample)
    if (person.demo) console.log(`  ${person.name} <${person.email}>: ${person.demo}`);
}

async function fillWithAdministrator() {
  await owner.transaction(async (tx) => {
    await loadFacts(tx);
    const [administrator] = await tx
      .insert(people)
      .values({ name, email: email.toLowerCase() })
      .returning({ id: people.id });
    if (administrator)
      await tx.insert(roleHolders).values({ personId: administrator.id, role: "administrator" });
  });
  console.log(`An empty portal. Sign in as ${email}; the code comes by mail.`);
}

const lastDays = new Date("2009-10-13T00:00:00+01:00");

await fill();
await client.end();
