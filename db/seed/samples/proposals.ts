import { proposalsBegun } from "@/db/seed/samples/proposals-begun";
import { proposalsBirmingham } from "@/db/seed/samples/proposals-birmingham";
import { proposalsBradford } from "@/db/seed/samples/proposals-bradford";
import { proposalsCroydon } from "@/db/seed/samples/proposals-croydon";
import { proposalsDorset } from "@/db/seed/samples/proposals-dorset";
import { proposalsDurham } from "@/db/seed/samples/proposals-durham";
import { proposalsKent } from "@/db/seed/samples/proposals-kent";
import { proposalsLeicester } from "@/db/seed/samples/proposals-leicester";
import { proposalsLuton } from "@/db/seed/samples/proposals-luton";
import type { SampleProposal } from "@/db/seed/samples/sample-proposal";

/** In the order in which they were begun. */
export const proposals: SampleProposal[] = [
  ...proposalsBegun,
  ...proposalsBirmingham,
  ...proposalsBradford,
  ...proposalsCroydon,
  ...proposalsDorset,
  ...proposalsDurham,
  ...proposalsKent,
  ...proposalsLeicester,
  ...proposalsLuton,
].sort((one, other) => one.on.localeCompare(other.on));
