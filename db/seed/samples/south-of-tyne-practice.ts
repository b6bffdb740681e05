import type { SampleBarrier } from "@/db/seed/samples/sample";

export const southOfTynePractice: SampleBarrier[] = [
  {
    key: "one-drinker-counted-three-ways",
    by: "hamish-sinclair",
    for: "nhs-south-of-tyne-and-wear",
    on: "2009-08-26 10:00",
    draft: {
      title: "Hospital, police and college count the same drinker three ways",
      pilot: "south-tyneside-gateshead-and-sunderland",
      codes: ["CULT-EVID", "LAW-DATA"],
      nature: "local-practice",
      level: "local",
      bodies: ["PCT", "POLICE", "LA", "COLLEGE"],
      theme: "Alcohol and drug misuse",
      happens:
        "For the deep dive we asked six bodies how many people in the three boroughs drink in a way that brings them into contact with a public service. We were given 4,100, 6,750, 11,200, “about 3% of students”, a figure for the North East and a spreadsheet of arrests. None of it can be added, because each counts events or people, by where they live or where they were found.",
      stops:
        "Saying what alcohol costs here, which is the question that the pilot set itself on 20 July.",
      people: [11200, "the largest of the figures", "year"],
      evidence: "The six answers, with what each counts.",
      asks: ["share-power"],
      askWords:
        "One agreed way of counting for the deep dive, and a match by a trusted party for one month.",
      otherOrganisations: "Northumbria Police, South Tyneside Council, the three colleges",
    },
    files: [
      {
        name: "Six answers.csv",
        text: "body,figure,counts,by\nHospital trusts,4100,people,home\nPolice,6750,arrests,place of arrest\nAmbulance,11200,calls,place of call\nColleges,about 3%,students,place of study\nTreatment,1930,people,home\nProbation,860,people,home\n",
      },
    ],
    acts: [
      { on: "2009-08-27 09:15", by: "hamish-sinclair", do: "submit" },
      {
        on: "2009-09-04 14:50",
        by: "marcus-bell",
        do: "accept",
        severity: "medium",
        theme: "Alcohol and drug misuse",
        takenBy: "nhs-south-of-tyne-and-wear",
        words: "The trust has the analysts. The colleges’ own answer is the weakest of the six.",
      },
      {
        on: "2009-09-09 10:40",
        by: "lesley-charlton",
        do: "affects-us",
        people: [420, "students, if 3% is right", "year"],
        evidence: "It is a guess by four tutors. We’d be glad of a better one.",
      },
      {
        on: "2009-09-14 15:20",
        by: "moira-ridley",
        do: "affects-us",
        cost: [9000, "consultants paid to reconcile the figures", "once"],
        evidence: "Their report says that the figures cannot be reconciled.",
      },
      {
        on: "2009-09-15 09:25",
        by: "hamish-sinclair",
        do: "comment",
        words:
          "If each of us sent a list for October 2008 to the public health observatory it could count people, once each, and throw the names away. I need a letter from six chief officers.",
      },
      {
        on: "2009-09-16 11:10",
        by: "lesley-charlton",
        do: "comment",
        words:
          "What would a college’s list be of? We don’t write it down when a student smells of drink.",
      },
      {
        on: "2009-09-16 16:35",
        by: "hamish-sinclair",
        do: "comment",
        words: "Then you’re the control group. Seriously: counselling referrals would do.",
      },
      {
        on: "2009-10-08 10:05",
        by: "moira-ridley",
        do: "comment",
        words:
          "Four of six letters signed. Police want their lawyers to see it; Probation meets on the 21st.",
      },
      {
        on: "2009-10-09 14:00",
        by: "alastair-nairn",
        do: "note",
        words: "Leicester has the same problem. Put Hamish in touch with Anita D’Souza.",
      },
    ],
  },
  {
    key: "sixty-from-one-office",
    by: "lesley-charlton",
    for: "city-of-sunderland-college",
    on: "2009-07-21 15:30",
    draft: {
      title: "One Jobcentre sends us sixty people, the next sends none",
      pilot: "south-tyneside-gateshead-and-sunderland",
      codes: ["CULT-TRUST"],
      nature: "local-practice",
      level: "local",
      bodies: ["JCP"],
      streams: ["six-month-offer", "response-to-redundancy"],
      happens:
        "Between April and June the office in John Street referred 61 people to our short courses, Southwick sent nine and Washington none. The courses are the same and the bus is the same. The difference is that one adviser in John Street used to work here.",
      stops: "Half of the places. We run classes of seven.",
      people: [180, "places unfilled", "term"],
      cost: [27000, "places unfilled", "term"],
      since: "2009-04-06",
      evidence: "Referrals by office and week.",
      asks: ["clarify"],
      askWords:
        "The same information on every adviser’s screen, and a visit to each office once a month.",
      otherOrganisations: "Jobcentre Plus South Tyne and Wear Valley, Gateshead College",
    },
    acts: [
      { on: "2009-07-22 09:00", by: "lesley-charlton", do: "submit" },
      {
        on: "2009-07-29 10:40",
        by: "siobhan-kerrigan",
        do: "accept",
        severity: "low",
        theme: "Referrals",
        words: "Nobody’s rule. The district’s partnership manager is the person.",
      },
      {
        on: "2009-08-03 14:00",
        by: "paul-denholm",
        do: "affects-us",
        people: [240, "customers who might have been offered a place", "term"],
        evidence: "It is our barrier as much as the college’s, so I’ve put us on it.",
      },
      {
        on: "2009-08-04 10:15",
        by: "paul-denholm",
        do: "comment",
        words:
          "Advisers send people where they know a name. I can’t order that, but I can put Lesley’s staff in each office on a Wednesday.",
      },
      {
        on: "2009-08-04 13:50",
        by: "lesley-charlton",
        do: "comment",
        words:
          "Wednesdays, three offices, from the 12th. I’ll send two people, one of them with a laptop.",
      },
      {
        on: "2009-08-06 16:30",
        by: "ryan-storey",
        do: "affects-us",
        people: [70, "places unfilled", "term"],
        evidence: "Same picture: Blaydon 31, Birtley two.",
      },
      {
        on: "2009-09-10 11:00",
        by: "siobhan-kerrigan",
        do: "resolve",
        changed:
          "College staff sit in the Washington, Southwick and John Street offices each Wednesday; the course list is on the district’s own pages and changes every Monday.",
        proof: "In four weeks: Washington 22 referrals, Southwick 27, John Street 31.",
      },
      {
        on: "2009-09-29 09:40",
        by: "lesley-charlton",
        do: "confirm",
        words: "Classes are at fourteen. Washington is now the keenest of the three.",
      },
      {
        on: "2009-10-01 10:20",
        by: "ryan-storey",
        do: "comment",
        words: "We’d like to copy this in Blaydon and Birtley. Paul, may I ring?",
      },
      { on: "2009-10-01 12:30", by: "paul-denholm", do: "comment", words: "Any time before ten." },
    ],
  },
  {
    key: "three-boards-one-empty-chair",
    by: "ryan-storey",
    for: "gateshead-college",
    on: "2009-10-05 11:20",
    draft: {
      title: "Three partnerships, three drug and alcohol boards, no college on two of them",
      pilot: "south-tyneside-gateshead-and-sunderland",
      codes: ["CULT-SEAT", "STRUCT-COMM"],
      nature: "local-practice",
      level: "regional",
      bodies: ["LSP", "LA", "PCT"],
      streams: ["drug-pooled-treatment-budget"],
      theme: "Alcohol and drug misuse",
      happens:
        "Gateshead has a college on its board, by accident: our last principal was asked to chair it. South Tyneside and Sunderland have a place for “education” which is taken by a head teacher. People in recovery are thirty-four years old on average. Their schools are not the question.",
      stops: "Learning being planned as part of recovery in two boroughs of three.",
      people: [1930, "people in treatment in the three boroughs", "year"],
      evidence: "Membership lists of the three boards.",
      asks: ["share-power"],
      askWords: "One seat for the three colleges together on each board, in turn.",
      otherOrganisations: "South Tyneside College, City of Sunderland College",
      audience: "pilot",
    },
    acts: [
      { on: "2009-10-06 09:45", by: "ryan-storey", do: "submit" },
      { on: "2009-10-09 10:30", by: "owen-prothero", do: "assign", officer: "marcus-bell" },
    ],
  },
];
