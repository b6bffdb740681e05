import type { SampleBarrier } from "@/db/seed/samples/sample";

export const bradfordFunding: SampleBarrier[] = [
  {
    key: "support-stops-at-nineteen",
    by: "shazia-akhtar",
    for: "bradford-college",
    on: "2009-08-17 10:10",
    draft: {
      title: "Support stops at 19 in the middle of a course",
      pilot: "bradford",
      codes: ["ELIG-AGE", "FUND-FRAG"],
      nature: "funding-rule",
      level: "department",
      bodies: ["DCSF", "BIS", "LA"],
      streams: ["learner-support", "16-18-learner-responsive", "adult-learner-responsive"],
      theme: "People leaving care",
      happens:
        "Care leavers lose their place when the age band changes in mid-year. A young woman who came to us at eighteen with a transport card, a maintenance allowance and a named tutor turned nineteen on 4 February. From that day her travel was not paid, the tutor’s hours came from another budget which had been spent by Christmas, and the course fee for her second year became an adult’s.",
      stops:
        "Second years. Of 61 care leavers who began at seventeen or eighteen, 22 came back for year two.",
      people: [61, "care leavers on courses of two years", "year"],
      cost: [47500, "fees waived and hardship paid by the college", "year"],
      since: "2004-09-01",
      evidence:
        "The 61 by birthday and by date of leaving. Nineteenth birthday and leaving date are within six weeks for 17.",
      asks: ["relax", "change-timing"],
      askWords:
        "Let support that was in place on a learner’s nineteenth birthday run to the end of the course.",
      otherOrganisations: "City of Bradford Metropolitan District Council, Shipley College",
      audience: "all-pilots",
    },
    acts: [
      { on: "2009-08-17 15:00", by: "shazia-akhtar", do: "submit" },
      {
        on: "2009-08-26 11:20",
        by: "siobhan-kerrigan",
        do: "accept",
        severity: "high",
        theme: "People leaving care",
        words: "Birthdays beside leaving dates: simple and hard to argue with. Go to DCSF at once.",
      },
      {
        on: "2009-08-28 13:45",
        by: "femi-adebayo",
        do: "affects-us",
        people: [44, "care leavers", "year"],
        cost: [29000, "hardship fund", "year"],
        evidence: "Last year our hardship fund closed on 12 January.",
      },
      {
        on: "2009-09-03 10:00",
        by: "owen-prothero",
        do: "escalate",
        to: "body:DCSF",
        contact: "Care leavers team",
        ask: "Will the department let support in place at a nineteenth birthday run to the end of the course, for care leavers, in the pilots?",
        dueOn: "2009-09-25",
      },
      {
        on: "2009-09-09 14:15",
        by: "martin-ackroyd",
        do: "comment",
        words:
          "Our side of it: we have duties to care leavers until 21, and to 24 if they’re still in education. So the council may pay the travel. It is the fee that beats us.",
      },
      {
        on: "2009-09-25 16:10",
        by: "siobhan-kerrigan",
        do: "respond",
        outcome: "part",
        receivedOn: "2009-09-24",
        words:
          "Councils may already pay travel and a tutor for care leavers to 24 and should be asked to. The fee at nineteen is for BIS, who have been copied in.",
      },
      {
        on: "2009-10-06 10:45",
        by: "siobhan-kerrigan",
        do: "resume",
        reason:
          "Half is answered: Martin’s team will pay the travel from half term. The fee must now be put to BIS, with the new agency’s rules for 2010/11 in view.",
      },
      {
        on: "2009-10-07 09:25",
        by: "shazia-akhtar",
        do: "comment",
        words: "Travel from 2 November for all 39 who are under 21 now. Thank you, Martin.",
      },
    ],
  },
  {
    key: "allocation-known-in-may",
    by: "stephen-illingworth",
    for: "shipley-college",
    on: "2009-08-18 09:30",
    draft: {
      title: "Allocation known in May, match needed in January",
      pilot: "bradford",
      codes: ["FUND-MATCH", "FUND-YEAR"],
      nature: "funding-rule",
      level: "eu",
      bodies: ["LSC", "DWP", "EU"],
      streams: ["lsc-esf-co-financing", "adult-learner-responsive"],
      happens:
        "The council offered us a third of a European project for people leaving prison. The bid needed a signed letter in January to say that our share of the match was certain. Our allocation for the year in which it would be spent was confirmed on 27 May. Our finance director, quite rightly, would not sign for money she had not been given.",
      stops:
        "£180,000 of European money for the district, and the 96 places it would have paid for.",
      people: [96, "people leaving prison", "year"],
      cost: [180000, "grant not drawn", "year"],
      since: "2008-01-14",
      evidence: "Letters of 14 January and 27 May; minutes of the finance committee.",
      asks: ["change-timing", "clarify"],
      askWords:
        "Accept an indicative allocation as match, at four fifths of last year’s, with the rest to be made good by June.",
      otherOrganisations: "Bradford College, Bradford District Partnership",
      audience: "all-pilots",
    },
    acts: [
      { on: "2009-08-18 14:40", by: "stephen-illingworth", do: "submit" },
      {
        on: "2009-08-26 15:50",
        by: "marcus-bell",
        do: "accept",
        severity: "medium",
        theme: "Funding years",
        words:
          "The European rule asks for certainty, not for an allocation letter. A written assurance from the funding council might do. Worth one letter.",
      },
      {
        on: "2009-09-10 13:30",
        by: "jose-almeida",
        do: "affects-us",
        people: [30, "carers on short courses", "year"],
        cost: [24000, "grant not bid for", "year"],
        evidence: "We did not try: same dates.",
      },
      {
        on: "2009-09-29 12:10",
        by: "ruth-adeyemi",
        do: "escalate",
        to: "body:LSC",
        contact: "Regional finance director, Yorkshire and the Humber",
        ask: "Will the council give each college in a pilot a written assurance, by 15 January, of four fifths of its present allocation, which may be shown as match?",
        dueOn: "2009-10-23",
      },
      {
        on: "2009-10-01 10:35",
        by: "leon-thewlis",
        do: "comment",
        words:
          "For the Jobcentre: we would refer to it. 96 places is about what we could fill by Easter.",
      },
      {
        on: "2009-10-12 11:00",
        by: "alastair-nairn",
        do: "note",
        words:
          "Bolton’s late match is nearly the same, once its answers are accepted. Look at the two together before deciding on a merger: Bolton’s is about audit as well.",
      },
    ],
  },
  {
    key: "released-friday-enrolled-september",
    by: "denise-haigh",
    for: "west-yorkshire-probation-area",
    on: "2009-08-04 10:50",
    draft: {
      title: "Released on a Friday in October, enrolled the September after",
      pilot: "bradford",
      codes: ["FUND-RULE", "CULT-TRUST"],
      nature: "local-practice",
      level: "local",
      bodies: ["COLLEGE", "PROB", "LSC"],
      streams: ["adult-learner-responsive", "offender-learning"],
      theme: "People leaving prison",
      happens:
        "Men leave prison in every week of the year. Colleges start courses in September and, for a few, in January. A bricklayer with half his award who gets out in October is told to come back in eleven months. Most of ours are back inside in seven.",
      stops: "Carrying on with anything begun inside.",
      people: [26, "people leaving custody for Bradford who want a course", "month"],
      cost: [75000, "places in other schemes used as a waiting room", "year"],
      evidence: "Release dates for 2008 beside the colleges’ start dates.",
      asks: ["change-timing"],
      askWords:
        "A start on the first Monday of every month, whatever the course, for six months as a trial.",
      otherOrganisations: "Bradford College, Shipley College, Nacro",
    },
    files: [
      {
        name: "Releases by month 2008.csv",
        text: "month,released,college starts open\nJan,27,yes\nFeb,22,no\nMar,31,no\nApr,24,no\nMay,26,no\nJun,29,no\nJul,25,no\nAug,23,no\nSep,28,yes\nOct,30,no\nNov,24,no\nDec,21,no\n",
      },
    ],
    acts: [
      { on: "2009-08-05 09:00", by: "denise-haigh", do: "submit" },
      {
        on: "2009-08-12 11:50",
        by: "priya-shah",
        do: "accept",
        severity: "medium",
        theme: "People leaving prison",
        takenBy: "west-yorkshire-probation-area",
        words: "No rule prevents monthly starts. Probation will broker them with the colleges.",
      },
      {
        on: "2009-08-20 14:25",
        by: "shazia-akhtar",
        do: "affects-us",
        people: [140, "people who ask us and are told to wait", "year"],
        evidence: "Walk-ins at our advice desk who gave prison as their last address.",
      },
      {
        on: "2009-08-25 10:10",
        by: "shazia-akhtar",
        do: "comment",
        words:
          "Construction can take people monthly if they arrive in fours. Hair and catering can’t before January. Could your resettlement staff tell us three weeks ahead?",
      },
      {
        on: "2009-08-26 09:20",
        by: "denise-haigh",
        do: "comment",
        words: "Three weeks is easy, we know the dates for months. Fours is harder but we’ll try.",
      },
      {
        on: "2009-10-06 16:00",
        by: "denise-haigh",
        do: "resolve",
        changed:
          "Bradford College takes new starts in construction on the first Monday of each month, in fours, with three weeks’ notice from us.",
        proof: "Five men started on 5 October; seven are booked for 2 November.",
      },
      {
        on: "2009-10-07 14:55",
        by: "shazia-akhtar",
        do: "comment",
        words:
          "All five were still here on Wednesday. I’d like to see them past half term before I confirm.",
      },
      {
        on: "2009-10-08 10:05",
        by: "denise-haigh",
        do: "invite",
        organisation: "shipley-college",
        words:
          "Hold four places on the January start for men released after October, and tell us when they are filled.",
      },
    ],
  },
];
