import { randomUUID } from "node:crypto";
import type { Fields } from "@/e2e/access-door";
import { type Actor, actors } from "@/e2e/access-table";

const everybody: Actor[] = [...actors];
const signedIn = actors.filter((actor) => actor !== "signed-out" && actor !== "suspended");
const writers: Actor[] = [
  ...(["owner-contributor", "owner-lead", "partner-contributor", "partner-lead"] as const),
  ...(["same-pilot-lead", "other-pilot-lead", "invited-contributor", "invited-lead"] as const),
];
const team: Actor[] = ["adviser", "adviser-elsewhere", "reviewer", "review-lead"];
const administrators: Actor[] = ["administrator"];
const theirLead: Actor[] = ["owner-lead"];

/** Of one submission: held to the table of verbs in access.spec.ts and those of the other kinds. */
export const byVerb = "by what the table says of the submission";

/** Every page and route, with who gets it; product.md, written by hand. */
export const pages: Record<string, Actor[] | typeof byVerb> = {
  "/": everybody,
  "/accessibility": everybody,
  "/help": everybody,
  "/privacy": everybody,
  "/sign-in": everybody,
  "/sign-in/code": everybody,
  "/invitation": everybody,
  // Only in a demo that sends no mail, as this one.
  "/outbox": everybody,
  "/account": signedIn,
  "/acting": signedIn,
  // By its secret, and by nothing else: calendar.spec.ts.
  "/calendar/[secret]": [],
  "/notices": signedIn,
  "/notices/settings": signedIn,
  // The token of a mail is its own proof: e2e/notice-settings*.spec.ts.
  "/unsubscribe": everybody,
  "/unsubscribe/one-click": everybody,
  "/barriers": signedIn,
  "/barriers/export": signedIn,
  "/barriers/draft": writers,
  "/barriers/new": writers,
  "/comments/draft": byVerb,
  "/barriers/[id]": byVerb,
  "/barriers/[id]/[step]": byVerb,
  "/barriers/[id]/affects-us": byVerb,
  "/barriers/[id]/attachments": byVerb,
  "/barriers/[id]/edit": byVerb,
  "/barriers/[id]/history": byVerb,
  "/projects": signedIn,
  "/projects/export": signedIn,
  "/projects/draft": writers,
  "/projects/new": writers,
  "/projects/[id]": byVerb,
  "/projects/[id]/[step]": byVerb,
  "/projects/[id]/attachments": byVerb,
  "/projects/[id]/conditions/[condition]": byVerb,
  "/projects/[id]/calendar": byVerb,
  "/projects/[id]/edit": byVerb,
  "/projects/[id]/history": byVerb,
  "/projects/[id]/holdups": byVerb,
  "/projects/[id]/plan/[part]": byVerb,
  "/projects/[id]/plan/[part]/[row]": byVerb,
  "/projects/[id]/review": byVerb,
  "/projects/[id]/results/[row]": byVerb,
  "/projects/[id]/update": byVerb,
  "/projects/[id]/update/[row]": byVerb,
  "/projects/[id]/versions": byVerb,
  "/proposals": signedIn,
  "/proposals/export": signedIn,
  "/proposals/draft": writers,
  "/proposals/new": writers,
  "/proposals/[id]": byVerb,
  "/proposals/[id]/[step]": byVerb,
  "/proposals/[id]/attachments": byVerb,
  "/proposals/[id]/contributions": byVerb,
  "/proposals/[id]/contributions/[row]": byVerb,
  "/proposals/[id]/edit": byVerb,
  "/proposals/[id]/history": byVerb,
  "/proposals/[id]/reserves": byVerb,
  "/proposals/[id]/spending": byVerb,
  "/proposals/[id]/spending/[row]": byVerb,
  "/proposals/[id]/targets": byVerb,
  "/practice": signedIn,
  "/practice/[id]": byVerb,
  "/practice/[id]/adopt": byVerb,
  "/practice/[id]/offer": byVerb,
  "/adoptions/[id]": byVerb,
  "/audience/[id]": byVerb,
  "/audience/[id]/names": byVerb,
  "/attachments/[id]": byVerb,
  "/submissions/[id]/live": byVerb,
  "/partnerships/new": byVerb,
  "/partnerships/[id]": byVerb,
  "/partnerships/[id]/[step]": byVerb,
  "/partnerships/[id]/words": byVerb,
  "/proposed-organisations/new": byVerb,
  "/proposed-organisations/[id]": byVerb,
  "/proposed-organisations/[id]/[step]": byVerb,
  "/pilots": signedIn,
  "/pilots/[slug]": signedIn,
  "/organisations/[id]": signedIn,
  "/organisations/[id]/invite": theirLead,
  "/reviews": team,
  "/reviews/[id]": byVerb,
  "/admin": administrators,
  "/admin/invitations": administrators,
  "/admin/invitations/new": administrators,
  "/admin/organisations": administrators,
  "/admin/organisations/[id]": administrators,
  "/admin/organisations/new": administrators,
  "/admin/proposed-organisations": administrators,
  "/admin/people": administrators,
  "/admin/people/[id]": administrators,
  // The way back from an identity provider: nothing is there without one.
  "/api/auth/[...nextauth]": [],
};

export type Aim = {
  person: string;
  organisation: string;
  own: string;
  invitation: string;
  ownInvitation: string;
  /** The versions of the organisation and of the person. */
  ofOrganisation: string;
  ofPerson: string;
  /** Who does it, where an administrator may. */
  by: string;
};
type Deed = {
  action: string;
  who: Actor[];
  place?: (aim: Aim) => Record<string, string>;
  fields: (aim: Aim) => Fields;
};

const somebody = () => ({ email: `${randomUUID()}@test.example`, name: "Joan Archer" });
const person = ({ person: id }: Aim) => ({ id });
const organisation = ({ organisation: id }: Aim) => ({ id });
const own = ({ own: id }: Aim) => ({ id });

/** Every act of administration: what its form posts, and who may. */
export const deeds: Deed[] = [
  {
    action: "app/admin/organisations/actions.ts#addOrganisation",
    who: administrators,
    fields: () => ({ name: `Added ${randomUUID()}`, type: "college", pilots: "kent" }),
  },
  {
    action: "app/admin/organisations/actions.ts#editOrganisation",
    who: administrators,
    place: organisation,
    fields: ({ organisation: id, ofOrganisation: version }) => ({
      id,
      version,
      name: `Renamed ${randomUUID()}`,
      type: "college",
      pilots: "kent",
    }),
  },
  {
    action: "app/admin/people/actions.ts#editPerson",
    who: administrators,
    place: person,
    fields: ({ person, ofPerson: version }) => ({
      person,
      version,
      name: `Renamed ${randomUUID()}`,
      jobTitle: "Head",
    }),
  },
  {
    action: "app/admin/people/actions.ts#grantDuties",
    who: administrators,
    place: person,
    fields: (aim) => ({ ...aim, duties: ["lead", "finance"], was: ["contributor"] }),
  },
  {
    action: "app/admin/people/actions.ts#addToOrganisation",
    who: administrators,
    place: person,
    fields: (aim) => ({ ...aim, organisation: aim.own, duties: "lead" }),
  },
  {
    action: "app/admin/people/actions.ts#grantRoles",
    who: administrators,
    place: person,
    fields: (aim) => ({ person: aim.person, roles: "adviser" }),
  },
  {
    action: "app/admin/people/actions.ts#assignPilots",
    who: administrators,
    place: person,
    fields: (aim) => ({ person: aim.person, pilots: "kent" }),
  },
  {
    action: "app/admin/people/actions.ts#suspend",
    who: administrators,
    place: person,
    fields: (aim) => ({ person: aim.person }),
  },
  {
    action: "app/admin/invitations/actions.ts#inviteMember",
    who: administrators,
    fields: ({ organisation: id }) => ({ ...somebody(), organisation: id, duties: "lead" }),
  },
  {
    action: "app/admin/invitations/actions.ts#inviteToTeam",
    who: administrators,
    fields: () => ({ ...somebody(), role: "review-lead" }),
  },
  {
    action: "app/admin/invitations/actions.ts#answerInvitation",
    who: administrators,
    fields: ({ invitation: id }) => ({ id }),
  },
  {
    action: "app/organisations/[id]/invite/actions.ts#inviteColleague",
    who: theirLead,
    place: own,
    fields: (aim) => ({ ...somebody(), organisation: aim.own, duties: "contributor" }),
  },
  {
    action: "app/organisations/[id]/invite/actions.ts#answerInvitation",
    who: theirLead,
    place: own,
    fields: ({ ownInvitation: id }) => ({ id }),
  },
];

/** What a person does to their own session, or before they have one: tested in access-pages.spec.ts and sign-in's specs. */
export const ownActs = [
  "app/account/actions.ts#endOthers",
  "app/account/actions.ts#endSession",
  "app/account/actions.ts#makeAddress",
  "app/account/actions.ts#revoke",
  "app/account/actions.ts#signOut",
  "app/acting/actions.ts#actFor",
  "app/comments/actions.ts#discardDraft",
  "app/invitation/actions.ts#accept",
  "app/notices/actions.ts#markNoticesRead",
  "app/notices/settings/actions.ts#changeSettings",
  "app/sign-in/actions.ts#askForCode",
  "app/sign-in/actions.ts#enterCode",
  "app/sign-in/actions.ts#signInAs",
  "app/sign-in/actions.ts#signInAtProvider",
  "app/unsubscribe/actions.ts#stopMails",
];
