import { lt, sql } from "drizzle-orm";
import { client, owner } from "@/db/client";
import { events, people, roleHolders } from "@/db/schema";
import { loadFacts } from "@/db/seed/facts/load";
import { fillOnce } from "@/db/seed/filling";
import { people as sample } from "@/db/seed/people";
import { loadPeople } from "@/db/seed/people-load";
import { replay } from "@/db/seed/replay";
import { samples } from "@/db/seed/samples";
import { adoptions } from "@/db/seed/samples/adoptions";
import { holdups } from "@/db/seed/samples/holdups";
import { projects } from "@/db/seed/samples/projects";
import { proposals } from "@/db/seed/samples/proposals";

const [first, , email = "", name = ""] = process.argv.slice(2).filter((word) => word !== "");

/** Fills an empty database: the facts, and either the sample or one administrator. */
async function fill() {
  const filled = await (first === "--facts-only" ? fillWithAdministrator() : fillWithSample());
  if (!filled) console.log("The database has its data already.");
}

async function fillWithSample() {
  const filled = await fillOnce(
    async (tx) => loadPeople(tx, await loadFacts(tx)),
    async (cast) => {
      await replay({ barriers: samples, projects, proposals, adoptions, holdups }, cast);
      // Only what happened in the last days of the sample is still to be told to anybody.
      await owner.update(events).set({ toldAt: events.at }).where(lt(events.at, lastDays));
      await owner.execute(sql`analyze`);
    },
  );
  if (!filled) return false;
  const many = [
    `${samples.length} barriers`,
    `${projects.length + adoptions.length} projects`,
    `${proposals.length} pooled budgets`,
    `${sample.length} people`,
  ];
  console.log(`Sample data: ${many.join(", ")}.`);
  for (const person of sample)
    if (person.demo) console.log(`  ${person.name} <${person.email}>: ${person.demo}`);
  return true;
}

async function fillWithAdministrator() {
  const filled = await fillOnce(
    async (tx) => {
      await loadFacts(tx);
      const [administrator] = await tx
        .insert(people)
        .values({ name, email: email.toLowerCase() })
        .returning({ id: people.id });
      if (administrator)
        await tx.insert(roleHolders).values({ personId: administrator.id, role: "administrator" });
    },
    async () => {},
  );
  if (filled) console.log(`An empty portal. Sign in as ${email}; the code comes by mail.`);
  return filled;
}

const lastDays = new Date("2009-10-13T00:00:00+01:00");

await fill();
await client.end();
