import { Balance } from "@/app/proposals/[id]/balance";
import { ContributionTable } from "@/app/proposals/[id]/contribution-table";
import { GivenByYear } from "@/app/proposals/[id]/given-by-year";
import { Offers } from "@/app/proposals/[id]/offers";
import { Shares } from "@/app/proposals/[id]/shares";
import { SpendTable } from "@/app/proposals/[id]/spend-table";
import { ButtonGroup, ButtonLink } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import { Section } from "@/components/section";
import type { Proposal } from "@/db/queries/proposal-detail";
import { whyNotEnter } from "@/lib/contributions";
import { poolOf } from "@/lib/pools";
import { whyNotPlan } from "@/lib/spend-inputs";

/** What is wanted and what is offered, who gives it, what it pays for, and whether that balances. */
export function Money({ it }: { it: Proposal }) {
  const pool = poolOf(it);
  const here = `/proposals/${it.id}`;
  return (
    <>
      <Section title="What is wanted, and what is offered" id="money">
        <Offers it={it} pool={pool} />
      </Section>
      <Section title="Who gives what" id="contributions">
        {it.contributions.length > 0 ? (
          <>
            <Shares it={it} />
            <GivenByYear it={it} />
            <ContributionTable it={it} />
          </>
        ) : (
          <Nothing
            whyNot={whyNotEnter(it.facts)}
            actions={[
              { href: `${here}/contributions`, label: "Enter a contribution" },
              { href: `${here}/contributions/sheet`, label: "Bring in from a spreadsheet" },
            ]}
          >
            What your organisation could give, in its own year. Nobody is bound by it: it is
            indicative until your finance contact supports it.
          </Nothing>
        )}
      </Section>
      <Section title="Spending plan" id="spending">
        {it.spend.length > 0 ? (
          <SpendTable it={it} />
        ) : (
          <Nothing
            whyNot={whyNotPlan(it.facts)}
            actions={[{ href: `${here}/spending`, label: "Plan spending" }]}
          >
            What the money pays for, by financial year, and which money pays for it.
          </Nothing>
        )}
      </Section>
      <Section title="Does it balance?" id="balance">
        <Balance it={it} />
      </Section>
    </>
  );
}

function Nothing({
  whyNot,
  actions,
  children,
}: {
  whyNot: string | null;
  actions: { href: string; label: string }[];
  children: string;
}) {
  return (
    <EmptyState
      heading="Nothing yet"
      action={
        whyNot ? null : (
          <ButtonGroup>
            {actions.map(({ href, label }, at) => (
              <ButtonLink key={href} href={href} kind={at === 0 ? "primary" : "secondary"}>
                {label}
              </ButtonLink>
            ))}
          </ButtonGroup>
        )
      }
    >
      <p>{whyNot ?? children}</p>
    </EmptyState>
  );
}
