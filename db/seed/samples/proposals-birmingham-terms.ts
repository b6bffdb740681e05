import type { SampleProposalAct } from "@/db/seed/samples/sample-proposal";

/** What Birmingham’s partners agree on beside the money, the risk as they first shared it, and who would save. */
export const termsBirmingham: SampleProposalAct[] = [
  {
    on: "2009-08-05 10:02",
    by: "tariq-mahmood",
    do: "terms",
    section: "risk",
    says: {
      overspend: "pro-rata",
      waterfall:
        "What other lines of that year do not need. Then what is kept back. Then the three by what each puts in.",
      underspend: "carry",
    },
  },
  {
    on: "2009-08-05 10:19",
    by: "tariq-mahmood",
    do: "terms",
    section: "sharing",
    says: { shareRule: "reinvest", reinvest: 20 },
  },
  {
    on: "2009-08-05 11:16",
    by: "tariq-mahmood",
    do: "terms",
    section: "governance",
    says: {
      host: "birmingham-city-council",
      manager: "Maureen Hartshorne, finance manager for children’s services",
      board:
        "The Be Birmingham group on gangs: for the city Tariq Mahmood, who chairs it; for the college Femi Adebayo; for the trust Imran Qureshi. The police and two fathers from Aston sit with them and have no vote.",
      votes: "All three are a quorum; by consent",
      meets: "Every month in the first half-year, then every two",
      bands: [
        [5_000, "The manager of the fund, who tells the board"],
        [20_000, "The board"],
        [null, "The board, and each of the three in writing"],
      ],
      rhythm: "quarterly",
      accounts:
        "The city’s, under a code of its own, audited with its accounts by the Audit Commission. The trust’s and the college’s auditors may see every voucher.",
    },
  },
  {
    on: "2009-08-05 14:31",
    by: "tariq-mahmood",
    do: "terms",
    section: "legal",
    says: {
      legalBasis: "children-10",
      legalNote:
        "The college becomes a partner by the Apprenticeships, Skills, Children and Learning Bill, which is to be law before Christmas. Nothing is paid before April 2010.",
      adviser: "A solicitor for children’s services in the city’s legal services",
      advisedOn: "2009-08-03",
      dataSharing: "agreement",
      dataAgreement: "Birmingham information-sharing protocol, schedule for youth offending",
    },
  },
  {
    on: "2009-08-05 15:48",
    by: "tariq-mahmood",
    do: "terms",
    section: "exit",
    says: {
      notice: 6,
      liabilities: "What it has promised for the months of notice, and nothing after them.",
      leastCommitment: 140_000,
      assets: "The college keeps the tools that it buys; the city keeps the telephones.",
      staff:
        "The workers stay the city’s, the counsellor the trust’s, the tutor the college’s. Nobody transfers, and our adviser sees no transfer under TUPE at the end.",
      reviewOn: "2011-02-11",
      variation: "In writing by all three; sums within a line of the plan by the board.",
      disputes:
        "The board, within three weeks. Then the strategic director, the principal and the chief executive of the trust.",
    },
  },
  {
    on: "2009-08-06 10:14",
    by: "tariq-mahmood",
    do: "saving",
    saves: {
      ...{ who: "birmingham-city-council", gainYear: "2011-12", pounds: 66_040, optimism: 25 },
      ...{ savingType: "cashable", area: "local", grade: "C" },
      evidence:
        "Two placements outside the city fewer, half a year each: 52 weeks at £1,270, what the city paid on average in 2008-09.",
    },
  },
  {
    on: "2009-08-06 10:27",
    by: "tariq-mahmood",
    do: "saving",
    saves: {
      ...{ who: "youth-justice-board-for-england-and-wales", gainYear: "2011-12" },
      ...{ pounds: 120_000, optimism: 40, savingType: "cashable", area: "local", grade: "D" },
      evidence:
        "Four fewer in custody for half a year, at about £60,000 a place and year. A first guess by the youth offending service, to be counted from April.",
    },
  },
];
