import { test } from "@playwright/test";
import fc from "fast-check";
import { ask, inPool } from "@/e2e/access-door";
import { badPosts } from "@/e2e/access-server";
import { given } from "@/e2e/given";
import { expect } from "@/e2e/quick-expect";

test.describe.configure({ timeout: 120_000 + badPosts * 3000 });

test("no address breaks the portal, whatever its filters and sorts", async () => {
  const it = await given.barrier({ state: "open" });
  const project = await given.project();
  const { header: officer } = await given.session(it.officer);
  const places = [
    "/barriers q pilot state code body stream partner organisation type waiting mine sort after",
    "/projects q pilot state theme told quiet partner organisation type waiting mine sort after",
    "/projects/export theme told quiet partner sort after",
    "/barriers/export q pilot state sort after",
    `/barriers/${it.id} comment before after notesBefore do note from stay`,
    `/barriers/${it.id}/history before`,
    `/projects/${project.id}/holdups q`,
    `/attachments/${it.id} x`,
    "/reviews pilot state officer after note",
    "/notices before after",
    "/notices/settings note",
    "/unsubscribe token",
    "/unsubscribe/one-click token",
    "/partnerships/new submission proposed x",
    "/proposed-organisations/new submission x",
    "/barriers/new for",
    "/pilots/kent x",
    `/organisations/${it.organisation.id} x`,
    "/acting from",
    "/sign-in from out error",
    "/sign-in/code request from",
    "/invitation token",
    "/account ended",
  ];
  const { header: administrator } = await given.session(
    await given.person({ role: "administrator" }),
  );
  const theirs = [
    "/admin/people text after",
    "/admin/organisations text after",
    "/admin/invitations after",
    "/admin/invitations/new to organisation proposed",
    "/admin/organisations/new proposed",
    "/admin/proposed-organisations after",
  ];
  const all = [
    ...places.map((line) => [line, officer]),
    ...theirs.map((line) => [line, administrator]),
  ];
  const fewer = Math.ceil(badPosts / 4);
  await inPool(all, async ([line = "", cookie = ""]) => {
    const [path = "", ...names] = line.split(" ");
    const pair = fc.tuple(fc.constantFrom(...names, "__proto__", "x"), queryValue);
    await fc.assert(
      fc.asyncProperty(fc.array(pair, { minLength: 1, maxLength: 3 }), async (pairs) => {
        const query = pairs.map(([name, value]) => `${name}=${value}`).join("&");
        const answer = await ask(`${path}?${query}`, cookie);
        expect(answer.status, `${path}?${query}`).toBeLessThan(500);
      }),
      { numRuns: fewer, endOnFailure: true, includeErrorInReport: true },
    );
  });
  for (const path of [
    "/attachments/x",
    "/barriers/x",
    "/barriers/%00",
    "/pilots/%ED%A0%80",
    "/api/auth/session",
    "/api/auth/signout",
    "/reviews/x",
    "/partnerships/x",
    "/partnerships/x/accept",
    "/partnerships/new",
    "/proposed-organisations/x",
    "/proposed-organisations/x/decline",
    "/proposed-organisations/new",
    "/organisations/..%2f",
  ])
    expect((await ask(path, officer)).status, path).toBe(404);
  console.log(`${all.length} pages with filters: ${all.length * fewer} addresses`);
});

/** Values as an address holds them: some are no UTF-8, and some are a cursor in shape only. */
const queryValue = fc.oneof(
  fc.constantFrom(
    ...["", "%00", "%ED%A0%80", "%", "%zz", "1", "-1", "today", "[]", "x".repeat(2000), "on&on=1"],
    ...["nonsense~00000000-0000-0000-0000-000000000000", "1~------------------------------------"],
    ...["2009-10-14 10:00:00+00~00000000-0000-4000-8000-000000000000", "infinity~", "99999-01-01~"],
    ...[
      "0000-00-00~00000000-0000-4000-8000-000000000000",
      "%27%20or%20true--",
      "javascript:alert(1)",
    ],
  ),
  fc.uuid(),
  fc.string({ unit: "grapheme" }).map(encodeURIComponent),
);
