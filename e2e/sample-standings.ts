import { expect } from "@playwright/test";
import { organisations } from "@/db/seed/facts/organisations";
import { people } from "@/db/seed/people";
import type { SampleAct, SampleBarrier } from "@/db/seed/samples/sample";
import { type BarrierState, sharedBarrierStates } from "@/lib/barriers";
import type { Standing } from "@/lib/standings";

export const known = <T extends { slug: string }>(all: readonly T[], slug: string) => {
  const found = all.find((one) => one.slug === slug);
  if (!found) throw new Error(`Nothing is called ${slug}`);
  return found;
};
export const pilotsOf = (organisation: string) => known(organisations, organisation).pilots;
export const among = (values: readonly string[], wanted: readonly string[]) =>
  wanted.some((one) => values.includes(one));

export type Life = {
  sample: SampleBarrier;
  state: BarrierState;
  members: string[];
  invited: string[];
  pilots: string[];
  questions: string[];
  appealed: boolean;
  taker?: string;
  resolver?: string;
  dueOn?: string;
  chased: boolean;
};
export type Actor = {
  slug: string;
  organisation?: string;
  duties: readonly string[];
  roles: readonly string[];
};

export function actorOf({ by, for: of }: Pick<SampleAct, "by" | "for">): Actor {
  const { slug, memberships, roles = [], suspended } = known(people, by);
  expect(suspended, `${by} is suspended`).toBeUndefined();
  if (!of && roles.length > 0) return { slug, duties: [], roles };
  const membership = of
    ? memberships.find(({ organisation }) => organisation === of)
    : memberships[0];
  if (!membership) throw new Error(`${by} does not belong to ${of}`);
  return { slug, ...membership, roles: [] };
}

export function standingOf(actor: Actor, life: Life): Standing[] {
  const { organisation, duties, roles, slug } = actor;
  const found: Standing[] = [];
  if (organisation) {
    const isMember = life.members.includes(organisation);
    const isLead = duties.includes("lead");
    const mayWrite = isLead || duties.includes("contributor");
    if (organisation === life.sample.for && mayWrite) found.push("owner-contributor");
    if (organisation === life.sample.for && isLead) found.push("owner-lead");
    if (isMember) found.push("partner");
    if (isMember && mayWrite) found.push("partner-contributor");
    if (isMember && isLead) found.push("reporter-lead");
    if (isMember && isLead && organisation !== life.resolver) found.push("checker");
    if (isMember && isLead && organisation === life.taker) found.push("taker");
    return found;
  }
  if (life.sample.onBehalf && life.sample.by === slug) found.push("entered");
  if (life.state === "draft") return found;
  const isReviewer = among(roles, ["reviewer", "review-lead"]);
  if (isReviewer) found.push("reviewer", "adviser");
  if (isReviewer && !life.taker) found.push("taker");
  if (among(roles, ["review-lead"])) found.push("review-lead");
  const { advises = [] } = known(people, slug);
  if (roles.includes("adviser") && among(advises, life.pilots)) found.push("adviser");
  return found;
}

export function maySee(actor: Actor, life: Life) {
  if (standingOf(actor, life).length > 0) return true;
  const places = actor.organisation ? pilotsOf(actor.organisation) : [];
  const isShared = (sharedBarrierStates as readonly string[]).includes(life.state);
  const { audience = "pilot" } = life.sample.draft;
  if (!isShared || audience === "partners") return false;
  return audience === "pilot" ? among(places, life.pilots) : places.length > 0;
}
