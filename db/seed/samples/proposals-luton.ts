import type { SampleProposal } from "@/db/seed/samples/sample-proposal";

const debtAdvice = "Face-to-face debt advice under the Financial Inclusion Fund";

export const proposalsLuton: SampleProposal[] = [
  {
    key: "one-fund-for-advice",
    by: "stella-marchetti",
    for: "luton-borough-council",
    on: "2009-08-11 10:00",
    draft: {
      title: "One fund for advice on benefits, debt and courses in Marsh Farm",
      pilot: "luton-and-central-bedfordshire",
      arrangement: "pooled",
      aim: "Whoever comes with a letter that he or she cannot answer gets it answered at the first desk, whether it is about rent, a debt or a course. One fund would pay for the desk, whoever sits at it.",
      indicator: "Visits after which nobody has to be sent on to another office",
      whoFor: "About 1,900 households a year in Marsh Farm",
      stage: "pilot",
      startsOn: "2010-04-01",
      endsOn: "2012-03-31",
    },
    acts: [
      {
        on: "2009-08-11 10:20",
        by: "stella-marchetti",
        do: "invite",
        organisation: "luton-citizens-advice-bureau",
        words: "Your debt advisers, and the contract that pays for them.",
      },
      {
        on: "2009-08-11 10:25",
        by: "stella-marchetti",
        do: "invite",
        organisation: "barnfield-college",
        words: "Somebody who can put a person on a course from the same desk.",
      },
      { on: "2009-08-12 11:00", by: "peter-szymanski", do: "accept-part" },
      { on: "2009-08-18 14:30", by: "jasmine-hussain", do: "accept-part" },
      {
        on: "2009-08-19 09:30",
        by: "stella-marchetti",
        do: "targets",
        wanted: { revenue: { "2010-11": 150_000, "2011-12": 150_000 } },
      },
      { on: "2009-08-19 09:40", by: "stella-marchetti", do: "open-figures" },
      {
        on: "2009-08-19 09:50",
        by: "stella-marchetti",
        do: "contribution",
        row: "grant",
        gives: {
          from: 2010,
          pounds: 70_000,
          source: "core",
          recurrent: true,
          reduces: "the council’s grant to the bureau",
        },
      },
      {
        on: "2009-08-25 16:10",
        by: "peter-szymanski",
        do: "contribution",
        row: "debt",
        gives: { from: 2010, pounds: 55_000, source: "other", ringFence: debtAdvice },
      },
      {
        on: "2009-08-27 10:45",
        by: "jasmine-hussain",
        do: "contribution",
        row: "first-steps",
        gives: {
          basis: "august",
          from: 2010,
          pounds: 24_000,
          source: "lsc",
          ringFence: "First steps courses for learners on the college’s roll",
        },
      },
      {
        on: "2009-09-08 11:30",
        by: "stella-marchetti",
        do: "spending",
        line: "desk",
        pays: {
          what: "Four people at one desk in Marsh Farm, whoever employs them",
          scheme: "advice",
          year: "2010-11",
          pounds: 120_000,
          outputs: [1900, "households"],
          isNew: false,
        },
      },
      {
        on: "2009-09-10 12:15",
        by: "peter-szymanski",
        do: "comment",
        partnersOnly: true,
        words:
          "I have read our contract again. Every pound is paid for a case of debt that is opened in our name, and it ends in March 2011. I can spend it at your desk. I cannot give it to anybody.",
      },
      {
        on: "2009-09-14 09:20",
        by: "jasmine-hussain",
        do: "comment",
        partnersOnly: true,
        words:
          "It is the same with ours: no learner, no money, and the learner has to be on our roll. I am taking the row out until somebody can tell me what a fund would do with it.",
      },
      {
        on: "2009-09-14 09:25",
        by: "jasmine-hussain",
        do: "remove-contribution",
        row: "first-steps",
      },
      {
        on: "2009-09-21 15:00",
        by: "stella-marchetti",
        do: "withdraw",
        reason:
          "Two of the three cannot pay into one fund: the bureau’s money is tied to its own cases and the college’s to its own learners. What is left is the council’s grant by another name. Each of us keeps its own and the one desk goes on as it is. It is worth asking again when the debt contract ends in March 2011.",
      },
      {
        on: "2009-09-22 10:30",
        by: "peter-szymanski",
        do: "comment",
        partnersOnly: true,
        words: "Agreed. People see the desk, and nobody ever saw the fund.",
      },
    ],
  },
];
