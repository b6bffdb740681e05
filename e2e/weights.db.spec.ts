import { expect } from "@playwright/test";
import { weigh } from "@/e2e/bench/weights";
import { test } from "@/e2e/fixtures";

// In KiB, gzip. A page of help has no script of its own. A discussion is to come to 4 as well.
const most = { reading: 4, discussion: 4.7, form: 52 };

test("pages load as little script as they may", async ({ given }) => {
  const partners = [await given.organisation()];
  const it = await given.barrier({ state: "open", partners });
  const project = await given.project({ state: "in-delivery", partners });
  const pooled = await given.proposal({ state: "shaping", partners });
  const reviewed = await given.proposal({ state: "in-review", partners });
  const { header } = await given.session(await given.person({ role: "review-lead" }));
  const { script: least } = await weigh("/help", header);
  const above = async (path: string, cookie = header) => (await weigh(path, cookie)).script - least;
  const { header: own } = await given.session(project.author);
  const { header: theirs } = await given.session(pooled.author);

  for (const path of ["/", "/barriers", "/projects", "/practice", "/reviews", "/pilots/kent"])
    expect(await above(path), path).toBeLessThanOrEqual(most.reading);
  for (const path of [`/barriers/${it.id}`, `/projects/${project.id}`]) {
    expect(await above(`${path}/history`), path).toBeLessThanOrEqual(most.reading);
    expect(await above(path), path).toBeLessThanOrEqual(most.discussion);
  }
  expect(await above("/proposals", theirs)).toBeLessThanOrEqual(most.reading);
  expect(await above(`/proposals/${pooled.id}`, theirs)).toBeLessThanOrEqual(most.discussion);
  const forms = {
    "/barriers/new": own,
    [`/barriers/${it.id}/escalate`]: header,
    "/projects/new": own,
    [`/projects/${project.id}/update`]: own,
    [`/projects/${project.id}/holdups`]: own,
    "/proposals/new": theirs,
    [`/proposals/${pooled.id}/targets`]: theirs,
    [`/proposals/${pooled.id}/contributions`]: theirs,
    [`/proposals/${pooled.id}/spending`]: theirs,
    [`/proposals/${pooled.id}/reserves`]: theirs,
    [`/proposals/${pooled.id}/terms/governance`]: theirs,
    [`/proposals/${pooled.id}/contributions/sheet`]: theirs,
    [`/proposals/${reviewed.id}/review/finance`]: header,
    [`/proposals/${reviewed.id}/endorse`]: header,
    [`/partnerships/new?submission=${project.id}`]: own,
  };
  for (const [path, cookie] of Object.entries(forms))
    expect(await above(path, cookie), path).toBeLessThanOrEqual(most.form);
});
