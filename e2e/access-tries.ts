import type { SQL } from "drizzle-orm";
import { inContext, wroteEach } from "@/e2e/access-context";
import { type Actor, actors, type Case, may, maySee, type Verb } from "@/e2e/access-table";
import type { World } from "@/e2e/access-world";
import { expect } from "@/e2e/quick-expect";

export type Rule = Verb | "nobody" | ((actor: Actor, its: Case) => boolean);
export type Me = { id: string; organisationId: string | null };
/** Of several statements the last decides; the others may fail. */
export type WriteOn<It> = [what: string, rule: Rule, statement: (it: It, me: Me) => SQL | SQL[]];

/** Tries every write as every actor, each undone at once; tells how many it tried. */
export async function tryWrites<It>(
  world: World,
  writes: WriteOn<It>[],
  { its, it }: { its: Case; it: It },
) {
  for (const actor of actors) {
    const me = world.personOf(actor) ?? nobody;
    const tries = writes.map(([, , statement]) => statement(it, me));
    // Other tests submit meanwhile, and take numbers from the same counter.
    const did = await inContext(
      world.contextOf(actor),
      (tx) => wroteEach(tx, tries),
      "read committed",
    );
    writes.forEach(([what, rule], at) => {
      const told = `${actor}: ${what}, ${its.state}`;
      expect(did[at], told).toBe(isAllowed(rule, actor, its));
    });
  }
  return actors.length * writes.length;
}

function isAllowed(rule: Rule, actor: Actor, its: Case) {
  if (rule === "nobody") return false;
  return typeof rule === "function"
    ? maySee(actor, its) && rule(actor, its)
    : may(actor, rule, its);
}

const nobody = { id: "00000000-0000-4000-8000-000000000000", organisationId: null };
