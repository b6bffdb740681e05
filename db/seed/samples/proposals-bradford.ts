import type { SampleProposal } from "@/db/seed/samples/sample-proposal";

const probation = "west-yorkshire-probation-area";
const learners = "Adult learner responsive funding, for learners on the college’s roll";
const adviser = { posts: 0.5, poundsAMonth: 2640, months: 12 };

export const proposalsBradford: SampleProposal[] = [
  {
    key: "first-monday-after-prison",
    by: "denise-haigh",
    for: probation,
    on: "2009-09-01 11:14",
    draft: {
      title: "Three purses and one plan for the first Monday after prison",
      pilot: "bradford",
      arrangement: "aligned",
      aim: "Whoever comes home to Bradford from Leeds or New Hall after a short sentence is met at the gate, has a claim in by the first Monday and a place on a course within a fortnight. Nobody supervises a sentence under twelve months, so today it is nobody’s work, and 60 in a hundred are back within a year.",
      indicator: "Reconvictions within a year of those who served less than twelve months",
      whoFor: "About 260 adults a year who come home to Bradford after less than twelve months",
      stage: "pilot",
      startsOn: "2010-04-01",
      endsOn: "2011-03-31",
      assurance:
        "Equality: New Hall is a women’s prison, and one of the two workers is for women. Third sector: the peer mentors are a charity’s. Procurement: none above a limit. State aid: none.",
      audience: "pilot",
    },
    acts: [
      {
        on: "2009-09-01 11:26",
        by: "denise-haigh",
        do: "invite",
        organisation: "bradford-college",
        words: "Places that can be taken up in any week, and a tutor who goes to the hostel.",
      },
      {
        on: "2009-09-01 11:29",
        by: "denise-haigh",
        do: "invite",
        organisation: "jobcentre-plus-west-yorkshire",
        words: "Half an adviser for the first claims, and what you have for the first week.",
      },
      { on: "2009-09-02 15:37", by: "shazia-akhtar", do: "accept-part" },
      { on: "2009-09-04 10:52", by: "leon-thewlis", do: "accept-part" },
      {
        on: "2009-09-07 09:33",
        by: "denise-haigh",
        do: "targets",
        wanted: { revenue: { "2010-11": 120_000 } },
      },
      { on: "2009-09-07 09:44", by: "denise-haigh", do: "open-figures" },
      {
        on: "2009-09-07 09:57",
        by: "denise-haigh",
        do: "contribution",
        row: "gate",
        gives: {
          ...{ from: 2010, pounds: 64_000, source: "core", recurrent: true },
          reduces: "resettlement work inside the prisons",
        },
      },
      {
        on: "2009-09-09 14:22",
        by: "shazia-akhtar",
        do: "contribution",
        row: "spring",
        gives: {
          ...{ basis: "august", from: 2009, pounds: 9_000, source: "lsc" },
          ...{ ringFence: learners, firstMonths: 0 },
        },
      },
      {
        on: "2009-09-09 14:27",
        by: "shazia-akhtar",
        do: "contribution",
        row: "autumn",
        gives: {
          ...{ basis: "august", from: 2010, pounds: 27_000, source: "lsc" },
          ...{ ringFence: learners, firstMonths: 12 },
        },
      },
      {
        on: "2009-09-11 10:33",
        by: "leon-thewlis",
        do: "contribution",
        row: "adviser",
        gives: {
          ...{ from: 2010, pounds: 15_840, source: "core", recurrent: true, staff: adviser },
          reduces: "advisers at the Jobcentre in Manningham Lane",
          inKind: [
            "staff",
            "Half of one adviser at the average cost of the grade with pension, 2009-10.",
          ],
        },
      },
      {
        on: "2009-09-11 10:41",
        by: "leon-thewlis",
        do: "contribution",
        row: "first-week",
        gives: {
          ...{ from: 2010, pounds: 12_000, source: "core" },
          condition: "the district’s discretionary fund for 2010-11",
          conditionOn: "2010-03-19",
        },
      },
      {
        on: "2009-09-16 09:48",
        by: "denise-haigh",
        do: "spending",
        line: "workers",
        pays: {
          ...{ what: "Two workers who meet people at the gate", scheme: "staff", year: "2010-11" },
          ...{ pounds: 66_000, commissioner: probation, outputs: [260, "people met"] },
        },
      },
      {
        on: "2009-09-16 09:56",
        by: "denise-haigh",
        do: "spending",
        line: "tutors",
        pays: {
          ...{ what: "Tutors at the hostel and in the workshops", scheme: "teaching" },
          ...{ year: "2010-11", pounds: 36_000, commissioner: "bradford-college" },
          ...{ paidBy: ["spring", "autumn"], outputs: [90, "starts"], variance: "variable" },
        },
      },
      {
        on: "2009-09-16 10:04",
        by: "denise-haigh",
        do: "spending",
        line: "first-week",
        pays: {
          ...{ what: "Fares, boots and a first deposit", scheme: "support", year: "2010-11" },
          ...{ pounds: 12_000, commissioner: "jobcentre-plus-west-yorkshire" },
          ...{ paidBy: ["first-week"], variance: "variable" },
        },
      },
      {
        on: "2009-09-16 10:11",
        by: "denise-haigh",
        do: "spending",
        line: "mentors",
        pays: {
          ...{ what: "Peer mentors, by an agreement of one year", scheme: "support" },
          ...{ year: "2010-11", pounds: 4_000, commissioner: probation },
        },
      },
      {
        on: "2009-09-16 10:18",
        by: "denise-haigh",
        do: "spending",
        line: "adviser",
        pays: {
          ...{ what: "Half an adviser for first claims", scheme: "advice", year: "2010-11" },
          ...{ pounds: 15_840, form: "in-kind", isNew: false },
        },
      },
      {
        on: "2009-09-17 09:27",
        by: "denise-haigh",
        do: "reserves",
        kept: { contingency: { revenue: { "2010-11": 2_000 } }, carries: false },
      },
      {
        on: "2009-09-17 11:08",
        by: "denise-haigh",
        do: "terms",
        section: "governance",
        says: {
          board: "Denise Haigh, Shazia Akhtar and Leon Thewlis, each with a vote on its own purse",
          votes: "By consent; nobody is outvoted on its own money",
          meets: "Every six weeks",
          rhythm: "quarterly",
        },
      },
      {
        on: "2009-09-17 11:31",
        by: "denise-haigh",
        do: "terms",
        section: "legal",
        says: {
          legalBasis: "contract",
          legalNote:
            "No pool: each keeps its own money and spends it to one plan. What binds us is an agreement of the three.",
          ...{ dataSharing: "to-be-made" },
        },
      },
      {
        on: "2009-09-18 13:46",
        by: "denise-haigh",
        do: "saving",
        saves: {
          ...{ who: "ministry-of-justice", gainYear: "2011-12", pounds: 195_000, optimism: 50 },
          ...{ savingType: "avoided", area: "local", grade: "D" },
          evidence:
            "Thirteen fewer back in prison for four months, at about £45,000 a place and year. It becomes money only where a wing closes.",
        },
      },
      { on: "2009-09-22 10:03", by: "joyce-sugden", do: "support", rows: ["gate"] },
      { on: "2009-09-23 15:34", by: "nasreen-iqbal", do: "support", rows: ["spring", "autumn"] },
      { on: "2009-09-24 11:58", by: "philip-earnshaw", do: "support", rows: ["adviser"] },
      {
        on: "2009-09-28 09:22",
        by: "shazia-akhtar",
        do: "comment",
        partnersOnly: true,
        words: "It is £8,000 short. Do we wait until somebody has it, or say so?",
      },
      {
        on: "2009-09-28 10:47",
        by: "denise-haigh",
        do: "comment",
        partnersOnly: true,
        words: "We say so, and how it is closed. The prisons’ answer comes in November.",
      },
      {
        on: "2009-09-29 10:13",
        by: "denise-haigh",
        do: "submit",
        plan: "We have asked the Prison Service for £8,000 of its resettlement money, and hear in November. If it says no, the second worker starts in July: three months less are £8,250.",
      },
      { on: "2009-10-01 14:17", by: "priya-shah", do: "start-review" },
      {
        on: "2009-10-13 10:38",
        by: "priya-shah",
        do: "review",
        part: "whole",
        scores: {
          outcome: [4, "One day, one claim, one place: and reconvictions are counted already."],
          partners: [3, "All three are at the gate now, on different days."],
          risks: [null, "Each bears its own. What becomes of the plan if one stops is not said."],
          legal: [3, "An agreement is enough where nothing is pooled."],
          reuse: [4, "Lewisham and Luton work on the same sentences."],
        },
        words:
          "Good, and small enough to begin. Its terms on exit and savings are still empty, and without them it cannot be signed. Who knows money should look at the £8,000.",
      },
    ],
  },
];
