import { expect } from "@playwright/test";
import { organisations } from "@/db/seed/facts/organisations";
import { people } from "@/db/seed/people";
import type { Acted, CommonAct, SampleBarrier } from "@/db/seed/samples/sample";
import { daysBetween } from "@/lib/dates";
import { isInviting, type State, sharedStates } from "@/lib/lives";
import { daysToAnswer } from "@/lib/partnerships";
import type { Standing } from "@/lib/standings";
import type { Audience, Kind } from "@/lib/submissions";

export const known = <T extends { slug: string }>(all: readonly T[], slug: string) => {
  const found = all.find((one) => one.slug === slug);
  if (!found) throw new Error(`Nothing is called ${slug}`);
  return found;
};
export const pilotsOf = (organisation: string) => known(organisations, organisation).pilots;
export const among = (values: readonly string[], wanted: readonly string[]) =>
  wanted.some((one) => values.includes(one));

/** How a submission of any kind stands between two acts. */
export type Life = {
  sample: Pick<SampleBarrier, "by" | "for" | "onBehalf"> & { draft: { audience?: Audience } };
  kind: Kind;
  state: State;
  members: string[];
  /** Each with the moment at which it was invited. */
  invited: Map<string, string>;
  pilots: string[];
  taker?: string;
  resolver?: string;
};
export type Actor = {
  slug: string;
  organisation?: string;
  duties: readonly string[];
  roles: readonly string[];
};

export function actorOf({ by, for: of }: Pick<Acted, "by" | "for">): Actor {
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
    if (isMember && duties.includes("finance")) found.push("partner-finance");
    if (isMember && isLead) found.push("reporter-lead");
    if (isMember && isLead && organisation !== life.resolver) found.push("checker");
    if (isMember && isLead && organisation === life.taker) found.push("taker");
    return found;
  }
  if (life.sample.onBehalf && life.sample.by === slug) found.push("entered");
  if (unsubmitted.includes(life.state)) return found;
  const isReviewer = among(roles, ["reviewer", "review-lead"]);
  if (isReviewer) found.push("reviewer", "adviser");
  if (isReviewer && !life.taker) found.push("taker");
  if (among(roles, ["review-lead"])) found.push("review-lead");
  const { advises = [] } = known(people, slug);
  if (roles.includes("adviser") && among(advises, life.pilots)) found.push("adviser");
  return found;
}

/** States in which the support team does not see a submission yet. */
const unsubmitted: readonly State[] = ["draft", "shaping"];

export function maySee(actor: Actor, life: Life) {
  if (standingOf(actor, life).length > 0) return true;
  const places = actor.organisation ? pilotsOf(actor.organisation) : [];
  const isShared = sharedStates.includes(life.state);
  const { audience = "pilot" } = life.sample.draft;
  if (!isShared || audience === "partners") return false;
  return audience === "pilot" ? among(places, life.pilots) : places.length > 0;
}

type Work<Do> = (
  life: Life,
  act: Extract<CommonAct, { do: Do }>,
  actor: Actor,
  what: string,
) => unknown;

/** What is done alike to every kind of submission, with what it needs. */
const works: { [Do in CommonAct["do"]]: Work<Do> } = {
  comment(life, { partnersOnly }, actor, what) {
    expect(maySee(actor, life), what).toBe(true);
    if (partnersOnly) expect(standingOf(actor, life), what).toContain("partner");
  },
  settle(life, _act, actor, what) {
    expect(maySee(actor, life), what).toBe(true);
  },
  note(life, _act, actor, what) {
    expect(standingOf(actor, life), what).toContain("adviser");
  },
  invite(life, { on, organisation }, actor, what) {
    expect(standingOf(actor, life), what).toContain("owner-lead");
    expect(isInviting(life), what).toBe(true);
    expect([...life.members, ...life.invited.keys()], what).not.toContain(organisation);
    life.invited.set(organisation, on);
  },
  propose(life, _act, actor, what) {
    expect(standingOf(actor, life), what).toContain("owner-lead");
    expect(isInviting(life), what).toBe(true);
  },
  "withdraw-part"(life, { organisation }, actor, what) {
    expect(standingOf(actor, life), what).toContain("owner-lead");
    expect(life.invited.delete(organisation), what).toBe(true);
  },
  "accept-part"(life, act, actor, what) {
    answer(life, act, actor, what);
    life.members.push(actor.organisation ?? "");
  },
  "decline-part"(life, act, actor, what) {
    answer(life, act, actor, what);
  },
};

export const isCommon = (act: { do: string }): act is CommonAct => act.do in works;
export const takeCommon = (life: Life, act: CommonAct, actor: Actor, what: string) =>
  works[act.do](life, act as never, actor, what);

function answer({ invited }: Life, { on }: CommonAct, actor: Actor, what: string) {
  const { organisation = "", duties } = actor;
  expect(duties, what).toContain("lead");
  const sent = invited.get(organisation) ?? "";
  expect(sent, what).not.toBe("");
  expect(daysBetween(sent.slice(0, 10), on.slice(0, 10)), what).toBeLessThan(daysToAnswer);
  invited.delete(organisation);
}
