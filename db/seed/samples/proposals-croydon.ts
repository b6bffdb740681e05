import { planCroydon } from "@/db/seed/samples/proposals-croydon-plan";
import { termsCroydon } from "@/db/seed/samples/proposals-croydon-terms";
import type { SampleProposal } from "@/db/seed/samples/sample-proposal";

const sureStart = "Sure Start capital: rooms in children’s centres for families with under-fives";

export const proposalsCroydon: SampleProposal[] = [
  {
    key: "classrooms-in-childrens-centres",
    by: "samuel-owusu",
    for: "croydon-college",
    on: "2009-09-07 11:00",
    draft: {
      title: "Classrooms for parents in four children’s centres",
      pilot: "croydon",
      arrangement: "aligned",
      aim: "A parent can take a first course, and see a health visitor, in the building where the child already is. Four children’s centres each get one room that is fit to teach in, with a door, sockets and a crèche next to it; now the classes are in the corridor or on the other side of the borough.",
      indicator: "Parents in the four wards who start a course and are still there after a term",
      whoFor: "About 700 parents a year in New Addington, Fieldway, Broad Green and Selhurst",
      stage: "pilot",
      startsOn: "2010-01-04",
      endsOn: "2011-07-31",
      assurance:
        "Equality: step-free doors and a hearing loop in every room. Third sector: two of the crèches are run by local charities and stay so. Procurement: one contract for the works, let by the council on its framework. State aid: our adviser sees none; the rooms are for public services.",
      audience: "all-pilots",
    },
    acts: [
      {
        on: "2009-09-07 11:20",
        by: "samuel-owusu",
        do: "invite",
        organisation: "croydon-council",
        words: "The four buildings, Sure Start capital, and the contract for the works.",
      },
      {
        on: "2009-09-07 11:25",
        by: "samuel-owusu",
        do: "invite",
        organisation: "nhs-croydon",
        words: "A clinical corner in each room, so that the health visitor can use it in the gaps.",
      },
      {
        on: "2009-09-07 11:30",
        by: "samuel-owusu",
        do: "invite",
        organisation: "croydon-adult-learning-and-training",
        words: "Family learning in the mornings; we take the afternoons.",
      },
      { on: "2009-09-08 10:10", by: "rekha-nair", do: "accept-part" },
      { on: "2009-09-10 15:30", by: "nadia-rahman", do: "accept-part" },
      { on: "2009-09-15 09:50", by: "fiona-galbraith", do: "accept-part" },
      {
        on: "2009-09-16 10:00",
        by: "samuel-owusu",
        do: "targets",
        wanted: {
          capital: { "2009-10": 90_000, "2010-11": 210_000 },
          revenue: { "2010-11": 64_000, "2011-12": 24_000 },
        },
      },
      { on: "2009-09-16 10:10", by: "samuel-owusu", do: "open-figures" },
      {
        on: "2009-09-16 14:40",
        by: "helen-marsh",
        do: "comment",
        partnersOnly: true,
        words:
          "Please keep this aligned and not one fund. Sure Start capital has its own certificate at the year end, and our auditors will want to see what we own for our £48,000. One plan of works, three sets of books.",
      },
      {
        on: "2009-09-18 11:15",
        by: "nadia-rahman",
        do: "contribution",
        row: "first-centre",
        gives: {
          from: 2009,
          pounds: 60_000,
          nature: "capital",
          source: "capital-programme",
          ringFence: sureStart,
        },
      },
      {
        on: "2009-09-18 11:20",
        by: "nadia-rahman",
        do: "contribution",
        row: "three-centres",
        gives: {
          from: 2010,
          pounds: 120_000,
          nature: "capital",
          source: "capital-programme",
          ringFence: sureStart,
        },
      },
      {
        on: "2009-09-18 11:35",
        by: "nadia-rahman",
        do: "contribution",
        row: "rooms",
        gives: {
          from: 2010,
          pounds: 18_720,
          source: "core",
          recurrent: true,
          reduces: "lettings of the four centres",
          inKind: [
            "premises",
            "Four rooms for 12 hours a week in 39 weeks at £10 an hour, which is what the centres charge a voluntary group.",
          ],
        },
      },
      {
        on: "2009-09-22 16:10",
        by: "samuel-owusu",
        do: "contribution",
        row: "reserves",
        gives: {
          basis: "august",
          from: 2009,
          pounds: 48_000,
          nature: "capital",
          source: "reserves",
          condition: "the corporation’s finance committee",
          conditionOn: "2009-11-24",
        },
      },
      {
        on: "2009-09-22 16:20",
        by: "samuel-owusu",
        do: "contribution",
        row: "afternoons",
        gives: {
          basis: "august",
          from: 2010,
          pounds: 36_000,
          source: "lsc",
          ringFence: "Adult learner responsive: learners of 19 and over on the college’s roll",
          recurrent: true,
          reduces: "part-time classes at Fairfield",
        },
      },
      {
        on: "2009-09-24 10:30",
        by: "rekha-nair",
        do: "contribution",
        row: "mornings",
        gives: {
          basis: "august",
          from: 2010,
          pounds: 30_000,
          source: "lsc",
          ringFence: "Adult safeguarded learning: family learning",
          recurrent: true,
          reduces: "family learning at Strand House",
        },
      },
      {
        on: "2009-09-29 12:00",
        by: "fiona-galbraith",
        do: "contribution",
        row: "clinical-corners",
        gives: {
          from: 2010,
          pounds: 45_000,
          nature: "capital",
          source: "capital-programme",
          ringFence: "Rooms in which clinical staff see patients",
          condition: "the trust board’s capital plan for 2010-11",
          conditionOn: "2010-01-27",
        },
      },
      {
        on: "2009-10-01 15:40",
        by: "helen-marsh",
        do: "support",
        rows: ["afternoons"],
      },
      {
        on: "2009-10-01 15:45",
        by: "helen-marsh",
        do: "comment",
        words:
          "Who lets the contract? VAT goes back to 17.5% on 1 January. On works of £240,000 that is £42,000: if the council signs, it gets it back, and if we sign, it is gone.",
      },
      {
        on: "2009-10-02 10:05",
        by: "nadia-rahman",
        do: "comment",
        words:
          "The council, then. Our VAT officer wants it in writing that the rooms are ours and that you only use them. I will draft the letter.",
      },
      ...planCroydon,
      {
        on: "2009-10-12 11:40",
        by: "fiona-galbraith",
        do: "comment",
        partnersOnly: true,
        words:
          "£29,000 of the capital is still to find. That is the fourth room, Selhurst. I should sooner build three that are finished than four that want a sink.",
      },
      { on: "2009-10-13 09:40", by: "samuel-owusu", do: "remove-spending", line: "selhurst" },
      {
        on: "2009-10-13 09:50",
        by: "samuel-owusu",
        do: "comment",
        partnersOnly: true,
        words:
          "Agreed, three. I have taken Selhurst out of the plan, and what is left balances. What we want stays at £210,000, so that everybody sees the fourth room is not forgotten.",
      },
      ...termsCroydon,
    ],
  },
];
