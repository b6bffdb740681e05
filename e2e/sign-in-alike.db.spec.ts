import { expect } from "@playwright/test";
import { issueSignInCode, mayAskForCode, takeSignInCode } from "@/db/queries/sign-in";
import { enqueue } from "@/db/worker/queue";
import { test } from "@/e2e/fixtures";
import { statementsOf } from "@/e2e/statements";

const code = "000000";

test("whoever asks for a code sends the database the same, whether somebody has the address or not", async ({
  given,
}) => {
  const person = await given.person();
  const suspended = await given.person({ suspended: true });
  const asked = (address: string) =>
    statementsOf(async () => {
      expect(await mayAskForCode({ address, client: crypto.randomUUID() })).toBe(true);
      await enqueue("sign-in-code", { address, request: crypto.randomUUID() });
    });
  await asked(`${crypto.randomUUID()}@test.example`);
  const known = await asked(person.email);
  expect(known.length).toBeGreaterThan(3);
  expect(await asked(`${crypto.randomUUID()}@test.example`)).toEqual(known);
  expect(await asked(suspended.email)).toEqual(known);
});

test("a wrong code sends the database the same, whether a code was asked for or not", async ({
  given,
}) => {
  const person = await given.person();
  const request = crypto.randomUUID();
  await issueSignInCode({ address: person.email, request });
  const typed = (of: string) =>
    statementsOf(async () => expect(await takeSignInCode({ request: of, code })).toBeNull());
  const known = await typed(request);
  expect(known.length).toBeGreaterThan(3);
  expect(await typed(crypto.randomUUID())).toEqual(known);
});
