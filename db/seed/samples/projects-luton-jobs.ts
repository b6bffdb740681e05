import type { SampleProject } from "@/db/seed/samples/sample-project";

export const projectsLutonJobs: SampleProject[] = [
  {
    key: "ready-for-a-funded-job",
    by: "robert-eames",
    for: "dunstable-college",
    on: "2009-09-08 14:00",
    draft: {
      title: "Two weeks at college before each Future Jobs Fund job",
      pilot: "luton-and-central-bedfordshire",
      aim: "Nobody begins one of Luton’s funded jobs cold. Two weeks beforehand, at either college, with the employer in the room on the second Friday, so that six months of work end in another job and not where they began.",
      whoFor: "102 people of 18 to 24, in groups of twelve",
      places: "Luton, Dunstable and Houghton Regis",
      startsOn: "2009-11-02",
      endsOn: "2010-06-30",
      funding: "none",
      fundingWords: "Adult learner funding that both of us hold. The wage comes from the fund.",
      sharing: "none",
    },
    milestones: {
      first: {
        organisation: "dunstable-college",
        title: "The first twelve begin",
        dueOn: "2009-11-02",
      },
      second: {
        organisation: "barnfield-college",
        title: "A second group begins each fortnight",
        dueOn: "2009-12-07",
      },
    },
    outcomes: {
      stay: {
        measure: "Still in the funded job after three months",
        unit: "per cent",
        target: 85,
        targetOn: "2010-06-30",
      },
    },
    risks: {
      gap: {
        organisation: "luton-borough-council",
        title: "A vacancy will not wait for a fortnight’s course",
        likelihood: "high",
        effect: "medium",
        response: "The council tells us of each post four weeks before it is filled.",
      },
    },
    acts: [
      {
        on: "2009-09-08 14:30",
        by: "robert-eames",
        do: "invite",
        organisation: "barnfield-college",
        words: "Half of the groups, with the same fortnight.",
      },
      {
        on: "2009-09-08 14:35",
        by: "robert-eames",
        do: "invite",
        organisation: "luton-borough-council",
        words: "Four weeks’ notice of each post, and a foot in the employer’s door.",
      },
      { on: "2009-09-10 09:30", by: "jasmine-hussain", do: "accept-part" },
      { on: "2009-09-18 16:10", by: "stella-marchetti", do: "accept-part" },
      { on: "2009-10-01 14:00", by: "robert-eames", do: "plan" },
      { on: "2009-10-07 11:30", by: "robert-eames", do: "submit" },
      {
        on: "2009-10-08 13:00",
        by: "bronwen-pugh",
        do: "comment",
        words: "A small question before the reviewers ask it: who pays the fares in the fortnight?",
      },
      {
        on: "2009-10-09 09:20",
        by: "robert-eames",
        do: "comment",
        words: "We do, from the hardship fund, up to £4 a day. I ought to have said so.",
      },
    ],
  },
];
