import { type CodeFact, localPartners, sponsors } from "@/db/seed/facts/barrier-code-fact";
import { fundingCodes } from "@/db/seed/facts/barrier-codes-funding";

const groups: { group: string; groupLabel: string; codes: CodeFact[] }[] = [
  {
    group: "FUND",
    groupLabel: "Funding rules",
    codes: fundingCodes,
  },
  {
    group: "ELIG",
    groupLabel: "Eligibility",
    codes: [
      {
        code: "ELIG-HOURS",
        label: "16-hour rule",
        meaning: "Benefit is lost above 16 hours' study a week",
        example: "A full-time Level 2 course is taken part-time, and more people drop out",
        lifters: ["DWP", "JCP"],
      },
      {
        code: "ELIG-AGE",
        label: "Age limits",
        meaning: "Duties and money change at 16, 18, 19 and 25",
        example: "Support stops on a 19th birthday in mid-course",
        lifters: ["DCSF", "BIS", "DWP"],
      },
      {
        code: "ELIG-STATUS",
        label: "Benefit or prior-qualification status",
        meaning: "Time out of work, benefit type or “first full Level 2” decides",
        example: "Someone must wait six months for the Six Month Offer",
        lifters: ["DWP", "BIS"],
      },
      {
        code: "ELIG-PLACE",
        label: "Residence and boundary",
        meaning: "A fund is open only to one area's residents",
        example: "Students who travel in from over the border are left out",
        lifters: ["CLG", ...localPartners],
      },
    ],
  },
  {
    group: "ACCT",
    groupLabel: "Accountability",
    codes: [
      {
        code: "ACCT-DUAL",
        label: "Dual accountability",
        meaning: "The national department and the locality ask for different things",
        example: "The LSC plan against a priority of the local area agreement",
        lifters: ["BIS", "CLG", "LSP"],
      },
      {
        code: "ACCT-TARGET",
        label: "Conflicting indicators",
        meaning: "Targets reward opposite behaviour",
        example: "Success rates against NI 152, worklessness",
        lifters: ["CLG", "BIS", "HMT"],
      },
      {
        code: "ACCT-INSPECT",
        label: "Inspection, audit and data returns",
        meaning: "Several regimes bear on one service",
        example:
          "Ofsted, the Care Quality Commission and the Audit Commission in one family centre",
        lifters: ["OFSTED", "AC", "CQC"],
      },
      {
        code: "ACCT-DECIDE",
        label: "Decision rights",
        meaning: "Corporation, accounting-officer or charity duties stop delegation",
        example: "Governors cannot hand a budget to a joint board",
        lifters: ["BIS", "HMT", ...localPartners],
      },
    ],
  },
  {
    group: "LAW",
    groupLabel: "Law and regulation",
    codes: [
      {
        code: "LAW-DATA",
        label: "Data sharing",
        meaning: "The legal gateway is missing, or read too cautiously",
        example: "The Jobcentre will not confirm job outcomes",
        lifters: ["DWP", "MOJ", "ICO"],
      },
      {
        code: "LAW-VAT",
        label: "VAT and tax",
        meaning: "Colleges cannot recover VAT on shared services",
        example: "A shared payroll saves 14%, VAT adds 17.5%",
        lifters: ["HMT", "HMRC", "EU"],
      },
      {
        code: "LAW-PROC",
        label: "Procurement and state aid",
        meaning: "Competition rules or frameworks limit joint buying",
        example: "Local-labour clauses on Homes and Communities Agency contracts",
        lifters: ["HMT", "EU", "PARL"],
      },
      {
        code: "LAW-POWER",
        label: "No power to pool",
        meaning: "A body is not allowed in a pool, or may not delegate",
        example: "Colleges stand outside section 75",
        lifters: ["PARL", "DH", "DCSF", "DWP"],
      },
      {
        code: "LAW-STAFF",
        label: "Employment and pensions",
        meaning: "TUPE, pay, Teachers' Pension, local government and NHS schemes differ",
        example: "A joint team on three contracts",
        lifters: ["DCSF", "CLG", "DH"],
      },
    ],
  },
  {
    group: "STRUCT",
    groupLabel: "Structures and assets",
    codes: [
      {
        code: "STRUCT-BOUND",
        label: "Boundaries",
        meaning: "Bodies' areas do not match",
        example: "The primary care trust covers Rutland, the pilot does not",
        lifters: [...localPartners, "DH"],
      },
      {
        code: "STRUCT-CHURN",
        label: "Reorganisation",
        meaning: "Funders and contacts change in mid-plan",
        example: "The LSC ends on 31 March 2010",
        lifters: ["BIS", "DCSF"],
      },
      {
        code: "STRUCT-COMM",
        label: "Duplicate commissioning",
        meaning: "Several buyers of the same thing",
        example: "Nine contracts for one client group",
        lifters: localPartners,
      },
      {
        code: "STRUCT-ASSET",
        label: "Buildings and IT",
        meaning: "Systems or leases do not allow sharing",
        example: "Two networks in one centre",
        lifters: ["HMT", "CLG", ...localPartners],
      },
    ],
  },
  {
    group: "CULT",
    groupLabel: "People and evidence",
    codes: [
      {
        code: "CULT-SEAT",
        label: "FE not at the table",
        meaning: "No place on the local strategic partnership, a board or a theme group",
        example: "Business, Innovation and Skills sits on neither national board",
        lifters: ["LSP", "CLG", "BIS"],
      },
      {
        code: "CULT-TRUST",
        label: "Trust and capacity",
        meaning: "Habit, risk-aversion, no staff time",
        example: "Partners guard their own budgets",
        lifters: localPartners,
      },
      {
        code: "CULT-EVID",
        label: "Missing evidence",
        meaning: "Cost or outcome data are not held",
        example: "Nobody traces leavers",
        lifters: [...localPartners, ...sponsors],
      },
    ],
  },
];

export const barrierCodes = groups.flatMap(({ codes, ...group }) =>
  codes.map((code) => ({ ...group, ...code })),
);
