import { expect } from "@playwright/test";
import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { invitations, partnerships, sessions } from "@/db/schema";
import { ask, call, type Post } from "@/e2e/access-door";
import { projectFields } from "@/e2e/access-fields-projects";
import { editFields } from "@/e2e/access-posts";
import { printOf } from "@/e2e/access-prints";
import { aStranger, cookieOf, kinds, ofTwo } from "@/e2e/failures-scene";
import { test } from "@/e2e/fixtures";
import { mark } from "@/e2e/given-people";
import { asker, marks } from "@/e2e/told";

// The failures between organisations in other systems: the guide on collaboration, 4B, 12.
for (const kind of kinds) {
  test(`12, ${kind}: who belongs to two organisations does for one of them nothing that is the other's`, async ({
    given,
  }) => {
    const [mine, theirs] = [await given.organisation(), await given.organisation()];
    const person = await given.person({ of: [mine, theirs] });
    const make = () =>
      kind === "barrier"
        ? given.barrier({ organisation: theirs })
        : given.project({ organisation: theirs });
    const it = await make();
    const asked = await given.organisation();
    const sent = await given.invitation(it, asked);
    const { it: elsewhere } = await ofTwo(kind, {});
    const received = await given.invitation(elsewhere, theirs);
    const email = `joan.${mark()}@test.example`;
    const place = { id: it.id, kind: `${kind}s` };
    const take = (id: string, step: string) => ({
      ...{ action: "app/partnerships/actions.ts#takePart", place: { id, step }, bound: [id, step] },
      fields: {},
    });
    const deeds: Record<string, Post> = {
      edit:
        kind === "barrier"
          ? { action: "app/barriers/actions.ts#saveBarrier", fields: editFields(it) }
          : { action: "app/projects/actions.ts#saveProject", fields: projectFields(it) },
      comment: {
        ...{ action: "app/comments/actions.ts#postComment", place },
        fields: { words: "Among us", readers: "partners", ...(await marks(asker(person), it.id)) },
      },
      attach: {
        ...{ action: "app/attachments/actions.ts#attachFiles", place },
        fields: { files: new File([`Dear ${mark()}`], "letter.txt", { type: "text/plain" }) },
      },
      "take back an invitation": take(sent.id, "withdraw"),
      "accept an invitation": take(received.id, "accept"),
      "invite a colleague": {
        action: "app/organisations/[id]/invite/actions.ts#inviteColleague",
        place: { id: theirs.id },
        fields: { name: "Joan Archer", email, organisation: theirs.id, duties: ["lead"] },
      },
    };
    const print = async () =>
      [
        await printOf(it.id),
        await printOf(elsewhere.id),
        await owner.$count(invitations, eq(invitations.email, email)),
      ].join();
    const send = ({ fields, ...post }: Post, cookie: string) =>
      call({ ...post, fields: { id: it.id, request: crypto.randomUUID(), ...fields } }, cookie);
    const [forMine, forTheirs] = [
      await cookieOf(person, mine.id),
      await cookieOf(person, theirs.id),
    ];
    const before = await print();
    for (const [name, deed] of Object.entries(deeds)) {
      const { status } = await send(deed, forMine);
      expect(status, name).toBeLessThan(500);
      expect(await print(), name).toBe(before);
    }
    for (const [name, deed] of Object.entries(deeds)) {
      const last = await print();
      await send(deed, forTheirs);
      expect(await print(), name).not.toBe(last);
    }
    const [part] = await owner.select().from(partnerships).where(eq(partnerships.id, received.id));
    expect(part?.state).toBe("accepted");
  });

  test(`12, ${kind}: a session acts for an organisation only while its person belongs there`, async ({
    given,
  }) => {
    const { it, lead, partner, college } = await ofTwo(kind, { state: "draft" });
    const stranger = await aStranger();
    const fields = {
      ...(kind === "barrier" ? editFields(it) : projectFields(it)),
      ...{ id: it.id, request: crypto.randomUUID() },
    };
    const action =
      kind === "barrier"
        ? "app/barriers/actions.ts#saveBarrier"
        : "app/projects/actions.ts#saveProject";
    const before = await printOf(it.id);
    for (const one of [stranger, partner]) {
      const { header } = await given.session(one, college.id);
      await call({ action, fields }, header);
      const place = { action: "app/acting/actions.ts#actFor", fields: { place: college.id } };
      const cookie = await cookieOf(one);
      expect((await call(place, cookie)).body).toContain("Choose one of these");
      await call({ action, fields }, cookie);
    }
    const acting = await owner
      .select({ organisation: sessions.organisationId })
      .from(sessions)
      .where(eq(sessions.personId, stranger.id));
    expect(acting.map(({ organisation }) => organisation)).toContain(stranger.organisationId);
    expect(await printOf(it.id)).toBe(before);
    const forged = await cookieOf(stranger, college.id);
    expect((await ask(`/${kind}s/${it.id}`, forged)).status).toBe(404);
    expect((await ask(`/organisations/${college.id}/invite`, forged)).status).toBe(404);
    const cookie = await cookieOf(lead);
    expect((await ask(`/organisations/${college.id}/invite`, cookie)).status).toBe(200);
    await call({ action, fields }, cookie);
    expect(await printOf(it.id)).not.toBe(before);
  });
}
