import type { SampleBarrier } from "@/db/seed/samples/sample";

export const birminghamFunding: SampleBarrier[] = [
  {
    key: "allowance-lost-on-arrival",
    by: "bethan-lloyd",
    for: "fircroft-college-of-adult-education",
    on: "2009-08-03 11:40",
    draft: {
      title: "Residential learners lose Jobseeker’s Allowance on the day that they arrive",
      pilot: "birmingham",
      codes: ["ELIG-STATUS", "ELIG-HOURS"],
      nature: "perceived-only",
      level: "local",
      bodies: ["DWP", "JCP"],
      streams: ["jobseekers-allowance-and-other-benefits"],
      theme: "Mental health",
      happens:
        "Our three-day and five-day courses are for people who have not been in a classroom since school. Several offices have told them that a person who sleeps away from home is not available for work. One woman’s claim was closed on the Tuesday and opened again on the Friday; her rent was eleven weeks late.",
      stops: "Bookings from people on benefit: 34 cancelled between January and June.",
      people: [70, "people on short residential courses", "year"],
      cost: [12600, "beds and meals paid for and not used", "year"],
      evidence: "Nine letters from learners, and the register of cancellations.",
      asks: ["clarify"],
      askWords:
        "Tell every office in Birmingham that a course of under a week does not end a claim.",
      otherOrganisations: "Jobcentre Plus Birmingham and Solihull",
    },
    acts: [
      { on: "2009-08-04 09:30", by: "bethan-lloyd", do: "submit" },
      {
        on: "2009-08-12 14:10",
        by: "siobhan-kerrigan",
        do: "accept",
        severity: "low",
        theme: "Benefits and study",
        words: "Looks like practice and not rule. Ask the district before anybody in London.",
      },
      {
        on: "2009-08-19 10:35",
        by: "sheila-doherty",
        do: "comment",
        words:
          "This should not have happened. A claimant may be away on a short course if she can be reached and could start work on giving notice. I have put it in this week’s bulletin to all offices, and two of yours are having their claims put right.",
      },
      {
        on: "2009-08-19 15:20",
        by: "bethan-lloyd",
        do: "comment",
        words: "Thank you, Sheila – that was quick. Could I have the bulletin to give to learners?",
      },
      {
        on: "2009-08-20 09:15",
        by: "sheila-doherty",
        do: "comment",
        words: "It is staff only, but I’ll put the same four lines on headed paper for you.",
      },
      {
        on: "2009-09-07 11:00",
        by: "bethan-lloyd",
        do: "withdraw",
        reason:
          "The district showed us that it was possible all along. No cancellations since 24 August. Others may like to ask their own district for the same letter.",
      },
    ],
  },
  {
    key: "course-paid-in-one-ward",
    by: "lorraine-pinnock",
    for: "city-college-birmingham",
    on: "2009-10-02 11:15",
    draft: {
      title: "The course is paid for in one ward, and half of them will not walk into it",
      pilot: "birmingham",
      codes: ["ELIG-PLACE", "CULT-TRUST"],
      nature: "grant-condition",
      level: "local",
      bodies: ["LA", "LSP", "CLG"],
      streams: ["working-neighbourhoods-fund"],
      theme: "Guns and gangs",
      happens:
        "Neighbourhood money pays for music production and construction tasters in one ward. Young men from the next ward, half a mile away, will not cross the road between: two of them have scars that explain it. We asked to run the same course on their side. The grant says where, and it says it by output area.",
      stops:
        "Reaching the half of the list who are most at risk. 22 of 48 named by the police have never come.",
      people: [48, "young men named by the police and the youth offending team", "year"],
      cost: [16500, "empty places", "year"],
      evidence: "Attendance by side of the road. Not for wider sharing: names could be guessed.",
      asks: ["relax", "share-power"],
      askWords: "Let the youth offending team say where each course is held.",
      otherOrganisations: "West Midlands Police, Birmingham City Council",
      audience: "partners",
    },
    acts: [
      { on: "2009-10-05 09:25", by: "lorraine-pinnock", do: "submit" },
      {
        on: "2009-10-05 15:10",
        by: "lorraine-pinnock",
        do: "invite",
        organisation: "birmingham-city-council",
        words:
          "Ask the neighbourhood board whether the second half of the grant may be spent across the road.",
      },
      {
        on: "2009-10-07 14:30",
        by: "yasmin-farouk",
        do: "note",
        words:
          "Handle with care: do not merge into the Thanet boundary case, whatever the code says. Suggest Siobhán.",
      },
      { on: "2009-10-08 09:40", by: "yasmin-farouk", do: "assign", officer: "siobhan-kerrigan" },
      {
        on: "2009-10-09 10:30",
        by: "tariq-mahmood",
        do: "decline-part",
        reason:
          "The board is mine to serve and not to lobby, and it meets on the grant in November. Ask me again after that, please.",
      },
    ],
  },
  {
    key: "nurse-here-bed-there",
    by: "imran-qureshi",
    for: "heart-of-birmingham-teaching-primary-care-trust",
    on: "2009-09-22 15:50",
    draft: {
      title: "We pay for the college nurse, the hospital trust keeps the beds we empty",
      pilot: "birmingham",
      codes: ["FUND-SPLIT"],
      nature: "funding-rule",
      level: "department",
      bodies: ["DH", "HMT"],
      streams: ["pct-revenue-allocation"],
      theme: "Mental health",
      happens:
        "A mental health nurse sits in two colleges on three days a week. We pay £46,000. Students who would have gone to casualty in a crisis now see her first. The hospital is paid by activity, so it fills the bed and sends us the bill for whoever is in it.",
      stops: "A second nurse.",
      people: [230, "students seen", "year"],
      cost: [46000, "salary and on-costs", "year"],
      evidence: "Nurse’s diary and casualty attendances for under-25s from four postcodes.",
      asks: ["share-power"],
      askWords: "Let part of the tariff follow the patient to the college.",
      otherOrganisations: "City College Birmingham, Joseph Chamberlain Sixth Form College",
    },
    acts: [
      { on: "2009-09-23 10:20", by: "imran-qureshi", do: "submit" },
      {
        on: "2009-09-30 16:05",
        by: "yasmin-farouk",
        do: "ask",
        replyBy: "2009-10-16",
        questions: [
          {
            field: "evidence",
            words:
              "How many fewer attendances? The diary shows who was seen, not what did not happen.",
          },
          {
            field: "otherOrganisations",
            words: "Do the two colleges know that you are logging this, and do they pay anything?",
          },
        ],
      },
      {
        on: "2009-10-05 13:10",
        by: "imran-qureshi",
        do: "comment",
        words:
          "The hospital has promised the figures by the 14th. The colleges give the room and the telephone; I will say so in the answer.",
      },
    ],
  },
];
