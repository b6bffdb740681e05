import type { SampleBarrier } from "@/db/seed/samples/sample";

export const croydonFunding: SampleBarrier[] = [
  {
    key: "three-grants-one-class",
    by: "rekha-nair",
    for: "croydon-adult-learning-and-training",
    on: "2009-07-23 11:15",
    draft: {
      title: "Three grants, one family learning class, and none may pay for the other two",
      pilot: "croydon",
      codes: ["FUND-RING", "FUND-FRAG"],
      nature: "grant-condition",
      level: "department",
      bodies: ["DCSF", "BIS", "HMT"],
      streams: [
        "sure-start-early-years-and-childcare-grant",
        "adult-safeguarded-learning",
        "adult-learner-responsive",
      ],
      theme: "Early years, from before birth to 7",
      happens:
        "A mother in New Addington comes on Tuesday mornings with her two-year-old. The crèche worker is paid from Sure Start, the parenting hour from Adult Safeguarded Learning and the literacy hour from Skills for Life. Each grant forbids its use for the other two purposes, so the hour has a different register, a different enrolment form and, since last year, a different tutor.\n\nWe asked each funder whether one session of two hours could be split by a formula. Sure Start said yes if the literacy funder agreed in writing. The literacy funder said that it does not agree formulas with other departments. Safeguarded learning said that a mixed session would have to be shown as non-priority.\n\nOn paper we offer three services. What she sees is a room where the adults change over at half past ten.",
      stops:
        "A session that any of the three would call good practice. We have money for nine more groups in the four wards and can lawfully open four.",
      people: [150, "parents, most of them with a child under three", "term"],
      cost: [46000, "second tutor and separate administration for each hour", "year"],
      since: "2006-09-01",
      evidence:
        "Conditions of the three grants with the sentences marked. Costing of one group run three ways and run as one.",
      asks: ["relax", "share-power"],
      askWords:
        "Let the four wards treat the three grants as one for family learning, with one register and one return to whichever department is willing to take it.",
      otherOrganisations: "Croydon Council, NHS Croydon, Croydon College",
      audience: "all-pilots",
    },
    files: [
      {
        name: "One group, run three ways.csv",
        text: "cost a term,three grants,one grant\nTutors,4860,3120\nCrèche,2310,2310\nRoom,900,900\nForms and returns,1740,410\nTotal,9810,6740\n",
      },
    ],
    acts: [
      { on: "2009-07-27 09:45", by: "rekha-nair", do: "submit" },
      {
        on: "2009-08-03 14:30",
        by: "priya-shah",
        do: "ask",
        replyBy: "2009-08-14",
        questions: [
          {
            field: "people",
            words: "150 a term seems low beside nine groups. Is it those enrolled, or those asked?",
          },
          {
            field: "evidence",
            words: "Could you add the exact sentences? Ministers’ offices will ask for them first.",
          },
        ],
      },
      {
        on: "2009-08-12 10:40",
        by: "rekha-nair",
        do: "reply",
        changes: {
          people: [210, "parents, most of them with a child under three", "term"],
          evidence:
            "Conditions of the three grants with the sentences marked: Sure Start guidance, paragraph 4.2 (“solely for”); safeguarded learning letter, annex B; Skills for Life funding rules, section 3. Costing of one group run three ways and run as one.",
        },
        answers: [
          {
            field: "people",
            words:
              "150 was enrolments in the spring. 210 counts those on the waiting list as well.",
          },
        ],
      },
      {
        on: "2009-08-18 11:55",
        by: "priya-shah",
        do: "accept",
        severity: "high",
        theme: "Early years, from before birth to 7",
        words:
          "The best worked example we have of the sector’s oldest complaint. Each department’s rule is reasonable alone; nobody owns the sum.",
      },
      {
        on: "2009-09-01 10:20",
        by: "ngozi-umeh",
        do: "affects-us",
        people: [620, "parents in nineteen children’s centres", "term"],
        cost: [118000, "duplicate enrolment and returns", "year"],
        evidence:
          "We have merged our own registers (see our barrier on that); what’s left is exactly this.",
      },
      {
        on: "2009-09-03 15:05",
        by: "graham-tuffnell",
        do: "affects-us",
        people: [74, "parents in Margate and Ramsgate", "term"],
        cost: [8300, "tutor hours that we cannot combine", "year"],
        evidence: "Two groups closed in July because neither reached its own minimum number.",
      },
      {
        on: "2009-09-08 12:00",
        by: "nadia-rahman",
        do: "comment",
        words:
          "The council would give up its own conditions tomorrow. Ours are only a copy of DCSF’s, and our auditor tests against theirs.",
      },
      {
        on: "2009-09-18 15:30",
        by: "ruth-adeyemi",
        do: "escalate",
        to: "board:ministerial-group",
        contact: "Secretariat of the ministerial group",
        ask: "Will ministers let one pilot treat three family learning grants as one, in four wards, from January 2010 to July 2011? The question falls between BIS, which has no seat on the group, and DCSF, which has.",
        dueOn: "2009-10-09",
      },
      {
        on: "2009-09-22 09:35",
        by: "rekha-nair",
        do: "comment",
        words:
          "I never thought I’d see New Addington on a ministers’ agenda. If anybody wants to visit: Tuesdays, ten o’clock, and do bring biscuits.",
      },
      {
        on: "2009-09-23 13:15",
        by: "tom-ellis",
        do: "note",
        words:
          "The risk: DCSF says yes for Sure Start and leaves the other two. Ruth to brief the BIS FE team so that nobody hears of it from the minutes.",
      },
      {
        on: "2009-10-12 10:10",
        by: "siobhan-kerrigan",
        do: "chase",
        words:
          "Due last Friday. The secretariat says that the paper is with two private offices and asked for a fortnight more; I said that we would ring on the 16th.",
      },
    ],
  },
  {
    key: "referrals-on-friday",
    by: "samuel-owusu",
    for: "croydon-college",
    on: "2009-09-29 16:20",
    draft: {
      title: "Future jobs start on Monday, referrals come on Friday",
      pilot: "croydon",
      codes: ["ELIG-STATUS", "CULT-TRUST"],
      nature: "local-practice",
      level: "local",
      bodies: ["JCP", "DWP"],
      streams: ["future-jobs-fund"],
      happens:
        "We hold a small contract for jobs of six months for young people who are nearly a year out of work. Names reach us on Friday afternoon for a Monday start. Of the eleven sent so far, three were not yet eligible by a few days, two had already found work and one lived in Bromley.",
      stops:
        "Filling the jobs. Seven of sixteen are empty and the price is paid only for weeks worked.",
      people: [40, "young people", "year"],
      cost: [28000, "wages and supervision committed for posts not filled", "year"],
      evidence: "Log of referrals since July.",
      asks: ["relax", "change-timing"],
      askWords:
        "Two weeks’ notice, and a named adviser who checks eligibility before we interview.",
      otherOrganisations: "Jobcentre Plus South London",
      audience: "pilot",
    },
    acts: [
      { on: "2009-09-30 09:10", by: "samuel-owusu", do: "submit" },
      {
        on: "2009-10-06 15:25",
        by: "tom-ellis",
        do: "ask",
        replyBy: "2009-10-20",
        questions: [
          {
            field: "evidence",
            words: "Can you attach the log with the names taken out? Dates and reasons are enough.",
          },
          {
            field: "cost",
            words:
              "Is £28,000 for all seven empty posts until March, or what has been lost so far?",
          },
          {
            field: "bodies",
            words:
              "You name DWP. Is there any rule that stops the district giving two weeks’ notice, or is it habit?",
          },
        ],
      },
      {
        on: "2009-10-07 09:05",
        by: "samuel-owusu",
        do: "comment",
        words:
          "@Tom Ellis thanks – Helen is working out the money both ways. The log needs cleaning, some of the remarks on it are a bit frank.",
      },
      {
        on: "2009-10-07 10:30",
        by: "tom-ellis",
        do: "comment",
        words: "Frank is fine, names are not. Take until the 20th.",
      },
    ],
  },
];
