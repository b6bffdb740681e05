import { test } from "@playwright/test";
import { ask, type Fields } from "@/e2e/access-door";
import { projectFields } from "@/e2e/access-fields-projects";
import { proposalFields } from "@/e2e/access-fields-proposals";
import { editFields } from "@/e2e/access-posts";
import { badPosts, bend, fieldsOf, multipart } from "@/e2e/bad-input-posts";
import { bombard, expectSound, printBut } from "@/e2e/bad-input-throw";
import { given } from "@/e2e/given";
import type { Person } from "@/e2e/given-people";
import { expect } from "@/e2e/quick-expect";
import { kindValues } from "@/lib/submissions";

test.describe.configure({ timeout: 120_000 + badPosts * 3000 });

const fieldsOfKind = { barrier: editFields, project: projectFields, proposal: proposalFields };

for (const kind of kindValues) {
  const begun = () => given[kind]();

  test(`no draft of a ${kind} that is saved on the way breaks the portal, whatever is sent`, async () => {
    const it = await begun();
    await bombardDraft(it, `/${kind}s/draft`, fieldsOfKind[kind](it));
  });

  test(`no comment on a ${kind} that is kept on the way breaks the portal, whatever is sent`, async () => {
    const fields = { words: "Half a", readers: "partners", parent: "", draft: "0" };
    await bombardDraft(await begun(), "/comments/draft", fields);
  });
}

async function bombardDraft(it: { id: string; author: Person }, path: string, fields: Fields) {
  const { header: cookie } = await given.session(it.author);
  let print = await printBut(it.id);
  await bombard(path, async ({ who, edits, frame }) => {
    const { body, type } = multipart(bend(fieldsOf({ fields: { id: it.id, ...fields } }), edits));
    const headers = { "content-type": frame.includes("/") ? frame : type };
    const answer = await ask(path, who === "entitled" ? cookie : "", {
      method: "POST",
      headers,
      body: new Uint8Array(body),
    });
    expectSound(answer);
    const now = await printBut(it.id);
    if (answer.status >= 400) expect(now).toBe(print);
    print = now;
  });
}
