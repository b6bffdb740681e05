import { expect, type Page } from "@playwright/test";
import { test } from "@/e2e/fixtures";

async function says(page: Page, words: string) {
  await expect(page.getByRole("heading", { name: words })).toBeVisible();
}

test("a partner leaves with a reason, and sees no more than others then", async ({
  page,
  given,
  signInAs,
}) => {
  const council = await given.organisation({ pilots: ["durham"], type: "council" });
  const theirs = await given.person({ of: council });
  const helper = await given.person({ of: council, duties: ["contributor"] });
  const it = await given.barrier({ state: "open", partners: [council], takenBy: council });
  const lead = await given.person({ of: it.organisation });
  await signInAs(helper);
  await page.goto(`/barriers/${it.id}`);
  await says(page, it.title);
  await expect(page.getByRole("link", { name: "Leave" })).toHaveCount(0);
  await signInAs(theirs);
  await page.goto(`/barriers/${it.id}`);
  await page.getByRole("link", { name: "Leave" }).click();
  await expect(page.getByText("from then on the support team does")).toBeVisible();
  await page.getByLabel("Why does your organisation leave?").fill("We are abolished in April.");
  await page.getByRole("button", { name: "Leave" }).click();
  await says(page, "The organisation has left");
  await page.goto(`/barriers/${it.id}`);
  await says(page, "Page not found");
  await signInAs(lead);
  await page.goto(`/barriers/${it.id}`);
  await expect(page.getByRole("heading", { name: "Waiting on the support team" })).toBeVisible();
  await expect(
    page.getByRole("table", { name: "Who is affected" }).getByText(council.name),
  ).toHaveCount(0);
  await page.goto(`/barriers/${it.id}/history`);
  await expect(page.getByText("We are abolished in April.")).toBeVisible();
});

test("a partner says when it leaves, is on it until then, and stays after all", async ({
  page,
  given,
  signInAs,
}) => {
  const council = await given.organisation({ type: "council" });
  const theirs = await given.person({ of: council });
  const it = await given.project({ state: "in-delivery", partners: [council] });
  await signInAs(theirs);
  await page.goto(`/projects/${it.id}`);
  await page.getByRole("link", { name: "Leave" }).click();
  await page.getByLabel("Why does your organisation leave?").fill("Our funding ends in May.");
  const date = async (day: string, month: string, year: string) => {
    await page.getByLabel("Day").fill(day);
    await page.getByLabel("Month").fill(month);
    await page.getByLabel("Year").fill(year);
    await page.getByRole("button", { name: "Leave" }).click();
  };
  await date("1", "9", "2009");
  await expect(page.getByRole("alert", { name: "There is a problem" })).toContainText(
    "Enter today or a day to come.",
  );
  await expect(page.getByLabel("Why does your organisation leave?")).toHaveValue(
    "Our funding ends in May.",
  );
  await date("31", "5", "2010");
  await says(page, "Kept. Whoever is on it is told; until that day your organisation stays on it.");
  const row = page.getByRole("table", { name: "Partners and their parts" }).getByRole("row");
  await expect(row.filter({ hasText: council.name })).toContainText("leaves on 31 May 2010");
  await expect(row.filter({ hasText: council.name })).toContainText("Our funding ends in May.");

  await page.getByRole("link", { name: "Leave" }).click();
  await expect(page.getByLabel("Month")).toHaveValue("5");
  await page.goBack();
  await page.getByRole("link", { name: "Stay after all" }).click();
  await expect(page.getByText("has said that it leaves on 31 May 2010")).toBeVisible();
  await page.getByRole("button", { name: "Stay after all" }).click();
  await says(page, "Your organisation stays on it. Whoever is on it is told.");
  await expect(row.filter({ hasText: council.name })).not.toContainText("leaves on");
  await expect(page.getByRole("link", { name: "Stay after all" })).toHaveCount(0);
});
