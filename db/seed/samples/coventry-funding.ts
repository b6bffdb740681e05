import type { SampleBarrier } from "@/db/seed/samples/sample";

export const coventryFunding: SampleBarrier[] = [
  {
    key: "schools-grant-stays-in-school",
    by: "oliver-castell",
    for: "coventry-city-council",
    on: "2009-07-29 09:45",
    draft: {
      title: "Schools grant may not follow a fifteen-year-old to the college that will have him",
      pilot: "coventry-solihull-and-warwickshire",
      codes: ["FUND-RING", "ELIG-AGE"],
      nature: "grant-condition",
      level: "department",
      bodies: ["DCSF", "LA"],
      streams: ["dedicated-schools-grant"],
      theme: "Children and young people",
      happens:
        "A boy of fifteen who has stopped going to school will go to the college’s motor vehicle bay on four days a week. The money for him is in the Dedicated Schools Grant. We believe that we may pass it to a school or to our own unit but not to a college, so the college takes him for the price of an evening class and can afford six such boys when we have sixty.",
      stops: "54 places in the city this year.",
      people: [60, "young people of 14 to 16 out of school", "year"],
      cost: [
        324000,
        "places in independent units at about £6,000 more each than a college’s",
        "year",
      ],
      since: "2006-04-01",
      evidence: "Price of 31 places in independent units; the college’s price for the same week.",
      asks: ["relax", "clarify"],
      askWords:
        "Let the grant pay a college directly for a pupil who is on a school’s roll or on ours.",
      otherOrganisations: "City College Coventry, Henley College Coventry",
      audience: "pilot",
    },
    acts: [
      { on: "2009-07-30 10:10", by: "oliver-castell", do: "submit" },
      {
        on: "2009-08-06 11:30",
        by: "siobhan-kerrigan",
        do: "accept",
        severity: "high",
        theme: "Children and young people",
        words: "Opinions differ even among finance officers. Ask the department and settle it.",
      },
      {
        on: "2009-08-13 14:05",
        by: "jatinder-gill",
        do: "affects-us",
        people: [16, "young people whom we turned away in September 2008", "year"],
        cost: [38000, "our subsidy for the six whom we did take", "year"],
        evidence: "Six boys, one of them now an apprentice. We lost £6,300 on each.",
      },
      {
        on: "2009-08-27 10:40",
        by: "owen-prothero",
        do: "escalate",
        to: "body:DCSF",
        contact: "Schools funding unit",
        ask: "May a council pay a college from the Dedicated Schools Grant for a pupil of 14 to 16 out of school? If so, through what decision of its schools forum?",
        dueOn: "2009-09-18",
      },
      {
        on: "2009-09-22 09:30",
        by: "siobhan-kerrigan",
        do: "chase",
        words: "Rang twice. It was answered on the 21st, they say, to the wrong address.",
      },
      {
        on: "2009-09-28 14:20",
        by: "siobhan-kerrigan",
        do: "respond",
        outcome: "already-possible",
        receivedOn: "2009-09-28",
        words:
          "A council may spend from the centrally retained part of the grant on education of pupils out of school wherever it is given, a college included. Where that part has to grow, its schools forum must agree. No waiver is needed.",
      },
      {
        on: "2009-09-30 15:15",
        by: "oliver-castell",
        do: "comment",
        words:
          "So we could have done this since 2006. I have asked for an item at the forum of 22 October: £180,000 moved from independent units to 30 college places.",
      },
      {
        on: "2009-10-01 09:20",
        by: "jatinder-gill",
        do: "comment",
        words: "We can take 18 after half term and the rest in January, if transport is settled.",
      },
      {
        on: "2009-10-08 11:10",
        by: "yasmin-farouk",
        do: "note",
        words:
          "“Already possible” is a real answer. Send this one to the other twelve: at least three have told us that the grant can’t be used.",
      },
    ],
  },
  {
    key: "three-yeses-from-three-funders",
    by: "penny-ashworth",
    for: "hereward-college",
    on: "2009-10-09 10:00",
    draft: {
      title:
        "A student with a disability needs a yes from each of three funders, and each will answer only after the other two",
      pilot: "coventry-solihull-and-warwickshire",
      codes: ["FUND-FRAG", "STRUCT-COMM"],
      nature: "local-practice",
      level: "regional",
      bodies: ["LSC", "LA", "PCT"],
      streams: [
        "additional-learning-support",
        "social-care-reform-grant",
        "pct-revenue-allocation",
      ],
      theme: "Children and young people",
      happens:
        "A place with us is paid for in three parts: teaching by the funding council, care by the home council, nursing by the primary care trust. Each decides in its own month and each asks to see the others’ decision first. Of 38 applicants for this September eleven had all three by August; four heard in October; two gave up.",
      stops: "A start in September with one’s own year group.",
      people: [38, "applicants from eleven councils", "year"],
      cost: [92000, "places held empty while decisions are awaited", "year"],
      since: "2007-09-01",
      evidence: "Dates of the three decisions for each applicant, without names.",
      asks: ["share-power", "change-timing"],
      askWords:
        "One panel for the sub-region, meeting in March, with all three funders in the room.",
      otherOrganisations: "Coventry City Council, NHS Coventry, Solihull Care Trust",
      audience: "all-pilots",
    },
    files: [
      {
        name: "Three decisions, 38 applicants.csv",
        text: "decided by,teaching,care,nursing\nApril,12,4,2\nJune,29,11,9\nAugust,36,20,15\nOctober,38,31,27\nnever,0,7,11\n",
      },
    ],
    acts: [
      { on: "2009-10-12 09:40", by: "penny-ashworth", do: "submit" },
      {
        on: "2009-10-12 11:10",
        by: "penny-ashworth",
        do: "invite",
        organisation: "coventry-city-council",
        words:
          "Bring the council’s panel for placements to one table with the funding council and the trust, once, in January, for next September’s applicants.",
      },
      {
        on: "2009-10-13 15:30",
        by: "oliver-castell",
        do: "accept-part",
      },
    ],
  },
];
