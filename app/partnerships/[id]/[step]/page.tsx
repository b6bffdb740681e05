import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { PartForm } from "@/app/partnerships/part-form";
import { leftForm, requireViewer } from "@/app/session";
import { PageTitle } from "@/components/form/error-title";
import { PageHeader } from "@/components/page-header";
import { findPartnership } from "@/db/queries/partnerships";
import { formatDate } from "@/lib/dates";
import { emptyFormState } from "@/lib/form-state";
import { pathOf } from "@/lib/notices";
import {
  nextPartnershipState,
  type PersonsStep,
  partnershipSteps,
  personsSteps,
} from "@/lib/partnerships";
import { rowValues } from "@/lib/row-values";

export const metadata: Metadata = { title: null };

const place = z.object({ id: z.uuid(), step: z.enum(personsSteps) });
type Part = NonNullable<Awaited<ReturnType<typeof findPartnership>>>;

/** One step of an organisation's part as a page: what follows from it, or why it is not this viewer's to take. */
export default async function PartPage({ params }: PageProps<"/partnerships/[id]/[step]">) {
  const viewer = await requireViewer();
  const { data } = place.safeParse(await params);
  const it = data ? await findPartnership(viewer, data.id) : null;
  if (!data || !it) notFound();
  const { id, step } = data;
  const { reason } = nextPartnershipState(it, step);
  const { label } = partnershipSteps[step];
  return (
    <>
      <PageHeader
        breadcrumbs={[backTo(it)]}
        title={label}
        lead={reason ? null : whatFollows[step](it)}
      />
      {reason ? (
        <>
          <PageTitle title={label} />
          <p>{reason}</p>
        </>
      ) : (
        <PartForm
          id={id}
          step={step}
          initial={(await leftForm("reason")) ?? emptyFormState(step === "leave" ? said(it) : {})}
          requestKey={crypto.randomUUID()}
        />
      )}
    </>
  );
}

/** What it has said before, to be changed. */
const said = ({ leavesOn, reason }: Part) => (leavesOn ? rowValues({ leavesOn, reason }) : {});

function backTo({ id, submission, invitation }: Part) {
  const title = (submission ?? invitation)?.title || "A draft without a title";
  return submission && !invitation
    ? { href: pathOf(submission.kind, submission.id), label: title }
    : { href: `/partnerships/${id}`, label: invitation ? title : "Invitation" };
}

const whatFollows: Record<PersonsStep, (it: Part) => string> = {
  accept: ({ organisation }) =>
    `Everybody at ${organisation} will see all of it: what it says, its evidence, its discussion and its history. Whoever sees it will see that ${organisation} is on it, with its part.`,
  decline: ({ invitation }) =>
    `${invitation?.inviting ?? "Whoever invited you"} and the other organisations on it are told, with your reason.`,
  withdraw: ({ organisation }) =>
    `${organisation} can no longer answer it, and sees its title and summary no more by this invitation.`,
  stay: ({ organisation, leavesOn }) =>
    `${organisation} has said that it leaves on ${formatDate(leavesOn ?? "")}. It stays on it, as before.`,
  leave: ({ organisation, submission }) =>
    `From the day that you name, ${organisation} is no longer on it, and sees it only where it is shared with its pilot. What it said stays in the history; its figures no longer count.${
      submission?.takesForward
        ? " It takes this forward now: from then on the support team does."
        : ""
    }`,
};
