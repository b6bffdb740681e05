import { and, eq } from "drizzle-orm";
import { client, owner } from "@/db/client";
import { invitations, partnerships } from "@/db/schema";
import { hashOf, newToken } from "@/db/secrets";
import type { Context } from "@/e2e/access-context";
import type { Aim } from "@/e2e/access-deeds";
import { type Actor, actors, type Case } from "@/e2e/access-table";
import { given } from "@/e2e/given";
import type { Barrier, BarrierWish } from "@/e2e/given-barrier";
import type { Organisation, Person } from "@/e2e/given-people";
import type { ProjectWish } from "@/e2e/given-project";
import type { ProposalWish } from "@/e2e/given-proposal";
import type { BarrierState } from "@/lib/barriers";
import { portalNow } from "@/lib/clock";
import { conditionStates, type ProjectState } from "@/lib/projects";
import type { ProposalState } from "@/lib/proposals";
import type { Audience } from "@/lib/submissions";
import type { Duty } from "@/lib/viewer";

/** One person for each actor of the table, each with a session where they may have one. */
export async function makeWorld() {
  const college = await given.organisation({ pilots: ["kent"] });
  const partner = await given.organisation({ pilots: ["croydon"], type: "council" });
  const neighbour = await given.organisation({ pilots: ["kent"], type: "health" });
  const stranger = await given.organisation({ pilots: ["durham"] });
  const invited = await given.organisation({ pilots: ["durham"], type: "police" });
  const member = (of: Organisation, duty: Duty) => given.person({ of, duties: [duty] });
  const people: Record<Exclude<Actor, "signed-out">, Person> = {
    suspended: await given.person({ of: college, suspended: true }),
    "owner-contributor": await member(college, "contributor"),
    "owner-lead": await member(college, "lead"),
    "owner-finance": await member(college, "finance"),
    "owner-signatory": await member(college, "signatory"),
    "partner-contributor": await member(partner, "contributor"),
    "partner-lead": await member(partner, "lead"),
    "same-pilot-lead": await member(neighbour, "lead"),
    "other-pilot-lead": await member(stranger, "lead"),
    "invited-contributor": await member(invited, "contributor"),
    "invited-lead": await member(invited, "lead"),
    adviser: await given.person({ role: "adviser", advises: ["kent"] }),
    "adviser-elsewhere": await given.person({ role: "adviser", advises: ["durham"] }),
    reviewer: await given.person({ role: "reviewer" }),
    "review-lead": await given.person({ role: "review-lead" }),
    administrator: await given.person({ role: "administrator" }),
    observer: await given.person({ role: "observer" }),
    entrant: await given.person({ role: "adviser", advises: ["kent"] }),
  };
  await given.signatory(people["owner-signatory"]);
  const cookies = new Map<Actor, string>([["signed-out", ""]]);
  for (const [actor, person] of Object.entries(people) as [Actor, Person][])
    cookies.set(actor, (await given.session(person)).header);
  /** A practice that others adopted. */
  const theirs = async () => {
    const source = await given.project({ state: "closed", organisation: stranger });
    await given.practice(source);
    return source;
  };
  /** Who is invited, who was proposed, and the partner's part. */
  const joinersOf = async (it: Pick<Barrier, "id" | "author" | "organisation">) => {
    const by = people["owner-lead"];
    const invitation = await given.invitation(it, invited, { by });
    const proposed = await given.proposed(it, { by });
    return { invitation: invitation.id, proposed, part: await partOf(partner, it.id) };
  };
  const takers = { support: undefined, owner: college, partner };
  return {
    people,
    organisations: { owner: college, partner, neighbour, stranger },
    personOf: (actor: Actor) => (actor === "signed-out" ? null : people[actor]),
    cookieOf: (actor: Actor) => cookies.get(actor) ?? "",
    /** What bare SQL claims of whoever asks. */
    contextOf: (actor: Actor): Context => {
      const person = actor === "signed-out" ? null : people[actor];
      return { person: person?.id, organisation: person?.organisationId ?? undefined };
    },
    /** A barrier of the owner in that case, with the partner on it and the invited one invited. */
    barrier: async (its: Case, wish: Partial<BarrierWish> = {}) => {
      const it = await given.barrier({
        state: its.state as BarrierState,
        audience: its.audience as Audience,
        organisation: college,
        author: people["owner-contributor"],
        enteredBy: its.onBehalf ? people.entrant : undefined,
        partners: [partner],
        takenBy: takers[its.takenBy ?? "support"],
        escalated: its.escalated,
        ...wish,
      });
      return { ...it, ...(await joinersOf(it)) };
    },
    /** A project likewise, led by the owner. */
    project: async (its: Case, wish: Partial<ProjectWish> = {}) => {
      const it = await given.project({
        state: its.state as ProjectState,
        audience: its.audience as Audience,
        organisation: college,
        author: people["owner-contributor"],
        partners: [partner],
        early: its.early,
        ...wish,
      });
      if (its.state === "closed") await given.practice(it);
      if (its.state === "in-delivery") await given.adoption(it, await theirs());
      return {
        ...it,
        ...(await joinersOf(it)),
        condition: await conditionOf(it, partner, people["partner-lead"]),
      };
    },
    /** A pooled budget likewise, with an organisation that is not on it. */
    proposal: async (its: Case, wish: Partial<ProposalWish> = {}) => {
      const it = await given.proposal({
        state: its.state as ProposalState,
        audience: its.audience as Audience,
        organisation: college,
        author: people["owner-contributor"],
        partners: [partner],
        ...wish,
      });
      return { ...it, ...(await joinersOf(it)), partner: partner.id, stranger: stranger.id };
    },
  };
}
export type World = Awaited<ReturnType<typeof makeWorld>>;

/** Of the partner from the endorsement on: open until delivery, so that that can end. */
async function conditionOf(it: { id: string; state: string }, of: Organisation, metBy: Person) {
  if (![...conditionStates, "completed", "closed"].includes(it.state)) return undefined;
  const isOpen = it.state === "endorsed" || it.state === "paused";
  return (await given.condition(it, of, isOpen ? {} : { metBy })).id;
}

/** The partner has said that it leaves, one day. */
async function partOf({ id }: Organisation, submissionId: string) {
  const [row] = await owner
    .update(partnerships)
    .set({ leavesOn: "2010-12-31" })
    .where(and(eq(partnerships.submissionId, submissionId), eq(partnerships.organisationId, id)))
    .returning({ id: partnerships.id });
  return row?.id ?? "";
}

export const actorsOf = ({ onBehalf }: Case): Actor[] =>
  onBehalf ? [...actors, "entrant"] : [...actors];

type Versions = Pick<Aim, "ofOrganisation" | "ofPerson">;

/** What acts of administration are tried on: a person, their organisation, and invitations. */
export async function makeAim(world: World): Promise<Aim> {
  const organisation = await given.organisation();
  const person = await given.person({ of: organisation, duties: ["contributor"] });
  const invite = async (to: Organisation) => {
    const [row] = await owner
      .insert(invitations)
      .values({
        email: `${newToken().toLowerCase()}@test.example`,
        name: "Joan Archer",
        organisationId: to.id,
        duties: ["lead"],
        tokenHash: hashOf(newToken()),
        ...{
          invitedById: world.people.administrator.id,
          createdAt: portalNow(),
          expires: new Date(Date.now() + 86_400_000),
        },
      })
      .returning({ id: invitations.id });
    return row?.id ?? "";
  };
  const own = world.organisations.owner;
  const signer = await given.person({ of: own, duties: ["signatory"] });
  const listed = await given.person({ of: own, duties: ["signatory"] });
  const signatory = await given.signatory(listed);
  const [versions = { ofOrganisation: "", ofPerson: "" }] = await client<Versions[]>`
    select o.xmin::text as "ofOrganisation", p.xmin::text as "ofPerson" from organisations o, people p
    where o.id = ${organisation.id} and p.id = ${person.id}`;
  return {
    ...versions,
    by: world.people.administrator.id,
    person: person.id,
    organisation: organisation.id,
    own: own.id,
    signer: signer.id,
    signatory: signatory.id,
    invitation: await invite(organisation),
    ownInvitation: await invite(own),
  };
}
