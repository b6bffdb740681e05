import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { contributions, spendLines, supports } from "@/db/schema";
import { given } from "@/e2e/given";
import { row } from "@/e2e/pool-scene";
import { financialYear } from "@/lib/financial-years";

const begins = [2010, 2011, 2012, 2013, 2014];
const lines = 12;
const fence = "Adult learning";

/** A pooled budget of five years that balances: so many organisations, each with `each` rows a year. */
export async function fillPool({ organisations, each }: { organisations: number; each: number }) {
  const members = [];
  for (let count = 0; count < organisations; count += 1) {
    const of = await given.organisation({ type: count % 2 === 0 ? "council" : "college" });
    const lead = await given.person({ of });
    const signatory = await given.person({ of, duties: ["signatory"] });
    await given.signatory(signatory);
    members.push({ of, lead, signatory });
  }
  const [first, ...others] = members;
  if (!first) throw new Error("A pooled budget has a lead partner");
  const it = await given.proposal({
    ...{ state: "shaping", organisation: first.of, author: first.lead },
    partners: others.map(({ of }) => of),
    draft: { startsOn: "2010-04-01", endsOn: "2015-03-31" },
  });
  await owner.delete(supports).where(eq(supports.submissionId, it.id));
  await owner.delete(contributions).where(eq(contributions.submissionId, it.id));
  const rows = members.flatMap(({ of, lead }) =>
    begins.flatMap((from) =>
      Array.from({ length: each }, (_, at) => ({
        ...{ ...row, id: randomUUID(), submissionId: it.id, organisationId: of.id },
        ...{ from, editedById: lead.id, source: "core" as const, condition: "The vote" },
        conditionOn: "2009-12-12",
        basis: of.type === "college" && from < 2014 ? ("august" as const) : row.basis,
        nature: at === 1 ? ("capital" as const) : row.nature,
        pence: 1_000_000 + at,
        ringFence: at === 0 && of.type === "council" ? fence : null,
      })),
    ),
  );
  await owner.insert(contributions).values(rows);
  await owner.insert(spendLines).values(
    begins.flatMap((from) =>
      Array.from({ length: lines }, (_, at) => {
        const fenced = rows.filter((one) => one.from === from && one.ringFence);
        const paidBy = at === 0 ? fenced : [];
        return {
          ...{ submissionId: it.id, editedById: it.author.id, year: financialYear(from) },
          ...{ nature: "revenue" as const, form: "cash" as const, isNew: true, what: `Line ${at}` },
          ...{ scheme: "support" as const, variance: "variable" as const },
          pence: paidBy.reduce((sum, { pence }) => sum + pence, 0) || 10_000,
          paidBy: paidBy.map(({ id }) => id),
        };
      }),
    ),
  );
  const mine = rows.find((one) => one.organisationId === first.of.id && !one.ringFence);
  if (!mine) throw new Error("The lead partner gives nothing");
  return { id: it.id, rows: rows.length, mine, lead: first.lead, members };
}
export type FilledPool = Awaited<ReturnType<typeof fillPool>>;
