import { test as base, expect } from "@playwright/test";
import { fillWhenAtWork } from "@/e2e/at-work";
import { given } from "@/e2e/given";
import type { Person } from "@/e2e/given-people";

type Fixtures = {
  given: typeof given;
  /** Signs the browser in as a person, who acts for the organisation named, or for their first one. */
  signInAs: (person: Person, organisationId?: string | null) => Promise<void>;
};

export const test = base.extend<Fixtures>({
  // Whatever a test looks for, no page may fail in the browser.
  page: async ({ page, javaScriptEnabled }, use) => {
    if (javaScriptEnabled !== false) fillWhenAtWork(page);
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    await use(page);
    expect(faults).toEqual([]);
  },
  given: [given, { option: true }],
  signInAs: async ({ context, baseURL }, use) => {
    await use(async (person, organisationId) => {
      const { name, value } = await given.session(person, organisationId);
      await context.addCookies([{ name, value, url: baseURL }]);
    });
  },
});
