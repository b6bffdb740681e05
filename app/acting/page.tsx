import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ActingForm } from "@/app/acting/acting-form";
import { viewer as currentViewer } from "@/app/session";
import { PageHeader } from "@/components/page-header";
import { labelOf } from "@/lib/choices";
import { wordsOfDuties } from "@/lib/people";
import { localPath, onTheWayTo, placesOf, supportTeam } from "@/lib/sign-in";
import { roles } from "@/lib/viewer";

export const metadata: Metadata = { title: null };

export default async function ActingPage({ searchParams }: PageProps<"/acting">) {
  const from = localPath((await searchParams).from);
  const viewer = await currentViewer();
  if (!viewer) redirect(onTheWayTo(from, "/sign-in"));
  if (placesOf(viewer) < 2) redirect(from);
  const team = viewer.roles.map((role) => labelOf(roles, role)).join(", ");
  const places = viewer.memberships.map(({ organisationId, organisation, duties }) => ({
    value: organisationId,
    label: organisation,
    hint: `You may act as ${wordsOfDuties(duties)}`,
  }));
  return (
    <>
      <PageHeader
        title="For whom are you acting?"
        lead="What you log, write and decide is recorded for the one that you choose. The top of every page shows it, and you can change it there."
      />
      <ActingForm
        from={from}
        chosen={viewer.organisationId ?? (team ? supportTeam : "")}
        places={
          team ? [...places, { value: supportTeam, label: "The support team", hint: team }] : places
        }
      />
    </>
  );
}
