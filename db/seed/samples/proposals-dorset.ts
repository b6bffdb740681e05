import { reviewDorset } from "@/db/seed/samples/proposals-dorset-review";
import type { SampleProposal } from "@/db/seed/samples/sample-proposal";

const council = "dorset-county-council";

export const proposalsDorset: SampleProposal[] = [
  {
    key: "classes-before-the-fall",
    by: "david-hatcher",
    for: council,
    on: "2009-08-18 10:23",
    draft: {
      title: "One fund for strength and balance classes before the fall",
      pilot: "dorset-poole-and-bournemouth",
      arrangement: "pooled",
      aim: "People over 75 who have stumbled once are in a class within three weeks, and not in a hospital bed by the winter. One in ten of the older people who are admitted in Dorset need not have been.",
      indicator: "People who come to a class, and still come after twelve weeks",
      whoFor: "About 900 people over 75 in Poole, Christchurch and Wimborne",
      stage: "pilot",
      startsOn: "2010-04-01",
      endsOn: "2011-03-31",
      assurance:
        "Equality: half the classes are in villages, with a minibus. Third sector: two of the halls are Age Concern’s. Procurement: by the council’s framework for transport. State aid: none.",
      audience: "pilot",
    },
    acts: [
      {
        on: "2009-08-18 10:36",
        by: "david-hatcher",
        do: "invite",
        organisation: "nhs-dorset",
        words: "Whom the surgeries send, and a share of what a winter without falls saves you.",
      },
      {
        on: "2009-08-18 10:38",
        by: "david-hatcher",
        do: "invite",
        organisation: "bournemouth-and-poole-college",
        words: "You train the instructors, out of adult learning.",
      },
      { on: "2009-08-19 15:07", by: "ursula-brandt", do: "accept-part" },
      { on: "2009-08-21 11:43", by: "caroline-penrose", do: "accept-part" },
      {
        on: "2009-08-24 09:32",
        by: "david-hatcher",
        do: "targets",
        wanted: { revenue: { "2010-11": 108_000 } },
      },
      { on: "2009-08-24 09:38", by: "david-hatcher", do: "open-figures" },
      {
        on: "2009-08-24 09:49",
        by: "david-hatcher",
        do: "contribution",
        row: "reform-grant",
        gives: {
          ...{ from: 2010, pounds: 45_000, source: "other" },
          ringFence: "Prevention and early help for adults, by the Social Care Reform Grant",
        },
      },
      {
        on: "2009-08-25 14:18",
        by: "ursula-brandt",
        do: "contribution",
        row: "falls",
        gives: { from: 2010, pounds: 45_000, source: "core" },
      },
      {
        on: "2009-08-26 16:04",
        by: "caroline-penrose",
        do: "contribution",
        row: "instructors",
        gives: {
          ...{ basis: "august", from: 2010, pounds: 18_000, source: "lsc", firstMonths: 12 },
          ringFence: "Adult learner responsive funding, for learners on the college’s roll",
        },
      },
      {
        on: "2009-09-01 10:21",
        by: "david-hatcher",
        do: "spending",
        line: "classes",
        pays: {
          ...{ what: "Thirty classes a week, in halls", scheme: "support", year: "2010-11" },
          ...{ pounds: 63_000, commissioner: council, paidBy: ["reform-grant", "falls"] },
          ...{ outputs: [900, "people"], variance: "variable" },
        },
      },
      {
        on: "2009-09-01 10:28",
        by: "david-hatcher",
        do: "spending",
        line: "minibus",
        pays: {
          ...{ what: "A minibus for the villages", scheme: "other", year: "2010-11" },
          ...{ pounds: 20_000, commissioner: council, variance: "variable" },
        },
      },
      {
        on: "2009-09-01 10:33",
        by: "david-hatcher",
        do: "spending",
        line: "training",
        pays: {
          ...{ what: "Twenty instructors trained to the level that the NHS asks for" },
          ...{ scheme: "teaching", year: "2010-11", pounds: 18_000, paidBy: ["instructors"] },
          ...{ commissioner: "bournemouth-and-poole-college", outputs: [20, "instructors"] },
        },
      },
      {
        on: "2009-09-02 09:23",
        by: "david-hatcher",
        do: "reserves",
        kept: { contingency: { revenue: { "2010-11": 7_000 } }, carries: false },
      },
      {
        on: "2009-09-02 11:12",
        by: "david-hatcher",
        do: "terms",
        section: "legal",
        says: {
          legalBasis: "nhs-75",
          legalNote:
            "The council and the trust pool by section 75. The college’s money is shown in the fund, since the plan needs it.",
          adviser: "The county’s solicitor for adult services",
          advisedOn: "2009-08-28",
        },
      },
      {
        on: "2009-09-03 14:53",
        by: "david-hatcher",
        do: "saving",
        saves: {
          ...{ who: "nhs-dorset", gainYear: "2010-11", pounds: 132_000, optimism: 30 },
          ...{ savingType: "cashable", area: "local", grade: "C" },
          evidence:
            "Sixty admissions for a fall fewer, at £2,200 each by the tariff: one in fifteen of those who come. Reckoned with two surgeries in Poole.",
        },
      },
      { on: "2009-09-08 09:44", by: "rosemary-dampier", do: "support", rows: ["reform-grant"] },
      { on: "2009-09-08 11:37", by: "simon-trowbridge", do: "support", rows: ["falls"] },
      { on: "2009-09-08 16:23", by: "hilary-foyle", do: "support", rows: ["instructors"] },
      { on: "2009-09-09 10:54", by: "david-hatcher", do: "submit" },
      ...reviewDorset,
    ],
  },
];
