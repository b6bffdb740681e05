import { test } from "@playwright/test";
import { inPool } from "@/e2e/access-door";
import type { Actor, Case } from "@/e2e/access-table";
import { makeWorld, type World } from "@/e2e/access-world";
import { formsFrom, kindOf, type PageForm, sendEmpty } from "@/e2e/empty-forms";
import { expect } from "@/e2e/quick-expect";
import { barrierStateValues } from "@/lib/barriers";
import { projectStateValues } from "@/lib/projects";
import { proposalStateValues } from "@/lib/proposals";
import { kindValues } from "@/lib/submissions";

test.describe.configure({ timeout: 240_000 });

let world: World;
test.beforeAll(async () => {
  world = await makeWorld();
});

const writers: Actor[] = ["owner-lead", "partner-lead", "invited-lead", "adviser", "review-lead"];

test("without script every form that is sent empty says on its page what is wrong", async () => {
  const seen = new Map<Actor, Set<string>>();
  const found = new Map<string, { actor: Actor; form: PageForm }>();
  const look = async (actor: Actor, start: string) => {
    const kinds = seen.get(actor) ?? new Set();
    seen.set(actor, kinds);
    for (const form of await formsFrom(start, world.cookieOf(actor), kinds))
      found.set(`${actor} ${kindOf(form.path)} ${form.action}`, { actor, form });
  };
  const cases: Case[] = [
    ...barrierStateValues.map((state) => ({ state, audience: "all-pilots" })),
    ...projectStateValues.map(
      (state): Case => ({ kind: "project", state, audience: "all-pilots" }),
    ),
    ...proposalStateValues.map(
      (state): Case => ({ kind: "proposal", state, audience: "all-pilots" }),
    ),
  ];
  await inPool(cases, async (its) => {
    const { kind = "barrier" } = its;
    const it = await world[kind](its);
    for (const actor of writers) await look(actor, `/${kind}s/${it.id}`);
  });
  const { owner } = world.organisations;
  const { id } = world.people["owner-contributor"];
  for (const path of [
    `/admin/people/${id}`,
    `/admin/organisations/${owner.id}`,
    "/admin/organisations/new",
  ])
    await look("administrator", path);
  for (const path of ["/admin/invitations/new", "/admin/invitations/new?to=team"])
    await look("administrator", path);
  for (const path of ["/account", "/notices/settings"]) await look("owner-lead", path);
  for (const kind of kindValues) await look("owner-lead", `/${kind}s/new`);
  await look("owner-lead", `/organisations/${owner.id}/invite`);
  await look("signed-out", "/sign-in");

  const mute: string[] = [];
  const spoke = new Set<string>();
  for (const { actor, form } of found.values()) {
    const { status, body } = await sendEmpty(form, world.cookieOf(actor));
    const isWrong = /\\?"ok\\?":false/.test(body);
    if (isWrong && body.includes("There is a problem"))
      spoke.add(`${kindOf(form.path)} ${form.action}`);
    // The page of a form that somebody overtook is gone with it.
    else if (status !== 404 && (isWrong || status >= 400))
      mute.push(`${actor} ${form.path} ${form.action}: ${status}`);
  }
  console.log(`${found.size} forms sent empty, ${spoke.size} of them say what is wrong`);
  expect(mute).toEqual([]);
});
