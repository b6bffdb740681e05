import type { SampleProject } from "@/db/seed/samples/sample-project";

export const projectsDorsetHome: SampleProject[] = [
  {
    key: "home-before-the-bed",
    by: "david-hatcher",
    for: "dorset-county-council",
    on: "2009-08-17 11:00",
    draft: {
      title: "Home before the bed: trained help within two hours",
      pilot: "dorset-poole-and-bournemouth",
      aim: "An older person who has fallen, or is simply not coping on a Friday night, is helped at home within two hours by somebody trained and known, and not taken to a hospital bed for want of anything else. Colleges train the helpers, health and the county share them, and the ambulance crew has one number.",
      whoFor: "About 2,400 people over 75 a year who are admitted and need not be",
      places: "Weymouth and Portland first, then Poole",
      theme: "Older people's services",
      startsOn: "2010-01-11",
      endsOn: "2011-03-31",
      funding: "proposal",
      fundingWords:
        "The saving is the hospital’s and the cost is ours: a pooled budget is the point of it.",
      sharing: "wanted",
      sharingWords: "The crew must see the care plan at two in the morning.",
      audience: "all-pilots",
    },
    milestones: {
      course: {
        organisation: "weymouth-college",
        title: "A six-week course for helpers, written with the ambulance crews",
        dueOn: "2009-12-11",
      },
      helpers: {
        organisation: "dorset-county-council",
        title: "24 helpers are on a rota, nights and weekends",
        dueOn: "2010-01-11",
      },
      number: {
        organisation: "nhs-dorset",
        title: "Crews and doctors have one number that is answered",
        dueOn: "2010-01-11",
      },
      poole: {
        organisation: "bournemouth-and-poole-college",
        title: "The course is taught in Poole",
        dueOn: "2010-04-19",
      },
    },
    outcomes: {
      beds: {
        measure: "Admissions of people over 75 who stay for less than two days",
        unit: "admissions a month",
        baseline: 203,
        baselineOn: "2009-06-30",
        target: 170,
        targetOn: "2011-03-31",
      },
      hours: {
        measure: "From the crew’s call to somebody at the door",
        unit: "hours",
        target: 2,
        targetOn: "2010-06-30",
      },
    },
    risks: {
      nights: {
        organisation: "dorset-county-council",
        title: "Helpers cannot be found for the nights",
        likelihood: "medium",
        effect: "high",
        response: "A retainer, and students over 21 for weekends.",
      },
      filled: {
        organisation: "nhs-dorset",
        title: "An empty bed is filled by somebody else, so nothing is saved",
        likelihood: "high",
        effect: "medium",
        response: "Agree with both hospitals which beds would close, before the first is empty.",
      },
    },
    acts: [
      {
        on: "2009-08-17 11:30",
        by: "david-hatcher",
        do: "invite",
        organisation: "nhs-dorset",
        words: "The number, the nights and the argument about the beds.",
      },
      {
        on: "2009-08-17 11:35",
        by: "david-hatcher",
        do: "invite",
        organisation: "weymouth-college",
        words: "The course.",
      },
      {
        on: "2009-08-17 11:40",
        by: "david-hatcher",
        do: "invite",
        organisation: "bournemouth-and-poole-college",
        words: "The same course in Poole from the spring.",
      },
      { on: "2009-08-18 10:15", by: "jose-almeida", do: "accept-part" },
      { on: "2009-08-20 14:00", by: "ursula-brandt", do: "accept-part" },
      { on: "2009-08-27 09:40", by: "caroline-penrose", do: "accept-part" },
      { on: "2009-09-16 10:00", by: "david-hatcher", do: "plan" },
      { on: "2009-09-22 16:10", by: "david-hatcher", do: "submit" },
      { on: "2009-10-06 09:30", by: "marcus-bell", do: "start-review" },
      {
        on: "2009-10-08 11:10",
        by: "bronwen-pugh",
        do: "note",
        words:
          "The older people’s forum read a draft and struck out “frail” eleven times. Worth asking for their words in the next version.",
      },
      {
        on: "2009-10-09 10:20",
        by: "david-hatcher",
        do: "invite",
        organisation: "nhs-bournemouth-and-poole",
        words: "The same number and the same argument, for the east of the county.",
      },
      {
        on: "2009-10-12 14:00",
        by: "jose-almeida",
        do: "comment",
        words:
          "Two paramedics have offered to teach the week on lifting for nothing but their petrol. 31 people have asked for the course, and it is not advertised.",
      },
    ],
  },
];
