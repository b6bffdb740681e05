import type { SampleProposalAct } from "@/db/seed/samples/sample-proposal";

const council = "durham-county-council";
const derwentside = "derwentside-college";
const easington = "east-durham-college";

/** What Durham’s money would pay for, as it was first submitted; some of its terms are still to be said. */
export const planDurham: SampleProposalAct[] = [
  {
    on: "2009-09-25 09:31",
    by: "gareth-hindmarsh",
    do: "spending",
    line: "materials",
    pays: {
      ...{ what: "Kitchens, boilers and windows for six homes", scheme: "premises" },
      ...{ year: "2010-11", pounds: 60_000, nature: "capital", commissioner: council },
      ...{ paidBy: ["materials"], outputs: [6, "homes"], isNew: false },
    },
  },
  {
    on: "2009-09-25 09:36",
    by: "gareth-hindmarsh",
    do: "spending",
    line: "materials-second-year",
    pays: {
      ...{ what: "Kitchens, boilers and windows for six more homes", scheme: "premises" },
      ...{ year: "2011-12", pounds: 60_000, nature: "capital", commissioner: council },
      ...{ paidBy: ["materials-second-year"], outputs: [6, "homes"], isNew: false },
    },
  },
  {
    on: "2009-09-25 09:43",
    by: "gareth-hindmarsh",
    do: "spending",
    line: "supervisor",
    pays: {
      ...{ what: "A supervisor for both sites", scheme: "staff", year: "2010-11" },
      ...{ pounds: 34_000, commissioner: council, isNew: false },
    },
  },
  {
    on: "2009-09-25 09:47",
    by: "gareth-hindmarsh",
    do: "spending",
    line: "supervisor-second-year",
    pays: {
      ...{ what: "A supervisor for both sites", scheme: "staff", year: "2011-12" },
      ...{ pounds: 34_000, commissioner: council, isNew: false },
    },
  },
  {
    on: "2009-09-25 10:02",
    by: "gareth-hindmarsh",
    do: "spending",
    line: "jobs",
    pays: {
      ...{ what: "Wages of twelve people for six months", scheme: "staff", year: "2010-11" },
      ...{ pounds: 78_000, commissioner: "groundwork", paidBy: ["jobs"] },
      outputs: [12, "jobs of six months"],
    },
  },
  {
    on: "2009-09-25 10:16",
    by: "gareth-hindmarsh",
    do: "spending",
    line: "stanley",
    pays: {
      ...{ what: "Tutors on the sites in Stanley", scheme: "teaching", year: "2010-11" },
      ...{ pounds: 24_000, commissioner: derwentside, paidBy: ["stanley"] },
      ...{ outputs: [20, "learners"], variance: "variable" },
    },
  },
  {
    on: "2009-09-25 10:21",
    by: "gareth-hindmarsh",
    do: "spending",
    line: "stanley-second-year",
    pays: {
      ...{ what: "Tutors on the sites in Stanley", scheme: "teaching", year: "2011-12" },
      ...{ pounds: 36_000, commissioner: derwentside },
      ...{ paidBy: ["stanley", "stanley-second-year"], outputs: [30, "learners"] },
      variance: "variable",
    },
  },
  {
    on: "2009-09-25 10:29",
    by: "gareth-hindmarsh",
    do: "spending",
    line: "easington",
    pays: {
      ...{ what: "Tutors on the sites in Easington Colliery", scheme: "teaching" },
      ...{ year: "2010-11", pounds: 22_000, commissioner: easington, paidBy: ["easington"] },
      ...{ outputs: [20, "learners"], variance: "variable" },
    },
  },
  {
    on: "2009-09-25 10:34",
    by: "gareth-hindmarsh",
    do: "spending",
    line: "easington-second-year",
    pays: {
      ...{ what: "Tutors on the sites in Easington Colliery", scheme: "teaching" },
      ...{ year: "2011-12", pounds: 31_000, commissioner: easington },
      ...{ paidBy: ["easington", "easington-second-year"], outputs: [25, "learners"] },
      variance: "variable",
    },
  },
  {
    on: "2009-09-28 13:17",
    by: "gareth-hindmarsh",
    do: "reserves",
    kept: { contingency: { revenue: { "2010-11": 6_000, "2011-12": 6_000 } }, carries: true },
  },
  {
    on: "2009-09-28 14:38",
    by: "gareth-hindmarsh",
    do: "terms",
    section: "governance",
    says: {
      board: "One from each of the four, and a tenant from Stanley who has no vote",
      votes: "By consent",
      meets: "Every two months, on a site",
      rhythm: "quarterly",
    },
  },
  {
    on: "2009-09-28 14:52",
    by: "gareth-hindmarsh",
    do: "terms",
    section: "legal",
    says: { legalBasis: "contract", dataSharing: "none" },
  },
  {
    on: "2009-09-29 11:26",
    by: "gareth-hindmarsh",
    do: "saving",
    saves: {
      ...{ who: council, gainYear: "2011-12", pounds: 38_400, optimism: 15 },
      ...{ savingType: "cashable", area: "property", grade: "B" },
      evidence:
        "Six homes let for a year at £64 a week, and £3,072 a home that is no longer spent on boards, alarms and council tax: what the six in Stanley cost in 2008-09.",
    },
  },
];
