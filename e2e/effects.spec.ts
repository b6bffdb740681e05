import { expect } from "@playwright/test";
import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { affectUs, findOwnEffect } from "@/db/queries/effects";
import { events } from "@/db/schema";
import { test } from "@/e2e/fixtures";

const figures = {
  people: 60,
  peopleWho: "",
  peoplePeriod: "year",
  cost: 120_000,
  costBasis: "",
  costPeriod: "year",
  evidence: "Sixty of ours lose “theirs”.",
} as const;

for (const already of [false, true])
  test(`of two colleagues who give figures, ${already ? "again" : "at first"}, the second is shown both`, async ({
    page,
    given,
    signInAs,
  }) => {
    const neighbour = await given.organisation();
    const it = await given.barrier({ state: "open", partners: already ? [neighbour] : [] });
    const [first, second] = [
      await given.person({ of: neighbour, duties: ["contributor"] }),
      await given.person({ of: neighbour }),
    ];
    const save = () => page.getByRole("button", { name: "Add our organisation" }).click();
    await signInAs(second);
    await page.goto(`/barriers/${it.id}/affects-us`);
    await page.getByLabel("How it affects you").fill("Forty of ours,\nevery spring.");
    const own = await findOwnEffect(first, it.id);
    expect(await affectUs(first, it.id, figures, own ?? {})).toMatchObject({ done: true });

    await save();
    const both = page.getByRole("region", { name: `${first.name} saved another version first` });
    await expect(page.getByRole("alert", { name: "There is a problem" })).toContainText(
      `${first.name} saved another version first`,
    );
    await expect(both.getByText("Sixty of ours lose “theirs”.", { exact: true })).toBeVisible();
    await expect(both.getByText("Forty of ours,\nevery spring.", { exact: true })).toBeVisible();
    await expect(page.getByLabel("How it affects you")).toHaveValue(
      "Forty of ours,\nevery spring.",
    );
    expect((await findOwnEffect(first, it.id))?.figures).toEqual(figures);

    await save();
    await expect(page.getByRole("table", { name: "Who is affected" })).toBeVisible();
    const now = await findOwnEffect(first, it.id);
    expect(now).toMatchObject({
      figures: { evidence: "Forty of ours,\nevery spring." },
      person: second.name,
    });
    const lines = await owner
      .select()
      .from(events)
      .where(eq(events.submissionId, it.id))
      .orderBy(events.at);
    expect(
      lines.map(({ act }) => act).filter((act) => /affects-us|changed-effect/.test(act)),
    ).toEqual(already ? ["changed-effect", "changed-effect"] : ["affects-us", "changed-effect"]);
  });

test("of colleagues who join at one moment, one is heard and the others are told @plain", async ({
  given,
}) => {
  const neighbour = await given.organisation();
  const it = await given.barrier({ state: "open" });
  const colleagues = await Promise.all(
    Array.from({ length: 8 }, () => given.person({ of: neighbour })),
  );
  const outcomes = await Promise.all(
    colleagues.map((one) => affectUs(one, it.id, { ...figures, evidence: `Says ${one.id}` })),
  );
  const heard = colleagues.filter((_, at) => outcomes[at]?.done);
  expect(heard).toHaveLength(1);
  expect(outcomes.filter((one) => !one.done && one.why === "stale")).toHaveLength(7);
  const [one] = heard;
  expect(await findOwnEffect(one ?? it.author, it.id)).toMatchObject({
    version: 1,
    figures: { evidence: `Says ${one?.id}` },
  });
});
