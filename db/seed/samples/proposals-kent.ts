import { planKent } from "@/db/seed/samples/proposals-kent-plan";
import { savingsKent } from "@/db/seed/samples/proposals-kent-savings";
import { termsKent } from "@/db/seed/samples/proposals-kent-terms";
import type { SampleProposal } from "@/db/seed/samples/sample-proposal";

const adviser = { posts: 0.5, poundsAMonth: 2640, months: 12 };
const payroll =
  "Half of one adviser at the average cost of her grade with pension, from the district’s pay sheet for 2009-10. A temporary one would cost us more.";
const lowValue = "the district’s low-value procurement budget, which is given out a year at a time";
const roll = "Teaching and support of learners of 16 to 18 on the college’s roll";

export const proposalsKent: SampleProposal[] = [
  {
    key: "margate-sixteen-to-nineteen",
    by: "mina-kaur",
    for: "kent-county-council",
    on: "2009-08-26 10:00",
    draft: {
      title: "One budget for Margate’s 16- to 19-year-olds who are out of work and learning",
      pilot: "kent",
      arrangement: "pooled",
      aim: "A young person in Margate who has left school or a course is found within a fortnight and has one worker until he or she has been in a job with training, or on a course, for six months. Today the county, the college and the Jobcentre each pay somebody to look for the same 240 people, and each stops at a different birthday.",
      indicator: "NI 117: 16 to 18 year olds who are not in education, employment or training",
      whoFor:
        "About 240 young people of 16 to 19 in Margate Central, Cliftonville West and Dane Valley",
      stage: "pilot",
      startsOn: "2010-04-01",
      endsOn: "2012-03-31",
      assurance:
        "Equality: young mothers and young people leaving care are lost most often, and one of the three workers is for them. Third sector: about £30,000 a year is for two local groups, by agreements of two years. Procurement: nothing above the county’s limit for three quotations. State aid: none, nobody trades.",
      audience: "all-pilots",
    },
    acts: [
      {
        on: "2009-08-26 10:30",
        by: "mina-kaur",
        do: "invite",
        organisation: "thanet-college",
        words: "A tutor who can start somebody in any week, and your money for those whom we find.",
      },
      {
        on: "2009-08-26 10:35",
        by: "mina-kaur",
        do: "invite",
        organisation: "jobcentre-plus-kent",
        words:
          "Half an adviser for the eighteen-year-olds, and what you can put in cash beside her.",
      },
      { on: "2009-08-27 14:20", by: "graham-tuffnell", do: "accept-part" },
      { on: "2009-09-02 11:00", by: "desmond-achebe", do: "accept-part" },
      {
        on: "2009-09-03 09:45",
        by: "mina-kaur",
        do: "targets",
        wanted: { revenue: { "2010-11": 184_000, "2011-12": 160_000 } },
      },
      { on: "2009-09-03 10:00", by: "mina-kaur", do: "open-figures" },
      {
        on: "2009-09-03 10:20",
        by: "mina-kaur",
        do: "contribution",
        row: "youth-team",
        gives: {
          from: 2010,
          pounds: 96_000,
          source: "abg",
          recurrent: true,
          reduces: "the Connexions team for Thanet",
        },
      },
      {
        on: "2009-09-03 10:25",
        by: "mina-kaur",
        do: "contribution",
        row: "youth-team-second-year",
        gives: {
          from: 2011,
          pounds: 96_000,
          source: "abg",
          recurrent: true,
          reduces: "the Connexions team for Thanet",
        },
      },
      {
        on: "2009-09-03 10:35",
        by: "mina-kaur",
        do: "contribution",
        row: "reward",
        gives: { from: 2010, pounds: 25_000, source: "laa-reward" },
      },
      {
        on: "2009-09-08 15:10",
        by: "graham-tuffnell",
        do: "comment",
        partnersOnly: true,
        words:
          "Our year ends on 31 July and yours on 31 March. I shall enter April to July 2010 as a row of its own, out of our 2009/10, or it will look as if we gave nothing for the first four months.",
      },
      {
        on: "2009-09-08 15:30",
        by: "graham-tuffnell",
        do: "contribution",
        row: "summer-term",
        gives: {
          basis: "august",
          from: 2009,
          pounds: 14_000,
          source: "lsc",
          ringFence: roll,
          firstMonths: 0,
        },
      },
      {
        on: "2009-09-08 15:35",
        by: "graham-tuffnell",
        do: "contribution",
        row: "tutors",
        gives: {
          basis: "august",
          from: 2010,
          pounds: 45_000,
          source: "lsc",
          ringFence: roll,
          recurrent: true,
        },
      },
      {
        on: "2009-09-08 15:45",
        by: "graham-tuffnell",
        do: "contribution",
        row: "tutors-second-year",
        gives: {
          basis: "august",
          from: 2011,
          pounds: 31_000,
          source: "lsc",
          ringFence: roll,
          firstMonths: 12,
        },
      },
      {
        on: "2009-09-15 11:20",
        by: "desmond-achebe",
        do: "contribution",
        row: "adviser",
        gives: {
          from: 2010,
          pounds: 15_840,
          source: "core",
          recurrent: true,
          reduces: "advisers at the Margate Jobcentre",
          inKind: ["staff", payroll],
          staff: adviser,
        },
      },
      {
        on: "2009-09-15 11:25",
        by: "desmond-achebe",
        do: "contribution",
        row: "adviser-second-year",
        gives: {
          from: 2011,
          pounds: 15_840,
          source: "core",
          recurrent: true,
          reduces: "advisers at the Margate Jobcentre",
          inKind: ["staff", payroll],
          staff: adviser,
        },
      },
      {
        on: "2009-09-15 11:40",
        by: "desmond-achebe",
        do: "comment",
        partnersOnly: true,
        words:
          "The adviser is easy: she is on the payroll either way. Cash is low-value procurement, and the district hears in March what it has. I can put down £20,000 a year and say that it depends.",
      },
      {
        on: "2009-09-15 11:50",
        by: "desmond-achebe",
        do: "contribution",
        row: "low-value",
        gives: {
          from: 2010,
          pounds: 20_000,
          source: "core",
          condition: lowValue,
          conditionOn: "2010-03-19",
        },
      },
      {
        on: "2009-09-15 11:55",
        by: "desmond-achebe",
        do: "contribution",
        row: "low-value-second-year",
        gives: {
          from: 2011,
          pounds: 20_000,
          source: "core",
          condition: lowValue,
          conditionOn: "2011-03-18",
        },
      },
      {
        on: "2009-09-22 09:30",
        by: "graham-tuffnell",
        do: "comment",
        words:
          "The county pays us £12,000 of its Area Based Grant for the youth tutor. Is that inside your £96,000, Mina, or beside it?",
      },
      {
        on: "2009-09-22 12:10",
        by: "mina-kaur",
        do: "comment",
        words:
          "Inside. Put it in as passed on by us, and it is counted once. Otherwise we have both given it.",
      },
      {
        on: "2009-09-22 14:00",
        by: "graham-tuffnell",
        do: "contribution",
        row: "youth-tutor",
        gives: { from: 2010, pounds: 12_000, source: "abg", passedOnBy: "kent-county-council" },
      },
      ...planKent,
      ...termsKent,
      ...savingsKent,
      {
        on: "2009-10-09 10:15",
        by: "mina-kaur",
        do: "comment",
        words:
          "Our solicitor has read it. A college and a Jobcentre may pay into a children’s fund with us once the Apprenticeships, Skills, Children and Learning Bill is law, and not a day before. It is with the Lords. We begin in April, so I am not holding it up for that.",
      },
    ],
  },
];
