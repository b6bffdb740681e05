import type { SampleBarrier } from "@/db/seed/samples/sample";

export const kentPractice: SampleBarrier[] = [
  {
    key: "six-redundancy-services",
    by: "mina-kaur",
    for: "kent-county-council",
    on: "2009-07-21 11:00",
    draft: {
      title: "Six services turn up at one redundancy, and none of them owns the worker",
      pilot: "kent",
      codes: ["STRUCT-COMM", "FUND-FRAG"],
      nature: "local-practice",
      level: "local",
      bodies: ["LA", "JCP", "LSC"],
      streams: ["response-to-redundancy", "jobcentre-discretionary-funds"],
      theme: "Gateway multi-channel: one front door for services",
      happens:
        "When a packing plant near Sittingbourne announced 180 job losses in May, six publicly funded services went in: Jobcentre Plus, the county’s economic team, two colleges, Business Link and a contractor. Each held its own session and filled in its own form. A woman with nineteen years’ service told us she had given her national insurance number seven times and still did not know who would ring her.",
      stops:
        "One plan for each worker. People who could have started retraining in their notice period started eleven weeks later.",
      people: [2600, "people made redundant in groups of twenty or more", "year"],
      cost: [
        390000,
        "staff time in the six services, from diaries kept at three redundancies",
        "year",
      ],
      since: "2008-11-01",
      evidence:
        "Diaries from three redundancies, and a short survey at the gate: 64 of 71 workers could not name a person who was helping them.",
      asks: ["share-power"],
      askWords:
        "One lead organisation for each redundancy, agreed in advance, with a single form that all six accept.",
      otherOrganisations:
        "Jobcentre Plus Kent, Canterbury College, Mid-Kent College, Business Link",
    },
    files: [
      {
        name: "Gate survey, June 2009.csv",
        text: "question,yes,no\nDo you know who is helping you?,7,64\nHave you given the same details more than twice?,66,5\nHas anybody talked to you about training?,23,48\nWould you start a course in your notice period?,51,20\n",
      },
    ],
    acts: [
      { on: "2009-07-21 16:30", by: "mina-kaur", do: "submit" },
      {
        on: "2009-07-28 10:10",
        by: "marcus-bell",
        do: "accept",
        severity: "medium",
        theme: "Gateway multi-channel: one front door for services",
        takenBy: "kent-county-council",
        words:
          "Nothing here needs Whitehall. The county holds the ring and is willing; we should see whether the colleges agree that it worked.",
      },
      {
        on: "2009-08-04 09:50",
        by: "desmond-achebe",
        do: "affects-us",
        people: [1900, "of those, who claim within four weeks", "year"],
        cost: [84000, "rapid-response advisers’ time spent on repeated interviews", "year"],
        evidence: "We do the first interview again because we cannot use anybody else’s.",
      },
      {
        on: "2009-08-12 14:15",
        by: "claire-hollis",
        do: "affects-us",
        people: [210, "redundant workers who enrol with us", "year"],
        evidence:
          "They enrol in September because that is when they hear of us, not because that is when they were free.",
      },
      {
        on: "2009-08-13 09:25",
        by: "desmond-achebe",
        do: "comment",
        words:
          "Happy for the county to lead where it hears first, and for us to lead where the HR1 comes to us first. The form is harder: ours is national and I cannot drop questions from it.",
      },
      {
        on: "2009-08-14 11:40",
        by: "mina-kaur",
        do: "comment",
        words:
          "Then let’s start from yours and see what the rest of us are missing. My count is four questions. We could put those on a second page.",
      },
      {
        on: "2009-08-20 10:05",
        by: "claire-hollis",
        do: "comment",
        words: "Two pages is two pages fewer than we use now. Yes from us.",
      },
      {
        on: "2009-09-14 16:00",
        by: "mina-kaur",
        do: "resolve",
        changed:
          "One lead for each redundancy, named within two working days; one two-page form, built on the Jobcentre’s; one visit in which every service has a table.",
        proof:
          "Used at two redundancies in Aylesford and Whitstable since 24 August: 93 workers, 93 forms, no repeats. The protocol is signed by all six.",
      },
      {
        on: "2009-10-02 09:15",
        by: "claire-hollis",
        do: "confirm",
        words:
          "It works. Fourteen people from Whitstable started with us on 21 September, in their notice period. Last year they would have started after Christmas.",
      },
    ],
  },
  {
    key: "two-networks-one-centre",
    by: "aoife-brennan",
    for: "mid-kent-college",
    on: "2009-07-29 13:30",
    draft: {
      title: "Two networks in one learning centre, and no printer that talks to both",
      pilot: "kent",
      codes: ["STRUCT-ASSET", "LAW-DATA"],
      nature: "guidance",
      level: "department",
      bodies: ["CLG", "LA"],
      theme: "Gateway multi-channel: one front door for services",
      happens:
        "We teach literacy and numeracy in a room at the Maidstone Gateway. The building is on the council’s network, which must meet the Code of Connection for Government Connect, and we are told that no college equipment may share its cabling, its cupboard or its printer. So there are two lines, two routers and two printers within three metres, and our registers are carried back to Oakwood Park on paper.",
      stops:
        "Enrolling a learner on the spot. She goes home with a leaflet, and about one in three never comes back.",
      people: [360, "people who ask about a course at the Gateway", "year"],
      cost: [19400, "second line, equipment and staff travel with registers", "year"],
      since: "2009-02-02",
      evidence:
        "Quote for the second line, and a note of the council’s security officer that the code ‘does not permit shared infrastructure of any kind’. We cannot find those words in the code.",
      asks: ["clarify"],
      askWords:
        "Say in writing what the Code of Connection allows where a council and a college share a building.",
      audience: "all-pilots",
    },
    acts: [
      { on: "2009-07-30 10:00", by: "aoife-brennan", do: "submit" },
      {
        on: "2009-08-06 15:20",
        by: "marcus-bell",
        do: "accept",
        severity: "medium",
        theme: "Gateway multi-channel: one front door for services",
        words:
          "Probably a cautious reading and not a rule. Worth a national answer all the same, since every shared building will meet it.",
      },
      {
        on: "2009-08-13 11:10",
        by: "ruth-adeyemi",
        do: "escalate",
        to: "body:CLG",
        contact: "Government Connect programme office",
        ask: "Does the Code of Connection forbid a college’s separate network in the same building, cabinet or duct as the council’s? If not, will you say so in a note that security officers can keep?",
        dueOn: "2009-09-04",
      },
      {
        on: "2009-08-20 14:35",
        by: "marion-sayers",
        do: "affects-us",
        people: [540, "adult learners in four shared buildings", "year"],
        cost: [11200, "laptops with mobile cards, because we may not plug in", "year"],
        evidence: "Deal, Ashford, Tenterden and Sheerness. Mobile signal in Tenterden is hopeless.",
      },
      {
        on: "2009-09-08 09:40",
        by: "priya-shah",
        do: "chase",
        words: "Rang the programme office; the person who had it is on leave until the 14th.",
      },
      {
        on: "2009-09-25 12:15",
        by: "marcus-bell",
        do: "respond",
        outcome: "agreed",
        receivedOn: "2009-09-24",
        words:
          "The code governs traffic, not walls. Separate networks may share a room, a cabinet and ducts if the council’s cabinet is locked and the ports are not patched together. A one-page note for security officers will go out with the October release.",
      },
      {
        on: "2009-09-28 09:10",
        by: "aoife-brennan",
        do: "comment",
        words:
          "Very good news. Before we say it is lifted, we should like to see the council’s security officer accept it. @Mina Kaur, can you help?",
      },
      {
        on: "2009-09-30 17:05",
        by: "mina-kaur",
        do: "comment",
        words:
          "I have sent him the letter. He asked for the note itself, which is fair. As soon as it is out he will book the engineer.",
      },
      {
        on: "2009-10-08 13:20",
        by: "marion-sayers",
        do: "comment",
        words: "Please could Sheerness be on the engineer’s list as well? Two cupboards, one key.",
      },
    ],
  },
];
