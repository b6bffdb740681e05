import type { SampleProposal } from "@/db/seed/samples/sample-proposal";

/** Drafts: one that has little more than its name, one that waits for a partner’s answer. */
export const proposalsBegun: SampleProposal[] = [
  {
    key: "work-and-courses-after-a-sentence",
    by: "winston-clarke",
    for: "lewisham-college",
    on: "2009-10-08 16:20",
    draft: {
      title: "Work and courses after a short sentence, out of one budget",
      pilot: "lewisham",
      whoFor: "People who leave prison for Lewisham after less than twelve months",
    },
    acts: [],
  },
  {
    key: "one-buyer-for-young-people",
    by: "ravinder-bains",
    for: "worcestershire-county-council",
    on: "2009-09-28 09:30",
    draft: {
      title: "One buyer of services for young people who are out of work and learning",
      pilot: "worcestershire",
      arrangement: "lead",
      aim: "A young person of 16 to 19 in Worcestershire deals with one service, and the county buys it once. We counted two dozen schemes and more than £8 million a year for fewer than 1,000 people; half of the schemes measure how many they see, and three how many stay in work.",
      indicator: "NI 117: 16 to 18 year olds who are not in education, employment or training",
      whoFor: "About 950 young people of 16 to 19 at any time, most in Redditch and Wyre Forest",
      stage: "idea",
      startsOn: "2010-09-01",
      endsOn: "2012-03-31",
      audience: "partners",
    },
    acts: [
      {
        on: "2009-09-28 10:15",
        by: "ravinder-bains",
        do: "targets",
        wanted: { revenue: { "2010-11": 1_400_000, "2011-12": 2_500_000 } },
      },
      {
        on: "2009-10-05 11:00",
        by: "ravinder-bains",
        do: "invite",
        organisation: "connexions-worcestershire",
        words:
          "The personal advisers’ contract is the largest single piece, and without it there is nothing to buy together. No figures yet: only whether you will take part.",
      },
      {
        on: "2009-10-07 14:20",
        by: "ravinder-bains",
        do: "terms",
        section: "risk",
        says: {
          overspend: "host",
          waterfall:
            "What other contracts leave over, then the county. It is the one buyer, and it signs.",
          underspend: "return",
        },
      },
    ],
  },
];
