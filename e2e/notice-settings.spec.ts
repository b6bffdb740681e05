import { expect } from "@playwright/test";
import { findSettings } from "@/db/queries/notice-settings";
import { stopLinks } from "@/db/stop-links";
import { test } from "@/e2e/fixtures";
import { plainSettings } from "@/lib/notice-settings";

test("a person chooses what comes by mail, and finds it so again", async ({
  page,
  given,
  signInAs,
}) => {
  const person = await given.person({ of: await given.organisation() });
  await signInAs(person);
  await page.goto("/account");
  await expect(page.getByText("The rest: once a working day.")).toBeVisible();
  await page.goto("/notices");
  await page.getByRole("link", { name: "Notice settings" }).click();
  await expect(page.getByRole("heading", { name: "Notice settings", level: 1 })).toBeVisible();
  for (const name of ["You were mentioned", "It waits for you", "A decision was made"])
    await expect(page.getByRole("checkbox", { name })).toBeChecked();
  await expect(page.getByRole("radio", { name: "Once a working day" })).toBeChecked();
  await page.getByRole("checkbox", { name: "A decision was made" }).uncheck();
  await page.getByRole("radio", { name: "Once a week" }).check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { name: "Saved" })).toBeVisible();
  await expect(page.getByRole("checkbox", { name: "A decision was made" })).not.toBeChecked();
  expect(await findSettings(person)).toEqual({ digest: "weekly", atOnce: ["mention", "waiting"] });

  for (const name of ["You were mentioned", "It waits for you"])
    await page.getByRole("checkbox", { name }).uncheck();
  await page.getByRole("radio", { name: "Never" }).check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect.poll(() => findSettings(person)).toEqual({ digest: "none", atOnce: [] });
  await page.goto("/account");
  await expect(page.getByText("At once: nothing. The rest: never.")).toBeVisible();
  await page.getByRole("link", { name: "Change what comes by mail" }).click();
  await expect(page.getByRole("radio", { name: "Never" })).toBeChecked();
});

test("the link in a mail leads to one button, which stops such mails without signing in", async ({
  page,
  given,
}) => {
  const person = await given.person({ of: await given.organisation() });
  const { page: link, oneClick } = stopLinks({ personId: person.id, sort: "digest" });
  await page.goto(oneClick);
  await expect(page).toHaveURL(link);
  await page.goto(link);
  await expect(page.getByRole("heading", { name: "Stop the digest" })).toBeVisible();
  await expect(page.getByRole("main").getByRole("button")).toHaveCount(1);
  expect(await findSettings(person), "opening it changes nothing").toEqual(plainSettings);
  await page.getByRole("button", { name: "Stop these mails" }).click();
  await expect(page.getByRole("heading", { name: "You get no such mails any more" })).toBeVisible();
  expect(await findSettings(person)).toEqual({ ...plainSettings, digest: "none" });
  await page.goto(link);
  await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
  await page.getByRole("link", { name: "notice settings" }).click();
  await expect(page).toHaveURL(/\/sign-in\?from=%2Fnotices%2Fsettings/);
});

test("it stops the mails of whom it was sent to, whoever is signed in", async ({
  page,
  given,
  signInAs,
}) => {
  const college = await given.organisation();
  const [reader, other] = [
    await given.person({ of: college }),
    await given.person({ of: college }),
  ];
  await signInAs(other);
  await page.goto(stopLinks({ personId: reader.id, sort: "mention" }).page);
  await expect(page.getByRole("heading", { name: "Stop mails about mentions" })).toBeVisible();
  await page.getByRole("button", { name: "Stop these mails" }).click();
  await expect(page.getByRole("heading", { name: "You get no such mails any more" })).toBeVisible();
  expect(await findSettings(reader)).toEqual({
    digest: "daily",
    atOnce: ["waiting", "decision"],
  });
  expect(await findSettings(other)).toEqual(plainSettings);
});
