import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { Adoptions } from "@/app/adoptions/adoptions";
import { Results } from "@/app/practice/results";
import { requireViewer } from "@/app/session";
import { ButtonLink } from "@/components/button";
import { PageTitle } from "@/components/form/error-title";
import { PageHeader } from "@/components/page-header";
import { Words } from "@/components/prose";
import { Section } from "@/components/section";
import { SummaryList } from "@/components/summary-list";
import { findPractice, type Practice } from "@/db/queries/practices";
import { whyNotAdopt } from "@/lib/adoptions";
import { practiceFields, whyNotOffer } from "@/lib/practices";
import { hasDuty, type Viewer } from "@/lib/viewer";

export const metadata: Metadata = { title: null };

export default async function PracticePage({ params }: PageProps<"/practice/[id]">) {
  const viewer = await requireViewer();
  const id = z.uuid().safeParse((await params).id).data;
  const it = id && (await findPractice(viewer, id));
  if (!it) notFound();
  return (
    <>
      <PageTitle title={it.title} />
      <PageHeader
        breadcrumbs={[{ href: "/practice", label: "Practice" }]}
        title={it.title}
        meta={[`led by ${it.organisation}`, ...it.pilots, it.theme].filter(Boolean).join(" · ")}
        action={<Action it={it} viewer={viewer} />}
      />
      <Section title={practiceFields.was}>
        <Words text={it.was} />
        {it.facts ? (
          <p className="mt-4">
            <a href={`/projects/${it.id}`}>Open the project</a>
          </p>
        ) : null}
      </Section>
      <Section title="What came of it">
        <Results results={it.results} />
      </Section>
      <Section title="What it takes">
        <SummaryList
          rows={(["people", "money", "time", "agreements", "ask"] as const).map((field) => ({
            term: practiceFields[field],
            description: <Words text={it[field]} />,
          }))}
        />
      </Section>
      <Section title="Adopted" id="adoptions">
        <Adoptions adoptions={it.adoptions} />
      </Section>
    </>
  );
}

function Action({ it, viewer }: { it: Practice; viewer: Viewer }) {
  const mayWrite = hasDuty(viewer, "contributor", "lead");
  if (whyNotAdopt({ ...viewer, mayWrite }, it.organisationId) === null)
    return <ButtonLink href={`/practice/${it.id}/adopt`}>Adopt</ButtonLink>;
  return it.facts && whyNotOffer(it.facts) === null ? (
    <ButtonLink href={`/practice/${it.id}/offer`} kind="secondary">
      Change or withdraw
    </ButtonLink>
  ) : null;
}
