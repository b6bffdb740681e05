import type { SampleProposalAct } from "@/db/seed/samples/sample-proposal";

/** Aligned budgets: who sits together, and that no special power is needed. */
export const termsCroydon: SampleProposalAct[] = [
  {
    on: "2009-10-13 10:30",
    by: "samuel-owusu",
    do: "terms",
    section: "governance",
    says: {
      board:
        "The children’s centres group: Samuel Owusu for the college, Nadia Rahman for the council, Fiona Galbraith for the health service, Rekha Nair for CALAT.",
      votes: "By consent. Each decides on its own money",
      meets: "On the first Tuesday of a month, and weekly while there are builders",
      rhythm: "monthly",
    },
  },
  {
    on: "2009-10-13 10:45",
    by: "samuel-owusu",
    do: "terms",
    section: "legal",
    says: {
      legalBasis: "contract",
      legalNote: "A letter from each to the council, which signs the contract for the works.",
      dataSharing: "none",
    },
  },
];
