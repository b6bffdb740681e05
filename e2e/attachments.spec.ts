import { expect, type Page } from "@playwright/test";
import { samples } from "@/e2e/files";
import { test } from "@/e2e/fixtures";

const file = (name: string, buffer = samples[name] ?? Buffer.alloc(0)) => ({
  name,
  mimeType: "application/octet-stream",
  buffer,
});

async function add(page: Page, ...files: ReturnType<typeof file>[]) {
  await page.getByLabel("Add files").setInputFiles(files);
  await page.getByRole("button", { name: "Add the files" }).click();
}

test("evidence is added several files at once, saved as what it is, and taken away again", async ({
  page,
  given,
  signInAs,
}) => {
  const it = await given.barrier();
  await signInAs(it.author);
  await page.goto(`/barriers/${it.id}/edit`);
  await add(page, file("plan.docx"), { ...file("letter.pdf"), name: "Létter “one”, £5.pdf" });
  await expect(page.getByText("2 files are added")).toBeVisible();
  const link = page.getByRole("link", { name: "Létter “one”, £5.pdf" });
  const answer = await page.request.get((await link.getAttribute("href")) ?? "");
  expect(await answer.body()).toEqual(samples["letter.pdf"]);
  expect(answer.headers()).toMatchObject({
    "content-type": "application/pdf",
    "content-disposition": expect.stringMatching(
      /^attachment; filename="Letter one, 5.pdf"; filename\*=UTF-8''L%C3%A9tter%20%E2%80%9Cone/,
    ),
    "x-content-type-options": "nosniff",
    "cache-control": "private, no-store",
    "content-security-policy": expect.stringContaining("sandbox"),
  });
  await page.getByRole("button", { name: "Remove plan.docx" }).click();
  await expect(page.getByRole("link", { name: "plan.docx" })).toHaveCount(0);
});

test("what is wrong with a file is said of that file, and none is kept", async ({
  page,
  given,
  signInAs,
}) => {
  const it = await given.barrier();
  await signInAs(it.author);
  await page.goto(`/barriers/${it.id}/edit`);
  await add(page, file("letter.txt"), file("photo.png", Buffer.from("<html></html>")));
  const problem = page.getByRole("alert").filter({ hasText: "There is a problem" });
  await expect(problem).toContainText("“photo.png” is not what the end of its name says");
  await expect(page.getByText("No files yet.")).toBeVisible();
  await add(page);
  await expect(problem).toContainText("Choose a file");
});

test("a file is there for those who see its barrier, and for nobody else", async ({
  page,
  given,
  signInAs,
}) => {
  const it = await given.barrier({ state: "submitted" });
  const attached = await given.attachment(it, it.author);
  const stranger = await given.person({ of: await given.organisation() });
  const status = async () => (await page.request.get(`/attachments/${attached.id}`)).status();
  await signInAs(it.author);
  expect(await status()).toBe(200);
  await signInAs(stranger);
  expect(await status()).toBe(404);
  await page.context().clearCookies();
  const answer = await page.request.get(`/attachments/${attached.id}`);
  expect(answer.url()).toContain("/sign-in");
});
