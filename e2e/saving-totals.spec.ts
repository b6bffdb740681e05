import { expect } from "@playwright/test";
import { test } from "@/e2e/fixtures";
import { figures } from "@/e2e/given-figures";
import { formatPounds } from "@/lib/money";

test("who may see the figures of pooled budgets reads by pilot and area what they save", async ({
  page,
  given,
  signInAs,
}) => {
  // Of no pilot: it sees nothing that other tests have agreed.
  const apart = () => given.organisation({ pilots: [] });
  const it = await given.proposal({
    ...{ state: "shaping", organisation: await apart(), draft: { pilot: "durham" } },
  });
  const table = page.getByRole("table", { name: "Savings by pilot and area" });

  await signInAs(it.author);
  await page.goto("/pilots");
  const pounds = formatPounds(figures.saved);
  const cells = (name: string) => table.getByRole("row", { name }).getByRole("cell");
  await expect(cells("Durham")).toHaveText(["1", "", "", "", "", pounds, pounds].map(endsWith));
  await expect(cells("Together")).toHaveText(["1", "", "", "", "", pounds, pounds].map(endsWith));

  await signInAs(await given.person({ of: await apart() }));
  await page.goto("/pilots");
  await expect(page.getByRole("heading", { name: "Dates" })).toBeVisible();
  await expect(table).toHaveCount(0);
});

/** The cell's label for narrow screens stands before it. */
const endsWith = (words: string) => new RegExp(`${words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`);
