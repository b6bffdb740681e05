import type { SampleBarrier } from "@/db/seed/samples/sample";

export const lutonPractice: SampleBarrier[] = [
  {
    key: "the-same-forty-questions",
    by: "bronwen-pugh",
    for: "luton-citizens-advice-bureau",
    on: "2009-07-31 10:30",
    onBehalf: true,
    draft: {
      title: "One family, eleven forms, the same forty questions",
      pilot: "luton-and-central-bedfordshire",
      codes: ["STRUCT-COMM", "LAW-DATA"],
      nature: "guidance",
      level: "department",
      bodies: ["DWP", "HMRC", "LA"],
      streams: ["jobseekers-allowance-and-other-benefits"],
      theme: "From dependence to self-reliance: access to benefits",
      happens:
        "A couple with three children, one of them disabled, filled in eleven forms in six weeks: three for the Pension, Disability and Carers Service, two for the Revenue, two for the Jobcentre, two for the council, one for the college’s learner support and one for school meals. We laid them on the table and counted. Forty questions are asked on seven or more of the forms; the worst of the forms runs to over fifty pages. When his hours changed they began again.",
      stops:
        "Claims that are right first time, and our own debt work: close to a third of our advisers’ time goes into form filling.",
      people: [5200, "families helped with a claim by the bureau", "year"],
      cost: [164000, "advisers’ time", "year"],
      evidence: "The eleven forms, and the grid of questions, attached.",
      asks: ["share-power", "clarify"],
      askWords:
        "Let one trusted local body take the facts once and pass them on to all, with the family’s signature.",
      otherOrganisations: "Luton Borough Council, Barnfield College",
      audience: "pilot",
    },
    files: [
      {
        name: "Questions on the eleven forms.csv",
        text: "question,forms that ask it\nName and address,11\nNational Insurance number,10\nWho lives with you,9\nChildren’s dates of birth,9\nIncome from work,9\nBank details,8\nHours worked,8\nSavings,7\n",
      },
      {
        name: "What the family said.txt",
        text: "“We are not hiding anything. We’d just like to say it once.”\n\n“They each told me that the other one would have it on the computer.”\n",
      },
    ],
    acts: [
      { on: "2009-08-03 09:20", by: "bronwen-pugh", do: "submit" },
      {
        on: "2009-08-10 14:50",
        by: "siobhan-kerrigan",
        do: "accept",
        severity: "high",
        theme: "From dependence to self-reliance: access to benefits",
        words: "The grid says it all. It is the pilot’s own theme, so press for a quick answer.",
      },
      {
        on: "2009-08-19 10:35",
        by: "stella-marchetti",
        do: "affects-us",
        people: [
          3800,
          "Housing and Council Tax Benefit claims that come back for a missing fact",
          "year",
        ],
        cost: [211000, "officers’ time", "year"],
        evidence:
          "Six out of ten of our letters ask for something that another office already holds.",
      },
      {
        on: "2009-08-24 15:20",
        by: "jasmine-hussain",
        do: "affects-us",
        people: [640, "learner-support applications", "year"],
        cost: [17500, "staff time", "year"],
        evidence: "We ask for a benefit letter that is twelve weeks old on average when we see it.",
      },
      {
        on: "2009-08-26 11:30",
        by: "ruth-adeyemi",
        do: "escalate",
        to: "body:DWP",
        contact: "Benefit simplification unit",
        ask: "May the bureau and the council take the forty common facts once, and will each benefit accept them on a signed sheet instead of its own pages?",
        dueOn: "2009-09-21",
      },
      {
        on: "2009-09-24 09:45",
        by: "siobhan-kerrigan",
        do: "chase",
        words: "Three days late. Told that a reply is “in clearance”.",
      },
      {
        on: "2009-10-06 14:30",
        by: "siobhan-kerrigan",
        do: "respond",
        outcome: "part",
        receivedOn: "2009-10-05",
        words:
          "Yes for Housing Benefit, Council Tax Benefit and Jobseeker’s Allowance, by a signed sheet that the council may verify, as a trial from January. Not for disability benefits, whose forms are set by regulations. HM Revenue & Customs must answer for tax credits.",
      },
      {
        on: "2009-10-08 10:15",
        by: "peter-szymanski",
        do: "comment",
        words:
          "That is more than I expected. Three of the eleven, and the three that change most often. Before we accept it: who pays for the sheet to be typed?",
      },
      {
        on: "2009-10-09 16:00",
        by: "stella-marchetti",
        do: "comment",
        words:
          "The council will scan it. If Peter’s volunteers check the sheet is complete, we save more than it costs us.",
      },
    ],
  },
  {
    key: "police-may-tell-probation",
    by: "jasmine-hussain",
    for: "barnfield-college",
    on: "2009-07-21 13:20",
    draft: {
      title: "Police may tell probation, probation may not tell the college",
      pilot: "luton-and-central-bedfordshire",
      codes: ["LAW-DATA", "CULT-TRUST"],
      nature: "perceived-only",
      level: "local",
      bodies: ["PROB", "POLICE", "COLLEGE"],
      theme: "From dependence to self-reliance: integrated offender management",
      happens:
        "Eleven men on the persistent offenders’ list were on our motor vehicle course last year. We found out afterwards. When one of them stopped coming nobody told us that he was in custody and nobody told his officer that he had stopped.",
      stops: "A telephone call on the day that a man goes missing, which is when it is of use.",
      people: [45, "learners on the list at any time", "year"],
      cost: [23000, "fees lost and tools not returned", "year"],
      evidence: "Attendance of the eleven beside dates of arrest, compared after the event.",
      asks: ["clarify"],
      askWords: "A short protocol: who may ring whom, about what, with the man’s agreement.",
      otherOrganisations: "Bedfordshire Police, Bedfordshire Probation Area",
    },
    acts: [
      { on: "2009-07-21 14:00", by: "jasmine-hussain", do: "submit" },
      {
        on: "2009-07-28 15:45",
        by: "priya-shah",
        do: "accept",
        severity: "medium",
        theme: "From dependence to self-reliance: integrated offender management",
        words: "With consent there is no bar. It wants two people and a telephone.",
      },
      {
        on: "2009-08-04 11:05",
        by: "kevin-lamb",
        do: "affects-us",
        people: [45, "men whose officers would like to know the same day", "year"],
        evidence:
          "Four of the eleven were breached for missing an appointment that clashed with class.",
      },
      {
        on: "2009-08-06 09:40",
        by: "kevin-lamb",
        do: "comment",
        words:
          "I have spoken to our information officer. If the college is named in the licence plan we may share attendance both ways. We simply never named it.",
      },
      {
        on: "2009-08-06 12:30",
        by: "jasmine-hussain",
        do: "comment",
        words: "Then please name us! I can give you one number that is answered until six.",
      },
      {
        on: "2009-08-28 10:00",
        by: "priya-shah",
        do: "resolve",
        changed:
          "Barnfield is named in the licence plans of men who enrol there. One number at each end; calls on the day.",
        proof: "Protocol signed on 26 August; copies with both.",
      },
      {
        on: "2009-09-08 13:15",
        by: "jasmine-hussain",
        do: "confirm",
        words:
          "Two calls in the first week, both useful. One man was back in class the next morning.",
      },
      {
        on: "2009-10-07 15:10",
        by: "jasmine-hussain",
        do: "reopen",
        evidence:
          "The officer who answered the telephone moved on 25 September and the number rings out. Since then two men have gone missing from class and we heard about one of them from the newspaper. It hung on one person: it needs a post and not a name.",
      },
      {
        on: "2009-10-08 09:30",
        by: "kevin-lamb",
        do: "comment",
        words:
          "Fair. I’ll cover it myself this month and ask for the duty officer’s line to be used.",
      },
    ],
  },
];
