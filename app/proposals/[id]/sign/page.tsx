import type { Metadata } from "next";
import { z } from "zod";
import { OwnMoney } from "@/app/proposals/[id]/own-money";
import { WorkedExample } from "@/app/proposals/[id]/worked-example";
import { FormPage } from "@/app/proposals/form-page";
import { openProposal } from "@/app/proposals/open-money";
import { AskForCode, SignForm } from "@/app/proposals/sign-form";
import { Section } from "@/components/section";
import { isOutboxOpen } from "@/db/queries/mails";
import { formatPounds } from "@/lib/money";
import { codeMinutes } from "@/lib/sign-in";

export const metadata: Metadata = { title: null };

const title = "Sign for your organisation";

export default async function SignPage({
  params,
  searchParams,
}: PageProps<"/proposals/[id]/sign">) {
  const [{ it, viewer }, query] = await Promise.all([openProposal(params), searchParams]);
  const asked = z.uuid().safeParse(query.asked).data;
  const { whyNot, line } = it.signing;
  const own = it.committed.find(({ organisationId }) => organisationId === viewer.organisationId);
  if (whyNot || !own || !it.frozen)
    return (
      <FormPage
        it={it}
        part="signatures"
        title={title}
        whyNot={whyNot ?? "Nothing is to be signed."}
      >
        <AskForCode id={it.id} title={title} />
      </FormPage>
    );
  const most = line?.most ?? null;
  return (
    <FormPage
      it={it}
      part="signatures"
      title={title}
      lead={`You commit ${own.name} to these terms, to its partners. Read what it pays, what it gains and what it would bear.`}
      whyNot={null}
    >
      <OwnMoney it={it} organisationId={own.organisationId} />
      <Section title="What each would bear">
        <WorkedExample it={it} />
      </Section>
      <Section title="The terms">
        <p className="max-w-measure">
          You sign the text of this fingerprint (SHA-256), and nothing that is changed later:{" "}
          <code className="break-all">{it.frozen.hash}</code>.{" "}
          <a href={`/proposals/${it.id}/terms-as-submitted`}>Read the text</a>.
        </p>
      </Section>
      <Section title={asked ? "Your answer" : "Before you sign"}>
        {asked ? (
          <>
            <p className="mb-6 max-w-measure">
              A code is on its way to your address. It works for {codeMinutes} minutes, once.
              {isOutboxOpen() ? (
                <>
                  {" "}
                  This demo sends no mail: <a href="/outbox">read the code in the outbox</a>.
                </>
              ) : null}
            </p>
            <SignForm
              id={it.id}
              hash={it.frozen.hash}
              asked={asked}
              title={title}
              declaration={`I may commit ${own.name} to ${formatPounds(own.pence)} on these terms`}
              needsMinute={most !== null && own.pence > most}
              requestKey={crypto.randomUUID()}
            />
          </>
        ) : (
          <>
            <p className="mb-6 max-w-measure">
              Signing takes a fresh code from your mail, so that nobody signs at a browser that you
              left open.
            </p>
            <AskForCode id={it.id} title={title} />
          </>
        )}
      </Section>
    </FormPage>
  );
}
