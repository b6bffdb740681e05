import { expect, type Page } from "@playwright/test";
import { findPerson, updatePerson } from "@/db/queries/people";
import { test } from "@/e2e/fixtures";
import { mark } from "@/e2e/given-people";
import { asker } from "@/e2e/told";

test.describe.configure({ timeout: 60_000 });

const says = (page: Page, words: string) =>
  expect(page.getByRole("heading", { name: words })).toBeVisible();

test("an administrator adds an organisation and changes it", async ({ page, given, signInAs }) => {
  const name = `Überford & Sons’ College ${mark()}`;
  await signInAs(await given.person({ role: "administrator" }));
  await page.goto("/admin/organisations");
  await page.getByRole("link", { name: "Add an organisation" }).click();
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("Type").selectOption({ label: "College" });
  await page.getByLabel("Durham", { exact: true }).check();
  await page.getByRole("button", { name: "Save" }).click();
  await says(page, "Added");
  await page.getByLabel("Kent", { exact: true }).check();
  await page.getByRole("button", { name: "Save" }).click();
  await says(page, "Saved");
  await page.getByLabel("Durham", { exact: true }).uncheck();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Changed pilots")).toHaveCount(2);
  await page.goto(`/admin/organisations?text=${encodeURIComponent(name.slice(0, 12))}`);
  const row = page.getByRole("row").filter({ hasText: name });
  await expect(row).toContainText("Kent");
  await expect(row).not.toContainText("Durham");
});

test("duties, roles and pilots are given and taken, and count at once", async ({
  page,
  browser,
  baseURL,
  given,
  signInAs,
}) => {
  const college = await given.organisation();
  const person = await given.person({ of: college, duties: ["contributor"] });
  const context = await browser.newContext({ baseURL });
  const { name, value } = await given.session(person, college.id);
  await context.addCookies([{ name, value, url: baseURL }]);
  const theirs = await context.newPage();
  await theirs.goto(`/organisations/${college.id}/invite`);
  await says(theirs, "Page not found");

  await signInAs(await given.person({ role: "administrator" }));
  await page.goto(`/admin/people?text=${encodeURIComponent(person.email)}`);
  await page.getByRole("link", { name: person.name }).click();
  await page.getByRole("group", { name: college.name }).getByLabel("Lead").check();
  await page.getByRole("button", { name: `Save duties in ${college.name}` }).click();
  await says(page, "Saved");
  await theirs.reload();
  await says(theirs, "Invite a colleague");

  await page.getByRole("group", { name: "Roles" }).getByLabel("AoC adviser").check();
  await page.getByRole("button", { name: "Save roles" }).click();
  await page.getByRole("group", { name: "Pilots as adviser" }).getByLabel("Kent").check();
  await page.getByRole("button", { name: "Save pilots" }).click();
  await expect(page.getByText("Assigned the pilot kent")).toBeVisible();
  await theirs.goto("/account");
  await expect(theirs.getByText("AoC adviser")).toBeVisible();

  for (const duty of ["Contributor", "Lead"])
    await page.getByRole("group", { name: college.name }).getByLabel(duty).uncheck();
  await page.getByRole("button", { name: `Save duties in ${college.name}` }).click();
  await expect(page.getByText(`Ended the membership of ${college.name}`)).toBeVisible();
  await theirs.goto(`/organisations/${college.id}/invite`);
  await says(theirs, "Page not found");
  await context.close();
});

test("the second of two administrators who rename a person is shown both versions, and loses no word", async ({
  page,
  given,
  signInAs,
}) => {
  const person = await given.person({ of: await given.organisation() });
  const [first, second] = [
    await given.person({ role: "administrator" }),
    await given.person({ role: "administrator" }),
  ];
  await signInAs(second);
  await page.goto(`/admin/people/${person.id}`);
  const theirs = { name: `Ann Marsh ${mark()}`, jobTitle: null };
  const asFirst = asker(first);
  const { version = 0 } = (await findPerson(asFirst, person.id)) ?? {};
  expect((await updatePerson(asFirst, person.id, theirs, { version })).done).toBe(true);
  const mine = `Anne Márch ${mark()}`;
  await page.getByLabel("Name", { exact: true }).fill(mine);
  await page.getByRole("button", { name: "Save name and job title" }).click();
  const both = page.getByRole("region", { name: `${first.name} saved another version first` });
  await expect(both).toContainText(theirs.name);
  await expect(both).toContainText(mine);
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue(mine);
  await page.getByRole("button", { name: "Save name and job title" }).click();
  await says(page, "Saved");
  await says(page, mine);
});

test("a wrong form of administration comes back with what is wrong and every word", async ({
  page,
  given,
  signInAs,
}) => {
  const college = await given.organisation();
  const person = await given.person({ of: college });
  const wrong = page.getByRole("alert", { name: "There is a problem" });
  await signInAs(await given.person({ role: "administrator" }));
  await page.goto(`/admin/people/${person.id}`);
  await page.getByLabel("Name", { exact: true }).fill("");
  await page.getByRole("textbox", { name: "Job title" }).fill("Head of 14–19");
  await page.getByRole("button", { name: "Save name and job title" }).click();
  await expect(wrong).toContainText("Enter a name");
  await expect(page.getByRole("textbox", { name: "Job title" })).toHaveValue("Head of 14–19");
  await page.goto(`/admin/organisations/${college.id}`);
  await page.getByLabel("Name").fill("");
  await page.getByLabel("Durham", { exact: true }).check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(wrong).toContainText("Enter");
  await expect(page.getByLabel("Durham", { exact: true })).toBeChecked();

  await signInAs(person, college.id);
  await page.goto(`/organisations/${college.id}/invite`);
  await page.getByLabel("Name").fill("Zoë O’Neill");
  await page.getByRole("button", { name: "Send the invitation" }).click();
  await expect(wrong).toContainText("Choose at least one duty");
  await expect(page.getByLabel("Name")).toHaveValue("Zoë O’Neill");
});

test("a suspended person is out everywhere at once, until let in again", async ({
  page,
  browser,
  baseURL,
  given,
  signInAs,
}) => {
  const person = await given.person({ of: await given.organisation() });
  const context = await browser.newContext({ baseURL });
  const { name, value } = await given.session(person);
  await context.addCookies([{ name, value, url: baseURL }]);
  const theirs = await context.newPage();
  await theirs.goto("/account");
  await signInAs(await given.person({ role: "administrator" }));
  await page.goto(`/admin/people/${person.id}`);
  await page.getByRole("button", { name: `Suspend ${person.name}` }).click();
  await expect(page.getByText("Suspended").first()).toBeVisible();
  await theirs.reload();
  await expect(theirs).toHaveURL(/\/sign-in/);
  await page.getByRole("button", { name: `Let ${person.name} in again` }).click();
  await expect(page.getByText("Let them in again").first()).toBeVisible();
  await theirs.goto("/account");
  await expect(theirs).toHaveURL(/\/sign-in/);
  await context.close();
});

test("administration is not there for anybody else", async ({ page, given, signInAs }) => {
  const college = await given.organisation();
  const other = await given.organisation();
  const target = await given.person();
  const paths = [
    "/admin",
    "/admin/people",
    `/admin/people/${target.id}`,
    "/admin/organisations",
    "/admin/organisations/new",
    `/admin/organisations/${college.id}`,
    "/admin/invitations",
    "/admin/invitations/new",
    `/organisations/${other.id}/invite`,
  ];
  for (const person of [
    await given.person({ of: college, duties: ["lead", "signatory"] }),
    await given.person({ role: "review-lead" }),
    await given.person({ role: "observer" }),
    await given.person({ of: college, role: "administrator" }),
  ]) {
    await signInAs(person);
    for (const path of paths) {
      const answer = await page.request.get(path);
      expect(answer.status(), `${person.name} ${path}`).toBe(404);
    }
    await page.goto("/account");
    await expect(page.getByRole("link", { name: "Admin" })).toBeHidden();
  }
  await page.context().clearCookies();
  for (const path of paths) {
    const answer = await page.request.get(path, { maxRedirects: 0 });
    expect(answer.headers().location, path).toContain("/sign-in?from=");
  }
});

test("an address that names nothing is not there, whatever it holds", async ({
  given,
  request,
}) => {
  const administrator = await given.person({ role: "administrator" });
  const { header: cookie } = await given.session(administrator);
  for (const path of [
    "/admin/people/1",
    "/admin/people/00000000-0000-4000-8000-000000000000",
    "/admin/organisations/%00",
    "/admin/people?after=x",
    "/admin/people?text=a&text=b",
    `/admin/people?text=${"a".repeat(201)}`,
    "/admin/organisations?type=nothing",
    "/admin/invitations?after=x~y",
    "/admin/invitations/new?to=nobody",
  ]) {
    const answer = await request.get(path, { headers: { cookie } });
    expect(answer.status(), path).toBe(404);
  }
  for (const path of ["/invitation", "/invitation?token=a&token=b", "/sign-in/code?request=x"]) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(200);
  }
});
