import { expect, test } from "@playwright/test";
import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { submissions } from "@/db/schema";
import { hiddenOf } from "@/e2e/access-door";
import { editFields } from "@/e2e/access-posts";
import { given } from "@/e2e/given";

test("where the database is held up, whoever asks is told that it passes, and nothing is written", async () => {
  const it = await given.barrier();
  const { header: cookie } = await given.session(it.author);
  const form = new FormData();
  const hidden = hiddenOf("app/barriers/actions.ts#saveBarrier");
  const fields = { ...hidden, ...editFields(it), id: it.id, title: "Held up" };
  for (const [name, value] of Object.entries(fields)) form.append(name, String(value));
  const save = () =>
    fetch(`${process.env.PORTAL_URL}/barriers/${it.id}/edit`, {
      method: "POST",
      body: form,
      headers: { cookie, origin: process.env.PORTAL_URL ?? "" },
      redirect: "manual",
    });
  const held = await owner.transaction(async (tx) => {
    await tx.select().from(submissions).where(eq(submissions.id, it.id)).for("update");
    return save();
  });
  expect(held.status).toBe(503);
  expect(held.headers.get("retry-after")).toBe("5");
  expect(await held.text()).toContain("The portal is busy");
  const now = await owner.query.submissions.findFirst({ where: eq(submissions.id, it.id) });
  expect(now?.title).toBe(it.title);
  expect((await save()).status).toBe(303);
});
