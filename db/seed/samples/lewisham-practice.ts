import type { SampleBarrier } from "@/db/seed/samples/sample";

export const lewishamPractice: SampleBarrier[] = [
  {
    key: "nine-contracts-one-client",
    by: "katarzyna-nowak",
    for: "london-borough-of-lewisham",
    on: "2009-07-27 10:45",
    draft: {
      title: "Nine contracts for the same jobless man in the same ward",
      pilot: "lewisham",
      codes: ["STRUCT-COMM", "FUND-FRAG", "ACCT-TARGET"],
      nature: "local-practice",
      level: "local",
      bodies: ["LA", "JCP", "LSC", "RDA"],
      streams: ["working-neighbourhoods-fund", "flexible-new-deal", "lsc-esf-co-financing"],
      theme: "Worklessness",
      happens:
        "In Evelyn ward a man of 45 on Incapacity Benefit can be helped into work by nine different contracts. We let three of them ourselves, the Jobcentre two, the LSC two, the development agency one and a housing association one. Each pays for a “start” and so each starts him. In our sample one man had five action plans, and the five disagreed.\n\nWe followed him for a year, with his consent and a promise to change his name, so call him Mr D. He had driven a delivery van until his back went in 2004. In January 2008 a leaflet brought him to our own neighbourhood project, which started him on a confidence course. In February his Jobcentre adviser sent him to a national provider, who could not count him unless he left ours; he did not know that, and signed. In April his surgery referred him to a condition management programme, which is a good one and which asked him to stop looking for work for twelve weeks. The national provider’s contract asked him to look for work every week. He did what the last person had told him, and his benefit was stopped for a fortnight.\n\nIn June the housing association, worried about his rent, put him on its own scheme with a mentor called Gloria. Gloria is the only one whose name he could give us. She found him a forklift course at the college. The college asked whether he was on any other provision, since its money could not be used for somebody who was; he said that he honestly could not tell. Nor could the college, nor could we. It took a member of my staff – paid for by a tenth contract – two days to find out that the answer was four.\n\nHe passed the forklift course in November. Three organisations claimed the result, each properly by the words of its own contract: £1,500, £900 and £2,250. He has not found a job. The last time we met he said, “Everybody has been ever so nice. I just wish that they’d been nice one at a time.”\n\nMr D. is not unusual. Of 2,914 people on the six lists that we could match, 46% were on more than one; 211 were on three or more. Not one of the nine contracts has a line for “already being helped by somebody else”.",
      stops:
        "Anyone staying with him for the eighteen months that it takes. Providers compete for the people who are easiest to count.",
      people: [1350, "residents on two or more programmes at once", "year"],
      cost: [870000, "second and later starts, at contract price", "year"],
      since: "2007-01-01",
      evidence:
        "Match of six providers’ lists, done by hand and with consent: 2,914 people, 4,377 starts.",
      asks: ["share-power", "relax"],
      askWords:
        "Let one body buy for the ward on behalf of all, with one start a person and payment for staying the course.",
      otherOrganisations: "Lewisham College, Jobcentre Plus South London, NHS Lewisham",
    },
    acts: [
      { on: "2009-07-27 16:20", by: "katarzyna-nowak", do: "submit" },
      {
        on: "2009-08-04 09:30",
        by: "marcus-bell",
        do: "accept",
        severity: "high",
        theme: "Worklessness",
        takenBy: "london-borough-of-lewisham",
        words:
          "The council can begin with its own three contracts and show the others what happens. The national part – payment by starts – is better raised once there is something to show.",
      },
      {
        on: "2009-08-17 10:50",
        by: "winston-clarke",
        do: "affects-us",
        people: [330, "learners referred to us by more than one contract", "year"],
        cost: [64000, "duplicate initial assessment", "year"],
        evidence: "Our record is four referral letters for one woman in a fortnight.",
      },
      {
        on: "2009-08-20 13:05",
        by: "terry-blunt",
        do: "affects-us",
        people: [880, "customers in the ward on our own provision and on somebody else’s", "year"],
        evidence: "National contracts, so I can’t stop them. I can tell you who is on them.",
      },
      {
        on: "2009-08-21 11:30",
        by: "katarzyna-nowak",
        do: "comment",
        words:
          "Telling us who is on them would already be half of it. Could we start with a weekly count, no names?",
      },
      {
        on: "2009-08-24 15:00",
        by: "terry-blunt",
        do: "comment",
        words: "A weekly count I can do from 7 September.",
      },
      {
        on: "2009-09-21 10:15",
        by: "katarzyna-nowak",
        do: "comment",
        words:
          "Two counts in: 412 people on two or more, 57 on four. Cabinet agreed on the 16th to let our three contracts as one from April. Would the college sit on the panel?",
      },
      {
        on: "2009-09-22 09:20",
        by: "winston-clarke",
        do: "comment",
        words: "Gladly, if we don’t bid. I will ask the principal which it is to be.",
      },
    ],
  },
  {
    key: "success-rate-or-the-borough",
    by: "abena-mensah",
    for: "lewisham-college",
    on: "2009-09-07 16:40",
    draft: {
      title: "The learners that the borough wants most are the ones who sink our success rate",
      pilot: "lewisham",
      codes: ["ACCT-TARGET", "ACCT-DUAL"],
      nature: "national-target",
      level: "department",
      bodies: ["BIS", "LSC", "OFSTED"],
      streams: ["foundation-learning", "adult-learner-responsive"],
      theme: "Worklessness",
      happens:
        "The borough’s agreement has a target for people on out-of-work benefits (NI 152). Ours is a success rate: starts who finish and pass. Of those sent to us by the worklessness projects last year 46 in 100 passed, against 78 in the rest of the department. When the figures are published nobody prints the column that says who they were.",
      stops:
        "Taking a third group in January. The head of department has been asked to “look at the mix”.",
      people: [90, "people who would have a place", "year"],
      evidence: "Success rates by source of referral, 2008–09.",
      asks: ["share-power", "relax"],
      askWords:
        "Let a pilot report such learners apart, with the distance they travelled, and keep them out of the published rate for two years.",
      otherOrganisations: "London Borough of Lewisham, Jobcentre Plus South London",
      audience: "all-pilots",
    },
    acts: [
      { on: "2009-09-08 09:15", by: "winston-clarke", do: "submit" },
      {
        on: "2009-09-09 10:05",
        by: "winston-clarke",
        do: "invite",
        organisation: "london-borough-of-lewisham",
        words:
          "Give us the figures of the worklessness projects by ward, and stand beside us when we put it.",
      },
      {
        on: "2009-09-10 16:20",
        by: "winston-clarke",
        do: "withdraw-part",
        organisation: "london-borough-of-lewisham",
      },
      {
        on: "2009-09-15 14:35",
        by: "marcus-bell",
        do: "ask",
        replyBy: "2009-09-29",
        questions: [
          {
            field: "cost",
            words: "Is there a cost, even a rough one? “Not given” is an answer too.",
          },
          {
            field: "askWords",
            words:
              "Ofsted will say that it already reads the context. What would the pilot do that it may not do now?",
          },
        ],
      },
      {
        on: "2009-09-30 10:25",
        by: "abena-mensah",
        do: "comment",
        words: "Sorry, late with this: enrolment ate September. With you by the end of next week.",
      },
      {
        on: "2009-10-09 11:50",
        by: "abena-mensah",
        do: "reply",
        changes: {
          askWords:
            "Let a pilot report such learners apart, with the distance they travelled, and keep them out of the published rate and of the minimum level of performance for two years. Inspectors do read the context; the funding body’s notice to improve does not.",
        },
        answers: [
          {
            field: "cost",
            words:
              "We looked. The cost is in what we don’t run: a group of 15 is worth about £34,000 to us in a year, but I can’t prove that we would have filled it.",
          },
        ],
      },
    ],
  },
];
