"use client";

import { ButtonGroup } from "@/components/button";
import { DataTable } from "@/components/data-table";
import { HiddenField } from "@/components/form/hidden-field";
import { PlainForm } from "@/components/form/plain-form";
import { SubmitButton } from "@/components/form/submit-button";
import type { FormAction } from "@/components/form/use-form-action";
import { emptyFormState } from "@/lib/form-state";

export type OpenInvitation = {
  id: string;
  name: string;
  email: string;
  place: string;
  by: string;
  left: string;
  requestKey: string;
};

/** Invitations not answered yet, each to be sent again or withdrawn. */
export function OpenInvitations({ rows, action }: { rows: OpenInvitation[]; action: FormAction }) {
  return (
    <DataTable
      caption="Invitations not answered yet"
      captionHidden
      columns={[
        { key: "name", label: "Invited" },
        { key: "place", label: "To work" },
        { key: "by", label: "By" },
        { key: "left", label: "Open" },
        { key: "do", label: "What you can do" },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          <span key="who">
            {row.name}
            <span className="block text-ink-2">{row.email}</span>
          </span>,
          row.place,
          row.by,
          row.left,
          <Buttons key="do" {...row} action={action} />,
        ],
      }))}
    />
  );
}

function Buttons({ id, name, requestKey, action }: OpenInvitation & { action: FormAction }) {
  return (
    <PlainForm
      title="Invitations – Total Place portal"
      secondary
      prefix={id}
      action={action}
      initial={emptyFormState()}
      requestKey={requestKey}
    >
      <HiddenField name="id" value={id} />
      <ButtonGroup>
        <SubmitButton kind="secondary" name="then" value="again" pending="Sending…">
          Send again<span className="sr-only"> to {name}</span>
        </SubmitButton>
        <SubmitButton kind="quiet" name="then" value="withdraw">
          Withdraw<span className="sr-only"> the invitation of {name}</span>
        </SubmitButton>
      </ButtonGroup>
    </PlainForm>
  );
}
