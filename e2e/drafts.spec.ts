import { expect } from "@playwright/test";
import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { projects } from "@/db/schema";
import { test } from "@/e2e/fixtures";

test("one field that cannot be kept holds up no other @script", async ({
  page,
  given,
  signInAs,
  browser,
  baseURL,
}) => {
  const it = await given.barrier({ draft: { cost: 1_200_000 } });
  await signInAs(it.author);
  await page.goto(`/barriers/${it.id}/edit`);
  await page.getByLabel("Cost").first().fill("about 20k");
  await page.getByLabel("What it stops").fill("Evening classes,\nand the “crèche”.");
  await expect(page.getByText(/^Draft saved at .*, but not all of it\./)).toContainText(
    "Enter the cost in pounds, like 12,500 or 12.5k",
  );

  const elsewhere = await browser.newContext({ baseURL });
  const { name, value } = await given.session(it.author);
  await elsewhere.addCookies([{ name, value, url: baseURL }]);
  const other = await elsewhere.newPage();
  await other.goto(`/barriers/${it.id}/edit`);
  await expect(other.getByLabel("What it stops")).toHaveValue(
    "Evening classes,\nand the “crèche”.",
  );
  await expect(other.getByLabel("Cost").first()).toHaveValue("12,000");
  await elsewhere.close();

  await page.reload();
  await page.getByRole("button", { name: "Put it back" }).click();
  await expect(page.getByLabel("Cost").first()).toHaveValue("about 20k");
  await page.getByLabel("Cost").first().fill("20k");
  await expect(page.getByText(/^Draft saved at [^,]*$/)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Cost").first()).toHaveValue("20,000");
  await expect(page.getByText("You typed more than was saved")).toHaveCount(0);
});

test("fields that fit only together are kept as they were, and the rest is saved", async ({
  given,
  request,
}) => {
  const it = await given.project({ draft: { startsOn: "2009-11-01", endsOn: "2010-03-01" } });
  const { header } = await given.session(it.author);
  const save = (form: Record<string, string>) =>
    request.post("/projects/draft", {
      headers: { cookie: header, "sec-fetch-site": "same-origin" },
      form: { id: it.id, pilot: "kent", audience: "pilot", title: it.title, ...form },
    });
  const answer = await save({
    version: String(it.version),
    aim: "One door.",
    "startsOn-day": "1",
    "startsOn-month": "12",
    "startsOn-year": "2009",
    "endsOn-day": "1",
    "endsOn-month": "6",
    "endsOn-year": "2009",
  });
  expect(await answer.json()).toMatchObject({ unfit: ["The end must be after the start"] });
  const [saved] = await owner.select().from(projects).where(eq(projects.id, it.id));
  expect(saved).toMatchObject({
    aim: "One door.",
    startsOn: "2009-12-01",
    endsOn: "2010-03-01",
  });
  const untitled = await save({ version: "2", title: "", aim: "Two doors." });
  expect(await untitled.json()).toMatchObject({ unfit: [expect.stringContaining("Enter")] });
});
