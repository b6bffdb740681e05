import type { SampleProject } from "@/db/seed/samples/sample-project";

export const projectsCroydon: SampleProject[] = [
  {
    key: "child-family-place-first-help",
    by: "nadia-rahman",
    for: "croydon-council",
    on: "2009-08-11 10:00",
    draft: {
      title: "Child, family, place: first help in four wards before a child is born",
      pilot: "croydon",
      aim: "Every family that expects a first child in four wards is met once before the birth by one person who can open all our doors: midwife, children’s centre, family learning, housing. Trouble that we now meet at school age at great cost is met at the kitchen table.",
      whoFor: "About 1,100 first births a year in four wards",
      places: "Fieldway, New Addington, Broad Green and Selhurst",
      theme: "Early years, from before birth to 7",
      startsOn: "2010-01-04",
      endsOn: "2011-03-31",
      funding: "proposal",
      fundingWords:
        "About £640,000 in the first year between the council, health and adult learning, to be worked out as a pooled budget.",
      sharing: "wanted",
      sharingWords: "Health visitors’ lists are the hard part.",
      audience: "all-pilots",
    },
    milestones: {
      wards: {
        organisation: "croydon-council",
        title: "Four ward teams are named and sit together",
        dueOn: "2010-01-04",
      },
      booking: {
        organisation: "nhs-croydon",
        title: "The midwife’s booking visit asks our five questions",
        dueOn: "2010-01-29",
      },
      classes: {
        organisation: "croydon-adult-learning-and-training",
        title: "A class for parents-to-be in each ward, with a tutor and a midwife",
        dueOn: "2010-02-22",
      },
      work: {
        organisation: "croydon-college",
        title: "Twenty local parents begin a childcare qualification",
        dueOn: "2010-09-06",
      },
    },
    outcomes: {
      met: {
        measure: "First-time parents who are met before the birth by one named person",
        unit: "per cent",
        baseline: 23,
        baselineOn: "2009-06-30",
        target: 90,
        targetOn: "2011-03-31",
      },
      ready: {
        measure: "Children who reach a good level at the end of reception in the four wards",
        unit: "per cent",
        baseline: 37,
        baselineOn: "2009-07-31",
        target: 45,
        targetOn: "2011-07-29",
      },
    },
    risks: {
      visitors: {
        organisation: "nhs-croydon",
        title: "Health visitors are a fifth short",
        likelihood: "high",
        effect: "high",
        response: "Nursery nurses take the second visit. Recruitment runs to December.",
      },
      late: {
        organisation: "croydon-council",
        title: "The saving falls to others, and in fifteen years",
        likelihood: "high",
        effect: "medium",
        response: "The case is being written with health, in the terms that the Treasury uses.",
      },
    },
    acts: [
      {
        on: "2009-08-11 10:30",
        by: "nadia-rahman",
        do: "invite",
        organisation: "nhs-croydon",
        words: "Midwives and health visitors in the ward teams.",
      },
      {
        on: "2009-08-11 10:35",
        by: "nadia-rahman",
        do: "invite",
        organisation: "croydon-adult-learning-and-training",
        words: "The classes before birth and the family learning after it.",
      },
      {
        on: "2009-08-11 10:40",
        by: "nadia-rahman",
        do: "invite",
        organisation: "croydon-college",
        words: "The childcare qualification, taught in the wards.",
      },
      { on: "2009-08-12 09:20", by: "rekha-nair", do: "accept-part" },
      { on: "2009-08-13 11:15", by: "samuel-owusu", do: "accept-part" },
      { on: "2009-08-20 15:45", by: "fiona-galbraith", do: "accept-part" },
      { on: "2009-09-08 10:00", by: "nadia-rahman", do: "plan" },
      { on: "2009-09-09 11:20", by: "nadia-rahman", do: "submit" },
      { on: "2009-09-17 09:50", by: "siobhan-kerrigan", do: "start-review" },
      {
        on: "2009-09-30 15:00",
        by: "siobhan-kerrigan",
        do: "review",
        scores: {
          outcome: [4, "The best argued in the programme."],
          partners: [4, "Everybody whom it needs, health included."],
          plan: [2, "Ward teams on 4 January is brave with no manager named."],
          risks: [3, "The second one is the whole of Total Place in a line."],
          reuse: [4, "Manchester and Birmingham would copy it tomorrow."],
        },
        words: "Two answers short of being endorsed.",
      },
      {
        on: "2009-10-02 10:10",
        by: "siobhan-kerrigan",
        do: "request-changes",
        replyBy: "2009-10-23",
        questions: [
          {
            field: "milestones",
            words: "Who manages a ward team, and from when? A milestone for that, please.",
          },
          {
            field: "fundingWords",
            words: "Is any of the £640,000 new? If it is spent today, on what?",
          },
        ],
      },
      {
        on: "2009-10-06 14:20",
        by: "fiona-galbraith",
        do: "comment",
        words:
          "For the second question: £410,000 is spent today, on health visiting and on three posts that would move. I will send @Nadia Rahman the lines by Friday.",
      },
      {
        on: "2009-10-12 10:30",
        by: "nadia-rahman",
        do: "change",
        draft: {
          fundingWords:
            "About £640,000 in the first year, to be worked out as a pooled budget. £410,000 of it is spent today: health visiting and three posts in health, family learning and two outreach workers. The rest, £230,000, would be new.",
        },
      },
      {
        on: "2009-10-13 09:30",
        by: "rekha-nair",
        do: "comment",
        words:
          "We ran the class for parents-to-be twice this summer, with 14 and then 19 people. The midwife wants to keep it whatever happens.",
      },
    ],
  },
  {
    key: "one-building-by-the-flyover",
    by: "samuel-owusu",
    for: "croydon-college",
    on: "2009-07-24 14:00",
    draft: {
      title: "College, library and customer service under one roof",
      pilot: "croydon",
      aim: "One new building for the college’s adult courses, the council’s customer service and the local history library, in place of three that leak.",
      whoFor: "About 9,000 adult learners and 200,000 visits a year",
      places: "College Road",
      startsOn: "2010-09-01",
      endsOn: "2012-08-31",
      funding: "proposal",
      fundingWords: "Our part was to come from the funding council’s capital programme.",
      sharing: "none",
      audience: "partners",
    },
    milestones: {
      brief: {
        organisation: "croydon-college",
        title: "A brief that all three can sign",
        dueOn: "2009-12-18",
      },
    },
    outcomes: {},
    risks: {},
    acts: [
      {
        on: "2009-07-24 14:30",
        by: "samuel-owusu",
        do: "invite",
        organisation: "croydon-council",
        words: "Customer service and the library, a third of the floor.",
      },
      { on: "2009-07-29 11:00", by: "nadia-rahman", do: "accept-part" },
      { on: "2009-07-30 15:10", by: "samuel-owusu", do: "plan" },
      {
        on: "2009-09-11 16:00",
        by: "samuel-owusu",
        do: "withdraw",
        reason:
          "There will be no college capital before 2011, and a third of a building cannot be built. We have logged the barrier. The council keeps the site in its plan until March.",
      },
    ],
  },
];
