import { planDurham } from "@/db/seed/samples/proposals-durham-plan";
import type { SampleProposal } from "@/db/seed/samples/sample-proposal";

const learners = "Construction learners of 16 to 18 on the college’s roll";
const homes = "Materials for homes that the council brings back into use";

export const proposalsDurham: SampleProposal[] = [
  {
    key: "empty-homes-as-building-sites",
    by: "gareth-hindmarsh",
    for: "durham-county-council",
    on: "2009-09-14 13:21",
    draft: {
      title: "Empty homes in Stanley and Easington as building sites for apprentices",
      pilot: "durham",
      arrangement: "aligned",
      aim: "Twelve homes that have stood empty for two years are let again, and the young people who put in the kitchens have a trade and a first wage by it. Today the council pays a contractor, the colleges build walls in a hall and pull them down, and the wages go to whoever is nearest.",
      indicator: "Homes let again; learners who work on one and finish their course",
      whoFor: "Twelve households, 40 learners and twelve people of 18 to 24 out of work",
      stage: "pilot",
      startsOn: "2010-04-01",
      endsOn: "2012-03-31",
      assurance:
        "Equality: two of the twelve homes are made step-free. Third sector: Groundwork employs the twelve. Procurement: materials by the council’s framework. State aid: none, the homes stay the council’s.",
      audience: "pilot",
    },
    acts: [
      {
        on: "2009-09-14 13:32",
        by: "gareth-hindmarsh",
        do: "invite",
        organisation: "derwentside-college",
        words: "Tutors and learners for six homes in Stanley.",
      },
      {
        on: "2009-09-14 13:34",
        by: "gareth-hindmarsh",
        do: "invite",
        organisation: "east-durham-college",
        words: "The same for six homes in Easington Colliery.",
      },
      {
        on: "2009-09-14 13:36",
        by: "gareth-hindmarsh",
        do: "invite",
        organisation: "groundwork",
        words: "Twelve jobs on the sites, if the Future Jobs Fund says yes.",
      },
      { on: "2009-09-15 09:18", by: "keith-raine", do: "accept-part" },
      { on: "2009-09-15 16:22", by: "nicola-featherstone", do: "accept-part" },
      { on: "2009-09-17 10:43", by: "lucy-teasdale", do: "accept-part" },
      {
        on: "2009-09-18 09:37",
        by: "gareth-hindmarsh",
        do: "targets",
        wanted: {
          capital: { "2010-11": 60_000, "2011-12": 60_000 },
          revenue: { "2010-11": 162_000, "2011-12": 106_000 },
        },
      },
      { on: "2009-09-18 09:46", by: "gareth-hindmarsh", do: "open-figures" },
      {
        on: "2009-09-18 09:53",
        by: "gareth-hindmarsh",
        do: "contribution",
        row: "materials",
        gives: {
          ...{ from: 2010, pounds: 60_000, nature: "capital", source: "capital-programme" },
          ringFence: homes,
        },
      },
      {
        on: "2009-09-18 09:56",
        by: "gareth-hindmarsh",
        do: "contribution",
        row: "materials-second-year",
        gives: {
          ...{ from: 2011, pounds: 60_000, nature: "capital", source: "capital-programme" },
          ringFence: homes,
        },
      },
      {
        on: "2009-09-18 10:08",
        by: "gareth-hindmarsh",
        do: "contribution",
        row: "sites",
        gives: {
          ...{ from: 2010, pounds: 40_000, source: "core", recurrent: true },
          reduces: "the council’s own repairs team",
        },
      },
      {
        on: "2009-09-18 10:12",
        by: "gareth-hindmarsh",
        do: "contribution",
        row: "sites-second-year",
        gives: {
          ...{ from: 2011, pounds: 40_000, source: "core", recurrent: true },
          reduces: "the council’s own repairs team",
        },
      },
      {
        on: "2009-09-21 14:14",
        by: "keith-raine",
        do: "contribution",
        row: "stanley",
        gives: {
          ...{ basis: "august", from: 2010, pounds: 36_000, source: "lsc", ringFence: learners },
          recurrent: true,
        },
      },
      {
        on: "2009-09-21 14:19",
        by: "keith-raine",
        do: "contribution",
        row: "stanley-second-year",
        gives: {
          ...{ basis: "august", from: 2011, pounds: 24_000, source: "lsc", ringFence: learners },
          ...{ recurrent: true, firstMonths: 12 },
        },
      },
      {
        on: "2009-09-22 11:02",
        by: "nicola-featherstone",
        do: "contribution",
        row: "easington",
        gives: {
          ...{ basis: "august", from: 2010, pounds: 33_000, source: "lsc", ringFence: learners },
          recurrent: true,
        },
      },
      {
        on: "2009-09-22 11:07",
        by: "nicola-featherstone",
        do: "contribution",
        row: "easington-second-year",
        gives: {
          ...{ basis: "august", from: 2011, pounds: 20_000, source: "lsc", ringFence: learners },
          ...{ recurrent: true, firstMonths: 12 },
        },
      },
      {
        on: "2009-09-23 16:34",
        by: "lucy-teasdale",
        do: "contribution",
        row: "jobs",
        gives: {
          ...{ from: 2010, pounds: 78_000, source: "other" },
          ringFence: "Wages of twelve people of 18 to 24, by the Future Jobs Fund at £6,500 each",
          condition: "the answer to our bid to the Future Jobs Fund",
          conditionOn: "2009-11-27",
        },
      },
      ...planDurham,
      {
        on: "2009-10-01 09:58",
        by: "brian-coxon",
        do: "support",
        rows: ["materials", "materials-second-year", "sites", "sites-second-year"],
      },
      {
        on: "2009-10-01 14:47",
        by: "judith-liddle",
        do: "support",
        rows: ["stanley", "stanley-second-year"],
      },
      {
        on: "2009-10-02 11:13",
        by: "craig-maughan",
        do: "support",
        rows: ["easington", "easington-second-year"],
      },
      { on: "2009-10-05 10:44", by: "gareth-hindmarsh", do: "submit" },
      {
        on: "2009-10-07 09:19",
        by: "nicola-featherstone",
        do: "comment",
        partnersOnly: true,
        words:
          "Our governors voted £30,000 for 2010/11, and the row says £33,000. The mistake is mine: it was the figure in the first paper.",
      },
      {
        on: "2009-10-07 11:33",
        by: "gareth-hindmarsh",
        do: "take-back",
        reason:
          "East Durham College’s governors voted £30,000 and not £33,000. The row and the two lines that it pays for are put right, and it is submitted again.",
      },
      {
        on: "2009-10-08 09:41",
        by: "nicola-featherstone",
        do: "change-contribution",
        row: "easington",
        gives: { pounds: 30_000 },
      },
      {
        on: "2009-10-08 14:06",
        by: "gareth-hindmarsh",
        do: "change-spending",
        line: "easington",
        pays: { pounds: 20_000 },
      },
      {
        on: "2009-10-08 14:09",
        by: "gareth-hindmarsh",
        do: "change-spending",
        line: "easington-second-year",
        pays: { pounds: 30_000 },
      },
      { on: "2009-10-09 13:28", by: "craig-maughan", do: "support", rows: ["easington"] },
      { on: "2009-10-12 15:17", by: "gareth-hindmarsh", do: "submit" },
    ],
  },
];
