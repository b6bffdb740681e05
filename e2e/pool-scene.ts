import { owner } from "@/db/client";
import { findProposal } from "@/db/queries/proposal-detail";
import { moveProposal } from "@/db/queries/proposal-moves";
import { createProposal } from "@/db/queries/proposals";
import { setTargets } from "@/db/queries/targets";
import { partnerships } from "@/db/schema";
import type { Asker } from "@/db/viewer";
import { given } from "@/e2e/given";
import type { ContributionInput } from "@/lib/contribution-inputs";
import type { ProposalDraft } from "@/lib/proposal-inputs";
import type { SavingInput } from "@/lib/saving-inputs";

export const draft: ProposalDraft = {
  title: "One fund",
  arrangement: "pooled",
  aim: "Fewer young people out of work",
  indicator: "",
  whoFor: "420 in Margate",
  stage: "pilot",
  startsOn: "2010-01-01",
  endsOn: "2011-07-31",
  assurance: "",
  pilot: "kent",
  pilots: [],
  audience: "pilot",
};

export const row: ContributionInput = {
  basis: "april",
  from: 2010,
  pence: 12_000_000,
  nature: "revenue",
  form: "cash",
  source: "abg",
  ringFence: null,
  passedOnById: null,
  recurrent: true,
  isNew: true,
  reduces: "",
  months: null,
  inKind: null,
  valuation: "",
  hundredths: null,
  monthly: null,
  staffMonths: null,
  condition: "",
  conditionOn: null,
};

export const target = { year: "2010-11", nature: "revenue", wanted: 18_000_000 } as const;

/** £32,000.01 after optimism, in cash. */
export const savingOf = ({ id: beneficiaryId }: { id: string }): SavingInput => ({
  ...{ beneficiaryId, gainYear: "2013-14", gross: 4_000_001, savingType: "cashable" },
  ...{ area: "local", grade: "C", optimism: 2_000, evidence: "Counted" },
});

/** A pooled budget that a council began, and a college that may come to be on it. */
export async function poolScene() {
  const [council, college] = [
    await given.organisation({ pilots: ["kent"], type: "council" }),
    await given.organisation({ pilots: ["kent"] }),
  ];
  const lead = await given.person({ of: council });
  const theirs = await given.person({ of: college });
  const begun = await createProposal(lead, draft);
  if (!begun.done) throw new Error(begun.message);
  const { id } = begun;
  const version = async (viewer: Asker = lead) => (await findProposal(viewer, id))?.version ?? 0;
  const accept = () =>
    owner.insert(partnerships).values({
      ...{ submissionId: id, organisationId: college.id, part: "partner", state: "accepted" },
      ...{ byId: lead.id, expiresAt: new Date(), answeredAt: new Date() },
    });
  const open = async () => {
    await accept();
    await setTargets(lead, id, [target], { version: await version() });
    return moveProposal(lead, id, "open-figures", {}, { version: await version() });
  };
  return { council, college, lead, theirs, id, version, accept, open };
}
