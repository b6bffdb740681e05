import type { SampleProject } from "@/db/seed/samples/sample-project";

export const projectsKentRedundancy: SampleProject[] = [
  {
    key: "one-offer-in-redundancy",
    by: "mina-kaur",
    for: "kent-county-council",
    on: "2009-08-10 10:00",
    draft: {
      title: "One offer to firms that are laying people off",
      pilot: "kent",
      aim: "A firm in Kent that announces redundancies hears from one person, once, with one offer: benefits advice, training, help to start a business and the county’s own vacancies. In March one factory in Sittingbourne had calls from seven of us in four days.",
      whoFor: "About 3,500 people a year under notice, and the 60 larger firms that employ them",
      places: "The whole county, beginning with Swale",
      startsOn: "2009-11-02",
      endsOn: "2010-10-29",
      funding: "aligned",
      fundingWords: "Each keeps its own fund and answers one telephone number.",
      sharing: "none",
      audience: "all-pilots",
    },
    milestones: {
      number: {
        organisation: "kent-county-council",
        title: "One telephone number and one name for each district",
        dueOn: "2009-11-02",
      },
      offer: {
        organisation: "jobcentre-plus-kent",
        title: "One page that says what a firm and its people may have, and when",
        dueOn: "2009-11-20",
      },
      courses: {
        organisation: "mid-kent-college",
        title: "Courses of five days that begin within a week of notice",
        dueOn: "2010-01-11",
      },
    },
    outcomes: {
      calls: {
        measure: "Calls to a firm before it has one plan",
        unit: "calls",
        baseline: 7,
        baselineOn: "2009-03-31",
        target: 1,
        targetOn: "2010-03-31",
      },
      work: {
        measure: "People in work 13 weeks after notice",
        unit: "per cent",
        baseline: 41,
        baselineOn: "2009-06-30",
        target: 55,
        targetOn: "2010-10-29",
      },
    },
    risks: {
      eligible: {
        organisation: "mid-kent-college",
        title: "Training for people under notice may be paid only when they are out of work",
        likelihood: "high",
        effect: "medium",
        response:
          "Use the redundancy fund for the first five days, and log a barrier for the rest.",
      },
      late: {
        organisation: "jobcentre-plus-kent",
        title: "Smaller firms tell nobody until the last day",
        likelihood: "high",
        effect: "low",
        response: "Accountants and the Chamber have the number.",
      },
    },
    acts: [
      {
        on: "2009-08-10 11:00",
        by: "mina-kaur",
        do: "invite",
        organisation: "jobcentre-plus-kent",
        words: "Share the rapid response with us: one visit, two badges.",
      },
      {
        on: "2009-08-10 11:05",
        by: "mina-kaur",
        do: "invite",
        organisation: "mid-kent-college",
        words: "Courses that start when the notice does, not in September.",
      },
      {
        on: "2009-08-10 11:10",
        by: "mina-kaur",
        do: "invite",
        organisation: "canterbury-college",
        words: "The same for the east of the county.",
      },
      { on: "2009-08-12 10:00", by: "aoife-brennan", do: "accept-part" },
      { on: "2009-08-13 16:15", by: "desmond-achebe", do: "accept-part" },
      {
        on: "2009-08-17 09:45",
        by: "claire-hollis",
        do: "decline-part",
        reason:
          "We would be glad to, but our short-course team is down to one until January. Please ask us again then.",
      },
      { on: "2009-08-20 13:00", by: "mina-kaur", do: "plan" },
      { on: "2009-08-21 10:30", by: "mina-kaur", do: "submit" },
      { on: "2009-09-02 09:30", by: "marcus-bell", do: "start-review" },
      {
        on: "2009-09-16 11:00",
        by: "marcus-bell",
        do: "review",
        scores: {
          outcome: [4, "Seven calls to one. Anybody can picture it."],
          partners: [3, "The three that matter. East Kent’s college should follow."],
          plan: [3, "The page is simple to write and hard to agree; the date is brave."],
          risks: [4, "Names the funding rule that will bite."],
          reuse: [3, "Needs a county with one Jobcentre district, which most pilots have not."],
        },
        words: "A clear saving for firms, and one that the county can count.",
      },
      {
        on: "2009-09-24 14:10",
        by: "owen-prothero",
        do: "endorse",
        reason:
          "Endorsed, on one condition: the county tells us by 30 November what the seven calls cost, so that the saving can be put before the board.",
      },
      {
        on: "2009-10-02 12:30",
        by: "desmond-achebe",
        do: "comment",
        words:
          "Draft of the page is with our lawyers. Two lines of eight are struck out already, both about what we “guarantee”. I can live with that.",
      },
      {
        on: "2009-10-05 10:20",
        by: "aoife-brennan",
        do: "comment",
        words:
          "So can we. The 19 who came from the paper mill last week would not have read line eight.",
      },
    ],
  },
];
