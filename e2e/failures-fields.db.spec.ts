import { expect } from "@playwright/test";
import { and, eq, inArray, sql } from "drizzle-orm";
import { owner } from "@/db/client";
import { partnerships, questions } from "@/db/schema";
import { type Fields, post } from "@/e2e/access-door";
import { ofAnyKind, posts } from "@/e2e/access-posts";
import { projectPosts } from "@/e2e/access-posts-projects";
import type { Subject } from "@/e2e/access-rows";
import { cookieOf, type Kind } from "@/e2e/failures-scene";
import { test } from "@/e2e/fixtures";
import { given } from "@/e2e/given";
import type { Organisation, Person } from "@/e2e/given-people";
import type { BarrierState } from "@/lib/barriers";
import { markOf } from "@/lib/comments";
import type { ProjectState } from "@/lib/projects";

// The failures of forms that change any field in other systems: the guide on collaboration, 4B, 18.
type World = { college: Organisation; council: Organisation; neighbour: Organisation } & Record<
  "lead" | "partner" | "other",
  Person
>;

async function makeWorld(): Promise<World> {
  const [college, council] = [await given.organisation(), await given.organisation()];
  const neighbour = await given.organisation();
  return {
    ...{ college, council, neighbour },
    lead: await given.person({ of: college }),
    partner: await given.person({ of: council }),
    other: await given.person({ of: neighbour }),
  };
}

/** In which state each form is open, and to whom. */
const editing: Record<
  Kind,
  Record<string, [state: BarrierState | ProjectState, by: keyof World]>
> = {
  barrier: {
    edit: ["draft", "lead"],
    "affect us": ["open", "other"],
    reply: ["needs-information", "lead"],
    "edit one's own comment": ["open", "lead"],
    invite: ["draft", "lead"],
  },
  project: {
    edit: ["draft", "lead"],
    plan: ["draft", "lead"],
    resubmit: ["changes-requested", "lead"],
    "change-scope": ["in-delivery", "lead"],
    "reword a part": ["draft", "partner"],
    "tell how it goes": ["in-delivery", "lead"],
    "tell of the lead's row": ["in-delivery", "lead"],
    "tell of a partner's row": ["in-delivery", "partner"],
    "meet a condition": ["endorsed", "partner"],
    offer: ["completed", "lead"],
    "edit one's own comment": ["in-delivery", "lead"],
    invite: ["draft", "lead"],
  },
};

/** What no form of these has, by the names of columns and by those of the code. */
function strange({ neighbour, other }: World): Fields {
  const values: Record<string, string> = {
    ...{ state: "closed", kind: "proposal", reference: "KEN-B-9999", audience: "all-pilots" },
    ...{ organisationId: neighbour.id, createdById: other.id, enteredById: other.id },
    ...{ officerId: other.id, personId: other.id, submissionId: crypto.randomUUID() },
    ...{ submittedAt: "2009-01-01", startedAt: "2009-01-01", escalatedAt: "2009-01-01" },
    ...{ members: `{${neighbour.id}}`, marks: "{}", opensTo: "{pilots}", severity: "high" },
    ...{ takenById: neighbour.id, doneOn: "2009-01-01", metOn: "2009-01-01", part: "reporter" },
    ...{ costAYear: "1", editedById: other.id, deletedAt: "2009-01-01", readers: "everyone" },
  };
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const column = name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      return [...new Set([name, column, `draft[${name}]`, `draft.${name}`])].map((one) => [
        one,
        value,
      ]);
    }),
  );
}

/** One of two that are alike, and what a form on it needs. */
async function arrange(kind: Kind, state: string, { college, council, lead, neighbour }: World) {
  const wish = {
    organisation: college,
    author: lead,
    partners: [council],
    draft: { title: "Alike" },
  };
  const it =
    kind === "barrier"
      ? await given.barrier({ ...wish, state: state as BarrierState })
      : await given.project({ ...wish, state: state as ProjectState });
  const [question] = await owner.select().from(questions).where(eq(questions.submissionId, it.id));
  const [part] = await owner
    .select()
    .from(partnerships)
    .where(
      and(eq(partnerships.submissionId, it.id), inArray(partnerships.organisationId, [council.id])),
    );
  const { id: comment } = await given.comment(it, lead, { readers: "partners" });
  const everybody = await owner.execute<{ id: string }>(sql`select id from people`);
  const subject: Subject = {
    ...{ kind, id: it.id, version: it.version, title: "Alike", question: question?.id ?? "" },
    comment,
    ...{ reply: "", file: "", officer: "", into: "", invitation: "", proposed: "" },
    ...{ part: part?.id ?? "", newcomer: neighbour.id },
    everybody: markOf([...everybody].map(({ id }) => id)),
    condition: state === "endorsed" ? (await given.condition(it, council)).id : undefined,
    ...("plan" in it ? { plan: it.plan } : {}),
  };
  return subject;
}

const tables = [
  ...["barriers", "projects", "effects", "milestones", "outcomes", "risks", "updates", "readings"],
  ...["partnerships", "comments", "conditions", "questions", "scopes", "practices", "holdups"],
];

/** All that is written of it; of ids only those that both have, of moments only that they are there. */
async function writtenOf({ id }: Subject, world: World) {
  const selects = tables.map((name) => {
    const way = ["barriers", "projects"].includes(name) ? "id" : "submission_id";
    return `select '${name}' || to_jsonb(t)::text as line from ${name} t where t.${way} = '${id}'`;
  });
  const rows = await owner.execute<{ line: string }>(
    sql.raw(
      [
        `select (to_jsonb(t) - '{reference,search,written_in}'::text[])::text as line from submissions t where t.id = '${id}'`,
        ...selects,
      ].join(" union all "),
    ),
  );
  const known = Object.values(world).map((one) => one.id);
  return [...rows]
    .map(({ line }) =>
      line
        .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, (found) => (known.includes(found) ? found : "id"))
        .replaceAll(/\d{4}-\d\d-\d\dT[^"]*/g, "moment"),
    )
    .sort();
}

for (const kind of ["barrier", "project"] as const)
  test(`18, ${kind}: every form changes its own fields and no other, whatever is posted with it`, async () => {
    const world = await makeWorld();
    const forms =
      kind === "barrier"
        ? posts
        : [...projectPosts(world.college.id, world.council.id), ...ofAnyKind];
    const rows = forms.filter(({ verb }) => verb in editing[kind]);
    const cookies = {
      lead: await cookieOf(world.lead),
      partner: await cookieOf(world.partner),
      other: await cookieOf(world.other),
    };
    for (const row of rows) {
      const [state, by] = editing[kind][row.verb] ?? ["draft", "lead"];
      const cookie = cookies[by as keyof typeof cookies];
      const [plain, laden] = [await arrange(kind, state, world), await arrange(kind, state, world)];
      const before = await writtenOf(plain, world);
      expect(await writtenOf(laden, world), `${row.verb}: before`).toEqual(before);
      await post(row.post(plain), cookie);
      const form = row.post(laden);
      const isNone = ([name]: [string, unknown]) => !(`${name}-day` in form.fields);
      const others = Object.fromEntries(Object.entries(strange(world)).filter(isNone));
      await post({ ...form, fields: { ...others, ...form.fields } }, cookie);
      const after = await writtenOf(plain, world);
      expect(after, `${row.verb}: ${form.action}`).not.toEqual(before);
      expect(await writtenOf(laden, world), `${row.verb}: ${form.action}`).toEqual(after);
    }
    expect(new Set(rows.map(({ verb }) => verb)).size).toBe(Object.keys(editing[kind]).length);
  });
