import { expect, type Page } from "@playwright/test";
import { and, desc, eq, like } from "drizzle-orm";
import { owner } from "@/db/client";
import { attempts, mails } from "@/db/schema";

/** All tests share one client's limit of codes; that limit has its own test, by the database. */
export const forgetAttempts = () =>
  owner.delete(attempts).where(like(attempts.bucket, "asked:client:%"));

/** The last mail to an address of one sort: where its link leads, on whichever server, and the code if it brings one. */
export async function mailTo(email: string, sort: "sign-in-code" | "invitation") {
  let body = "";
  await expect(async () => {
    const [mail] = await owner
      .select({ body: mails.body })
      .from(mails)
      .where(and(eq(mails.to, email), like(mails.once, `${sort}:%`)))
      .orderBy(desc(mails.createdAt))
      .limit(1);
    body = mail?.body ?? "";
    expect(body).not.toBe("");
  }).toPass({ timeout: 40_000 });
  const [code = ""] = /\b\d{6}\b/.exec(body) ?? [];
  const [link = ""] = /https?:\S+/.exec(body) ?? [];
  const { pathname, search } = new URL(link);
  return { body, code, link: pathname + search };
}

/** On the sign-in page. */
export async function askForCode(page: Page, email: string) {
  await page.getByLabel("Your e-mail address").fill(email);
  await page.getByRole("button", { name: "Send me a code" }).click();
  await expect(page.getByRole("heading", { name: "Enter the code" })).toBeVisible();
}

export async function typeCode(page: Page, code: string) {
  await page.getByLabel("Code").fill(code);
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** From the sign-in page to wherever it leads. */
export async function signInByCode(page: Page, { email }: { email: string }) {
  await askForCode(page, email);
  const { code } = await mailTo(email, "sign-in-code");
  await typeCode(page, code);
}
