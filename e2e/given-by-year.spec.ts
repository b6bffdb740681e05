import { expect } from "@playwright/test";
import { test } from "@/e2e/fixtures";
import { figures } from "@/e2e/given-figures";
import { formatPounds } from "@/lib/money";

test("what each organisation gives in each financial year stands under its name as a bar", async ({
  page,
  given,
  signInAs,
}) => {
  const [council, college] = [
    await given.organisation({ type: "council" }),
    await given.organisation({ type: "council" }),
  ];
  const pool = await given.proposal({
    ...{ state: "shaping", organisation: council, partners: [college] },
  });
  const table = page.getByRole("table", { name: "By organisation and financial year" });
  const row = (name: string) => table.getByRole("row", { name: `${name}, 2010-11` });
  const cash = (name: string) => row(name).locator("rect").first();

  await signInAs(pool.author);
  await page.goto(`/proposals/${pool.id}`);
  await expect(row(council.name)).toContainText(formatPounds(figures.ours));
  await expect(row(college.name)).toContainText(formatPounds(figures.theirs));
  await expect(cash(council.name)).toHaveAttribute("width", "1");
  await expect(cash(college.name)).toHaveAttribute("width", `${figures.theirs / figures.ours}`);
});
