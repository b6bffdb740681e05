import { proposalsBegun } from "@/db/seed/samples/proposals-begun";
import { proposalsCroydon } from "@/db/seed/samples/proposals-croydon";
import { proposalsKent } from "@/db/seed/samples/proposals-kent";
import { proposalsLeicester } from "@/db/seed/samples/proposals-leicester";
import { proposalsLuton } from "@/db/seed/samples/proposals-luton";
import type { SampleProposal } from "@/db/seed/samples/sample-proposal";

/** In the order in which they were begun. */
export const proposals: SampleProposal[] = [
  ...proposalsBegun,
  ...proposalsCroydon,
  ...proposalsKent,
  ...proposalsLeicester,
  ...proposalsLuton,
].sort((one, other) => one.on.localeCompare(other.on));
