import type { SampleBarrier } from "@/db/seed/samples/sample";

export const worcestershireFunding: SampleBarrier[] = [
  {
    key: "eight-weeks-in-arrears",
    by: "yasmin-farouk",
    for: "rathbone",
    on: "2009-09-30 11:00",
    onBehalf: true,
    draft: {
      title: "Paid on results, eight weeks in arrears",
      pilot: "worcestershire",
      codes: ["FUND-PAY"],
      nature: "funding-rule",
      level: "department",
      bodies: ["LSC", "DCSF"],
      streams: ["entry-to-employment", "foundation-learning"],
      theme: "Young people not in education, employment or training",
      happens:
        "A young person joins us in week one. We’re paid for the start between six and eight weeks later, for staying on in arrears and for the rest if he moves into a job or a course and is still there in week 13. Three out of ten find work and leave it in week eleven; they are counted as nothing. Our Redditch centre borrows from our Worcester centre, and Worcester from head office.",
      stops: "Opening in Kidderminster and Evesham, where the county would like us to be.",
      people: [150, "young people of 16 to 18", "year"],
      cost: [67000, "working capital and lost results", "year"],
      since: "2003-08-01",
      evidence: "Cash flow by week for one centre. 44 leavers by week of leaving a job.",
      asks: ["change-timing", "relax"],
      askWords: "Pay monthly to a profile, and half of the result at week six.",
      otherOrganisations: "YMCA Training, Connexions Worcestershire",
      audience: "pilot",
    },
    files: [
      {
        name: "Cash by week, Redditch.csv",
        text: "week,paid out,paid in\n1,3100,0\n2,3100,0\n4,6200,0\n6,6200,0\n8,6200,4800\n10,6200,0\n12,6200,5600\n14,6200,9100\n",
      },
    ],
    acts: [
      { on: "2009-10-01 09:30", by: "yasmin-farouk", do: "submit" },
      {
        on: "2009-10-06 10:45",
        by: "zoe-fairclough",
        do: "comment",
        words:
          "Thanks for entering this, Yasmin. Two corrections to come: Redditch is 11 weeks of borrowing at its worst, not eight, and the 44 are for both centres.",
      },
    ],
  },
  {
    key: "paid-for-what-they-have-passed",
    by: "ravinder-bains",
    for: "worcestershire-county-council",
    on: "2009-07-30 13:20",
    draft: {
      title: "Paying by output puts young people on courses that they have already passed",
      pilot: "worcestershire",
      codes: ["ACCT-TARGET", "FUND-PAY", "STRUCT-COMM"],
      nature: "funding-rule",
      level: "local",
      bodies: ["LA", "LSC", "CT"],
      streams: ["entry-to-employment", "connexions", "foundation-learning"],
      theme: "Young people not in education, employment or training",
      happens:
        "When the partnership looked at the records of 120 young people who were out of work or learning it found 43 on a course at or below a level which they held. The providers are not rogues. They’re paid when somebody passes; somebody who has passed before is a safe bet; and no two of them can see each other’s records. A lad in Redditch has three certificates in literacy at Level 1 and is on a fourth.\n\nNobody set out to buy this. It comes of five decisions, each of them sensible alone:\n\n• the funding council pays by qualification, to be sure that public money buys something\n• providers bid against one another each spring, so none will say what it knows about a learner\n• Connexions pays for a “positive outcome”, and a place on a course is one, whatever the course\n• the youth offending team must find a placement within ten days, and takes the first that is open\n• the benefits of a real step up – a job, a year later, in another town – fall to somebody else\n\nWe put the five in front of 24 young people in a church hall in Wyre Forest in June. It took them about four minutes to see it. “So you get paid if I pass something,” one of them said, “and you don’t get paid if I get good at something.”",
      stops: "Progress, for the young people. And us, from buying something else with the money.",
      people: [390, "young people, if the 120 are typical", "year"],
      cost: [430000, "price of the repeated courses", "year"],
      since: "2006-08-01",
      evidence:
        "Records of 120 young people from eight providers, matched by Connexions with consent.",
      asks: ["share-power", "relax"],
      askWords:
        "Let the county buy for the young person across all three streams, and pay for a step up and not for a pass.",
      otherOrganisations:
        "Connexions Worcestershire, Kidderminster College, North East Worcestershire College, Rathbone",
      audience: "all-pilots",
    },
    files: [
      {
        name: "120 records.csv",
        text: "present course against highest held,young people\nabove it,58\nat the same level,29\nbelow it,14\nnothing held,19\n",
      },
    ],
    acts: [
      { on: "2009-07-30 16:50", by: "ravinder-bains", do: "submit" },
      {
        on: "2009-08-07 11:30",
        by: "priya-shah",
        do: "accept",
        severity: "high",
        theme: "Young people not in education, employment or training",
        takenBy: "worcestershire-county-council",
        words:
          "The pilot’s own theme, its own evidence and much of the power from April 2010. The county leads; we watch what needs Whitehall.",
      },
      {
        on: "2009-08-18 10:20",
        by: "karen-tolley",
        do: "affects-us",
        people: [75, "young people who come to us with more certificates than skills", "year"],
        cost: [52000, "diagnostic weeks to find out what they can do", "year"],
        evidence:
          "We test everybody on arrival, as nobody’s paper can be relied upon. Including ours.",
      },
      {
        on: "2009-08-26 14:30",
        by: "michael-yapp",
        do: "affects-us",
        people: [110, "young people", "year"],
        cost: [61000, "diagnostic weeks and repeat courses", "year"],
        evidence:
          "19 of 110 starters last September already held the qualification they were starting.",
      },
      {
        on: "2009-08-27 09:10",
        by: "ayesha-malik",
        do: "comment",
        words:
          "Connexions holds most of the answer in its client records. We may show a provider its own referrals. I’d need the county’s letter to show all eight the same page.",
      },
      {
        on: "2009-08-27 15:25",
        by: "ravinder-bains",
        do: "comment",
        words: "Consider it written. What must it say?",
      },
      {
        on: "2009-09-02 10:55",
        by: "ayesha-malik",
        do: "comment",
        words:
          "Draft sent. In short: highest level held, by subject, for any young person who has signed; no reasons, no family, no health.",
      },
      {
        on: "2009-09-22 13:40",
        by: "karen-tolley",
        do: "comment",
        words:
          "We have been using it for a fortnight. Two of nine new starters changed course on the first day. One of them said “thank God”.",
      },
      {
        on: "2009-09-23 09:30",
        by: "ravinder-bains",
        do: "comment",
        words:
          "All eight providers by half term, then. The price is harder: contracts run to July.",
      },
      {
        on: "2009-10-07 11:20",
        by: "yasmin-farouk",
        do: "note",
        words:
          "Strongest case in the West Midlands. If the county’s own report quotes it we should offer the colleges’ figures as an annex.",
      },
    ],
  },
  {
    key: "work-experience-costs-the-allowance",
    by: "karen-tolley",
    for: "kidderminster-college",
    on: "2009-07-21 11:50",
    draft: {
      title: "A fortnight of work experience costs a young person the allowance",
      pilot: "worcestershire",
      codes: ["ELIG-STATUS", "FUND-RULE"],
      nature: "guidance",
      level: "department",
      bodies: ["DCSF", "LSC"],
      streams: ["learner-support", "entry-to-employment"],
      theme: "Young people not in education, employment or training",
      happens:
        "A girl of seventeen on £30 a week of Education Maintenance Allowance is offered two weeks in a nursery. It isn’t timetabled learning, so we mark her absent; two weeks’ absence and the payment and the January bonus go. She turned the nursery down. So did eleven others.",
      stops: "The one thing that employers say they want.",
      people: [85, "students of 16 to 18 on vocational courses", "year"],
      cost: [5100, "allowance that they would lose", "year"],
      since: "2004-09-01",
      evidence: "Twelve students who refused, with their reasons.",
      asks: ["clarify"],
      askWords: "Say that agreed work experience counts as attendance.",
      otherOrganisations: "North East Worcestershire College, Worcester College of Technology",
      audience: "pilot",
    },
    acts: [
      { on: "2009-07-21 15:10", by: "karen-tolley", do: "submit" },
      {
        on: "2009-07-28 14:15",
        by: "priya-shah",
        do: "accept",
        severity: "low",
        theme: "Young people not in education, employment or training",
        words: "I suspect that this is permitted. One letter will tell.",
      },
      {
        on: "2009-07-31 10:50",
        by: "michael-yapp",
        do: "affects-us",
        people: [120, "students of 16 to 18", "year"],
        evidence: "We do count it, and have worried about audit ever since.",
      },
      {
        on: "2009-08-05 11:25",
        by: "owen-prothero",
        do: "escalate",
        to: "body:DCSF",
        contact: "Young people’s financial support team",
        ask: "Does work experience that a college has agreed count as attendance for the allowance, and what must be on the register?",
        dueOn: "2009-08-28",
      },
      {
        on: "2009-09-02 15:40",
        by: "priya-shah",
        do: "respond",
        outcome: "already-possible",
        receivedOn: "2009-09-01",
        words:
          "Yes. Work experience that is part of the learning agreement counts as authorised attendance; the register should show a W and the employer’s signature. Guidance says so at paragraph 38 and will say it more plainly next year.",
      },
      {
        on: "2009-09-03 09:15",
        by: "michael-yapp",
        do: "comment",
        words: "Paragraph 38! I’ve read that document four times.",
      },
      {
        on: "2009-09-22 10:00",
        by: "karen-tolley",
        do: "accept-outcome",
        words:
          "We’ve put a line about work experience into every learning agreement and a W on the register. First placements go out on 12 October.",
      },
      {
        on: "2009-09-24 13:30",
        by: "gail-preece",
        do: "comment",
        words: "Could we have the wording? Our advisers tell young people the opposite.",
      },
      {
        on: "2009-10-12 09:20",
        by: "karen-tolley",
        do: "comment",
        words:
          "Nine students started in seven nurseries this morning. We will confirm when the first payment has gone through.",
      },
    ],
  },
];
