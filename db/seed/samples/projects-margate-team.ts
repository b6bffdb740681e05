import type { SampleProject } from "@/db/seed/samples/sample-project";

const theme = "Margate Task Force: Margate Central and Cliftonville West";

export const projectsMargateTeam: SampleProject[] = [
  {
    key: "one-team-for-two-wards",
    by: "joanne-pettit",
    for: "thanet-district-council",
    on: "2009-08-18 14:00",
    draft: {
      title: "One team under one roof for two wards of Margate",
      pilot: "kent",
      aim: "Housing, police, health, Jobcentre, college and social care for Margate Central and Cliftonville West work from one office to one list of households, and go to the door together. Between us we spend more on these two wards than on any two in the county, and no family can say who is in charge.",
      whoFor: "About 9,000 residents, and first the 120 households known to five or more of us",
      places: "Margate Central and Cliftonville West wards",
      theme,
      startsOn: "2010-04-01",
      endsOn: "2012-03-31",
      funding: "proposal",
      fundingWords:
        "In the first year each of us lends the people. We should like to propose a pooled budget for the second.",
      sharing: "wanted",
      sharingWords:
        "The consent form that is being drafted for the two wards leaves out health and the police.",
    },
    milestones: {
      list: {
        organisation: "thanet-district-council",
        title: "One list of households, from the records of all of us",
        dueOn: "2009-12-18",
      },
      office: {
        organisation: "kent-county-council",
        title: "An office for twenty people is found",
        dueOn: "2010-02-26",
      },
      work: {
        organisation: "jobcentre-plus-kent",
        title: "Two advisers are lent to the team",
        dueOn: "2010-04-01",
      },
    },
    outcomes: {
      visits: {
        measure: "Separate assessments of a household in a year",
        unit: "assessments a household",
        baseline: 11,
        baselineOn: "2009-03-31",
        target: 3,
        targetOn: "2011-03-31",
      },
      work: {
        measure: "People of working age in the two wards on an out-of-work benefit",
        unit: "per cent",
        baseline: 38,
        baselineOn: "2009-05-31",
        target: 33,
        targetOn: "2012-03-31",
      },
    },
    risks: {
      landlords: {
        organisation: "thanet-district-council",
        title: "Landlords fill the rooms with people from other boroughs as fast as we help",
        likelihood: "high",
        effect: "medium",
        response: "Selective licensing is being prepared and goes to cabinet in the new year.",
      },
    },
    acts: [
      {
        on: "2009-08-19 09:30",
        by: "joanne-pettit",
        do: "invite",
        organisation: "kent-county-council",
        words: "Social workers, youth workers and an office.",
      },
      {
        on: "2009-08-19 09:35",
        by: "joanne-pettit",
        do: "invite",
        organisation: "jobcentre-plus-kent",
        words: "Two advisers for the team, by secondment.",
      },
      {
        on: "2009-08-19 09:40",
        by: "joanne-pettit",
        do: "invite",
        organisation: "thanet-college",
        words: "A tutor who comes to the door with us, and places that start in any month.",
      },
      { on: "2009-08-24 10:20", by: "graham-tuffnell", do: "accept-part" },
      { on: "2009-08-25 15:00", by: "mina-kaur", do: "accept-part" },
      { on: "2009-08-28 12:00", by: "desmond-achebe", do: "accept-part" },
      { on: "2009-09-10 11:00", by: "joanne-pettit", do: "plan" },
      {
        on: "2009-09-10 16:00",
        by: "graham-tuffnell",
        do: "comment",
        partnersOnly: true,
        words:
          "Before this goes in: our governors will ask what happens to the tutor’s post if the pooled budget is never agreed. May I say that the county underwrites it for a term?",
      },
      {
        on: "2009-09-14 10:10",
        by: "mina-kaur",
        do: "comment",
        partnersOnly: true,
        words: "For a term, yes. Not in the plan, please: I will write to your principal.",
      },
      { on: "2009-09-17 15:30", by: "joanne-pettit", do: "submit" },
      { on: "2009-10-01 09:40", by: "priya-shah", do: "start-review" },
      {
        on: "2009-10-06 10:30",
        by: "joanne-pettit",
        do: "invite",
        organisation: "kent-police",
        words: "Neighbourhood officers for the two wards, sitting with the team.",
      },
      {
        on: "2009-10-08 15:10",
        by: "priya-shah",
        do: "review",
        scores: {
          outcome: [4, "The households know the answer better than we do, and agree."],
          partners: [2, "Police and health are not on it yet. The case rests on them."],
          plan: [3, "Honest dates. The office is the hinge."],
          risks: [2, "Only one risk, and it is not the one about data."],
          reuse: [3, "The list of households could be made anywhere; the wards are special."],
        },
        words:
          "I would endorse it as soon as the police have answered. Health could follow. A second risk, on data, should be asked for.",
      },
      {
        on: "2009-10-12 11:45",
        by: "tom-ellis",
        do: "note",
        words:
          "Spoke to the chief inspector: he is for it and waits for headquarters. Could the interim report call this the county’s boldest idea without calling it agreed?",
      },
    ],
  },
];
