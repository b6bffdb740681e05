import { valuesOf } from "@/lib/choices";

export const duties = [
  { value: "contributor", label: "Contributor", may: "draft and edit, comment, enter figures" },
  { value: "lead", label: "Lead", may: "also submit, withdraw, confirm and invite colleagues" },
  { value: "finance", label: "Finance", may: "support its organisation's figures" },
  { value: "signatory", label: "Signatory", may: "sign for its organisation" },
] as const;
export const dutyValues = valuesOf(duties);
export type Duty = (typeof duties)[number]["value"];

export const roles = [
  { value: "adviser", label: "AoC adviser" },
  { value: "reviewer", label: "LSIS reviewer" },
  { value: "review-lead", label: "LSIS review lead" },
  { value: "administrator", label: "LSIS administrator" },
  { value: "observer", label: "Observer" },
] as const;
export const roleValues = valuesOf(roles);
export type Role = (typeof roles)[number]["value"];

export type Membership = { organisationId: string; organisation: string; duties: Duty[] };

/** Who is asking. `organisationId` is null when the person acts for the support team (or observes). */
export type Viewer = {
  personId: string;
  name: string;
  organisationId: string | null;
  memberships: Membership[];
  roles: Role[];
};

function actingFor(viewer: Viewer) {
  return viewer.memberships.find((one) => one.organisationId === viewer.organisationId);
}

/** Roles count only while the person acts for the support team. */
export function hasRole(viewer: Viewer, ...wanted: Role[]) {
  return viewer.organisationId === null && viewer.roles.some((role) => wanted.includes(role));
}

export function hasDuty(viewer: Viewer, ...wanted: Duty[]) {
  return actingFor(viewer)?.duties.some((duty) => wanted.includes(duty)) ?? false;
}

export const isSupport = (viewer: Viewer) => hasRole(viewer, "adviser", "reviewer", "review-lead");

export function titleOf(viewer: Viewer) {
  const organisation = actingFor(viewer)?.organisation;
  if (organisation) return organisation;
  return roles.findLast((role) => viewer.roles.includes(role.value))?.label ?? "No organisation";
}
