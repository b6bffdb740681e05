import type { SampleBarrier } from "@/db/seed/samples/sample";

export const worcestershirePractice: SampleBarrier[] = [
  {
    key: "four-advisers-one-seventeen-year-old",
    by: "michael-yapp",
    for: "north-east-worcestershire-college",
    on: "2009-09-23 14:40",
    draft: {
      title: "Four advisers for one seventeen-year-old, and none on the day he rang",
      pilot: "worcestershire",
      codes: ["STRUCT-COMM", "FUND-FRAG"],
      nature: "local-practice",
      level: "local",
      bodies: ["LA", "CT", "JCP"],
      streams: ["connexions", "yjb-grant"],
      theme: "Young people not in education, employment or training",
      happens:
        "He has a Connexions adviser, a worker from the youth offending team, a mentor from a charity and a tutor here. Each is paid for by another grant and each has a plan. On 9 September he rang all four to say that he had been put out of the house. He reached two voicemails, one person in training and a number that was no longer in use.",
      stops: "One grown-up being answerable.",
      people: [60, "young people with three or more workers", "year"],
      evidence: "His own account, with consent, and the four plans.",
      asks: ["share-power"],
      askWords: "One lead worker, chosen by the young person, whom the others pay into.",
      otherOrganisations: "Connexions Worcestershire, Worcestershire County Council, Rathbone",
      audience: "pilot",
    },
    acts: [
      { on: "2009-09-24 09:15", by: "michael-yapp", do: "submit" },
      {
        on: "2009-10-02 11:35",
        by: "yasmin-farouk",
        do: "ask",
        replyBy: "2009-10-16",
        questions: [
          {
            field: "cost",
            words:
              "What do the four workers cost together? The county has asked for this in every case.",
          },
          {
            field: "people",
            words:
              "How did you reach 60? Is it the college’s own students, or the county’s figure?",
          },
        ],
      },
      {
        on: "2009-10-05 16:20",
        by: "michael-yapp",
        do: "comment",
        words:
          "He is safe and in a foyer in Bromsgrove, for anyone who was wondering. Answers this week.",
      },
    ],
  },
  {
    key: "grade-ignores-who-we-took-back",
    by: "karen-tolley",
    for: "kidderminster-college",
    on: "2009-08-24 15:15",
    draft: {
      title: "Our grade takes no account of the young people whom we took back",
      pilot: "worcestershire",
      codes: ["ACCT-INSPECT"],
      nature: "regulation",
      level: "department",
      bodies: ["OFSTED"],
      theme: "Young people not in education, employment or training",
      happens:
        "At our inspection in May the grade for achievement fell by one. We had taken back 46 young people who had been asked to leave elsewhere. We think that the team leader did not give it enough weight.",
      stops: "Our taking as many next year.",
      people: [46, "young people", "year"],
      evidence: "Inspection report; our comments on the draft.",
      asks: ["relax"],
      askWords: "Look at the grade again.",
      audience: "partners",
    },
    acts: [
      { on: "2009-08-25 09:50", by: "karen-tolley", do: "submit" },
      {
        on: "2009-09-03 14:40",
        by: "ruth-adeyemi",
        do: "decline",
        reason:
          "This asks for one college’s grade to be looked at again. The portal cannot help with a judgement that has its own way of appeal. The wider point, that published rates work against taking people back, is one for the portal.",
        pointer:
          "Ofsted’s complaints procedure, within three months of the report. Please log the wider point as a barrier of its own, with your figures for the 46.",
      },
    ],
  },
];
