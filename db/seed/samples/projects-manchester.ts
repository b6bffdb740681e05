import type { SampleProject } from "@/db/seed/samples/sample-project";

export const projectsManchester: SampleProject[] = [
  {
    key: "from-nursery-gate-to-nursery-job",
    by: "farah-siddiqui",
    for: "manchester-college",
    on: "2009-08-13 10:00",
    draft: {
      title: "From the nursery gate to a nursery job",
      pilot: "manchester-city-region-and-warrington",
      aim: "Parents who bring a two-year-old to a free place are offered a course in the same building, and the best lead to work with other people’s two-year-olds. The child does better, the parent earns and the nursery is staffed from its own streets.",
      whoFor: "200 parents of children under three in five neighbourhoods",
      places: "Wythenshawe, Harpurhey, Longsight, Farnworth and Breightmet",
      theme: "Early years, from before birth to 5",
      startsOn: "2009-11-09",
      endsOn: "2010-12-17",
      funding: "aligned",
      fundingWords:
        "Free places from the council’s grant, family learning from the colleges, health visitors’ time.",
      sharing: "agreed",
      sharingWords: "Children’s centre registration, which asks the parent.",
      audience: "all-pilots",
    },
    milestones: {
      rooms: {
        organisation: "manchester-city-council",
        title: "A room in each of three centres, on the nursery’s mornings",
        dueOn: "2009-11-06",
      },
      visitors: {
        organisation: "nhs-manchester",
        title: "Health visitors tell every parent at the eight-month check",
        dueOn: "2009-11-27",
      },
      bolton: {
        organisation: "bolton-community-college",
        title: "Two centres in Bolton begin",
        dueOn: "2010-01-11",
      },
      jobs: {
        organisation: "manchester-college",
        title: "The first twenty parents begin a Level 2 in childcare",
        dueOn: "2010-04-19",
      },
    },
    outcomes: {
      began: {
        measure: "Parents who begin a course at the nursery gate",
        unit: "parents",
        baseline: 22,
        baselineOn: "2009-07-17",
        target: 200,
        targetOn: "2010-12-17",
      },
      work: {
        measure: "Parents in work, in any trade, six months after a course",
        unit: "per cent",
        baseline: 19,
        baselineOn: "2009-07-17",
        target: 35,
        targetOn: "2010-12-17",
      },
    },
    risks: {
      grant: {
        organisation: "manchester-city-council",
        title: "The nursery grant is for children and the course is for adults",
        likelihood: "medium",
        effect: "medium",
        response: "Rooms are lent, not paid for. The auditor has seen the agreement.",
      },
      wage: {
        organisation: "bolton-community-college",
        title: "A nursery job pays less than the benefits that it ends",
        likelihood: "high",
        effect: "medium",
        response: "A better-off calculation before anybody signs.",
      },
    },
    acts: [
      {
        on: "2009-08-13 10:30",
        by: "farah-siddiqui",
        do: "invite",
        organisation: "manchester-city-council",
        words: "Rooms, and the free places.",
      },
      {
        on: "2009-08-13 10:35",
        by: "farah-siddiqui",
        do: "invite",
        organisation: "nhs-manchester",
        words: "The eight-month check.",
      },
      {
        on: "2009-08-13 10:40",
        by: "farah-siddiqui",
        do: "invite",
        organisation: "bolton-community-college",
        words: "Two centres in Bolton, so that it is a city-region and not a city.",
      },
      { on: "2009-08-14 09:30", by: "colin-entwistle", do: "accept-part" },
      { on: "2009-08-18 11:45", by: "ngozi-umeh", do: "accept-part" },
      { on: "2009-08-26 14:30", by: "catherine-duvall", do: "accept-part" },
      { on: "2009-09-01 10:00", by: "farah-siddiqui", do: "plan" },
      { on: "2009-09-02 13:20", by: "farah-siddiqui", do: "submit" },
      { on: "2009-09-11 09:40", by: "priya-shah", do: "start-review" },
      {
        on: "2009-09-24 10:30",
        by: "priya-shah",
        do: "review",
        scores: {
          outcome: [4, "Parent and child from one sum of money."],
          partners: [4, "Two councils’ worth of centres, health and two colleges."],
          plan: [3, "Sound. April for the Level 2 is the hard one."],
          risks: [4, "The wage is what most people leave out."],
          reuse: [4, "Croydon and Birmingham have the same theme."],
        },
        words: "The nearest thing to a cost and a benefit that I have read this month.",
      },
      {
        on: "2009-09-29 11:20",
        by: "ruth-adeyemi",
        do: "endorse",
        reason:
          "Endorsed. Please keep the figures in the form that the city-region’s cost-benefit work uses, so that the two can be laid side by side.",
      },
      {
        on: "2009-10-07 10:15",
        by: "emma-higson",
        do: "comment",
        words:
          "We run something like it at two centres in Leigh, for eleven parents, with no health visitor. Could we come and look in November?",
      },
      {
        on: "2009-10-07 14:40",
        by: "farah-siddiqui",
        do: "comment",
        words: "Any Tuesday, @Emma Higson. Come to Harpurhey, it has the better biscuits.",
      },
    ],
  },
];
