import { expect, type Page } from "@playwright/test";
import { test } from "@/e2e/fixtures";
import { choose, expectStart, pick, press, select, write, writeDate } from "@/e2e/keyboard";
import type { BarrierState } from "@/lib/barriers";

type Step = {
  state: BarrierState;
  by: "reviewer" | "review-lead" | "lead";
  link: string;
  /** What its form is filled with, and its button, where that does not say the same as the link. */
  fill: (page: Page) => Promise<void>;
  button?: string;
  after: string | RegExp;
};

const steps: Step[] = [
  {
    state: "submitted",
    by: "reviewer",
    link: "Ask for more",
    fill: async (page) => {
      await writeDate(page, "Reply by", "21 10 2009");
      await write(page, "What it costs (optional)", "Is this a term or a year?");
    },
    after: "Needs information",
  },
  {
    state: "needs-information",
    by: "lead",
    link: "Answer the questions",
    fill: (page) => write(page, "In your words (optional)", "A year. We had given one term."),
    button: "Send the answers",
    after: "Submitted",
  },
  {
    state: "submitted",
    by: "reviewer",
    link: "Accept",
    fill: async (page) => {
      await choose(page, "How severe is it?", "High");
      await select(page, "Theme", "Other");
      await choose(page, "Who takes it forward?", "The support team");
      await write(page, "Your assessment", "Sound, and not only Kent.");
    },
    after: "Open",
  },
  {
    state: "open",
    by: "review-lead",
    link: "Escalate",
    fill: async (page) => {
      await pick(page, "radio", {
        group: "Who is it put to?",
        word: "pensions",
        name: "Work and Pensions",
      });
      await write(page, "Named contact", "Ann Lowe, 14–19 finance");
      await write(page, "What is asked?", "May passes run to the end of the course?");
      await writeDate(page, "Answer due", "2 11 2009");
    },
    after: /Waiting on Work and Pensions/,
  },
  {
    state: "escalated",
    by: "reviewer",
    link: "Record the answer",
    fill: async (page) => {
      await choose(page, "Outcome", "Agreed in part");
      await write(page, "The answer, in its own words", "Yes, from January.");
      await writeDate(page, "Received on", "13 10 2009");
    },
    after: "Answered",
  },
  {
    state: "responded",
    by: "lead",
    link: "Accept the outcome",
    fill: (page) => write(page, "What does the answer change for you?", "They stay to June."),
    after: "Being checked",
  },
  {
    state: "pending-check",
    by: "lead",
    link: "Confirm that it is lifted",
    fill: (page) => write(page, "How do you know that it works in practice?", "Forty renewed."),
    after: "Lifted",
  },
];

for (const { state, by, link, fill, button = link, after } of steps) {
  // Without script once: the forms of all are made of the same parts.
  const where = state === "open" ? "" : " @script";
  test(`“${link}” by keyboard${where}`, async ({ page, given, signInAs }) => {
    const college = await given.organisation();
    const it = await given.barrier({ state, organisation: college });
    await signInAs(await given.person(by === "lead" ? { of: college } : { role: by }));
    await page.goto(`/barriers/${it.id}`);
    await press(page, "link", link);
    await expect(page).toHaveURL(/\/barriers\/[^/]+\/[a-z-]+$/);
    await press(page, "button", button);
    await expect(page.locator(":focus").getByRole("alert")).toContainText("There is a problem");
    await fill(page);
    await press(page, "button", button);
    await expect(page.getByText("Done. It is in the history")).toBeVisible();
    await expect(page.getByRole("main").getByText(after).first()).toBeVisible();
    await expectStart(page);
  });
}
