import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { openProposal } from "@/app/proposals/open-money";
import { TermsForm } from "@/app/proposals/terms-form";
import { leftForm } from "@/app/session";
import { NotNow } from "@/app/submissions/not-now";
import { trailOf } from "@/app/submissions/trail";
import { PageHeader } from "@/components/page-header";
import { emptyFormState } from "@/lib/form-state";
import { proposalNotOpen } from "@/lib/proposals";
import { termSections, termsAsked } from "@/lib/term-fields";
import { termsValues } from "@/lib/term-inputs";

export const metadata: Metadata = { title: null };

export default async function TermsPage({ params }: PageProps<"/proposals/[id]/terms/[section]">) {
  const { it } = await openProposal(params);
  const { section: asked } = await params;
  const section = termSections.find(({ value }) => value === asked);
  const names = section ? termsAsked(section.value, it.draft.arrangement) : [];
  if (!section || names.length === 0) notFound();
  const whyNot = it.unlocked.length > 0 ? null : proposalNotOpen;
  return (
    <>
      <PageHeader
        breadcrumbs={trailOf("proposal", it, "#terms")}
        title={section.label}
        lead={
          whyNot
            ? undefined
            : "Nothing here is needed to save. All of it is needed before anybody signs."
        }
      />
      <NotNow path={`/proposals/${it.id}`} kind="proposal" reasons={[whyNot]}>
        <TermsForm
          title={section.label}
          id={it.id}
          section={section.value}
          names={names}
          members={it.members.map(({ id, name }) => ({ value: id, label: name }))}
          version={it.version}
          initial={
            (await leftForm(names[0] ?? "request")) ??
            emptyFormState(termsValues(section.value, it.said))
          }
          requestKey={crypto.randomUUID()}
        />
      </NotNow>
    </>
  );
}
