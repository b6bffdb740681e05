import type { SampleBarrier } from "@/db/seed/samples/sample";

export const coventryPractice: SampleBarrier[] = [
  {
    key: "records-stay-with-the-placing-council",
    by: "jatinder-gill",
    for: "city-college-coventry",
    on: "2009-08-26 13:10",
    draft: {
      title: "Records stay with the council that placed the child",
      pilot: "coventry-solihull-and-warwickshire",
      codes: ["LAW-DATA", "STRUCT-BOUND"],
      nature: "guidance",
      level: "department",
      bodies: ["DCSF", "LA", "CT"],
      theme: "Children and young people",
      happens:
        "About forty of our students live in Coventry in care placements made by other councils – fourteen of them last year, from Birmingham to Croydon. When one is at risk we ring the placing council. We’re told that it cannot discuss a child with a body outside its area, or it rings back on Thursday.",
      stops:
        "Acting on the day. In February we kept a girl in the building until 7 p.m. because nobody would say whether it was safe for her to go home.",
      people: [40, "young people placed in the city by others", "year"],
      evidence: "Log of 27 calls in 2008–09: nine answered on the day, median wait four days.",
      asks: ["clarify"],
      askWords:
        "A letter to all directors of children’s services that a college is to be treated as a school is, wherever it lies.",
      otherOrganisations: "Coventry City Council, Birmingham City Council",
      audience: "all-pilots",
    },
    files: [
      {
        name: "Log of calls.csv",
        text: "answered,calls\nsame day,9\nnext day,4\ntwo to five days,8\nlonger,4\nnever,2\n",
      },
    ],
    acts: [
      { on: "2009-08-27 09:15", by: "jatinder-gill", do: "submit" },
      {
        on: "2009-09-04 10:20",
        by: "priya-shah",
        do: "accept",
        severity: "high",
        theme: "Data sharing",
        words: "A matter of safety. Guidance names schools throughout and colleges once.",
      },
      {
        on: "2009-09-10 11:45",
        by: "lorraine-pinnock",
        do: "affects-us",
        people: [65, "young people placed in the city by others", "year"],
        evidence: "Our log is not as good as Jatinder’s, and it says the same.",
      },
      {
        on: "2009-09-15 15:00",
        by: "oliver-castell",
        do: "comment",
        words:
          "We are as guilty as anyone when it’s our child in somebody else’s city. I have told our duty desk to treat any college in the country as a school from today.",
      },
      {
        on: "2009-09-16 09:10",
        by: "jatinder-gill",
        do: "comment",
        words: "That is one council in 150, and very welcome.",
      },
      {
        on: "2009-09-17 14:30",
        by: "shazia-akhtar",
        do: "affects-us",
        people: [30, "young people placed in the district by others", "year"],
        evidence:
          "Two serious incidents in 2008–09 in which the placing council could not be reached.",
      },
      {
        on: "2009-09-30 13:25",
        by: "ruth-adeyemi",
        do: "escalate",
        to: "body:DCSF",
        contact: "Safeguarding group, looked-after children division",
        ask: "Will you write to directors of children’s services that a college which has a looked-after student is to be told what a school would be told, in the placing area or out of it?",
        dueOn: "2009-10-22",
      },
    ],
  },
  {
    key: "three-bus-passes-one-college",
    by: "alison-treadgold",
    for: "warwickshire-college",
    on: "2009-07-27 11:10",
    draft: {
      title: "Three councils, three bus passes, one college",
      pilot: "coventry-solihull-and-warwickshire",
      pilots: ["worcestershire"],
      codes: ["STRUCT-BOUND", "ELIG-PLACE"],
      nature: "local-practice",
      level: "regional",
      bodies: ["LA", "CT"],
      streams: ["learner-support"],
      theme: "Children and young people",
      happens:
        "A student at our Leamington centre who lives in Coventry has a pass that stops at the county boundary; one from Solihull has none before 9.30; one from Warwickshire pays £450 a year for a seat on a coach that passes both their doors. At Pershore there are four policies. We employ two people who do nothing else but explain them.",
      stops:
        "Choice. Applications from beyond the boundary fall by half at the first village over the line, on both sides.",
      people: [2300, "students who cross a council boundary to reach us", "year"],
      cost: [138000, "coach seats empty while others pay fares, and two staff", "year"],
      since: "2001-09-01",
      evidence: "Map of applications by postcode; seat counts for one week in March.",
      asks: ["share-power"],
      askWords: "One travel offer for 16 to 19s in the sub-region, at one price, on all the buses.",
      otherOrganisations:
        "Coventry City Council, Solihull MBC, Warwickshire and Worcestershire County Councils",
      audience: "pilot",
    },
    acts: [
      { on: "2009-07-27 16:40", by: "alison-treadgold", do: "submit" },
      {
        on: "2009-08-04 13:30",
        by: "marcus-bell",
        do: "accept",
        severity: "medium",
        theme: "Children and young people",
        takenBy: "warwickshire-college",
        words:
          "The college has the map, the contracts and the will. It leads; councils to join in.",
      },
      {
        on: "2009-08-12 09:40",
        by: "oliver-castell",
        do: "affects-us",
        people: [780, "young people of the city who learn in the county", "year"],
        cost: [61000, "passes that few use", "year"],
        evidence: "A third of our passes were used on fewer than ten days last term.",
      },
      {
        on: "2009-08-25 15:55",
        by: "karen-tolley",
        do: "affects-us",
        people: [190, "students from Shropshire and Dudley", "year"],
        evidence: "Different border, same timetable.",
      },
      {
        on: "2009-09-02 10:15",
        by: "alison-treadgold",
        do: "comment",
        words:
          "Seat counts are in: on the 7.20 through Kenilworth there are 19 empty places every day and 23 Coventry students paying fares on the service bus in front of it.",
      },
      {
        on: "2009-09-03 14:35",
        by: "oliver-castell",
        do: "comment",
        words:
          "If you’d sell us those 19 at cost we’d give the students a letter instead of a pass. Could be done after half term without any policy changing.",
      },
      {
        on: "2009-09-04 09:05",
        by: "alison-treadgold",
        do: "comment",
        words:
          "At cost is £210 a seat. I need my principal’s yes and yours; then it’s one route of thirty.",
      },
      {
        on: "2009-10-01 11:50",
        by: "ravinder-bains",
        do: "comment",
        words:
          "Worcestershire would like Pershore to be the second route. Young people in Evesham tell our NEET team that the bus decides what they study.",
      },
    ],
  },
  {
    key: "two-safeguarding-audits",
    by: "jatinder-gill",
    for: "city-college-coventry",
    on: "2009-10-05 16:10",
    draft: {
      title: "Two safeguarding audits, one set of files, nine days apart",
      pilot: "coventry-solihull-and-warwickshire",
      codes: ["ACCT-INSPECT"],
      nature: "guidance",
      level: "local",
      bodies: ["LA", "OFSTED"],
      theme: "Children and young people",
      happens:
        "The safeguarding board audits us each autumn with a form of 114 questions. Ofsted’s own self-assessment has 67 on the same subject. Ninety minutes with a highlighter shows that 52 are the same question.",
      stops: "My team’s case work for most of two weeks.",
      people: [3, "safeguarding staff", "year"],
      cost: [4100, "staff time", "year"],
      evidence: "The two forms, highlighted.",
      asks: ["share-power"],
      askWords: "Let the board accept the inspectorate’s form, with one page of its own.",
      otherOrganisations: "Henley College Coventry",
    },
    acts: [
      {
        on: "2009-10-06 09:30",
        by: "jatinder-gill",
        do: "comment",
        words: "Ready to go, I think. Waiting for Henley to say if they’d like to be named.",
      },
    ],
  },
];
