import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { SignatoryForm } from "@/app/organisations/[id]/signatories/signatory-form";
import { leftForm, requireViewer } from "@/app/session";
import { DataTable } from "@/components/data-table";
import { EmptyState } from "@/components/empty-state";
import { NoticeBanner } from "@/components/notice-banner";
import { PageHeader } from "@/components/page-header";
import { Section } from "@/components/section";
import { type Lookups, listLookups } from "@/db/queries/lookups";
import { findOrganisationPage } from "@/db/queries/pilots";
import { listSignatories, listSigners, type Signatory } from "@/db/queries/signatories";
import { labelOf } from "@/lib/choices";
import { formatDate } from "@/lib/dates";
import { emptyFormState } from "@/lib/form-state";
import { formatPounds } from "@/lib/money";
import { ranks, signatoryValues } from "@/lib/signatories";
import { hasDuty, isSupport } from "@/lib/viewer";

export const metadata: Metadata = { title: null };

const notes: Record<string, string> = { saved: "Saved.", removed: "Taken out of the register." };

export default async function SignatoriesPage({
  params,
  searchParams,
}: PageProps<"/organisations/[id]/signatories">) {
  const viewer = await requireViewer();
  const [{ id: asked }, query] = await Promise.all([params, searchParams]);
  const id = z.uuid().safeParse(asked).data;
  if (!id || (viewer.organisationId !== id && !isSupport(viewer))) notFound();
  const [{ pilots }, organisation, rows, signers] = await Promise.all([
    listLookups(),
    findOrganisationPage(viewer, id),
    listSignatories(viewer, id),
    listSigners(viewer, id),
  ]);
  if (!organisation) notFound();
  const keeps = viewer.organisationId === id && hasDuty(viewer, "lead");
  const chosen = keeps && query.row ? rows.find((row) => row.id === query.row) : undefined;
  if (query.row && !chosen) notFound();
  const title = chosen ? `Change what ${chosen.person} may sign` : "Who may sign";
  const note = typeof query.note === "string" ? notes[query.note] : undefined;
  return (
    <>
      {note ? <NoticeBanner tone="success" heading={note} /> : null}
      <PageHeader
        breadcrumbs={[{ href: `/organisations/${id}`, label: organisation.name }]}
        title={title}
        lead="The register of those who may sign for the organisation. Whoever wrote a figure, or supported it, does not sign for it."
      />
      {chosen ? null : <Register rows={rows} keeps={keeps} pilots={pilots} />}
      {keeps ? (
        <Section title={chosen ? "The line as it stands" : "Add somebody"}>
          <SignatoryForm
            key={chosen?.id}
            title={title}
            row={chosen?.id}
            version={chosen?.version}
            signers={signers.map((person) => ({
              value: person.id,
              label: [person.name, person.jobTitle].filter(Boolean).join(", "),
            }))}
            pilots={pilots.map(({ slug, name }) => ({ value: slug, label: name }))}
            initial={
              (await leftForm("personId")) ?? emptyFormState(chosen ? signatoryValues(chosen) : {})
            }
            requestKeys={[crypto.randomUUID(), crypto.randomUUID()]}
          />
        </Section>
      ) : null}
    </>
  );
}

function Register({
  rows,
  keeps,
  pilots,
}: {
  rows: Signatory[];
  keeps: boolean;
  pilots: Lookups["pilots"];
}) {
  const nameOf = (slug: string) => pilots.find((pilot) => pilot.slug === slug)?.name ?? slug;
  if (rows.length === 0)
    return (
      <EmptyState heading="Nobody yet">
        <p>Until a lead adds somebody, nobody signs a pooled budget for the organisation.</p>
      </EmptyState>
    );
  return (
    <DataTable
      caption="The register"
      captionHidden
      columns={[
        { key: "who", label: "Who" },
        { key: "rank", label: "Capacity" },
        { key: "most", label: "Alone up to", align: "end" },
        { key: "days", label: "From and until" },
        { key: "pilots", label: "Pilots" },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          <Who key="who" row={row} keeps={keeps} />,
          labelOf(ranks, row.rank),
          row.most === null ? "No limit" : formatPounds(row.most),
          [formatDate(row.startsOn), row.endsOn ? formatDate(row.endsOn) : "no end"].join(" – "),
          row.pilots.length === 0 ? "All" : row.pilots.map(nameOf).join("; "),
        ],
      }))}
    />
  );
}

const Who = ({ row, keeps }: { row: Signatory; keeps: boolean }) =>
  keeps ? <a href={`?row=${row.id}`}>{row.person}</a> : row.person;
