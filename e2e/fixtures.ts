import { test as base } from "@playwright/test";
import { given } from "@/e2e/given";
import type { Person } from "@/e2e/given-people";

type Fixtures = {
  given: typeof given;
  /** Signs the browser in as a person, who acts for the organisation named, or for their first one. */
  signInAs: (person: Person, organisationId?: string | null) => Promise<void>;
};

export const test = base.extend<Fixtures>({
  given: [given, { option: true }],
  signInAs: async ({ context, baseURL }, use) => {
    await use(async (person, organisationId) => {
      const { name, value } = await given.session(person, organisationId);
      await context.addCookies([{ name, value, url: baseURL }]);
    });
  },
});
