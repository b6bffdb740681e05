import { randomUUID } from "node:crypto";
import type { Fields } from "@/e2e/access-door";
import { date } from "@/e2e/access-rows";
import type { Actor } from "@/e2e/access-table";

const administrators: Actor[] = ["administrator"];
const theirLead: Actor[] = ["owner-lead"];

export type Aim = {
  person: string;
  organisation: string;
  own: string;
  invitation: string;
  ownInvitation: string;
  /** Who may come on to the register of one's own organisation, and a line of it. */
  signer: string;
  signatory: string;
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

const firstDay: [string, string, string] = ["1", "4", "2009"];
const somebody = () => ({ email: `${randomUUID()}@test.example`, name: "Joan Archer" });
const person = ({ person: id }: Aim) => ({ id });
const organisation = ({ organisation: id }: Aim) => ({ id });
const own = ({ own: id }: Aim) => ({ id });

/** Every act of administration: what its form posts, and who may. */
export const deeds: Deed[] = [
  {
    action: "app/organisations/[id]/signatories/actions.ts#keepSignatory",
    who: theirLead,
    place: own,
    fields: ({ signer: personId }) => ({ personId, rank: "deputy", ...date("startsOn", firstDay) }),
  },
  {
    action: "app/organisations/[id]/signatories/actions.ts#endSignatory",
    who: theirLead,
    place: own,
    fields: ({ signatory: id }) => ({ id, version: "1" }),
  },
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
  "app/proposals/sign-actions.ts#askForSigningCode",
  "app/sign-in/actions.ts#askForCode",
  "app/sign-in/actions.ts#enterCode",
  "app/sign-in/actions.ts#signInAs",
  "app/sign-in/actions.ts#signInAtProvider",
  "app/unsubscribe/actions.ts#stopMails",
];
