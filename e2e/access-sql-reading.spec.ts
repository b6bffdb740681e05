import { test } from "@playwright/test";
import { sql } from "drizzle-orm";
import { owner, type Transaction } from "@/db/client";
import { arrange } from "@/e2e/access-arrange";
import { inContext } from "@/e2e/access-context";
import { type Case, may, maySee, type Verb } from "@/e2e/access-table";
import { allStates } from "@/e2e/access-table-barriers";
import { allProjectStates, sharedProjectStates } from "@/e2e/access-table-projects";
import { allProposalStates, sharedProposalStates } from "@/e2e/access-table-proposals";
import { actorsOf, makeWorld, type World } from "@/e2e/access-world";
import { given } from "@/e2e/given";
import { expect } from "@/e2e/quick-expect";
import type { Kind } from "@/lib/submissions";

let world: World;
test.beforeAll(async () => {
  world = await makeWorld();
});
test.describe.configure({ timeout: 240_000 });

const audiences = ["partners", "pilot", "all-pilots"];
const mayGoEitherWay = ["open", "pending-check", "closed-resolved", "closed-unresolved"];
const barriers: Case[] = [
  ...allStates.flatMap((state) => audiences.map((audience) => ({ state, audience }))),
  ...mayGoEitherWay.flatMap((state) =>
    audiences.map((audience) => ({ state, audience, escalated: true })),
  ),
  ...["draft", "submitted", "needs-information"].map((state) => ({
    state,
    audience: "all-pilots",
    onBehalf: true,
  })),
];
const projects: Case[] = [
  ...allProjectStates.flatMap((state) =>
    (sharedProjectStates.includes(state) ? audiences : ["all-pilots"]).map((audience) => ({
      kind: "project" as const,
      state,
      audience,
    })),
  ),
  { kind: "project", state: "paused", audience: "all-pilots", early: true },
];
const proposals = allProposalStates.flatMap((state) =>
  (sharedProposalStates.includes(state) ? audiences : ["all-pilots"]).map(
    (audience): Case => ({ kind: "proposal", state, audience }),
  ),
);

/** Rows of each table that every case has, by the verb that lets them be seen. */
const ofAny: Record<string, Verb> = {
  "submissions where id = $": "read",
  "partnerships where submission_id = $ and state = 'accepted'": "read",
  "partnerships where submission_id = $ and state = 'invited'": "know of an invitation",
  "proposed_organisations where submission_id = $": "read a proposed organisation",
  "events where submission_id = $ and readers = 'everyone'": "read",
  "events where submission_id = $ and readers = 'involved' and act like '%part%'":
    "know of an invitation",
  "events where submission_id = $ and act = 'propose-organisation'": "know that one is proposed",
  "events where submission_id = $ and readers = 'partners'": "read partners' comments",
  "events where submission_id = $ and readers = 'support'": "read the team's history",
  "comments where submission_id = $ and readers = 'everyone'": "read",
  "comments where submission_id = $ and readers = 'partners'": "read partners' comments",
  "notes where submission_id = $": "read notes",
  "attachments where submission_id = $ and comment_id is null": "read",
  "attachments where submission_id = $ and name = 'to everyone.txt'": "read",
  "attachments where submission_id = $ and name = 'among partners.txt'": "read partners' comments",
  "attachment_contents where attachment_id in (select id from attachments where submission_id = $ and comment_id is null)":
    "read",
  "questions where submission_id = $": "read",
  "reviews where submission_id = $": "read reviews",
};
const ofBarriers: Record<string, Verb> = {
  "barriers where id = $": "read",
  "effects where submission_id = $": "read",
  "escalations where submission_id = $": "read",
  "responses where submission_id = $": "read",
};
const ofProjects: Record<string, Verb> = {
  "projects where id = $": "read",
  "milestones where submission_id = $": "read",
  "outcomes where submission_id = $": "read",
  "risks where submission_id = $": "read",
  "readings where submission_id = $": "read",
  "updates where submission_id = $": "read",
  "conditions where submission_id = $": "read",
  "scopes where submission_id = $": "read a change of scope",
  "scores where review_id in (select id from reviews where submission_id = $)": "read reviews",
};

const ofProposals: Record<string, Verb> = {
  "proposals where id = $": "read",
  "pots where submission_id = $": "read figures",
  "contributions where submission_id = $": "read figures",
  "savings where submission_id = $": "read figures",
  "supports where submission_id = $": "read figures",
  "frozen_terms where submission_id = $": "read figures",
  "signatures where submission_id = $": "read figures",
  "spend_lines where submission_id = $": "read figures",
  "agreements where submission_id = $": "read figures",
  "instalments where submission_id = $": "read figures",
  "receipts where submission_id = $": "read figures",
  "returns where submission_id = $": "read figures",
  "closings where submission_id = $": "read figures",
  "acknowledgements where submission_id = $": "read figures",
  "purses where submission_id = $": "read figures",
  "terms where submission_id = $": "read figures",
  "events where submission_id = $ and readers = 'involved' and act ~ 'targets|contribution|reserves|terms|spending'":
    "read the history of figures",
};
const kinds: Record<Kind, { cases: Case[]; ofIt: Record<string, Verb>; shown: string }> = {
  barrier: { cases: barriers, ofIt: ofBarriers, shown: "happens" },
  project: { cases: projects, ofIt: ofProjects, shown: "aim" },
  proposal: { cases: proposals, ofIt: ofProposals, shown: "aim" },
};

for (const [kind, { cases, ofIt, shown }] of Object.entries(kinds)) {
  test(`bare SQL shows each actor of a ${kind} what the table says, and no row more`, async () => {
    const seen = { ...ofAny, ...ofIt };
    let cells = 0;
    for (const its of cases) {
      const it = await arrange(world, its);
      const said = await given.comment(it, it.author);
      const among = { readers: "partners" as const, organisationId: it.organisation.id };
      const whispered = await given.comment(it, it.author, among);
      await given.attachment(it, it.author, { name: "to everyone.txt", commentId: said.id });
      await given.attachment(it, it.author, {
        name: "among partners.txt",
        commentId: whispered.id,
      });
      await given.note(it, it.officer);
      await given.attachment(it, it.author);
      const all = await countsOf(seen, it.id);
      for (const actor of actorsOf(its)) {
        const found = await inContext(world.contextOf(actor), (tx) => countsOf(seen, it.id, tx));
        const expected = Object.entries(seen).map(([rows, verb], index) => {
          // An organisation sees its own part in a submission, whatever else it may see.
          const ownPart = rows.startsWith("partnerships") && actor.startsWith("partner");
          return may(actor, verb, its) || ownPart ? all[index] : 0;
        });
        expect(found, `${actor}, ${JSON.stringify(its)}`).toEqual(expected);
        cells += expected.length;
      }
    }
    console.log(`Bare SQL, reading a ${kind}: ${cells} cells checked`);
  });

  test(`a function of the database shows an actor no ${kind} that the table hides`, async () => {
    let cells = 0;
    const rare = "Quaggas graze by the quay.";
    const wanted = JSON.stringify({ kind, words: "quaggas graze" });
    for (const its of cases.filter(({ audience }) => audience !== "partners")) {
      const it = await arrange(world, its, { [shown]: rare });
      for (const actor of actorsOf(its)) {
        const [found] = await inContext(world.contextOf(actor), (tx) =>
          tx.execute<Record<string, boolean>>(sql`select
            ${it.id} in (select id from list_submissions(${wanted}::text::jsonb, 5000)) as searched,
            ${it.id} in (select similar_submissions('quaggas graze by the quay', null, 5000)) as likened,
            exists (select 1 from readers_of(${it.id})) as readers,
            exists (select 1 from readers_of(${it.id}) where is_partner) as partners`),
        );
        const sees = maySee(actor, its);
        const what = `${actor}, ${JSON.stringify(its)}`;
        const isLiked = kind === "barrier" && !["draft", "withdrawn", "merged"].includes(its.state);
        expect(found?.searched, what).toBe(sees);
        if (!sees || !isLiked) expect(found?.likened, what).toBe(false);
        expect(found?.readers, what).toBe(sees);
        expect(found?.partners, what).toBe(may(actor, "read partners' comments", its));
        cells += 4;
      }
    }
    console.log(`Functions of the database, of a ${kind}: ${cells} cells checked`);
  });
}

async function countsOf(seen: Record<string, Verb>, id: string, tx?: Transaction) {
  const counts = Object.keys(seen).map(
    (rows) => `(select count(*) from ${rows.replaceAll("$", `'${id}'`)})`,
  );
  const query = sql.raw(`select array[${counts.join(", ")}]::int[] as counts`);
  const [row] = await (tx ?? owner).execute<{ counts: number[] }>(query);
  return row?.counts ?? [];
}
