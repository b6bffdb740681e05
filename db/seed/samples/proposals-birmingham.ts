import { planBirmingham } from "@/db/seed/samples/proposals-birmingham-plan";
import { reviewBirmingham } from "@/db/seed/samples/proposals-birmingham-review";
import { termsBirmingham } from "@/db/seed/samples/proposals-birmingham-terms";
import type { SampleContribution, SampleProposal } from "@/db/seed/samples/sample-proposal";

const trust = "heart-of-birmingham-teaching-primary-care-trust";
const roll = "Foundation Learning for learners of 16 to 18 on the college’s roll";
const youthWork = {
  ...{ pounds: 110_000, source: "abg", recurrent: true },
  reduces: "detached youth work in Aston and Handsworth",
} satisfies Partial<SampleContribution>;
const room = {
  ...{ pounds: 6_000, source: "core", recurrent: true, reduces: "evening lets at the surgery" },
  inKind: [
    "premises",
    "Two evenings a week at £60, 50 weeks: what the surgery in Aston is let for at that hour.",
  ],
} satisfies Partial<SampleContribution>;

export const proposalsBirmingham: SampleProposal[] = [
  {
    key: "whom-the-gangs-ask-first",
    by: "tariq-mahmood",
    for: "birmingham-city-council",
    on: "2009-07-21 10:12",
    draft: {
      title: "One fund for 14- to 19-year-olds in Aston and Handsworth whom the gangs ask first",
      pilot: "birmingham",
      arrangement: "pooled",
      aim: "A young person who is asked to carry something for a gang has, within a week, one worker, somebody to talk to and something to do with his or her hands that leads to a trade. Today the city pays for the worker, the trust for the talking and the college for the workshop, and the three rarely meet over the same person.",
      indicator: "NI 111: first-time entrants to the youth justice system aged 10 to 17",
      whoFor: "About 120 young people of 14 to 19 in Aston, Handsworth and Lozells",
      stage: "pilot",
      startsOn: "2010-04-01",
      endsOn: "2012-03-31",
      assurance:
        "Equality: one of the three workers is for young women. Third sector: £22,000 in two years is for two groups of fathers and former members. Procurement: nothing above the city’s limit for three quotations. State aid: none, nobody trades.",
      audience: "pilot",
    },
    acts: [
      {
        on: "2009-07-21 10:31",
        by: "tariq-mahmood",
        do: "invite",
        organisation: "south-birmingham-college",
        words: "A workshop that somebody of fifteen can start on a Tuesday, and a tutor for it.",
      },
      {
        on: "2009-07-21 10:34",
        by: "tariq-mahmood",
        do: "invite",
        organisation: trust,
        words: "A counsellor who goes where they are, and a room in the evening.",
      },
      { on: "2009-07-22 14:08", by: "imran-qureshi", do: "accept-part" },
      { on: "2009-07-23 11:17", by: "femi-adebayo", do: "accept-part" },
      {
        on: "2009-07-24 09:41",
        by: "tariq-mahmood",
        do: "targets",
        wanted: { revenue: { "2010-11": 192_000, "2011-12": 188_000 } },
      },
      { on: "2009-07-24 09:52", by: "tariq-mahmood", do: "open-figures" },
      {
        on: "2009-07-24 10:06",
        by: "tariq-mahmood",
        do: "contribution",
        row: "youth-work",
        gives: { from: 2010, ...youthWork },
      },
      {
        on: "2009-07-24 10:09",
        by: "tariq-mahmood",
        do: "contribution",
        row: "youth-work-second-year",
        gives: { from: 2011, ...youthWork },
      },
      {
        on: "2009-07-24 10:16",
        by: "tariq-mahmood",
        do: "contribution",
        row: "first-year",
        gives: { from: 2010, pounds: 20_000, source: "reserves" },
      },
      {
        on: "2009-07-28 15:13",
        by: "femi-adebayo",
        do: "contribution",
        row: "workshop",
        gives: {
          ...{ basis: "august", from: 2010, pounds: 48_000, source: "lsc" },
          ...{ ringFence: roll, recurrent: true },
        },
      },
      {
        on: "2009-07-28 15:19",
        by: "femi-adebayo",
        do: "contribution",
        row: "workshop-second-year",
        gives: {
          ...{ basis: "august", from: 2011, pounds: 32_000, source: "lsc" },
          ...{ ringFence: roll, recurrent: true, firstMonths: 12 },
        },
      },
      {
        on: "2009-07-29 11:41",
        by: "imran-qureshi",
        do: "contribution",
        row: "counsellor",
        gives: { from: 2010, pounds: 30_000, source: "core" },
      },
      {
        on: "2009-07-29 11:46",
        by: "imran-qureshi",
        do: "contribution",
        row: "counsellor-second-year",
        gives: {
          ...{ from: 2011, pounds: 30_000, source: "core" },
          ...{ condition: "the trust’s allocation for 2011-12", conditionOn: "2010-12-15" },
        },
      },
      {
        on: "2009-07-29 11:53",
        by: "imran-qureshi",
        do: "contribution",
        row: "room",
        gives: { from: 2010, ...room },
      },
      {
        on: "2009-07-29 11:56",
        by: "imran-qureshi",
        do: "contribution",
        row: "room-second-year",
        gives: { from: 2011, ...room },
      },
      ...planBirmingham,
      ...termsBirmingham,
      {
        on: "2009-08-11 09:26",
        by: "maureen-hartshorne",
        do: "support",
        rows: ["youth-work", "youth-work-second-year", "first-year"],
      },
      {
        on: "2009-08-11 14:43",
        by: "roland-jukes",
        do: "support",
        rows: ["workshop", "workshop-second-year"],
      },
      {
        on: "2009-08-12 10:37",
        by: "parveen-akhter",
        do: "support",
        rows: ["counsellor", "room", "room-second-year"],
      },
      ...reviewBirmingham,
    ],
  },
];
