import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { insert, type Line } from "@/e2e/access-statements";
import type { Me } from "@/e2e/access-tries";
import { type Proposal, somebodyElse, told, type Write } from "@/e2e/access-writes-money";

const hashNow = (id: string) =>
  sql`(select hash from frozen_terms where submission_id = ${id} order by version desc limit 1)`;

/** A signature in one's own name to the terms that stand, unless it says otherwise. */
const signature = ({ id }: Proposal, me: Me, changed: Line = {}) =>
  insert("signatures", {
    ...{ submission_id: id, organisation_id: me.organisationId, person_id: me.id },
    ...{ hash: hashNow(id), answer: "signed", ...changed },
  });

const line = (it: Proposal, me: Me, act: string, changed: Line = {}) => {
  const own = randomUUID();
  return [signature(it, me, { id: own }), told(it, me, act, { subject_id: own, ...changed })];
};

export const signatureWrites: Write[] = [
  ["a signature", "sign", (it, me) => signature(it, me)],
  ["a refusal to sign", "sign", (it, me) => signature(it, me, { answer: "declined" })],
  ["a signature to other terms", "nobody", (it, me) => signature(it, me, { hash: "0".repeat(64) })],
  [
    "a signature as somebody else",
    "nobody",
    (it, me) => signature(it, me, { person_id: somebodyElse(it, me) }),
  ],
  [
    "a signature for another organisation",
    "nobody",
    (it, me) => signature(it, me, { organisation_id: it.partner }),
  ],
  ["a signature above one's limit", "nobody", (it, me) => signature(it, me, { most: 1 })],
  [
    "a signature to another pooled budget",
    "nobody",
    (it, me) => signature(it, me, { submission_id: it.elsewhere.id }),
  ],
  ["the line of a signature", "sign", (it, me) => line(it, me, "signed")],
  ["the line of a signature, as a refusal", "nobody", (it, me) => line(it, me, "declined-to-sign")],
  [
    "the line of a signature, for everyone to read",
    "nobody",
    (it, me) => line(it, me, "signed", { readers: "everyone" }),
  ],
  ["the line of a signature that is none", "nobody", (it, me) => told(it, me, "signed", {})],
  [
    "that it is agreed, before all have signed",
    "nobody",
    (it, me) => [signature(it, me), sql`select 1 where agree(${it.id})`],
  ],
  [
    "another answer in the place of a signature",
    "nobody",
    ({ id }) =>
      sql`update signatures set answer = 'declined' where submission_id = ${id} returning 1`,
  ],
  [
    "the end of a signature",
    "nobody",
    ({ id }) => sql`delete from signatures where submission_id = ${id} returning 1`,
  ],
];
