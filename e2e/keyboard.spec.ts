import { expect, type Page } from "@playwright/test";
import { everything } from "@/e2e/barrier-answers";
import { samples } from "@/e2e/files";
import { test } from "@/e2e/fixtures";
import {
  choose,
  expectFocusShown,
  expectLedToError,
  expectStart,
  pick,
  press,
  select,
  tabTo,
  tick,
  write,
  writeDate,
} from "@/e2e/keyboard";
import { forgetAttempts, mailTo } from "@/e2e/mailbox";

// No hand here touches a mouse.

/** Back from the start of a page is its end, where a long form has its buttons. */
const fromTheEnd = { key: "Shift+Tab" } as const;

test("signing in by keyboard", async ({ page, given }) => {
  await forgetAttempts();
  const person = await given.person({ of: await given.organisation() });
  await page.goto("/barriers");
  await write(page, "Your e-mail address", "no address");
  await press(page, "button", "Send me a code");
  await expectLedToError(
    page,
    "Enter an e-mail address in the right form, like name@example.org",
    page.getByLabel("Your e-mail address"),
  );
  await page.keyboard.press("Control+A");
  await page.keyboard.type(person.email);
  await press(page, "button", "Send me a code");
  await expect(page.getByRole("heading", { name: "Enter the code" })).toBeVisible();
  const { code } = await mailTo(person.email, "sign-in-code");
  await write(page, "Code", code);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/barriers");
  await expectStart(page);
});

test("logging a barrier by keyboard, every part of its form", async ({ page, given, signInAs }) => {
  const lead = await given.person({ of: await given.organisation() });
  await signInAs(lead);
  await page.goto("/barriers");
  await press(page, "link", "Log a barrier");
  await press(page, "button", "Check and submit", fromTheEnd);
  const title = page.getByLabel("What gets in the way, in a line");
  await expectLedToError(page, "Enter what gets in the way, in a line", title);
  await press(page, "button", "Check and submit", fromTheEnd);
  await expectLedToError(page, "Enter what gets in the way, in a line", title);
  await writeBarrier(page);
  await press(page, "button", "Save draft");
  await expect(page.getByText("Draft saved").first()).toBeVisible();
  await expectStart(page);
  await press(page, "button", "Check and submit", fromTheEnd);
  await expect(page.getByRole("heading", { name: "Check your answers" })).toBeVisible();
  await expectStart(page);
  await press(page, "button", "Submit");
  await expect(page.getByText(/KEN-B-\d{4}/).first()).toBeVisible();
  await expectStart(page);
});

async function writeBarrier(page: Page) {
  const { title, happens, stops, askWords, evidence } = everything;
  await page.keyboard.type(`${title}`);
  await write(page, "What happens", `${happens}`);
  await write(page, "What it stops", `${stops}`);
  await write(page, "People affected (optional)", "40");
  await select(page, "People affected, per", "a term");
  await write(page, "Who they are (optional)", "Second-year learners");
  await write(page, "What it costs (optional)", "12.5k");
  await select(page, "Cost, per", "a month");
  await write(page, "How the cost was worked out (optional)", "Forty passes");
  await writeDate(page, "Since when (optional)", "1 4 2008");
  await write(page, "Other organisations affected (optional)", "Stagecoach");
  await pick(page, "checkbox", { group: "Kind of barrier", word: "age limit", name: "Age limits" });
  await pick(page, "checkbox", {
    group: "Who could lift it",
    word: "schools",
    name: "Children, Schools and Families",
  });
  await tick(page, "Relax it");
  await write(page, "The change, in words", `${askWords}`);
  await select(page, "What sort of rule it is (optional)", "Funding rule");
  await select(page, "Where it can be lifted (optional)", "By a department");
  await pick(page, "checkbox", {
    group: "Funding streams (optional)",
    word: "adult learner",
    name: "Adult Learner Responsive",
  });
  await write(page, "Evidence", `${evidence}`);
  await select(page, "Pilot", "Kent");
  await pick(page, "checkbox", {
    group: "Other pilots (optional)",
    word: "durham",
    name: "Durham",
  });
  await choose(page, "Who may see it", "Organisations in all thirteen pilots");
}

test("saying something and naming somebody by keyboard", async ({ page, given, signInAs }) => {
  const college = await given.organisation();
  const lead = await given.person({ of: college });
  await given.person({ of: college, name: "Moira O’Neill" });
  const it = await given.barrier({ organisation: college });
  await signInAs(lead);
  await page.goto(`/barriers/${it.id}`);
  await press(page, "button", "Post comment");
  await expectLedToError(page, "Write the comment", page.getByLabel("Add a comment"));
  await page.keyboard.type("Do you know more, @Moira O’Neill?");
  await choose(page, "Who will see it", "Only the organisations on it, not the support team");
  await press(page, "button", "Post comment");
  const done = page.getByText("Your comment is posted");
  await expect(done).toBeInViewport();
  await tabTo(page, "textbox", "Add a comment", { key: "Shift+Tab", most: 6 });
});

test("“this affects us too” by keyboard", async ({ page, given, signInAs }) => {
  const neighbour = await given.organisation();
  const it = await given.barrier({ state: "open" });
  await signInAs(await given.person({ of: neighbour }));
  await page.goto(`/barriers/${it.id}`);
  await press(page, "link", "This affects us too");
  await write(page, "How it affects you", "Sixty of ours lose theirs every spring.");
  await write(page, "People affected (optional)", "60");
  await press(page, "button", "Add our organisation");
  const affected = page.getByRole("table", { name: "Who is affected" });
  await expect(affected.getByRole("row", { name: new RegExp(neighbour.name) })).toBeVisible();
  await page.keyboard.press("Tab");
  await expectFocusShown(page);
});

test("a file by keyboard", async ({ page, given, signInAs }) => {
  const it = await given.barrier();
  await signInAs(it.author);
  await page.goto(`/barriers/${it.id}/attachments`);
  await press(page, "button", "Add the files");
  await expect(page.locator(":focus").getByRole("alert")).toContainText("Choose a file");
  await press(page, "link", "Choose a file");
  const chooser = page.waitForEvent("filechooser");
  await expectFocusShown(page);
  await page.keyboard.press("Enter");
  const file = { name: "letter.pdf", mimeType: "application/pdf", buffer: samples["letter.pdf"] };
  await (await chooser).setFiles({ ...file, buffer: file.buffer ?? Buffer.alloc(0) });
  await press(page, "button", "Add the files");
  await expect(page.getByText("The file is added")).toBeInViewport();
});

test("a list narrowed by keyboard", async ({ page, given, signInAs }) => {
  const college = await given.organisation();
  const it = await given.barrier({ state: "open", organisation: college });
  await signInAs(await given.person({ of: college }));
  await page.goto("/barriers");
  await tabTo(page, "searchbox", "Words");
  await page.keyboard.type("audits");
  await select(page, "Pilot", "Kent");
  await tick(page, /^Open/);
  await tick(page, "Only mine");
  await press(page, "button", "Apply");
  await expect(page).toHaveURL(/q=audits&.*state=open.*mine=1/);
  await press(page, "link", it.title);
  await expect(page.getByRole("heading", { level: 1, name: it.title })).toBeVisible();
});

test("acting for another by keyboard", async ({ page, given, signInAs }) => {
  const [college, council] = [await given.organisation(), await given.organisation()];
  await signInAs(await given.person({ of: [college, council] }));
  await page.goto("/barriers");
  await press(page, "link", "Change");
  await choose(page, "Act for", council.name);
  await press(page, "button", "Go on");
  await expect(page.getByRole("banner")).toContainText(council.name);
  await expectStart(page);
});

test("every stop shows itself, there and back, and each page has an end, on a narrow screen @script", async ({
  page,
  given,
  signInAs,
}) => {
  const it = await given.barrier();
  const said = await given.comment(it, it.author);
  await given.attachment(it, it.author);
  await given.attachment(it, it.author, { commentId: said.id });
  await signInAs(it.author);
  await page.setViewportSize({ width: 320, height: 720 });
  for (const path of ["/barriers", `/barriers/${it.id}`, "/barriers/new"]) {
    await page.goto(path);
    const there = await walk(page, "Tab", 300);
    const back = await walk(page, "Shift+Tab", there.length);
    expect(back, path).toEqual(there.toReversed());
  }
});

/** The stops to the page's end, or `most` of them. */
async function walk(page: Page, key: string, most: number) {
  const stops: string[] = [];
  while (stops.length < most) {
    await page.keyboard.press(key);
    const stop = await expectFocusShown(page);
    if (stop === null) break;
    stops.push(stop);
  }
  return stops;
}
