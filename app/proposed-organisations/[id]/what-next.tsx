import type { ProposedPage } from "@/app/proposed-organisations/[id]/ways-back";
import { ButtonGroup, ButtonLink } from "@/components/button";
import { Words } from "@/components/prose";
import { SidePanel } from "@/components/side-panel";
import { formatDate } from "@/lib/dates";
import { pathOf } from "@/lib/notices";
import { nextProposedState } from "@/lib/proposed-organisations";

/** Whose turn it is, or what came of it; a button is there exactly when the step is allowed. */
export function WhatNext({ it }: { it: ProposedPage }) {
  const when = [it.settledBy, it.settledAt && formatDate(it.settledAt)].filter(Boolean).join(", ");
  const isAdministrator = it.standing.includes("administrator");
  switch (it.state) {
    case "open":
      return (
        <SidePanel tone="tinted" title="Waiting on the support team">
          <p>An administrator adds it, finds that it is there already, or says why not.</p>
          <Steps it={it} />
        </SidePanel>
      );
    case "added":
      return (
        <SidePanel tone="tinted" title={`${it.found ?? it.name} is on the portal`}>
          <p>By {when}.</p>
          {isAdministrator ? (
            <ButtonGroup>
              <ButtonLink
                href={`/admin/invitations/new?organisation=${it.foundId}&proposed=${it.id}`}
              >
                Invite {it.contactName} to it
              </ButtonLink>
              <ButtonLink href={`/admin/organisations/${it.foundId}`} kind="quiet">
                Open the organisation
              </ButtonLink>
            </ButtonGroup>
          ) : null}
          {it.submission && it.standing.includes("proposer") ? (
            <p>
              <a href={`${pathOf(it.submission.kind, it.submission.id)}#partners`}>
                Invite it from the list of partners
              </a>
            </p>
          ) : null}
        </SidePanel>
      );
    case "declined":
      return (
        <SidePanel title="Not added">
          <p>By {when}.</p>
          <Words text={it.reason ?? ""} />
        </SidePanel>
      );
    default:
      return (
        <SidePanel title="Withdrawn">
          <p>By {when}.</p>
        </SidePanel>
      );
  }
}

function Steps({ it }: { it: ProposedPage }) {
  const may = (step: Parameters<typeof nextProposedState>[1]) =>
    nextProposedState(it, step).reason === null;
  return (
    <ButtonGroup>
      {may("add") ? (
        <ButtonLink href={`/admin/organisations/new?proposed=${it.id}`}>
          Add the organisation
        </ButtonLink>
      ) : null}
      {may("find") ? (
        <ButtonLink href={`/proposed-organisations/${it.id}/find`} kind="secondary">
          It is there already
        </ButtonLink>
      ) : null}
      {may("decline") ? (
        <ButtonLink href={`/proposed-organisations/${it.id}/decline`} kind="quiet">
          Do not add it
        </ButtonLink>
      ) : null}
      {may("withdraw") ? (
        <ButtonLink href={`/proposed-organisations/${it.id}/withdraw`} kind="quiet">
          Withdraw the proposal
        </ButtonLink>
      ) : null}
    </ButtonGroup>
  );
}
