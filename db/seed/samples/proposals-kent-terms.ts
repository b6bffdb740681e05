import type { SampleProposalAct } from "@/db/seed/samples/sample-proposal";

/** What Margate’s partners agree on beside the money: every part of it. */
export const termsKent: SampleProposalAct[] = [
  {
    on: "2009-10-08 10:00",
    by: "mina-kaur",
    do: "terms",
    section: "risk",
    says: {
      overspend: "fixed",
      shares: { "kent-county-council": 70, "thanet-college": 30 },
      waterfall:
        "What other lines of the plan do not need in that year. Then the £4,000 and the £1,000 that are kept back. Then the county and the college by their shares; the Jobcentre bears none, since its cash is given out a year at a time.",
      underspend: "carry",
    },
  },
  {
    on: "2009-10-08 10:20",
    by: "mina-kaur",
    do: "terms",
    section: "sharing",
    says: { shareRule: "reinvest", reinvest: 25 },
  },
  {
    on: "2009-10-08 11:00",
    by: "mina-kaur",
    do: "terms",
    section: "governance",
    says: {
      host: "kent-county-council",
      manager: "Alison Hurst, finance manager for 14 to 24 at the county",
      board:
        "The board of the Margate partners: for the county Mina Kaur, who chairs it; for Thanet College Graham Tuffnell; for Jobcentre Plus Desmond Achebe. A young person from Cliftonville sits with them and has no vote.",
      votes: "Two of three are a quorum; by consent, else it waits for the next meeting",
      meets: "Every six weeks in term, at the Gateway in Cecil Square",
      bands: [
        [5_000, "The manager of the fund, who tells the board"],
        [25_000, "The board"],
        [null, "The board, and the one whose money it is in writing"],
      ],
      rhythm: "quarterly",
      accounts:
        "The county’s, as a fund of its own in its ledger, audited with its accounts by the Audit Commission. The college’s and the Jobcentre’s auditors may see every voucher on a week’s notice.",
    },
  },
  {
    on: "2009-10-08 15:30",
    by: "mina-kaur",
    do: "terms",
    section: "legal",
    says: {
      legalBasis: "children-10",
      legalNote:
        "It waits for the Apprenticeships, Skills, Children and Learning Bill: the college and the Jobcentre become partners under section 10 by it. Nothing is paid before April. Whoever is nineteen stays on until the course or the job has lasted six months.",
      adviser: "A solicitor for education in Kent Legal Services, Maidstone",
      advisedOn: "2009-10-08",
      dataSharing: "agreement",
      dataAgreement: "Kent and Medway Information Sharing Agreement, protocol for 14 to 19",
    },
  },
  {
    on: "2009-10-09 09:30",
    by: "mina-kaur",
    do: "terms",
    section: "exit",
    says: {
      notice: 6,
      liabilities:
        "What it has promised for the months of notice, and its share of agreements with the two local groups until the end of that year.",
      leastCommitment: 120_000,
      assets:
        "Laptops and telephones stay with whoever employs the worker. Nothing else is bought.",
      staff:
        "The workers stay Connexions Kent’s, the tutors the college’s, the adviser the Jobcentre’s. Nobody transfers, and our adviser sees no transfer under TUPE at the end.",
      reviewOn: "2011-01-14",
      variation: "In writing by all three; sums within a line of the plan by the board.",
      disputes:
        "The board, within four weeks. Then the county’s managing director, the principal and the district manager. Then a mediator whom they choose together.",
    },
  },
];
