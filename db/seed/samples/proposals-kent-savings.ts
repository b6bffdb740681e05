import type { SampleProposalAct } from "@/db/seed/samples/sample-proposal";

/** Who would save by Margate’s money: most of it falls to a department that pays nothing in. */
export const savingsKent: SampleProposalAct[] = [
  {
    on: "2009-10-09 09:35",
    by: "mina-kaur",
    do: "saving",
    saves: {
      who: "work-and-pensions",
      gainYear: "2011-12",
      pounds: 95_378,
      optimism: 30,
      savingType: "cashable",
      area: "local",
      grade: "C",
      evidence:
        "36 of 18 and 19 off Jobseeker’s Allowance for a year, at £50.95 a week. The Jobcentre’s own reckoning, from those whom its Cliftonville adviser saw in 2008-09.",
    },
  },
  {
    on: "2009-10-09 09:45",
    by: "mina-kaur",
    do: "saving",
    saves: {
      who: "kent-county-council",
      gainYear: "2011-12",
      pounds: 28_000,
      optimism: 20,
      savingType: "cashable",
      area: "back-office",
      grade: "B",
      evidence:
        "One team’s referral and assessment in the place of three: a post and a half at the Gateway, as when Ashford joined its own in 2008.",
    },
  },
  {
    on: "2009-10-09 09:55",
    by: "mina-kaur",
    do: "saving",
    saves: {
      who: "thanet-college",
      gainYear: "2010-11",
      pounds: 15_600,
      optimism: 40,
      savingType: "non-cashable",
      area: "local",
      grade: "D",
      evidence: "Twelve fewer who leave before Christmas, at £1,300 each. A first guess.",
    },
  },
];
