import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FormPage } from "@/app/proposals/form-page";
import { openProposal } from "@/app/proposals/open-money";
import { TermsForm } from "@/app/proposals/terms-form";
import { leftForm } from "@/app/session";
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
    <FormPage
      it={it}
      part="terms"
      title={section.label}
      lead="Nothing here is needed to save. All of it is needed before anybody signs."
      whyNot={whyNot}
    >
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
    </FormPage>
  );
}
