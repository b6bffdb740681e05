import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { GroupsByName } from "@/app/audience/audience-list";
import { audienceWords, inShort } from "@/app/audience/audience-words";
import { requireViewer } from "@/app/session";
import { PageHeader } from "@/components/page-header";
import { Section } from "@/components/section";
import { findAudience, type NamedAudience } from "@/db/queries/readers";
import { pathOf } from "@/lib/notices";

export const metadata: Metadata = { title: "Who can see this" };

export default async function AudiencePage({ params }: PageProps<"/audience/[id]">) {
  const viewer = await requireViewer();
  const id = z.uuid().safeParse((await params).id).data;
  const it = id ? await findAudience(viewer, id) : null;
  if (!it) notFound();
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { href: pathOf(it.kind, it.id), label: it.title || "A draft without a title" },
        ]}
        title="Who can see this"
        lead={`${audienceWords(inShort(it.everyone))}. Any of them can be mentioned in a comment.`}
      />
      <GroupsByName groups={it.everyone.groups.map(named)} />
      {it.partners.people.length > 0 ? (
        <Section title="Who reads what is for the organisations on it only">
          <GroupsByName groups={it.partners.groups.map(named)} />
        </Section>
      ) : null}
    </>
  );
}

const named = ({ name, people }: NamedAudience["groups"][number]) => ({
  name,
  people: people.map((person) => person.name),
});
