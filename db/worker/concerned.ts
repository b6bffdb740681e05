import { and, eq, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { reportersOf } from "@/db/queries/partnerships";
import {
  barriers,
  conditions,
  events,
  partnerships,
  proposedOrganisations,
  submissions,
  updates,
  watches,
} from "@/db/schema";
import {
  broughtBy,
  findHost,
  listAdministrators,
  listMembers,
  listMentioned,
  listSupport,
  listUnsigned,
} from "@/db/worker/circles";
import { actsOfSettling } from "@/lib/acts";
import { stateOf } from "@/lib/lives";
import { type NoticeReason, reasonOfAct, strongerReason } from "@/lib/notices";

/** The oldest event of a submission that nobody was told of yet, with what decides whom it concerns. */
export async function findUntold(tx: Transaction, submissionId: string) {
  const [row] = await tx
    .select({
      id: events.id,
      act: events.act,
      at: events.at,
      actorId: events.personId,
      subjectId: events.subjectId,
      moved: sql<boolean>`coalesce(${events.toState} is distinct from ${events.fromState} and ${events.toState} is not null, false)`,
      mentioned: sql<string | null>`${events.details} ->> 'mentioned'`,
      submissionId: submissions.id,
      kind: submissions.kind,
      state: submissions.state,
      organisationId: submissions.organisationId,
      members: submissions.members,
      reporters: reportersOf,
      pilots: submissions.pilots,
      officerId: submissions.officerId,
      takenById: barriers.takenById,
      resolvedById: barriers.resolvedById,
      invitedId: partnerships.organisationId,
      inviterId: partnerships.byId,
      moverId: updates.moverId,
      supportMoves: updates.supportMoves,
      /** A correction asks whoever should move only where it names another. */
      asksToMove: sql<boolean>`${events.act} <> 'corrected-update' or ${events.changes} @> '[{"field": "mover"}]'`,
      toMeetId: conditions.organisationId,
      proposerId: proposedOrganisations.byId,
    })
    .from(events)
    .innerJoin(submissions, eq(submissions.id, events.submissionId))
    .leftJoin(barriers, eq(barriers.id, submissions.id))
    .leftJoin(conditions, eq(conditions.id, events.subjectId))
    .leftJoin(
      partnerships,
      and(eq(partnerships.id, events.subjectId), eq(partnerships.part, "partner")),
    )
    .leftJoin(updates, eq(updates.id, events.subjectId))
    .leftJoin(proposedOrganisations, eq(proposedOrganisations.id, events.subjectId))
    .where(and(eq(events.submissionId, submissionId), isNull(events.toldAt)))
    .orderBy(events.at, events.id)
    .limit(1);
  return row ?? null;
}
export type Untold = NonNullable<Awaited<ReturnType<typeof findUntold>>>;

/** Whom an event concerns and why, and who follows the submission from now on. Whether they may see it is not asked here. */
export async function whomItConcerns(tx: Transaction, event: Untold) {
  const watching = await tx
    .select({ id: watches.personId, off: watches.off })
    .from(watches)
    .where(eq(watches.submissionId, event.submissionId));
  const leads = await listMembers(tx, [event.organisationId], ["lead"]);
  const mentioned = await listMentioned(tx, event);
  const asked = await whomItWaitsFor(tx, event);

  const off = new Set(watching.filter((one) => one.off).map(({ id }) => id));
  const followers = [...watching.map(({ id }) => id), ...leads].filter((id) => !off.has(id));
  const reason = reasonFor(event);
  const concerned = new Map<string, NoticeReason>();
  const add = (people: string[], why: NoticeReason) => {
    for (const id of people) concerned.set(id, strongerReason(concerned.get(id) ?? why, why));
  };
  if (reason) add(followers, reason);
  // A seat outlives the person: who came to it later never chose to follow.
  if (reason === "decision") {
    const seats = await listMembers(tx, event.members, ["lead"]);
    add(
      seats.filter((id) => !off.has(id)),
      reason,
    );
  }
  if (answersOfPartners.includes(event.act)) add([...leads, ...invitedBy(event)], "decision");
  if (actsOfSettling.includes(event.act)) add([...leads, ...proposedBy(event)], "decision");
  add(asked, "waiting");
  add(mentioned, "mention");
  // Nobody does it when the time runs out: it is told to whoever it is said of, too.
  if (!actsOfTime.includes(event.act)) concerned.delete(event.actorId);

  const known = new Set(watching.map(({ id }) => id));
  const involved = [
    event.actorId,
    ...leads,
    ...mentioned,
    ...assignedTo(event),
    ...(event.act === "accept-part" ? await listInvited(tx, event) : []),
    ...(await broughtBy(tx, event)),
  ];
  const joining = [...new Set(involved)].filter((id) => !known.has(id));
  return { concerned: [...concerned].sort(), joining: joining.sort() };
}

/** What is done to a draft is told only where another began it for its owner. */
function reasonFor({ act, state }: Untold) {
  const reason = reasonOfAct(act);
  const isQuiet = state === "draft" && reason === "change" && act !== "began-on-behalf";
  return isQuiet ? null : reason;
}

const assignedTo = ({ act, subjectId }: Untold) =>
  act === "assigned" && subjectId ? [subjectId] : [];

const asksOfPartners = ["invite-partner", "remind-partner"];
const answersOfPartners = [
  "accept-part",
  "decline-part",
  "expire-part",
  "announce-leave",
  "stay",
  "leave",
];

const actsOfTime = ["expire-part", "remind-to-sign", "lapsed"];

const asksToMeet = ["condition-set", "condition-reopened"];

const invitedBy = ({ inviterId }: Untold) => (inviterId ? [inviterId] : []);

const proposedBy = ({ proposerId }: Untold) => (proposerId ? [proposerId] : []);

function listInvited(tx: Transaction, { invitedId }: Untold) {
  return invitedId ? listMembers(tx, [invitedId], ["lead"]) : Promise.resolve([]);
}

/** A question, or any step that hands it on, asks somebody; so does being given it. */
async function whomItWaitsFor(tx: Transaction, event: Untold): Promise<string[]> {
  if (asksOfPartners.includes(event.act)) return listInvited(tx, event);
  if (event.act === "propose-organisation") return listAdministrators(tx);
  if (event.act === "remind-to-sign")
    return listMembers(tx, await listUnsigned(tx, event), ["signatory", "lead"]);
  if (!event.asksToMove) return [];
  if (event.moverId) return listMembers(tx, [event.moverId], ["contributor", "lead"]);
  if (event.supportMoves) return listSupport(tx, event);
  if (asksToMeet.includes(event.act) && event.toMeetId)
    return listMembers(tx, [event.toMeetId], ["contributor", "lead"]);
  if (!event.moved) return assignedTo(event);
  const { kind, organisationId, reporters, takenById, resolvedById, state } = event;
  switch (stateOf(kind, state).waits) {
    case "owner":
      return state === "draft" ? [] : listMembers(tx, [organisationId], ["contributor", "lead"]);
    case "members":
      return listMembers(tx, event.members, ["contributor", "lead"]);
    case "host":
      return listMembers(tx, await findHost(tx, event), ["finance"]);
    case "signatories":
      return listMembers(tx, event.members, ["signatory", "lead"]);
    case "support":
      return listSupport(tx, event);
    case "taker":
      return takenById
        ? listMembers(tx, [takenById], ["contributor", "lead"])
        : listSupport(tx, event);
    case "reporters":
      return listMembers(
        tx,
        state === "pending-check" ? reporters.filter((id) => id !== resolvedById) : reporters,
        ["lead"],
      );
    default:
      return [];
  }
}
