import type { SampleBarrier } from "@/db/seed/samples/sample";

export const manchesterFunding: SampleBarrier[] = [
  {
    key: "match-that-arrives-too-late",
    by: "colin-entwistle",
    for: "bolton-community-college",
    on: "2009-09-14 11:30",
    draft: {
      title: "Late allocations and European match",
      pilot: "manchester-city-region-and-warrington",
      codes: ["FUND-MATCH"],
      nature: "funding-rule",
      level: "eu",
      bodies: ["LSC", "DWP"],
      streams: ["lsc-esf-co-financing"],
      theme: "Early years, from before birth to 5",
      happens:
        "Our European contract for parents with children under five was to be matched pound for pound from adult money. The adult money was cut by 6% in June, after the contract was signed. The auditors now ask us to show match that was taken away.",
      stops: "Bidding again. Governors have said no to any match that we do not already hold.",
      people: [220, "parents on the programme", "year"],
      cost: [83000, "grant at risk of being reclaimed", "once"],
      evidence: "Contract, allocation letter, revised allocation letter.",
      asks: ["clarify", "change-timing"],
      askWords: "Allow match to be replaced in mid-contract when a public funder withdraws it.",
      otherOrganisations: "Bolton Council Adult Learning Service, Bury College",
      audience: "all-pilots",
    },
    acts: [
      { on: "2009-09-15 09:40", by: "colin-entwistle", do: "submit" },
      {
        on: "2009-09-23 14:15",
        by: "dilip-mistry",
        do: "ask",
        replyBy: "2009-10-07",
        questions: [
          {
            field: "bodies",
            words:
              "Which of the two actually holds the rule: the co-financing contract or the Regulation?",
          },
          { field: "evidence", words: "Could we have dates for the three documents?" },
          { field: "since", words: "Did this happen in earlier years?" },
        ],
      },
      {
        on: "2009-09-24 10:10",
        by: "colin-entwistle",
        do: "comment",
        words:
          "I have asked the co-financing team and will wait for their reply, so I may be a few days over.",
      },
      {
        on: "2009-09-24 16:00",
        by: "dilip-mistry",
        do: "comment",
        words: "A few days are fine. Better late and right.",
      },
      {
        on: "2009-10-12 15:35",
        by: "colin-entwistle",
        do: "reply",
        changes: {
          bodies: ["LSC"],
          evidence:
            "Contract of 2 February 2009, clause 14; allocation letter of 29 May; revised allocation letter of 26 June. The auditors’ query is of 7 September.",
        },
        answers: [
          {
            field: "bodies",
            words:
              "The co-financing team say that the Regulation lets match be replaced and that it’s their own clause 14 which does not. So I have taken Work and Pensions off.",
          },
          { field: "since", words: "No. The cut in mid-year was the first." },
        ],
      },
    ],
  },
  {
    key: "childcare-stops-at-twenty",
    by: "farah-siddiqui",
    for: "manchester-college",
    on: "2009-08-24 10:45",
    draft: {
      title: "Childcare money stops when the mother turns twenty",
      pilot: "manchester-city-region-and-warrington",
      codes: ["ELIG-AGE", "FUND-RULE"],
      nature: "funding-rule",
      level: "department",
      bodies: ["DCSF", "BIS", "LSC"],
      streams: ["learner-support", "sure-start-early-years-and-childcare-grant"],
      theme: "Early years, from before birth to 5",
      happens:
        "Care to Learn pays up to £160 a week for a young parent’s childcare if she starts before she is twenty. A mother who starts three weeks after her birthday is an adult: she may ask our hardship fund, which has £11 a week for her. Same course, same nursery, same baby.",
      stops:
        "Level 2 for young mothers who had their first child at eighteen or nineteen – the ones who come to us once the baby can walk.",
      people: [340, "parents of 20 to 24 with a child under three", "year"],
      cost: [128000, "childcare paid from hardship funds and reserves", "year"],
      since: "2003-08-01",
      evidence:
        "Applications and starts by age in months, attached. The line falls from 71% to 24% between 19 years 11 months and 20 years 1 month.",
      asks: ["relax"],
      askWords:
        "Move the limit to the 25th birthday in the pilot, for mothers of children under three.",
      otherOrganisations: "Manchester City Council, NHS Manchester, Stockport College",
      audience: "all-pilots",
    },
    files: [
      {
        name: "Starts by age in months.csv",
        text: "age,applied,started\n19y 9m,38,27\n19y 10m,35,25\n19y 11m,41,29\n20y 0m,44,12\n20y 1m,42,10\n20y 2m,39,10\n",
      },
    ],
    acts: [
      { on: "2009-08-25 09:20", by: "farah-siddiqui", do: "submit" },
      {
        on: "2009-09-03 13:55",
        by: "priya-shah",
        do: "accept",
        severity: "high",
        theme: "Early years, from before birth to 5",
        words: "The line in the table needs no words. Find out what it would cost before we ask.",
      },
      {
        on: "2009-09-08 15:30",
        by: "catherine-duvall",
        do: "comment",
        words:
          "Our family nurses meet nearly all of them. Most say the same: “I’d go back if somebody had him on Tuesdays.”",
      },
      {
        on: "2009-09-10 10:20",
        by: "lesley-charlton",
        do: "affects-us",
        people: [95, "parents of 20 to 24", "year"],
        cost: [31000, "hardship fund", "year"],
        evidence: "We close the fund in November.",
      },
      {
        on: "2009-09-16 09:35",
        by: "rekha-nair",
        do: "affects-us",
        people: [60, "parents of 20 to 24 in family learning", "year"],
        evidence: "We lose them at the step from family learning to a college course.",
      },
      {
        on: "2009-09-30 14:10",
        by: "ngozi-umeh",
        for: "association-of-greater-manchester-authorities",
        do: "comment",
        words:
          "The ten councils and Warrington could model it. If a place costs about £5,000 and a fifth of them come off benefit within two years, it pays for itself in year three. I’ll bring figures to the November workshop.",
      },
      {
        on: "2009-10-01 11:15",
        by: "farah-siddiqui",
        do: "comment",
        words: "Please use our ages in months; there are 1,180 applications in it.",
      },
    ],
  },
  {
    key: "one-parent-three-registers",
    by: "ngozi-umeh",
    for: "manchester-city-council",
    on: "2009-07-22 09:10",
    draft: {
      title: "One parent, three grants, three registers",
      pilot: "manchester-city-region-and-warrington",
      codes: ["FUND-FRAG", "ACCT-INSPECT"],
      nature: "local-practice",
      level: "local",
      bodies: ["LA", "LSC"],
      streams: [
        "sure-start-early-years-and-childcare-grant",
        "adult-safeguarded-learning",
        "working-neighbourhoods-fund",
      ],
      theme: "Early years, from before birth to 5",
      happens:
        "A parent at the Wythenshawe centre signs in three times: for Sure Start, for family learning and for the neighbourhood fund. We had always believed that the grants required it. When we asked our own auditor where, she could not find it.",
      stops: "Twenty minutes of a ninety-minute session.",
      people: [3400, "parents at 38 centres", "year"],
      cost: [88000, "administrators’ time", "year"],
      evidence: "The three registers; the auditor’s note of 10 July.",
      asks: ["share-power"],
      askWords: "One register with a column for each grant.",
      otherOrganisations: "The Manchester College, NHS Manchester",
      audience: "pilot",
    },
    acts: [
      { on: "2009-07-22 12:00", by: "ngozi-umeh", do: "submit" },
      {
        on: "2009-07-29 15:35",
        by: "siobhan-kerrigan",
        do: "accept",
        severity: "medium",
        theme: "Early years, from before birth to 5",
        takenBy: "manchester-city-council",
        words: "Within the council’s own gift. A good one for others to copy if it works.",
      },
      {
        on: "2009-08-05 10:05",
        by: "farah-siddiqui",
        do: "affects-us",
        people: [900, "parents in our family learning sessions", "year"],
        cost: [14000, "tutors’ time", "year"],
        evidence: "Our tutors keep a fourth register because they don’t trust the three.",
      },
      {
        on: "2009-08-10 13:40",
        by: "catherine-duvall",
        do: "affects-us",
        people: [1200, "families seen by health visitors at the centres", "year"],
        evidence: "Ours is the fifth.",
      },
      {
        on: "2009-08-11 09:15",
        by: "ngozi-umeh",
        do: "comment",
        words:
          "Five! OK. Proposal: one sheet, five columns, and whoever opens the room fills it in.",
      },
      {
        on: "2009-08-12 14:50",
        by: "catherine-duvall",
        do: "comment",
        words: "Agreed, so long as health can take a copy and not the original.",
      },
      {
        on: "2009-09-11 16:15",
        by: "ngozi-umeh",
        do: "resolve",
        changed: "One register at all 38 centres since 1 September, with a column for each funder.",
        proof: "Internal audit tested four centres on 8 and 9 September and was satisfied.",
      },
      {
        on: "2009-09-30 10:30",
        by: "farah-siddiqui",
        do: "confirm",
        words:
          "Confirmed. Our tutors have stopped keeping their own, which is the real test. Sessions begin on time.",
      },
    ],
  },
];
