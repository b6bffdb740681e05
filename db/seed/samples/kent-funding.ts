import type { SampleBarrier } from "@/db/seed/samples/sample";

export const kentFunding: SampleBarrier[] = [
  {
    key: "grant-ends-in-march",
    by: "claire-hollis",
    for: "canterbury-college",
    on: "2009-09-24 09:40",
    draft: {
      title: "Council grant ends in March, the course it pays for ends in July",
      pilot: "kent",
      codes: ["FUND-YEAR", "FUND-SHORT"],
      nature: "grant-condition",
      level: "department",
      bodies: ["CLG", "LSC"],
      streams: ["area-based-grant", "adult-learner-responsive"],
      happens:
        "The council’s employment grant must be spent by 31 March. Our matching allocation runs August to July and is confirmed in May, so a course that starts in January straddles two council years and its follow-on straddles two of ours.",
      stops:
        "Courses longer than ten weeks that begin after Christmas. We ran one short to fit; fewer than a quarter of learners finished with a qualification.",
      people: [420, "learners a year on employment courses that begin after Christmas", "year"],
      cost: [112000, "grant at risk of clawback, from the course profile attached", "year"],
      since: "2008-04-01",
      evidence:
        "The course profile shows spending by month for the four January starts of 2008–09. The allocation letter gives the date on which we first knew what we had to match with.",
      asks: ["change-timing"],
      askWords:
        "Allow four months’ carry-forward by grant letter, and give an indicative allocation by January.",
      otherOrganisations: "Kent County Council, Thanet College, Kent Adult Education Service",
      audience: "all-pilots",
    },
    files: [
      {
        name: "Course profile by month.csv",
        text: "month,grant spent,college spend,learners on roll\n2009-01,8400,9100,104\n2009-02,13600,12800,101\n2009-03,21900,14200,97\n2009-04,0,26300,71\n2009-05,0,21800,58\n2009-06,0,17400,41\n2009-07,0,9700,26\n",
      },
      {
        name: "Allocation letter, 29 May 2009.txt",
        text: "Extract, typed from the letter of 29 May 2009.\n\nYour adult learner responsive allocation for 2009/10 is confirmed as set out in the table overleaf. No part of it may be treated as committed before the date of this letter.\n",
      },
    ],
    acts: [
      { on: "2009-09-24 10:15", by: "claire-hollis", do: "submit" },
      {
        on: "2009-09-29 11:20",
        by: "priya-shah",
        do: "accept",
        severity: "high",
        theme: "Funding years",
        words:
          "Well evidenced, and every pilot has a version of it. Most of the lift is in the wording of the council’s own grant letter, so ask CLG for a form of words that all thirteen can use.",
      },
      {
        on: "2009-10-01 10:42",
        by: "mina-kaur",
        do: "comment",
        words:
          "Our grant letter for 2010 is being written this month. If the department agrees in principle we can word it now.",
      },
      {
        on: "2009-10-01 15:10",
        by: "samuel-owusu",
        do: "affects-us",
        people: [310, "adults on pre-employment courses that start in January", "year"],
        cost: [74500, "last quarter’s grant that we could not draw", "year"],
        evidence:
          "We hand back what is left on 31 March and start again in September. Two tutors went onto zero-hours contracts because of it.",
      },
      {
        on: "2009-10-02 09:30",
        by: "tom-ellis",
        do: "note",
        words:
          "Area Based Grant is not ring-fenced nationally. Part of this may be liftable locally: ask Kent’s finance team first.",
      },
      {
        on: "2009-10-02 14:25",
        by: "jasmine-hussain",
        do: "affects-us",
        people: [280, "adults on the Marsh Farm employment courses", "year"],
        cost: [61900, "grant handed back in April 2009", "year"],
        evidence: "Same grant, same date. Luton’s letter copies the national wording line by line.",
      },
      {
        on: "2009-10-05 09:55",
        by: "karen-tolley",
        do: "affects-us",
        people: [230, "learners on programmes of two terms or more", "year"],
        cost: [70000, "two tutors and a support worker paid from reserves, April to July", "year"],
        evidence:
          "Governors agreed to carry it this year. They have said that they will not again.",
      },
      {
        on: "2009-10-06 14:00",
        by: "ruth-adeyemi",
        do: "escalate",
        to: "body:CLG",
        contact: "Jane Morton, Local Government Finance",
        ask: "May pilots carry forward up to four months of the grant by letter, for courses agreed before 31 March?",
        dueOn: "2009-10-27",
      },
      {
        on: "2009-10-07 11:05",
        by: "claire-hollis",
        do: "comment",
        words:
          "Thank you @Mina Kaur. Could your finance people send us the draft paragraph before it goes to members? We would sign up to a profile with an end date in it – what we can’t do is promise that a learner finishes in March.",
      },
      {
        on: "2009-10-08 10:20",
        by: "samuel-owusu",
        do: "comment",
        partnersOnly: true,
        words:
          "Just between the colleges on this: have any of you asked your auditors whether the April to July spend could sit against a receipt in advance? Ours said no in an e-mail, but not why.",
      },
      {
        on: "2009-10-09 16:35",
        by: "mina-kaur",
        do: "comment",
        words:
          "Draft paragraph goes to our section 151 officer on Monday. He wants to see the department’s answer beside it, so 27 October matters to us as well.",
      },
    ],
  },
  {
    key: "wnf-stops-at-the-boundary",
    by: "graham-tuffnell",
    for: "thanet-college",
    on: "2009-09-28 14:20",
    draft: {
      title: "Neighbourhood money stops at the ward boundary, our students come in by bus",
      pilot: "kent",
      codes: ["ELIG-PLACE", "STRUCT-BOUND"],
      nature: "grant-condition",
      level: "local",
      bodies: ["LA", "DISTRICT", "CLG"],
      streams: ["working-neighbourhoods-fund"],
      theme: "Margate Task Force: Margate Central and Cliftonville West",
      happens:
        "The work-readiness courses we run at Broadstairs are paid for by the Working Neighbourhoods Fund and are open only to people whose home address is in Thanet. On a class of sixteen we turn away four or five: people who grew up in Cliftonville and were rehoused in Dover or Herne Bay, and people who sleep on a friend’s sofa in Margate but whose Jobcentre record still says Canterbury.",
      stops:
        "Full classes. We run with ten where we could have sixteen, and the people we turn away are sent to a course that starts in January.",
      people: [140, "people turned away for their address", "year"],
      cost: [38500, "empty places at the price the fund pays for a full one", "year"],
      since: "2008-09-01",
      evidence:
        "Front desk tally kept from September 2008 to July 2009, attached. Postcodes only, no names.",
      asks: ["relax", "share-power"],
      askWords:
        "Let the task force fund a place for anyone with a real connection to the two wards, up to a fifth of each class, without going back to the county each time.",
      otherOrganisations: "Thanet District Council, Jobcentre Plus Kent",
    },
    files: [
      {
        name: "turned-away-2008-09.csv",
        text: "month,asked,enrolled,turned away for address\nSep 2008,61,44,12\nOct 2008,48,35,11\nNov 2008,39,29,9\nJan 2009,72,50,19\nFeb 2009,55,38,15\nMar 2009,51,37,13\nApr 2009,58,41,16\nMay 2009,49,33,14\nJun 2009,53,36,16\nJul 2009,44,28,15\n",
      },
    ],
    acts: [
      { on: "2009-09-30 16:10", by: "graham-tuffnell", do: "submit" },
      { on: "2009-10-02 10:00", by: "priya-shah", do: "assign", officer: "tom-ellis" },
      {
        on: "2009-10-05 15:45",
        by: "tom-ellis",
        do: "note",
        words:
          "Spoke to Graham. The fund itself does not say “residents only”; Kent’s service agreement does. I think that this is local and can be lifted in one meeting, but I would like Mina’s view before we accept.",
      },
    ],
  },
  {
    key: "rent-on-two-sites",
    by: "rosie-mepham",
    for: "mid-kent-college",
    on: "2009-10-08 15:30",
    draft: {
      title: "Capital freeze leaves us paying rent on the building we were meant to leave",
      pilot: "kent",
      codes: ["FUND-CAPREV"],
      bodies: [],
      streams: ["college-capital"],
      theme: "Single asset management",
      happens:
        "Approval in principle came in autumn 2008, the lease on the old workshops was due to end in July 2010, and then the programme was frozen. [Aoife – what can we say about the landlord? Leave out?]",
      stops: "",
      evidence: "",
      asks: [],
      askWords: "",
      audience: "partners",
    },
    acts: [
      {
        on: "2009-10-09 10:20",
        by: "aoife-brennan",
        do: "invite",
        organisation: "kent-adult-education-service",
        words:
          "You rent the ground floor of the old workshops from us two evenings a week. Say what the move would change for your classes, and read the draft before our governors do.",
      },
    ],
  },
];
