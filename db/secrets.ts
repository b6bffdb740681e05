import "server-only";
import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/env";

export const newToken = () => randomBytes(32).toString("base64url");
export const newCode = () => String(randomInt(1_000_000)).padStart(6, "0");

/** Tokens and codes are kept by this only. */
export const hashOf = (secret: string) => createHash("sha256").update(secret).digest("hex");

export function sameHash(one: string, other: string) {
  return timingSafeEqual(Buffer.from(hashOf(one)), Buffer.from(hashOf(other)));
}

/** What only this portal can write under words; they begin with what they are for. */
export const signatureOf = (words: string) =>
  createHmac("sha256", env.nextauthSecret).update(words).digest("base64url");

/** A name for an address that nobody can turn back into it. */
export const alias = (address: string) => signatureOf(address).slice(0, 22);
