import type { SampleBarrier } from "@/db/seed/samples/sample";

export const manchesterPractice: SampleBarrier[] = [
  {
    key: "governors-cannot-hand-it-over",
    by: "farah-siddiqui",
    for: "manchester-college",
    on: "2009-09-28 09:30",
    draft: {
      title: "Governors cannot hand a budget to a city-region board, even if they want to",
      pilot: "manchester-city-region-and-warrington",
      codes: ["ACCT-DECIDE", "LAW-POWER"],
      nature: "legislation",
      level: "department",
      bodies: ["BIS", "COLLEGE"],
      streams: ["adult-safeguarded-learning"],
      theme: "Early years, from before birth to 5",
      happens:
        "The city region’s early years board would like each partner to let it decide how a small part of its money is spent. Councils can delegate to a joint committee. Our corporation asked its clerk, who says that a further education corporation may delegate to its own committees and its principal, and to nobody else.",
      stops: "£150,000 of ours being decided on together with everybody else’s.",
      people: [1100, "parents in family learning", "year"],
      cost: [150000, "the part of our budget that we offered", "year"],
      evidence: "Clerk’s advice of 14 September.",
      asks: ["clarify", "change-law"],
      askWords: "Say how far a corporation may bind itself to follow a joint board.",
      otherOrganisations: "Association of Greater Manchester Authorities",
      audience: "all-pilots",
    },
    acts: [
      { on: "2009-09-28 15:10", by: "farah-siddiqui", do: "submit" },
      {
        on: "2009-09-29 10:00",
        by: "farah-siddiqui",
        do: "invite",
        organisation: "manchester-city-council",
        words:
          "Lend us your solicitor’s paper on the joint committee, so that our clerk can set the two rules side by side.",
      },
      {
        on: "2009-10-02 09:45",
        by: "ngozi-umeh",
        do: "accept-part",
      },
      {
        on: "2009-10-06 11:20",
        by: "siobhan-kerrigan",
        do: "ask",
        replyBy: "2009-10-21",
        questions: [
          {
            field: "nature",
            words:
              "Is it the Act or your own instrument and articles? If the second, your governors may be able to change it.",
          },
          {
            field: "evidence",
            words: "May we see the clerk’s advice, or a summary that she is happy to have shared?",
          },
        ],
      },
      {
        on: "2009-10-12 10:15",
        by: "dilip-mistry",
        do: "note",
        words:
          "Two other Manchester colleges have had the opposite advice. Worth a clerk-to-clerk call.",
      },
    ],
  },
  {
    key: "rent-from-one-pocket-to-the-other",
    by: "colin-entwistle",
    for: "bolton-community-college",
    on: "2009-08-10 14:20",
    draft: {
      title: "The children’s centre charges the college for a room that stands empty",
      pilot: "manchester-city-region-and-warrington",
      codes: ["STRUCT-ASSET"],
      nature: "local-practice",
      level: "local",
      bodies: ["LA"],
      theme: "Early years, from before birth to 5",
      happens:
        "We pay £18 an hour for a room in one children’s centre. It is not used by anyone on the other four days. The manager would let us have it for nothing and has been told by the council’s property team that she can’t.",
      stops: "A second class.",
      people: [24, "parents", "year"],
      cost: [2100, "hire of the room", "year"],
      evidence: "Invoices.",
      asks: ["waive"],
      askWords: "No charge for family learning.",
      otherOrganisations: "Bolton Council",
      audience: "partners",
    },
    acts: [
      { on: "2009-08-11 09:30", by: "colin-entwistle", do: "submit" },
      {
        on: "2009-08-20 10:15",
        by: "ruth-adeyemi",
        do: "decline",
        reason:
          "One room in one building, between two bodies that talk to each other every week. Nothing stops the council from waiving the charge.",
        pointer:
          "Take it to the council’s early years manager. If the answer is that a rule forbids it, appeal with the rule and we shall look again.",
      },
      {
        on: "2009-08-20 15:45",
        by: "dilip-mistry",
        do: "comment",
        words:
          "Colin, I know it’s a nuisance. If you find that the property team charges every college in the borough, that is another matter and I’d help you to write it.",
      },
    ],
  },
  {
    key: "full-level-2-or-first-steps",
    by: "farah-siddiqui",
    for: "manchester-college",
    on: "2009-07-23 14:00",
    draft: {
      title: "The funding council buys whole Level 2s, the city asks us for first steps",
      pilot: "manchester-city-region-and-warrington",
      codes: ["ACCT-DUAL", "ACCT-TARGET"],
      nature: "national-target",
      level: "department",
      bodies: ["BIS", "LSC", "CLG"],
      streams: ["adult-learner-responsive", "adult-safeguarded-learning"],
      theme: "Early years, from before birth to 5",
      happens:
        "Our plan with the funding council is judged on first full Level 2 and Level 3. The city’s agreement, to which we put our name, is about parents who have not set foot in a classroom for ten years. The steps between – a talk at the school gate, six weeks of cookery, a first certificate – were 31% of our adult budget in 2005 and are 14% now, because nothing that counts is made of them.",
      stops:
        "The way in. Of parents who began Level 2 last year only 9% had come to us from the estates named in the agreement.",
      people: [1700, "parents for whom there was a first step in 2005 and is none now", "year"],
      cost: [410000, "what we’d move to first steps if the plan allowed", "year"],
      since: "2006-08-01",
      evidence: "Adult budget by level since 2004–05; the two plans side by side.",
      asks: ["share-power", "relax"],
      askWords:
        "Let a tenth of the adult budget in the city region follow the local agreement instead.",
      otherOrganisations: "Association of Greater Manchester Authorities, Manchester City Council",
      audience: "all-pilots",
    },
    acts: [
      { on: "2009-07-23 16:25", by: "farah-siddiqui", do: "submit" },
      {
        on: "2009-07-30 11:05",
        by: "marcus-bell",
        do: "accept",
        severity: "high",
        theme: "Two masters",
        words: "The sector’s central complaint, with a budget that shows it.",
      },
      {
        on: "2009-08-06 10:30",
        by: "shazia-akhtar",
        do: "affects-us",
        people: [600, "adults", "year"],
        cost: [150000, "what we would move", "year"],
        evidence: "First steps fell from 26% to 15% of adult spending in four years.",
      },
      {
        on: "2009-08-12 14:30",
        by: "ruth-adeyemi",
        do: "escalate",
        to: "body:LSC",
        contact: "Regional director, North West",
        ask: "May a tenth of adult funding in the city region be planned against the local agreement from August 2010, and count as delivered?",
        dueOn: "2009-09-04",
      },
      {
        on: "2009-09-02 09:45",
        by: "ngozi-umeh",
        for: "association-of-greater-manchester-authorities",
        do: "comment",
        words:
          "AGMA’s leaders support this and would add that the city region’s new powers over adult skills ought to make the question unnecessary in a year or two. They would rather not wait.",
      },
      {
        on: "2009-09-11 15:15",
        by: "marcus-bell",
        do: "respond",
        outcome: "refused",
        receivedOn: "2009-09-10",
        words:
          "Volumes of full qualifications are a national target which the council may not vary for one area. The statutory city region will set skills priorities from 2010/11 and it should be pursued there.",
      },
      {
        on: "2009-09-14 13:30",
        by: "farah-siddiqui",
        do: "comment",
        words:
          "So it’s a no until somebody else may say yes. Let’s put it where it will be heard, then.",
      },
      {
        on: "2009-09-24 10:50",
        by: "ruth-adeyemi",
        do: "close",
        reason:
          "Refused, with a date from which another body will decide. The figures pass to the city region’s skills board and to our interim report.",
        residual: "For 2009/10 about 1,700 parents have no first step.",
        workaround:
          "The city will pay for 300 places from the neighbourhood fund to July 2010; the college gives the rooms.",
      },
    ],
  },
];
