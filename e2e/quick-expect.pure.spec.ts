import { expect, test } from "@playwright/test";
import { expect as quickly } from "@/e2e/quick-expect";

const found = { status: 200, names: ["a", "b"] };

test("what is as wanted passes, and what is not fails with what was told", () => {
  quickly(found.status).toBe(200);
  quickly(found).toEqual({ status: 200, names: ["a", "b"] });
  quickly(found.names).toContain("b");
  quickly("/sign-in?from=x").toMatch(/^\/sign-in/);
  quickly(found.status).toBeLessThan(500);
  quickly("a page").not.toContain("a secret");
  const wrong = [
    () => quickly(404, "the observer").toBe(200),
    () => quickly(found, "the observer").toEqual({ status: 200, names: [] }),
    () => quickly(found.names, "the observer").toContain("c"),
    () => quickly("/", "the observer").toMatch(/^\/sign-in/),
    () => quickly(500, "the observer").toBeLessThan(500),
    () => quickly("a secret", "the observer").not.toContain("secret"),
  ];
  for (const one of wrong) expect(one).toThrow(/the observer/);
});
