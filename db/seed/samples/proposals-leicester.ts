import { planLeicester } from "@/db/seed/samples/proposals-leicester-plan";
import { termsLeicester } from "@/db/seed/samples/proposals-leicester-terms";
import type { SampleProposal } from "@/db/seed/samples/sample-proposal";

const roll = "Support of learners of 16 to 18 on the college’s roll";

export const proposalsLeicester: SampleProposal[] = [
  {
    key: "alcohol-and-drug-workers-at-college",
    by: "gurpreet-sandhu",
    for: "leicester-city-council",
    on: "2009-09-01 10:00",
    draft: {
      title:
        "Alcohol and drug workers at the colleges of Leicester and Loughborough, paid together",
      pilot: "leicester-and-leicestershire",
      arrangement: "pooled",
      aim: "A student who drinks or takes drugs at a level that harms him or her is seen at college within a week, by the same worker until it is over, and finishes the course. Each of us now pays for a piece of that worker, to a different month, and two posts in five are empty while the next piece is found.",
      indicator:
        "NI 39: hospital admissions for alcohol-related harm; and how many of those seen finish their course",
      whoFor: "About 520 students of 16 to 24 a year in Leicester and Loughborough",
      stage: "pilot",
      startsOn: "2010-01-04",
      endsOn: "2011-07-31",
      assurance:
        "Equality: an assessment is attached to the city’s drug plan and covers this. The service asks nobody for a home address, so that students who live in hostels are seen. Procurement: the workers’ employer is chosen from the city’s framework.",
    },
    acts: [
      {
        on: "2009-09-01 10:20",
        by: "gurpreet-sandhu",
        do: "invite",
        organisation: "leicester-college",
        words: "A room, an officer for two days a week, and support money for those on your roll.",
      },
      {
        on: "2009-09-01 10:25",
        by: "gurpreet-sandhu",
        do: "invite",
        organisation: "loughborough-college",
        words: "A day and a half of a worker, and what you pay for Saturday counselling now.",
      },
      {
        on: "2009-09-01 10:30",
        by: "gurpreet-sandhu",
        do: "invite",
        organisation: "nhs-leicestershire-county-and-rutland",
        words: "The nurse, and a share of the two workers’ pay.",
      },
      {
        on: "2009-09-01 10:35",
        by: "gurpreet-sandhu",
        do: "invite",
        organisation: "leicestershire-constabulary",
        words: "Something from the Basic Command Unit fund for Thursday nights?",
      },
      { on: "2009-09-02 09:15", by: "dev-patel", do: "accept-part" },
      { on: "2009-09-03 16:00", by: "anita-dsouza", do: "accept-part" },
      {
        on: "2009-09-04 11:30",
        by: "ian-tansley",
        do: "decline-part",
        reason:
          "The fund is promised to March 2011 and I have no other. We go on carrying the cards on a Thursday, which costs nobody anything.",
      },
      { on: "2009-09-08 12:00", by: "hollie-barker", do: "accept-part" },
      {
        on: "2009-09-09 10:00",
        by: "gurpreet-sandhu",
        do: "targets",
        wanted: { revenue: { "2009-10": 34_000, "2010-11": 140_000, "2011-12": 48_000 } },
      },
      { on: "2009-09-09 10:10", by: "gurpreet-sandhu", do: "open-figures" },
      {
        on: "2009-09-09 10:30",
        by: "gurpreet-sandhu",
        do: "contribution",
        row: "city-this-year",
        gives: { from: 2009, pounds: 10_000, source: "abg" },
      },
      {
        on: "2009-09-09 10:35",
        by: "gurpreet-sandhu",
        do: "contribution",
        row: "city",
        gives: {
          from: 2010,
          pounds: 40_000,
          source: "abg",
          recurrent: true,
          reduces: "the outreach bus, which nobody under 25 gets on",
        },
      },
      {
        on: "2009-09-09 10:40",
        by: "gurpreet-sandhu",
        do: "contribution",
        row: "city-last-months",
        gives: { from: 2011, pounds: 13_000, source: "abg" },
      },
      {
        on: "2009-09-10 14:10",
        by: "dev-patel",
        do: "comment",
        partnersOnly: true,
        words:
          "Can we be in it at all? Your agreement under section 75 is for councils and the health service, and our principal asks me before she asks you.",
      },
      {
        on: "2009-09-11 09:40",
        by: "gurpreet-sandhu",
        do: "comment",
        partnersOnly: true,
        words:
          "Not in the fund itself, as the law stands. The city and health pool; the two colleges keep their money and spend it to the same plan, and we show all of it in one table. If the law changes this winter we look again.",
      },
      {
        on: "2009-09-14 15:20",
        by: "dev-patel",
        do: "contribution",
        row: "support",
        gives: {
          basis: "august",
          from: 2009,
          pounds: 18_000,
          source: "lsc",
          ringFence: roll,
          reduces: "learning support in the sixth-form centre",
        },
      },
      {
        on: "2009-09-14 15:25",
        by: "dev-patel",
        do: "contribution",
        row: "support-second-year",
        gives: {
          basis: "august",
          from: 2010,
          pounds: 27_000,
          source: "lsc",
          ringFence: roll,
          condition: "our allocation for 2010/11 from the young people’s agency",
          conditionOn: "2010-03-31",
        },
      },
      {
        on: "2009-09-14 15:40",
        by: "dev-patel",
        do: "contribution",
        row: "officer",
        gives: {
          basis: "august",
          from: 2010,
          pounds: 13_200,
          source: "core",
          recurrent: true,
          reduces: "student services at Freemen’s Park",
          inKind: [
            "staff",
            "Two days a week of a student services officer, at her pay with pension and national insurance in July 2009. Our finance office has the sheet.",
          ],
          staff: { posts: 0.4, poundsAMonth: 2750, months: 12 },
        },
      },
      {
        on: "2009-09-16 11:00",
        by: "anita-dsouza",
        do: "contribution",
        row: "health-this-year",
        gives: { from: 2009, pounds: 9000, source: "core" },
      },
      {
        on: "2009-09-16 11:10",
        by: "anita-dsouza",
        do: "contribution",
        row: "health",
        gives: {
          from: 2010,
          pounds: 36_000,
          source: "core",
          recurrent: true,
          condition: "the trust’s operating plan, which the board takes in March",
          conditionOn: "2010-03-25",
        },
      },
      {
        on: "2009-09-16 11:25",
        by: "anita-dsouza",
        do: "contribution",
        row: "nurse",
        gives: {
          from: 2010,
          pounds: 24_480,
          source: "core",
          recurrent: true,
          reduces: "the clinic in New Walk, Wednesday to Friday",
          inKind: [
            "staff",
            "Three days a week of a band 6 nurse in the middle of the scale, from the trust’s pay tables of April 2009.",
          ],
          staff: { posts: 0.6, poundsAMonth: 3400, months: 12 },
        },
      },
      {
        on: "2009-09-17 16:30",
        by: "hollie-barker",
        do: "contribution",
        row: "saturdays",
        gives: {
          basis: "august",
          from: 2010,
          pounds: 18_000,
          source: "core",
          recurrent: true,
          reduces: "Saturday counselling",
        },
      },
      {
        on: "2009-10-06 10:05",
        by: "hollie-barker",
        do: "change-contribution",
        row: "saturdays",
        gives: { pounds: 12_000 },
      },
      {
        on: "2009-10-06 10:15",
        by: "hollie-barker",
        do: "comment",
        partnersOnly: true,
        words:
          "I have brought our row down from £18,000 to £12,000. We enrolled 140 more at 16 than the LSC will pay for, and I am not promising the same money twice in one autumn. Better that you hear it now than in May.",
      },
      {
        on: "2009-10-07 12:20",
        by: "gurpreet-sandhu",
        do: "comment",
        partnersOnly: true,
        words:
          "Thank you for saying so. That leaves £32,000 to find in 2010-11, which is the second worker from September. Anita, could any of the alcohol growth money come here?",
      },
      ...planLeicester,
      ...termsLeicester,
    ],
  },
];
