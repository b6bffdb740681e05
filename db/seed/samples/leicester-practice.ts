import type { SampleBarrier } from "@/db/seed/samples/sample";

export const leicesterPractice: SampleBarrier[] = [
  {
    key: "rutland-inside-and-outside",
    by: "anita-dsouza",
    for: "nhs-leicestershire-county-and-rutland",
    on: "2009-07-27 09:50",
    draft: {
      title: "The primary care trust covers Rutland, the pilot does not",
      pilot: "leicester-and-leicestershire",
      codes: ["STRUCT-BOUND"],
      nature: "local-practice",
      level: "local",
      bodies: ["PCT", "LA", "LSP"],
      streams: ["pct-revenue-allocation", "drug-pooled-treatment-budget"],
      theme: "Alcohol and drugs",
      happens:
        "Our alcohol money is planned for the county and Rutland together. The pilot’s board plans for the county and the city. Every figure is therefore wrong for one of them: the board asked for our spending without Rutland, we have no such figure, and the first count went in with a footnote. The same nurse at Oakham and Melton Mowbray is in the pilot on three days a week.",
      stops: "An agreed sum for the shared alcohol service, which was to be settled in September.",
      people: [4200, "people in treatment or brief advice in the trust’s area", "year"],
      cost: [18000, "analysts’ time on a split that no one needs twice", "year"],
      evidence: "Three versions of the count, with what each leaves out.",
      asks: ["share-power"],
      askWords:
        "Agree one rule of thumb for Rutland’s share and use it in the count, the deep dive and the contracts.",
      otherOrganisations:
        "Leicestershire County Council, Leicester City Council, Loughborough College",
    },
    acts: [
      { on: "2009-07-27 14:30", by: "anita-dsouza", do: "submit" },
      {
        on: "2009-08-04 10:45",
        by: "marcus-bell",
        do: "accept",
        severity: "low",
        theme: "Alcohol and drugs",
        takenBy: "nhs-leicestershire-county-and-rutland",
        words: "A rule of thumb is all that it takes. The trust will write one.",
      },
      {
        on: "2009-08-11 15:10",
        by: "hollie-barker",
        do: "affects-us",
        people: [130, "learners from Oakham and Uppingham", "year"],
        evidence:
          "Our Rutland learners count for the funding body and vanish from the pilot’s count.",
      },
      {
        on: "2009-08-18 09:25",
        by: "gurpreet-sandhu",
        do: "affects-us",
        cost: [6500, "reconciling the city’s contracts with the trust’s", "year"],
        evidence: "Two of our joint contracts quote different totals for the same nurse.",
      },
      {
        on: "2009-09-29 16:15",
        by: "anita-dsouza",
        do: "resolve",
        changed:
          "Rutland is 5.6% by registered patients, in everything, until the next census of lists. The board’s finance group adopted it on 24 September.",
        proof: "The revised count, and the two contracts redrawn on the same rule.",
      },
      {
        on: "2009-10-05 11:30",
        by: "gurpreet-sandhu",
        do: "comment",
        words:
          "The contracts agree to the pound now. I’ll leave the confirming to Hollie, who started this!",
      },
      {
        on: "2009-10-06 10:10",
        by: "hollie-barker",
        do: "comment",
        words: "Let me run September’s enrolments through it first. Back by the end of next week.",
      },
    ],
  },
  {
    key: "three-contracts-one-team",
    by: "gurpreet-sandhu",
    for: "leicester-city-council",
    on: "2009-09-10 13:45",
    draft: {
      title: "One alcohol team, three contracts of employment, three Fridays before Christmas",
      pilot: "leicester-and-leicestershire",
      codes: ["LAW-STAFF"],
      nature: "regulation",
      level: "department",
      bodies: ["DH", "CLG", "LA", "PCT"],
      theme: "Alcohol and drugs",
      happens:
        "The nine workers of the city’s alcohol team sit in one room. Four are ours, three the NHS trust’s and two were Nacro’s until they were transferred. They have three pay scales, three sickness rules, three pension schemes and three sets of leave: the same Friday is a working day, a bank holiday and a flexi day. A nurse who would like to lead the team would have to leave the NHS scheme to do so.",
      stops:
        "Appointing a team leader. The post has been advertised twice; both times the best candidate was from the wrong employer.",
      people: [9, "workers, and the 640 people they see", "year"],
      cost: [27500, "agency cover for the vacant post, less salary saved", "year"],
      since: "2008-10-01",
      evidence: "Table of terms, side by side; letters from two candidates who withdrew.",
      asks: ["relax", "clarify"],
      askWords:
        "Let staff who join a joint team keep their own pension scheme whichever partner employs them.",
      otherOrganisations:
        "NHS Leicester City, Leicestershire Partnership NHS Trust, Leicestershire Constabulary",
    },
    acts: [
      { on: "2009-09-11 10:00", by: "gurpreet-sandhu", do: "submit" },
      {
        on: "2009-09-18 14:20",
        by: "priya-shah",
        do: "accept",
        severity: "medium",
        theme: "Alcohol and drugs",
        takenBy: "leicester-city-council",
        words:
          "Some of this is a secondment agreement that nobody has drafted. The city takes it; if the pension point survives we will put it to Health.",
      },
      {
        on: "2009-09-24 11:55",
        by: "anita-dsouza",
        do: "affects-us",
        people: [14, "county workers whom we would like to join the team", "once"],
        evidence: "We held back a transfer of 14 staff in March for the same reason.",
      },
      {
        on: "2009-10-01 09:20",
        by: "ian-tansley",
        do: "affects-us",
        people: [3, "custody referral workers", "year"],
        evidence: "Ours are on police staff terms, so that makes a fourth set.",
      },
      {
        on: "2009-10-02 15:00",
        by: "gurpreet-sandhu",
        do: "comment",
        words:
          "Legal have found that a secondment of up to three years keeps the pension with the home employer. It doesn’t solve leave, but it would let us advertise again.",
      },
      {
        on: "2009-10-05 10:30",
        by: "anita-dsouza",
        do: "comment",
        words: "We have a secondment template that the unions have agreed. Sending it.",
      },
      {
        on: "2009-10-06 11:00",
        by: "gurpreet-sandhu",
        do: "invite",
        organisation: "leicester-college",
        words:
          "Train the key workers of the three teams together, so that one of them can speak for all three in front of a learner. We would pay for cover on the day.",
      },
    ],
  },
  {
    key: "detected-or-diverted",
    by: "ian-tansley",
    for: "leicestershire-constabulary",
    on: "2009-09-21 10:10",
    draft: {
      title: "A caution counts for us, sending a lad on a course does not",
      pilot: "leicester-and-leicestershire",
      codes: ["ACCT-TARGET"],
      nature: "national-target",
      level: "department",
      bodies: ["HO", "HMI-CJ"],
      streams: ["police-grant", "basic-command-unit-fund"],
      theme: "Alcohol and drugs",
      happens:
        "An eighteen-year-old drunk in Gallowtree Gate on Saturday can be cautioned, fined or sent on the college’s alcohol course. The first two are detections. The third takes a sergeant longer and shows as an undetected crime. We say that we want the third; we count the first two.",
      stops:
        "Referrals. The college has 120 places a year on the course and last year we filled 31.",
      people: [2, "young people who would have been sent on the course", "week"],
      evidence: "Custody records, Friday and Saturday nights, January to June 2009.",
      asks: ["relax"],
      askWords: "Count a completed course as a detection in the pilot area.",
      otherOrganisations: "Leicester College, Leicester City Council",
      audience: "partners",
    },
    acts: [
      { on: "2009-09-22 09:15", by: "ian-tansley", do: "submit" },
      {
        on: "2009-09-29 13:40",
        by: "priya-shah",
        do: "ask",
        replyBy: "2009-10-07",
        questions: [
          {
            field: "askWords",
            words:
              "The Home Office may say that restorative disposals already count in some forces. Have you asked whether Leicestershire could be one of them?",
          },
          {
            field: "audience",
            words:
              "Would you share it with the pilot? The college and the city cannot add themselves while it is for partners only.",
          },
        ],
      },
      {
        on: "2009-10-09 16:30",
        by: "priya-shah",
        do: "note",
        words:
          "Reply was due on the 7th. He is on a public-order course until the 16th; his office will remind him. The audience question matters most.",
      },
    ],
  },
];
