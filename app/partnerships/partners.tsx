import { Proposed } from "@/app/proposed-organisations/proposed";
import { ButtonLink } from "@/components/button";
import { DataTable } from "@/components/data-table";
import { Words } from "@/components/prose";
import { Section } from "@/components/section";
import { Tag } from "@/components/tag";
import type { Partnership } from "@/db/queries/partnerships";
import type { Proposed as ProposedRow } from "@/db/queries/proposed-organisations";
import { labelOf } from "@/lib/choices";
import { formatDate } from "@/lib/dates";
import { nextPartnershipState, partnershipStates, parts, whyNotReword } from "@/lib/partnerships";

/** The organisations on a submission besides its owner, each with its part, and those that are asked or were. */
export function Partners({
  submissionId,
  partnerships,
  proposed,
  owns,
  whyNotInvite,
}: {
  submissionId: string;
  partnerships: Partnership[];
  proposed: ProposedRow[];
  /** Whether the viewer acts for the owner: nobody else is told why they cannot invite. */
  owns: boolean;
  whyNotInvite: string | null;
}) {
  const isOpen = ({ state, ranOut }: Partnership) =>
    state === "accepted" || (state === "invited" && !ranOut);
  const open = partnerships.filter(isOpen);
  const ended = partnerships.filter((one) => !isOpen(one));
  if (partnerships.length + proposed.length === 0 && !owns) return null;
  return (
    <Section title="Partners" id="partners">
      {open.length > 0 ? (
        <Table caption="Partners and their parts" rows={open} />
      ) : (
        <p>No other organisation is on it.</p>
      )}
      {ended.length > 0 ? (
        <details className="mt-4">
          <summary className="min-h-control cursor-pointer py-2 text-link underline">
            Invitations that ended, and who left
          </summary>
          <Table caption="Invitations that ended, and who left" rows={ended} />
        </details>
      ) : null}
      <Proposed
        submissionId={submissionId}
        rows={proposed}
        mayInvite={whyNotInvite === null}
        taken={open.map(({ organisationId }) => organisationId)}
      />
      {owns ? (
        <div className="mt-6 print:hidden">
          {whyNotInvite === null ? (
            <ButtonLink href={`/partnerships/new?submission=${submissionId}`} kind="secondary">
              Invite an organisation
            </ButtonLink>
          ) : (
            <p className="text-ink-2 text-small">{whyNotInvite}</p>
          )}
        </div>
      ) : null}
    </Section>
  );
}

function Table({ caption, rows }: { caption: string; rows: Partnership[] }) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={[
        { key: "organisation", label: "Organisation" },
        { key: "part", label: "Its part" },
        { key: "state", label: "Where it stands" },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          row.organisation,
          row.words ? <Words key="part" text={row.words} /> : labelOf(parts, row.part),
          <Standing key="state" row={row} />,
        ],
      }))}
    />
  );
}

const linkWords = { withdraw: "Withdraw", stay: "Stay after all", leave: "Leave" };

function Standing({ row }: { row: Partnership }) {
  const state = row.state === "invited" && row.ranOut ? "expired" : row.state;
  const { tone, label } =
    partnershipStates.find(({ value }) => value === state) ?? partnershipStates[0];
  return (
    <div className="max-w-measure space-y-1">
      <p>
        <Tag tone={tone}>{label}</Tag>
      </p>
      <p className="text-ink-2">{datesOf(row)}</p>
      {row.reason ? <Words text={row.reason} /> : null}
      <Steps row={row} />
    </div>
  );
}

function datesOf({
  state,
  part,
  by,
  createdAt,
  expiresAt,
  answeredAt,
  answeredBy,
  leavesOn,
}: Partnership) {
  if (part !== "partner" && state === "accepted")
    return `Since ${formatDate(createdAt)}${leavesOn ? `; leaves on ${formatDate(leavesOn)}` : ""}`;
  const invited = part === "partner" ? `Invited by ${by}, ${formatDate(createdAt)}` : "";
  if (state === "invited")
    return expiresAt ? `${invited}, to answer by ${formatDate(expiresAt)}` : invited;
  const answered = [answeredBy, answeredAt && formatDate(answeredAt)].filter(Boolean).join(", ");
  const said = state === "accepted" ? "accepted by" : "ended by";
  const leaving = state === "accepted" && leavesOn ? `leaves on ${formatDate(leavesOn)}` : "";
  return [invited, answeredBy ? `${said} ${answered}` : answered, leaving]
    .filter(Boolean)
    .join("; ");
}

/** A link is there exactly when the step is allowed. */
function Steps({ row }: { row: Partnership }) {
  const links = [
    ...(row.isOwn && row.state === "invited" && !row.ranOut
      ? [{ href: `/partnerships/${row.id}`, label: "Answer the invitation" }]
      : []),
    ...(whyNotReword(row) === null
      ? [{ href: `/partnerships/${row.id}/words`, label: "Change what our part is" }]
      : []),
    ...(["withdraw", "stay", "leave"] as const)
      .filter((step) => nextPartnershipState(row, step).reason === null)
      .map((step) => ({
        href: `/partnerships/${row.id}/${step}`,
        label: linkWords[step],
      })),
  ];
  return (
    <>
      {links.map(({ href, label }) => (
        <p key={href} className="print:hidden">
          <a href={href} className="inline-flex min-h-control items-center">
            {label}
            {label === "Withdraw" ? (
              <span className="sr-only"> the invitation of {row.organisation}</span>
            ) : null}
          </a>
        </p>
      ))}
    </>
  );
}
