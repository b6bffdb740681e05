import { adopt } from "@/db/queries/adoptions";
import type { given as arrange } from "@/e2e/given";
import { mark, type Person } from "@/e2e/given-people";
import type { AdoptInput } from "@/lib/adoptions";

export const input: AdoptInput = {
  startsOn: "2010-03-01",
  pilot: "durham",
  manner: "as-is",
  how: "",
};
export const changed: AdoptInput = {
  ...input,
  manner: "changed",
  how: "Two rooms instead of one.",
};

/** A closed project that only its partners see, on offer, and people of all sorts. */
export async function scene(given: typeof arrange) {
  const college = await given.organisation({ pilots: ["kent"] });
  const partner = await given.organisation({ pilots: ["kent"], type: "council" });
  const police = await given.organisation({ pilots: ["durham"], type: "police" });
  const source = await given.project({
    state: "closed",
    audience: "partners",
    organisation: college,
    partners: [partner],
    draft: { theme: "Worklessness", aim: `Secretly ${mark()}` },
  });
  await given.practice(source);
  return {
    source,
    police,
    lead: await given.person({ of: college }),
    contributor: await given.person({ of: college, duties: ["contributor"] }),
    partnerLead: await given.person({ of: partner }),
    theirs: await given.person({ of: police, duties: ["contributor"] }),
    signatory: await given.person({ of: police, duties: ["signatory"] }),
    reviewer: await given.person({ role: "reviewer" }),
    adviser: await given.person({ role: "adviser", advises: ["dorset-poole-and-bournemouth"] }),
    observer: await given.person({ role: "observer" }),
    administrator: await given.person({ role: "administrator" }),
    suspended: await given.person({ of: police, suspended: true }),
  };
}

export const adopted = async (by: Person, source: { id: string }, as = input) => {
  const outcome = await adopt(by, source.id, as);
  if (!outcome.done) throw new Error(outcome.message);
  return outcome.id;
};
