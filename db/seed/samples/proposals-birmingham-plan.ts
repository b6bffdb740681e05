import type { SampleProposalAct } from "@/db/seed/samples/sample-proposal";

const council = "birmingham-city-council";
const workers =
  "Three street workers, one of them a woman for young women who are drawn in by partners";
const counsellor = "A counsellor who sees people where the workers are, without an appointment";
const workshop = "A workshop tutor who starts people in any week, four at a time";
const groups = "Two groups of fathers and former members, by agreements of two years";

/** What Birmingham’s money would pay for: to the pound in each year. */
export const planBirmingham: SampleProposalAct[] = [
  {
    on: "2009-08-04 09:42",
    by: "tariq-mahmood",
    do: "spending",
    line: "workers",
    pays: {
      ...{ what: workers, scheme: "staff", year: "2010-11", pounds: 96_000, isNew: false },
      ...{ commissioner: council, paidBy: ["youth-work"], outputs: [120, "young people"] },
    },
  },
  {
    on: "2009-08-04 09:51",
    by: "tariq-mahmood",
    do: "spending",
    line: "counsellor",
    pays: {
      ...{ what: counsellor, scheme: "support", year: "2010-11", pounds: 30_000 },
      commissioner: "heart-of-birmingham-teaching-primary-care-trust",
      ...{ paidBy: ["counsellor"], outputs: [60, "young people seen"] },
    },
  },
  {
    on: "2009-08-04 09:58",
    by: "tariq-mahmood",
    do: "spending",
    line: "workshop",
    pays: {
      ...{ what: workshop, scheme: "teaching", year: "2010-11", pounds: 32_000 },
      ...{ commissioner: "south-birmingham-college", provider: "South Birmingham College" },
      ...{ paidBy: ["workshop"], outputs: [32, "starts"], variance: "variable" },
    },
  },
  {
    on: "2009-08-04 10:07",
    by: "tariq-mahmood",
    do: "spending",
    line: "groups",
    pays: {
      ...{ what: groups, scheme: "support", year: "2010-11", pounds: 12_000 },
      commissioner: council,
    },
  },
  {
    on: "2009-08-04 10:13",
    by: "tariq-mahmood",
    do: "spending",
    line: "training",
    pays: {
      ...{ what: "Six weeks of training for workers, tutors and the two groups together" },
      ...{ scheme: "other", year: "2010-11", pounds: 16_000, commissioner: council },
    },
  },
  {
    on: "2009-08-04 10:22",
    by: "tariq-mahmood",
    do: "spending",
    line: "room",
    pays: {
      ...{ what: "A consulting room on two evenings a week", scheme: "premises" },
      ...{ year: "2010-11", pounds: 6_000, form: "in-kind", isNew: false },
    },
  },
  {
    on: "2009-08-04 10:41",
    by: "tariq-mahmood",
    do: "spending",
    line: "workers-second-year",
    pays: {
      ...{ what: workers, scheme: "staff", year: "2011-12", pounds: 96_000, isNew: false },
      ...{ commissioner: council, paidBy: ["youth-work-second-year"] },
      outputs: [120, "young people"],
    },
  },
  {
    on: "2009-08-04 10:48",
    by: "tariq-mahmood",
    do: "spending",
    line: "counsellor-second-year",
    pays: {
      ...{ what: counsellor, scheme: "support", year: "2011-12", pounds: 30_000 },
      commissioner: "heart-of-birmingham-teaching-primary-care-trust",
      ...{ paidBy: ["counsellor-second-year"], outputs: [60, "young people seen"] },
    },
  },
  {
    on: "2009-08-04 10:56",
    by: "tariq-mahmood",
    do: "spending",
    line: "workshop-second-year",
    pays: {
      ...{ what: workshop, scheme: "teaching", year: "2011-12", pounds: 48_000 },
      ...{ commissioner: "south-birmingham-college", provider: "South Birmingham College" },
      paidBy: ["workshop", "workshop-second-year"],
      ...{ outputs: [48, "starts"], variance: "variable" },
    },
  },
  {
    on: "2009-08-04 11:03",
    by: "tariq-mahmood",
    do: "spending",
    line: "groups-second-year",
    pays: {
      ...{ what: groups, scheme: "support", year: "2011-12", pounds: 10_000 },
      commissioner: council,
    },
  },
  {
    on: "2009-08-04 11:09",
    by: "tariq-mahmood",
    do: "spending",
    line: "room-second-year",
    pays: {
      ...{ what: "A consulting room on two evenings a week", scheme: "premises" },
      ...{ year: "2011-12", pounds: 6_000, form: "in-kind", isNew: false },
    },
  },
  {
    on: "2009-08-05 09:36",
    by: "tariq-mahmood",
    do: "reserves",
    kept: { contingency: { revenue: { "2010-11": 6_000, "2011-12": 4_000 } }, carries: true },
  },
];
