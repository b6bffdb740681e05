import { and, eq, gt, inArray, isNull, lt, ne, sql } from "drizzle-orm";
import { owner, type Transaction } from "@/db/client";
import { queueMail } from "@/db/queries/mails";
import { findKnownBrowser } from "@/db/queries/sessions";
import { attempts, feeds, people, sessions, signInCodes } from "@/db/schema";
import { alias, hashOf, newCode, sameHash } from "@/db/secrets";
import { people as samplePeople } from "@/db/seed/people";
import type { Asker } from "@/db/viewer";
import { enqueue, type Jobs, sendSoon } from "@/db/worker/queue";
import { env } from "@/lib/env";
import { codeMinutes, codeTries, limits, mailOfCode, mailOfSigning } from "@/lib/sign-in";

type Limit = { bucket: string; most: number };

/** Counts a request for a code, unless this client or this address made too many: then false. */
export async function mayAskForCode({ address, client, token }: Asking) {
  const known = token && (await findKnownBrowser(token, address));
  const account = `asked:account:${alias(address)}`;
  return owner.transaction((tx) =>
    countAttempt(tx, [
      { bucket: `asked:client:${alias(client)}`, most: limits.askedByClient },
      { bucket: known ? `${account}:${known}` : account, most: limits.askedByAccount },
    ]),
  );
}
type Asking = { address: string; client: string; token?: string };

/**
 * The person whose code this is, once; `null` for a code that is wrong, used, void, too old or of nobody.
 * Every answer costs one transaction with one write, so that time tells nothing either.
 */
export async function takeSignInCode({ request, code, token, purpose = "sign-in" }: Typed) {
  return owner.transaction(async (tx) => {
    const [found] = await tx
      .update(signInCodes)
      .set({ tries: sql`${signInCodes.tries} + 1` })
      .where(
        and(
          eq(signInCodes.request, request),
          eq(signInCodes.purpose, purpose),
          gt(signInCodes.expires, sql`now()`),
          lt(signInCodes.tries, codeTries),
        ),
      )
      .returning({ personId: signInCodes.personId, codeHash: signInCodes.codeHash });
    const known = await knownBrowser(tx, found?.personId, token);
    const bucket = ["judged:account", found?.personId ?? request, ...known].join(":");
    const counted = await countAttempt(tx, [{ bucket, most: limits.judgedByAccount }]);
    const right = sameHash(hashOf(code), found?.codeHash ?? "");
    if (!found || !counted || !right) return null;
    await tx.delete(signInCodes).where(eq(signInCodes.personId, found.personId));
    return found.personId;
  });
}
type Typed = { request: string; code: string; token?: string; purpose?: "sign-in" | "signing" };

/** Writes a code for whoever has this address, and the mail that brings it; nothing for a stranger. */
export async function issueSignInCode({ address, request, signing }: Jobs["sign-in-code"]) {
  await owner.transaction(async (tx) => {
    const person = await findSignable(tx, address);
    if (!person) return;
    const code = newCode();
    const purpose = signing ? "signing" : "sign-in";
    const fresh = { codeHash: hashOf(code), expires: soon, purpose } as const;
    const [written] = await tx
      .insert(signInCodes)
      .values({ personId: person.id, request, ...fresh })
      .onConflictDoUpdate({
        target: signInCodes.personId,
        set: { request, ...fresh, tries: 0 },
        setWhere: ne(signInCodes.request, request),
      })
      .returning({ request: signInCodes.request });
    if (!written) return;
    const url = `${env.portalUrl}/sign-in/code?${new URLSearchParams({ request, code })}`;
    const once = `sign-in-code:${request}`;
    const goodUntil = new Date(Date.now() + codeMinutes * 60_000);
    const mail = signing
      ? mailOfSigning(code, signing.title, pageOf(signing.id, request))
      : mailOfCode(code, url);
    await queueMail({ once, to: person.email, goodUntil, ...mail }, tx);
    await tx.delete(attempts).where(lt(attempts.at, sql`now() - interval '1 day'`));
  });
  sendSoon();
}

/** Has a code to sign with mailed to somebody who is signed in, and gives the request that it answers; null where too many were asked for. */
export async function askToSign(
  personId: string,
  signing: { title: string; id: string },
  from: Omit<Asking, "address">,
) {
  const [person] = await owner
    .select({ email: people.email })
    .from(people)
    .where(eq(people.id, personId));
  if (!person || !(await mayAskForCode({ ...from, address: person.email }))) return null;
  const request = crypto.randomUUID();
  await enqueue("sign-in-code", { address: person.email, request, signing });
  return request;
}

const pageOf = (id: string, asked: string) =>
  `${env.portalUrl}/proposals/${id}/sign?${new URLSearchParams({ asked })}`;

/** Whom the demo's sign-in page offers, in the order of the sample. */
export async function listSamplePeople() {
  const offered = samplePeople.filter(({ demo }) => demo);
  const rows = await owner
    .select({
      id: people.id,
      name: people.name,
      email: people.email,
      jobTitle: people.jobTitle,
    })
    .from(people)
    .where(
      and(
        inArray(
          people.email,
          offered.map(({ email }) => email),
        ),
        isNull(people.suspendedAt),
      ),
    );
  return offered.flatMap(({ email, demo }) =>
    rows.filter((row) => row.email === email).map((row) => ({ ...row, line: demo ?? "" })),
  );
}

const soon = sql`now() + make_interval(mins => ${codeMinutes})`;

/** The person who may sign in with an address: invited, and not suspended. */
export async function findSignable(db: Pick<Transaction, "select">, email: string) {
  const [person] = await db
    .select({ id: people.id, name: people.name, email: people.email })
    .from(people)
    .where(and(eq(people.email, email), isNull(people.suspendedAt)));
  return person ?? null;
}

/** Part of the bucket's name: a browser that the person used before is counted apart, so that a stranger's tries do not lock it out. */
async function knownBrowser(tx: Transaction, personId = noOne, token?: string) {
  if (!token) return [];
  const rows = await tx
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(eq(sessions.tokenHash, hashOf(token)), eq(sessions.personId, personId)));
  return rows.map(({ id }) => id);
}

const noOne = "00000000-0000-0000-0000-000000000000";

async function countAttempt(tx: Transaction, wanted: Limit[]) {
  const buckets = sql`select unnest(${sql.param(wanted.map(({ bucket }) => bucket))}::text[]) as bucket`;
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(bucket, 0)) from (${buckets} order by 1) as b`,
  );
  const counts = await tx
    .select({ bucket: attempts.bucket, count: sql<number>`count(*)::int` })
    .from(attempts)
    .where(
      and(
        inArray(
          attempts.bucket,
          wanted.map(({ bucket }) => bucket),
        ),
        gt(attempts.at, sql`now() - make_interval(mins => ${limits.minutes})`),
      ),
    )
    .groupBy(attempts.bucket);
  const countOf = new Map(counts.map(({ bucket, count }) => [bucket, count]));
  if (wanted.some(({ bucket, most }) => (countOf.get(bucket) ?? 0) >= most)) return false;
  await tx.insert(attempts).values(wanted.map(({ bucket }) => ({ bucket })));
  return true;
}

/** Whose calendar a secret address shows, unless they are suspended. */
export async function findReader(secret: string): Promise<Asker | null> {
  const [row] = await owner
    .select({ personId: feeds.personId })
    .from(feeds)
    .innerJoin(people, eq(people.id, feeds.personId))
    .where(and(eq(feeds.secretHash, hashOf(secret)), isNull(people.suspendedAt)));
  return row ? { ...row, organisationId: null } : null;
}
