import type { SampleProject } from "@/db/seed/samples/sample-project";

export const projectsBirmingham: SampleProject[] = [
  {
    key: "first-year-out-of-care",
    by: "bethan-lloyd",
    for: "fircroft-college-of-adult-education",
    on: "2009-08-25 11:00",
    draft: {
      title: "A residential start to the first year out of care",
      pilot: "birmingham",
      aim: "Young people who leave care at eighteen begin the year with a week away at a residential college, in a group that stays together, with the worker who will see them through it and a course or job to come back to. Leaving care is now a form, a flat and a leaflet.",
      whoFor: "48 young people a year, in four groups",
      places: "Selly Oak, and the three area offices of the leaving care service",
      theme: "Young people leaving care",
      startsOn: "2010-01-18",
      endsOn: "2010-12-17",
      funding: "aligned",
      fundingWords:
        "The college’s adult grant pays for the week, the council for the workers and the year after.",
      sharing: "wanted",
      sharingWords: "The council’s solicitor has a draft.",
    },
    milestones: {
      workers: {
        organisation: "birmingham-city-council",
        title: "Four workers are named and have spent a weekend here themselves",
        dueOn: "2009-11-27",
      },
      week: {
        organisation: "fircroft-college-of-adult-education",
        title: "The first twelve come for a week",
        dueOn: "2010-01-18",
      },
      places: {
        organisation: "city-college-birmingham",
        title: "A place in any subject within a fortnight of the week",
        dueOn: "2010-02-01",
      },
    },
    outcomes: {
      busy: {
        measure: "Care leavers in learning or work on their nineteenth birthday",
        unit: "per cent",
        baseline: 54,
        baselineOn: "2009-03-31",
        target: 70,
        targetOn: "2011-03-31",
      },
    },
    risks: {
      nights: {
        organisation: "birmingham-city-council",
        title: "A week away costs somebody his housing benefit or his flat",
        likelihood: "medium",
        effect: "high",
        response:
          "Asked of housing in August. Five nights are said to be safe; we want it written.",
      },
    },
    acts: [
      {
        on: "2009-08-25 11:30",
        by: "bethan-lloyd",
        do: "invite",
        organisation: "birmingham-city-council",
        words: "The workers, and the year that follows the week.",
      },
      {
        on: "2009-08-25 11:35",
        by: "bethan-lloyd",
        do: "invite",
        organisation: "city-college-birmingham",
        words: "Places out of season for people who do not fit the season.",
      },
      {
        on: "2009-08-25 11:40",
        by: "bethan-lloyd",
        do: "invite",
        organisation: "rathbone",
        words: "An alternative for those who cannot face a classroom yet.",
      },
      { on: "2009-08-26 14:00", by: "lorraine-pinnock", do: "accept-part" },
      {
        on: "2009-09-01 10:15",
        by: "zoe-fairclough",
        do: "decline-part",
        reason:
          "Our contract pays for under-nineteens by result, and a week away in January would be eleven weeks before any. We will take referrals, but not put our name to it.",
      },
      { on: "2009-09-04 12:30", by: "tariq-mahmood", do: "accept-part" },
      { on: "2009-09-23 10:00", by: "bethan-lloyd", do: "plan" },
      { on: "2009-10-02 15:45", by: "bethan-lloyd", do: "submit" },
      {
        on: "2009-10-09 11:30",
        by: "yasmin-farouk",
        do: "note",
        words:
          "Bethan would like to know by the end of October, when the bedrooms are let for January. Could it be read before the two Coventry ones?",
      },
    ],
  },
  {
    key: "alcohol-workers-in-colleges",
    by: "imran-qureshi",
    for: "heart-of-birmingham-teaching-primary-care-trust",
    on: "2009-07-27 10:00",
    draft: {
      title: "An alcohol worker in each college nurse’s room",
      pilot: "birmingham",
      aim: "Every college with a nurse has an alcohol worker in her room for half a day a week, so that a student who will not go to a clinic can be seen between two lessons.",
      whoFor: "About 800 students who drink at a level that a nurse would worry about",
      places: "Handsworth, Digbeth and the city centre",
      theme: "Drugs and alcohol",
      startsOn: "2009-10-05",
      endsOn: "2010-07-16",
      funding: "aligned",
      fundingWords: "£46,000 from the trust’s growth money.",
      sharing: "none",
      sharingWords: "The worker’s records stay with health.",
    },
    milestones: {
      workers: {
        organisation: "heart-of-birmingham-teaching-primary-care-trust",
        title: "Two workers are appointed",
        dueOn: "2009-09-25",
      },
      rooms: {
        organisation: "city-college-birmingham",
        title: "Half-days are fixed in the nurses’ rooms",
        dueOn: "2009-09-30",
      },
    },
    outcomes: {
      seen: {
        measure: "Students who are seen and come back once",
        unit: "students",
        target: 240,
        targetOn: "2010-07-16",
      },
    },
    risks: {
      money: {
        organisation: "heart-of-birmingham-teaching-primary-care-trust",
        title: "Growth money is called back before the workers start",
        likelihood: "medium",
        effect: "high",
        response: "The contract is to be signed before the half-year review.",
      },
    },
    acts: [
      {
        on: "2009-07-27 10:20",
        by: "imran-qureshi",
        do: "invite",
        organisation: "city-college-birmingham",
        words: "Rooms, and a nurse who will say “while you are here”.",
      },
      { on: "2009-07-30 13:00", by: "lorraine-pinnock", do: "accept-part" },
      { on: "2009-08-05 10:00", by: "imran-qureshi", do: "plan" },
      { on: "2009-08-06 09:30", by: "imran-qureshi", do: "submit" },
      { on: "2009-08-18 11:00", by: "siobhan-kerrigan", do: "start-review" },
      {
        on: "2009-09-01 14:20",
        by: "imran-qureshi",
        do: "withdraw",
        reason:
          "The growth money was called back at the half-year review, a month early. We will try again with next year’s allocation. Lorraine’s nurses have the leaflet and the number meanwhile.",
      },
      {
        on: "2009-09-02 09:10",
        by: "lorraine-pinnock",
        do: "comment",
        words:
          "Thank you for telling us the same day. The rooms stay yours if the money comes back.",
      },
    ],
  },
];
