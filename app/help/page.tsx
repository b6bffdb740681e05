import type { Metadata } from "next";
import { viewer as currentViewer } from "@/app/session";
import { PageHeader } from "@/components/page-header";
import { Section } from "@/components/section";
import { SummaryList } from "@/components/summary-list";
import { listTeam } from "@/db/queries/people";
import { labelOf } from "@/lib/choices";
import { codeMinutes, sessionHours } from "@/lib/sign-in";
import { duties, roles } from "@/lib/viewer";

export const metadata: Metadata = { title: "Help" };

export default async function HelpPage() {
  const viewer = await currentViewer();
  const team = viewer ? await listTeam(viewer) : [];
  return (
    <>
      <PageHeader
        title="Help"
        lead="How the portal works, in the order in which you are likely to need it."
      />
      <Section title="Signing in">
        <div className="max-w-measure space-y-4">
          <p>
            Type the address of your invitation; we mail a code to it that works for {codeMinutes}{" "}
            minutes, once. There is no password. If no mail comes, look among the unwanted mail and
            check that it is the address that was invited: for another one nothing is sent.
          </p>
          <p>
            You stay signed in for {sessionHours} hours. What you were writing when they ended is
            kept: save it, sign in again, and you come back to it. Your account page shows where you
            are signed in and ends what you left open.
          </p>
        </div>
      </Section>
      <Section title="For whom you act">
        <p className="max-w-measure">
          Whatever you do, you do for one organisation, or for the support team. The top of every
          page says which. If you belong to several, “Change” beside it lets you choose another.
        </p>
      </Section>
      <Section title="Logging a barrier">
        <div className="max-w-measure space-y-4">
          <p>
            A barrier is a rule, a target or a habit that stops local services from aligning money
            or effort. Say what happens, what it stops, who could lift it and what you ask for; it
            takes about ten minutes. It is saved as you go, and only your organisation and its
            partners see it until a lead submits it.
          </p>
          <p>
            If somebody has logged it already, add “this affects us too” with your own figures: one
            case with ten names is heard sooner than ten cases.
          </p>
        </div>
      </Section>
      <Section title="What worked, elsewhere">
        <p className="max-w-measure">
          Once a project is completed, a lead of its lead partner can offer it as practice, and
          every organisation and the support team read that, whoever may see the project itself.
          Whoever adopts it begins with the same plan, moved to their own start; say later whether
          it works at your place, or why you dropped it.
        </p>
      </Section>
      <Section title="Pooling a budget">
        <div className="max-w-measure space-y-4">
          <p>
            Say what the money is for and how much is wanted in each financial year, and have a
            partner accept its part; then a lead opens it for figures. Each organisation enters its
            own, in its own year; a year from August is spread over the two financial years that it
            touches, to the penny, and both views are shown.
          </p>
          <p>
            A figure is indicative: nobody is bound by it. The organisations on it read each other’s
            figures, and nobody else does.
          </p>
        </div>
      </Section>
      <Section title="What each duty may do">
        <SummaryList rows={duties.map(({ label, may }) => ({ term: label, description: may }))} />
      </Section>
      <Section title="Who sees what">
        <p className="max-w-measure">
          The owner of a submission chooses: its partners and the support team only, the
          organisations of its pilot, or all pilots. Every page that asks you to write says who will
          see it. What is offered as practice is read by all. What you may not see does not appear
          anywhere: not in lists, counts, searches or mails.
        </p>
      </Section>
      <Section title="Notices and mail">
        <p className="max-w-measure">
          You are told of whatever you log, comment on, are affected by or follow. It stands under
          Notices; mentions, decisions and what waits for you come by mail at once, and the rest in
          one mail a working day. You choose in your <a href="/notices/settings">notice settings</a>
          , and every such mail ends with a link that stops it.
        </p>
      </Section>
      {team.length > 0 ? (
        <Section title="Whom to ask">
          <p className="mb-4 max-w-measure">
            Your adviser knows your pilot; reviewers read what is submitted; administrators look
            after people, duties and organisations.
          </p>
          <SummaryList
            rows={roles.flatMap(({ value }) => {
              const names = team.filter(({ role }) => role === value).map(({ name }) => name);
              return names.length > 0
                ? [{ term: labelOf(roles, value), description: names.join(", ") }]
                : [];
            })}
          />
        </Section>
      ) : (
        <Section title="Whom to ask">
          <p className="max-w-measure">
            Not invited yet? Ask a lead of your organisation, or your contact at the Association of
            Colleges or LSIS.
          </p>
        </Section>
      )}
    </>
  );
}
