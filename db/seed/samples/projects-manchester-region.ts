import type { SampleProject } from "@/db/seed/samples/sample-project";

export const projectsManchesterRegion: SampleProject[] = [
  {
    key: "commission-work-and-skills-together",
    by: "ngozi-umeh",
    for: "association-of-greater-manchester-authorities",
    on: "2009-07-28 10:00",
    draft: {
      title: "Commission help into work and skills together for the city-region",
      pilot: "manchester-city-region-and-warrington",
      aim: "Help into work and courses for adults are bought for Greater Manchester to one plan: what an employer wants, what a person lacks and who will teach it are asked once and not three times.",
      whoFor: "Everybody of working age who is out of work in the city-region",
      places: "Greater Manchester",
      startsOn: "2010-04-01",
      endsOn: "2013-03-31",
      funding: "proposal",
      fundingWords: "To be proposed.",
      sharing: "wanted",
      audience: "pilot",
    },
    milestones: {
      plan: {
        organisation: "association-of-greater-manchester-authorities",
        title: "One commissioning plan",
        dueOn: "2010-04-01",
      },
    },
    outcomes: {
      work: {
        measure: "People out of work for more than a year",
        unit: "people",
        target: 60000,
        targetOn: "2013-03-31",
      },
    },
    risks: {
      department: {
        organisation: "association-of-greater-manchester-authorities",
        title: "National contracts are already let",
        likelihood: "high",
        effect: "high",
        response: "Influence the next ones.",
      },
    },
    acts: [
      {
        on: "2009-07-28 10:30",
        by: "ngozi-umeh",
        for: "association-of-greater-manchester-authorities",
        do: "invite",
        organisation: "bolton-community-college",
        words: "Speak for the colleges of the north of the city-region.",
      },
      { on: "2009-07-31 09:30", by: "colin-entwistle", do: "accept-part" },
      {
        on: "2009-08-03 11:00",
        by: "ngozi-umeh",
        for: "association-of-greater-manchester-authorities",
        do: "plan",
      },
      {
        on: "2009-08-03 14:30",
        by: "ngozi-umeh",
        for: "association-of-greater-manchester-authorities",
        do: "submit",
      },
      { on: "2009-08-12 09:30", by: "marcus-bell", do: "start-review" },
      {
        on: "2009-08-26 15:10",
        by: "marcus-bell",
        do: "review",
        scores: {
          outcome: [2, "“Everybody out of work” is a region, not a project."],
          partners: [2, "One college for a dozen, and no Jobcentre Plus."],
          plan: [1, "One milestone in three years."],
          risks: [2, "The right risk, with no answer to it."],
          reuse: [null, "Cannot be judged yet."],
        },
        words: "A policy and not yet a project. A first year in two boroughs could be one.",
      },
      {
        on: "2009-08-28 11:30",
        by: "owen-prothero",
        do: "not-endorse",
        against: {
          outcome: "Worthy, and far too wide. Make it smaller; we would like to endorse it.",
          partners: "It needs more colleges, and somebody who buys help into work.",
          plan: "Show us the first year.",
        },
      },
      {
        on: "2009-09-07 10:00",
        by: "ngozi-umeh",
        for: "association-of-greater-manchester-authorities",
        do: "revise",
      },
      {
        on: "2009-09-07 11:10",
        by: "ngozi-umeh",
        for: "association-of-greater-manchester-authorities",
        do: "invite",
        organisation: "manchester-college",
        words: "Speak for the city; and teach the first 150.",
      },
      { on: "2009-09-10 15:40", by: "farah-siddiqui", do: "accept-part" },
      {
        on: "2009-09-22 13:30",
        by: "ngozi-umeh",
        for: "association-of-greater-manchester-authorities",
        do: "change",
        draft: {
          title: "One way into work and a course in Bolton and north Manchester",
          aim: "In two places, for one year, help into work and a course are arranged together: one interview, one plan, one class, whoever pays. What it shows decides how the city-region asks to buy both.",
          whoFor: "300 people out of work for more than a year",
          places: "Bolton and north Manchester",
          startsOn: "2010-01-11",
          endsOn: "2010-12-17",
          funding: "aligned",
          fundingWords:
            "Both colleges’ adult funding, and Working Neighbourhoods money in both places.",
        },
        milestones: {
          bolton: {
            organisation: "bolton-community-college",
            title: "The first thirty people have one plan in Bolton",
            dueOn: "2010-01-29",
          },
          manchester: {
            organisation: "manchester-college",
            title: "The first thirty people have one plan in north Manchester",
            dueOn: "2010-02-12",
          },
        },
        outcomes: {
          sustained: {
            measure: "Of the 300, in work for 13 weeks",
            unit: "people",
            baseline: 0,
            baselineOn: "2010-01-11",
            target: 100,
            targetOn: "2010-12-17",
          },
        },
      },
      {
        on: "2009-10-08 14:00",
        by: "ngozi-umeh",
        for: "association-of-greater-manchester-authorities",
        do: "submit",
      },
      {
        on: "2009-10-12 10:20",
        by: "dilip-mistry",
        do: "note",
        words:
          "A different paper altogether, and a better one. Still no Jobcentre Plus: both districts are asked to meet on the 22nd.",
      },
    ],
  },
];
