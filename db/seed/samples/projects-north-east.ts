import type { SampleProject } from "@/db/seed/samples/sample-project";

export const projectsNorthEast: SampleProject[] = [
  {
    key: "a-week-after-notice",
    by: "nicola-featherstone",
    for: "east-durham-college",
    on: "2009-09-14 10:00",
    draft: {
      title: "A class within a week of notice, on both sides of the boundary",
      pilot: "durham",
      pilots: ["south-tyneside-gateshead-and-sunderland"],
      aim: "Somebody who lives in Peterlee and loses a job in Washington is told about courses by neither of us. From January one list of short courses, kept by two colleges and read by every adviser of one Jobcentre district, lets anybody start within a week of notice, wherever he lives.",
      whoFor: "About 1,500 people a year who are made redundant near the boundary",
      places: "Peterlee, Seaham, Houghton-le-Spring and Washington",
      startsOn: "2010-01-11",
      endsOn: "2010-12-17",
      funding: "aligned",
      fundingWords: "Response to redundancy money of both colleges.",
      sharing: "none",
      audience: "all-pilots",
    },
    milestones: {
      list: {
        organisation: "east-durham-college",
        title: "One list of courses, changed every Friday",
        dueOn: "2010-01-08",
      },
      start: {
        organisation: "city-of-sunderland-college",
        title: "Twelve short courses start on any Monday",
        dueOn: "2010-01-11",
      },
      advisers: {
        organisation: "jobcentre-plus-south-tyne-and-wear-valley",
        title: "Advisers in nine offices use the list",
        dueOn: "2010-01-29",
      },
    },
    outcomes: {
      week: {
        measure: "People who start within a week of asking",
        unit: "per cent",
        baseline: 18,
        baselineOn: "2009-07-31",
        target: 80,
        targetOn: "2010-12-17",
      },
    },
    risks: {
      contracts: {
        organisation: "city-of-sunderland-college",
        title: "Each contract pays for people who live in its own area",
        likelihood: "high",
        effect: "medium",
        response:
          "Agreed with the funding council that learners are counted where they learn, until July.",
      },
    },
    acts: [
      {
        on: "2009-09-14 10:20",
        by: "nicola-featherstone",
        do: "invite",
        organisation: "city-of-sunderland-college",
        words: "Your Mondays beside ours.",
      },
      {
        on: "2009-09-14 10:25",
        by: "nicola-featherstone",
        do: "invite",
        organisation: "jobcentre-plus-south-tyne-and-wear-valley",
        words: "Nine offices that read one list.",
      },
      { on: "2009-09-15 11:10", by: "paul-denholm", do: "accept-part" },
      { on: "2009-09-21 15:30", by: "lesley-charlton", do: "accept-part" },
      { on: "2009-09-29 10:00", by: "nicola-featherstone", do: "plan" },
      { on: "2009-10-05 14:15", by: "nicola-featherstone", do: "submit" },
      {
        on: "2009-10-12 15:00",
        by: "alastair-nairn",
        do: "comment",
        words:
          "Could the list say which courses are under 16 hours? It would save each adviser a telephone call.",
      },
    ],
  },
];
