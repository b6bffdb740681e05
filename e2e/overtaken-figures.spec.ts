import { expect } from "@playwright/test";
import { saveContribution } from "@/db/queries/contributions";
import { findProposal } from "@/db/queries/proposal-detail";
import { moveProposal } from "@/db/queries/proposal-moves";
import { setReserves } from "@/db/queries/reserves";
import { saveSpendLine } from "@/db/queries/spend-lines";
import { setTargets } from "@/db/queries/targets";
import { test } from "@/e2e/fixtures";
import { spending } from "@/e2e/given-spending";
import {
  type ContributionInput,
  contributionInput,
  contributionValues,
} from "@/lib/contribution-inputs";
import { parseForm } from "@/lib/form";

/** What its form would send. */
function asTyped(row: ContributionInput) {
  const form = new FormData();
  for (const [name, value] of Object.entries(contributionValues(row)))
    form.append(name, String(value));
  const { data } = parseForm(contributionInput, form);
  if (!data) throw new Error("It was refused");
  return data;
}

test("of two colleagues who change a figure, what is wanted, planned or kept back, the second is shown both versions", async ({
  page,
  given,
  signInAs,
  javaScriptEnabled,
}) => {
  const council = await given.organisation({ type: "council" });
  const partner = await given.organisation();
  const [first, second] = [
    await given.person({ of: council }),
    await given.person({ of: council, duties: ["contributor"] }),
  ];
  const { id, money } = await given.proposal({
    state: "shaping",
    organisation: council,
    partners: [partner],
  });
  const row = money?.ours ?? "";
  const read = async () => {
    const it = await findProposal(first, id);
    const found = it?.contributions.find((one) => one.id === row);
    if (!it || !found) throw new Error("It is not there");
    const { version, targets, spend, reserves } = it;
    return { version, targets, spend, reserves, found };
  };
  const theirs = page.getByRole("region", { name: `${first.name} saved another version first` });
  const save = page.getByRole("button", { name: "Save", exact: true });

  await signInAs(second);
  await page.goto(`/proposals/${id}/contributions/${row}`);
  await page.getByLabel("How much?").fill("54,321");
  const { found, version, targets } = await read();
  const input = { ...asTyped(found), pence: 9_876_500 };
  expect(await saveContribution(first, { id, row }, input, found.version)).toMatchObject({
    done: true,
  });
  await save.click();
  await expect(theirs.getByText("98,765", { exact: true })).toBeVisible();
  await expect(page.getByLabel("How much?")).toHaveValue("54,321");
  await save.click();
  await expect(page.getByRole("heading", { name: "Saved." })).toBeVisible();
  expect((await read()).found).toMatchObject({ pence: 5_432_100, editedById: second.id });

  const year = targets[0]?.year ?? "";
  await page.goto(`/proposals/${id}/targets`);
  await page.getByLabel(`${year}, revenue`).fill("11,111");
  const set = [{ year, nature: "revenue" as const, wanted: 2_222_200 }];
  expect(await setTargets(first, id, set, { version })).toMatchObject({ done: true });
  await save.click();
  await expect(theirs.getByText("22,222", { exact: true })).toBeVisible();
  await save.click();
  await expect(page.getByRole("heading", { name: "Saved." })).toBeVisible();
  expect((await read()).targets).toMatchObject([{ wanted: 1_111_100 }]);

  const { row: planned, input: line } = await spending(first, id);
  await page.goto(`/proposals/${id}/spending/${planned}`);
  await page.getByLabel("What is paid for?").fill("Three workers");
  const other = { ...line, what: "One worker", pence: 3_333_300 };
  expect(await saveSpendLine(first, { id, row: planned }, other, 1)).toMatchObject({ done: true });
  await save.click();
  for (const words of ["One worker", "33,333"])
    await expect(theirs.getByText(words, { exact: true })).toBeVisible();
  await save.click();
  await expect(page.getByRole("heading", { name: "Saved." })).toBeVisible();
  const { spend, reserves, version: before } = await read();
  expect(spend.find((one) => one.id === planned)).toMatchObject({
    ...{ what: "Three workers", pence: line.pence },
  });

  await page.goto(`/proposals/${id}/reserves`);
  await page.getByLabel(`Contingency, ${year} revenue`).fill("500");
  const kept = { amounts: { [`contingency-revenue-${year}`]: 70_700 }, carries: "no" as const };
  expect(await setReserves(first, id, kept, { version: before })).toMatchObject({ done: true });
  await save.click();
  await expect(theirs.getByText("707", { exact: true })).toBeVisible();
  await save.click();
  await expect(page.getByRole("heading", { name: "Saved." })).toBeVisible();
  expect((await read()).reserves).toEqual({
    amounts: { ...reserves.amounts, [`contingency-revenue-${year}`]: 50_000 },
    carries: "yes",
  });

  await page.goto(`/proposals/${id}/contributions`);
  await page.getByLabel("How much?").fill("77,000");
  await page.getByRole("radio", { name: "New money" }).check();
  await page.getByRole("radio", { name: "Every year" }).check();
  await page.getByLabel("Where does it come from?").selectOption({ label: "Core budget" });
  const { version: last } = await read();
  await moveProposal(first, id, "withdraw", { reason: "The grant ended" }, { version: last });
  await save.click();
  await expect(page.getByText(/^Figures are entered once it is open/).first()).toBeVisible();
  if (javaScriptEnabled === false) await expect(page.getByText("77,000")).toBeVisible();
  else await expect(page.getByLabel("How much?")).toHaveValue("77,000");
});
