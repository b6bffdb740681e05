import { expect } from "@playwright/test";
import { weigh } from "@/e2e/bench/weights";
import { test } from "@/e2e/fixtures";

// In KiB, gzip. A page of help has no script of its own. A discussion is to come to 4 as well.
const most = { reading: 4, discussion: 4.7, form: 52 };

test("pages load as little script as they may", async ({ given }) => {
  const partners = [await given.organisation()];
  const it = await given.barrier({ state: "open", partners });
  const project = await given.project({ state: "in-delivery", partners });
  const { header } = await given.session(await given.person({ role: "review-lead" }));
  const { script: least } = await weigh("/help", header);
  const above = async (path: string, cookie = header) => (await weigh(path, cookie)).script - least;

  for (const path of ["/", "/barriers", "/projects", "/practice", "/reviews", "/pilots/kent"])
    expect(await above(path), path).toBeLessThanOrEqual(most.reading);
  for (const path of [`/barriers/${it.id}`, `/projects/${project.id}`]) {
    expect(await above(`${path}/history`), path).toBeLessThanOrEqual(most.reading);
    expect(await above(path), path).toBeLessThanOrEqual(most.discussion);
  }
  const { header: own } = await given.session(project.author);
  for (const path of [
    "/barriers/new",
    `/barriers/${it.id}/escalate`,
    "/projects/new",
    `/projects/${project.id}/update`,
    `/projects/${project.id}/holdups`,
    `/partnerships/new?submission=${project.id}`,
  ])
    expect(await above(path, path.endsWith("escalate") ? header : own), path).toBeLessThanOrEqual(
      most.form,
    );
});
