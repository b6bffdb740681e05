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
  // Whatever a test looks for, no page may fail in the browser or try what its policies forbid.
  page: async ({ page, javaScriptEnabled }, use) => {
    if (javaScriptEnabled !== false) fillWhenAtWork(page);
    const faults: string[] = [];
    const context = page.context();
    context.on("weberror", (fault) => faults.push(fault.error().message));
    context.on("console", (message) => {
      if (message.type() === "error" && forbidden.test(message.text())) faults.push(message.text());
    });
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

const forbidden = /Content Security Policy|Permissions Policy|TrustedHTML|TrustedScript/i;
