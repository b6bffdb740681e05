import { expect, type Page } from "@playwright/test";
import { test } from "@/e2e/fixtures";
import { mark } from "@/e2e/given-people";

const says = (page: Page, words: string) =>
  expect(page.getByRole("heading", { name: words })).toBeVisible();

async function writeDate(page: Page, label: string, words: string) {
  const [day = "", month = "", year = ""] = words.split(" ");
  const group = page.getByRole("group", { name: label });
  await group.getByLabel("Day").fill(day);
  await group.getByLabel("Month").fill(month);
  await group.getByLabel("Year").fill(year);
}

const enter = (page: Page) => page.getByRole("link", { name: "Enter a contribution" }).first();
const save = (page: Page) => page.getByRole("button", { name: "Save", exact: true });

test("two organisations propose a pooled budget, and each enters its own figures", async ({
  page,
  given,
  signInAs,
}) => {
  test.setTimeout(90_000);
  const title = `One fund for young people – ${mark()}`;
  const council = await given.organisation({ pilots: ["kent"], type: "council" });
  const college = await given.organisation({ pilots: ["kent"] });
  const lead = await given.person({ of: council, duties: ["lead"] });
  const theirs = await given.person({ of: college, duties: ["lead"] });

  await signInAs(lead);
  await page.goto("/proposals");
  await page.getByRole("link", { name: "Propose a pooled budget" }).first().click();
  await page.getByLabel("What the pooled budget is called").fill(title);
  await page.getByLabel("The shared outcome").fill("Fewer “out of work”:\nfrom 9.4 to 6 per cent.");
  await page.getByLabel("Who it is for, and where").fill("420 young people in Margate");
  await page.getByRole("radio", { name: "Pooled budget" }).check();
  await page.getByRole("radio", { name: "A pilot" }).check();
  await writeDate(page, "Start", "1 1 2010");
  await writeDate(page, "End", "31 7 2011");
  await page.getByRole("button", { name: "Save and go on to the money" }).click();
  await says(page, title);

  await page.getByRole("link", { name: "Set what is wanted" }).first().click();
  await page.getByLabel("2009-10, revenue").fill("forty");
  await page.getByLabel("2010-11, revenue").fill("180k");
  await save(page).click();
  await expect(page.getByRole("alert", { name: "There is a problem" })).toContainText(
    "Enter the target in pounds",
  );
  await expect(page.getByLabel("2009-10, revenue")).toHaveValue("forty");
  await page.getByLabel("2009-10, revenue").fill("40,000");
  await save(page).click();
  const wanted = page.getByRole("table", { name: "In cash, by financial year" });
  await expect(wanted.getByRole("row", { name: /2010-11, revenue/ })).toContainText("£180,000");
  await page.getByText("Other steps, and whose they are").click();
  await expect(page.getByText("needs two organisations")).toBeVisible();

  await page.getByRole("link", { name: "Invite an organisation" }).click();
  await page.getByRole("radio", { name: college.name }).check();
  await page.getByLabel("The part that it is to play").fill("Teach them.");
  await page.getByRole("button", { name: "Send the invitation" }).click();
  await says(page, "Invited. The leads of the organisation are told here and by mail.");
  await signInAs(theirs);
  await page.goto("/");
  await page.getByRole("link", { name: title }).click();
  await page.getByRole("link", { name: "Accept" }).click();
  await page.getByRole("button", { name: "Accept" }).click();
  await says(page, title);
  await expect(enter(page)).toHaveCount(0);

  await signInAs(lead);
  await page.goto("/proposals?mine=1");
  await page.getByRole("link", { name: title }).click();
  await page.getByRole("link", { name: "Open it for figures" }).click();
  await page.getByRole("button", { name: "Open it for figures" }).click();
  await says(page, "Open for figures. Every organisation on it is told.");
  await enter(page).click();
  await page.getByLabel("How much?").fill("30,000");
  await page.getByRole("radio", { name: "In kind" }).check();
  await page.getByRole("radio", { name: "Staff" }).check();
  await page.getByLabel("How is it valued?").fill("Scale point 28 with on-costs");
  await page.getByLabel("Full-time posts").fill("1.5");
  await page.getByLabel("Cost of a full-time post a month").fill("2,500");
  await page.getByLabel("For how many months").fill("12");
  await page.getByLabel("Where does it come from?").selectOption({ label: "Core budget" });
  await page.getByRole("radio", { name: "Once" }).check();
  await page.getByRole("radio", { name: /^Money that is spent already/ }).check();
  await page.getByLabel("Which service has less by it?").fill("Youth service");
  await save(page).click();
  await expect(page.getByRole("alert", { name: "There is a problem" })).toContainText("£45,000");
  await expect(page.getByLabel("Full-time posts")).toHaveValue("1.5");
  await page.getByLabel("How much?").fill("45,000");
  await page.getByRole("button", { name: "Save and enter another" }).click();
  await says(page, "Entered. Here is room for another.");
  await page.getByLabel("How much?").fill("120k");
  await page.getByLabel("Where does it come from?").selectOption({ label: "Area Based Grant" });
  await page.getByRole("radio", { name: "Every year" }).check();
  await page.getByRole("radio", { name: "New money" }).check();
  await save(page).click();
  await says(page, title);

  await signInAs(theirs);
  await page.goto("/");
  await page.getByRole("link", { name: title }).first().click();
  await enter(page).click();
  await page
    .getByLabel("In which of your years?")
    .selectOption({ label: "2010/11, August to July" });
  await page.getByLabel("How much?").fill("60,000.01");
  await page
    .getByLabel("Where does it come from?")
    .selectOption({ label: "LSC, Skills Funding Agency or YPLA" });
  await page.getByRole("radio", { name: "Every year" }).check();
  await page.getByRole("radio", { name: "New money" }).check();
  await save(page).click();
  await expect(page.getByRole("alert", { name: "There is a problem" })).toContainText(
    "This source comes with conditions",
  );
  await page.getByLabel("What alone may it pay for?").fill("Courses below level 2");
  await save(page).click();
  await says(page, title);

  const rows = page.getByRole("table", { name: "As entered, and by financial year" });
  const ours = rows.getByRole("row", { name: `${college.name}, 2010/11` });
  await expect(ours).toContainText("£60,000.01");
  await expect(ours).toContainText("2010-11 £40,000.01");
  await expect(ours).toContainText("2011-12 £20,000");
  const shares = page.getByRole("table", { name: "By organisation", exact: true });
  await expect(shares.getByRole("row", { name: college.name })).toContainText("33.33%");
  await expect(shares.getByRole("row", { name: council.name })).toContainText("66.67%");
  await expect(shares.getByRole("row", { name: "Together" })).toContainText("100.00%");
  await expect(wanted.getByRole("row", { name: /2010-11, revenue/ })).toContainText("£139,999.99");
  await expect(rows.getByRole("link", { name: council.name })).toHaveCount(0);

  await rows.getByRole("link", { name: `${college.name}, 2010/11` }).click();
  await expect(page.getByLabel("How much?")).toHaveValue("60,000.01");
  await page.getByRole("button", { name: "Take it out" }).click();
  await says(page, "Taken out. The history keeps what stood there.");
  await expect(rows.getByRole("row", { name: college.name })).toHaveCount(0);
});
