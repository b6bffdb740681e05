import { expect } from "@playwright/test";
import { test } from "@/e2e/fixtures";
import { spending } from "@/e2e/given-spending";

test("the lead partner says who bears the risk and by which power, and a partner reads it", async ({
  page,
  given,
  signInAs,
}) => {
  const council = await given.organisation({ type: "council" });
  const college = await given.organisation();
  const lead = await given.person({ of: council, duties: ["lead"] });
  const theirs = await given.person({ of: college, duties: ["lead"] });
  const { id } = await given.proposal({
    state: "shaping",
    organisation: council,
    partners: [college],
    said: { board: "One of each" },
  });
  await spending(lead, id, { pence: 54_186_793 });
  const says = (words: string) => expect(page.getByRole("heading", { name: words })).toBeVisible();
  const save = page.getByRole("button", { name: "Save", exact: true });
  const problem = page.getByRole("alert", { name: "There is a problem" });
  const part = (name: string) => page.getByRole("region", { name, exact: true });
  const mark = (name: string) =>
    part("Parts of the proposal")
      .getByRole("listitem")
      .filter({ has: page.getByRole("link", { name, exact: true }) })
      .first();

  await signInAs(lead);
  await page.goto(`/proposals/${id}`);
  await expect(mark("Risk")).toContainText("3 missing");
  await part("Risk").getByRole("link", { name: "Write: Risk" }).click();
  const share = page.getByLabel(council.name);
  await expect(share).toBeHidden();
  await page.getByRole("radio", { name: "By fixed shares" }).check();
  await share.fill("70");
  await page.getByLabel(college.name).fill("29.99");
  await page.getByLabel("What meets an overspend").fill("Other lines, then what is kept back");
  await page.getByRole("radio", { name: "Returned by what each put in" }).check();
  await save.click();
  await expect(problem).toContainText("The shares are 99.99% together: make them 100.00%");
  await expect(share).toHaveValue("70");
  await expect(page.getByLabel(college.name)).toHaveValue("29.99");
  await page.getByLabel(college.name).fill("30");
  await save.click();
  await says("Saved.");
  await expect(mark("Risk")).toContainText("Complete");
  await expect(part("Risk")).toContainText(`${college.name}: 30.00%`);
  const example = page.getByRole("table", { name: "A worked example" });
  const borne = example.getByRole("row", { name: council.name });
  await expect(borne).toContainText("£7,667.57");
  await expect(borne).toContainText("£28,667.57");

  await expect(mark("Legal basis")).toContainText("4 missing");
  await page.getByRole("link", { name: "Write: Legal basis" }).click();
  await page.getByRole("radio", { name: /section 75$/ }).check();
  await save.click();
  await says("Saved.");
  await expect(mark("Legal basis")).toContainText("3 missing");
  const why = `${college.name} cannot be a partner under the National Health Service Act 2006`;
  await expect(part("Legal basis")).toContainText(why);
  await expect(part("Legal basis")).toContainText("Consider: Children Act 2004, section 10");
  await page.getByRole("link", { name: "Change: Legal basis" }).click();
  await page.getByRole("radio", { name: "Children Act 2004, section 10" }).check();
  await save.click();
  await says("Saved.");
  await expect(part("Legal basis")).toContainText("may be a partner under this power");

  await signInAs(theirs);
  await page.goto(`/proposals/${id}`);
  await expect(part("Risk")).toContainText("By fixed shares");
  await expect(borne).toContainText("£28,667.57");
  await expect(page.getByRole("link", { name: /^(Write|Change): / })).toHaveCount(0);
  await page.goto(`/proposals/${id}/terms/risk`);
  await expect(page.getByText("Only a contributor or lead of the lead partner")).toBeVisible();
  await expect(save).toHaveCount(0);
});
