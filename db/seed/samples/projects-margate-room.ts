import type { SampleProject } from "@/db/seed/samples/sample-project";

const theme = "Margate Task Force: Margate Central and Cliftonville West";

export const projectsMargateRoom: SampleProject[] = [
  {
    key: "learning-room-margate-gateway",
    by: "graham-tuffnell",
    for: "thanet-college",
    on: "2009-07-21 10:00",
    draft: {
      title: "A learning room in the Margate Gateway",
      pilot: "kent",
      aim: "Somebody who comes to the Gateway about rent, benefits or a blue badge can see a tutor or an adviser in the same visit, in a room with a door, and start a short course on the same floor. Today we each give out the other’s leaflet and one in nine people finds the way.",
      whoFor:
        "About 600 adults a year in Margate Central and Cliftonville West who have been out of work for more than six months",
      places: "Margate Gateway, Cecil Square; Margate Central and Cliftonville West wards",
      theme,
      startsOn: "2009-09-07",
      endsOn: "2010-07-23",
      funding: "aligned",
      fundingWords:
        "The county gives the room. The college and adult education each pay for one tutor from their present allocations, Jobcentre Plus for an adviser two mornings a week.",
      sharing: "agreed",
      sharingWords:
        "The college’s own form, which lets us tell the Gateway that somebody came and not what he said.",
      audience: "all-pilots",
    },
    milestones: {
      room: {
        organisation: "kent-county-council",
        title: "The room is furnished and has six computers",
        dueOn: "2009-09-04",
      },
      doors: {
        organisation: "thanet-college",
        title: "First courses begin: reading, number and computers, ten places each",
        dueOn: "2009-09-14",
      },
      adviser: {
        organisation: "jobcentre-plus-kent",
        title: "An adviser sits in the room two mornings a week",
        dueOn: "2009-10-05",
      },
      families: {
        organisation: "kent-adult-education-service",
        title: "A family learning group meets on Thursdays, with a crèche",
        dueOn: "2009-11-05",
      },
    },
    outcomes: {
      started: {
        measure: "People who start a course after a visit about something else",
        unit: "people",
        baseline: 14,
        baselineOn: "2009-06-30",
        target: 180,
        targetOn: "2010-07-23",
      },
      kept: {
        measure: "Of those who start, still there after six weeks",
        unit: "per cent",
        baseline: 52,
        baselineOn: "2009-06-30",
        target: 75,
        targetOn: "2010-07-23",
      },
    },
    risks: {
      room: {
        organisation: "kent-county-council",
        title: "The room is wanted back for the registrar in the spring",
        likelihood: "medium",
        effect: "high",
        response: "The county has put the room into its property plan until July 2010.",
      },
      benefit: {
        organisation: "jobcentre-plus-kent",
        title: "People on Jobseeker’s Allowance are told to leave a course of more than 16 hours",
        likelihood: "medium",
        effect: "medium",
        response: "All courses are 12 hours or fewer. The advisers have the list.",
      },
    },
    acts: [
      {
        on: "2009-07-21 10:40",
        by: "graham-tuffnell",
        do: "invite",
        organisation: "kent-county-council",
        words: "The room, and a line on the greeters’ screen: “Would you like to talk to a tutor?”",
      },
      {
        on: "2009-07-21 10:45",
        by: "graham-tuffnell",
        do: "invite",
        organisation: "kent-adult-education-service",
        words: "Family learning in the afternoons, when we have the school run against us.",
      },
      {
        on: "2009-07-21 10:50",
        by: "graham-tuffnell",
        do: "invite",
        organisation: "jobcentre-plus-kent",
        words: "An adviser in the room two mornings a week, and nobody sent away for learning.",
      },
      { on: "2009-07-22 09:30", by: "mina-kaur", do: "accept-part" },
      { on: "2009-07-22 14:10", by: "marion-sayers", do: "accept-part" },
      { on: "2009-07-24 11:00", by: "desmond-achebe", do: "accept-part" },
      { on: "2009-07-27 13:30", by: "graham-tuffnell", do: "plan" },
      { on: "2009-07-27 15:00", by: "graham-tuffnell", do: "submit" },
      { on: "2009-07-30 10:00", by: "siobhan-kerrigan", do: "start-review" },
      {
        on: "2009-08-04 16:00",
        by: "siobhan-kerrigan",
        do: "review",
        scores: {
          outcome: [4, "Two plain numbers, and somebody counts them already."],
          partners: [4, "All four bring something that the others lack."],
          plan: [3, "Short dates. The crèche is the one that I should watch."],
          risks: [3, "The room is the real risk and it is named."],
          reuse: [4, "There are eight Gateways in Kent, and every pilot has a one-stop shop."],
        },
        words: "Small, cheap and quick. It could be told to other pilots by Christmas.",
      },
      {
        on: "2009-08-06 11:20",
        by: "ruth-adeyemi",
        do: "endorse",
        reason:
          "Strong on every criterion. Please keep a note of what the greeters say: it is the part that others will want to copy.",
      },
      { on: "2009-09-07 09:00", by: "graham-tuffnell", do: "start", startsOn: "2009-09-07" },
      {
        on: "2009-09-08 10:15",
        by: "mina-kaur",
        do: "milestone",
        milestone: "room",
        doneOn: "2009-09-03",
      },
      {
        on: "2009-09-15 16:30",
        by: "graham-tuffnell",
        do: "milestone",
        milestone: "doors",
        doneOn: "2009-09-14",
      },
      {
        on: "2009-09-18 15:40",
        by: "graham-tuffnell",
        do: "update",
        status: "green",
        done: "All three groups began on Monday. 26 of 30 places are taken; 17 of the 26 came in about something else.",
        next: "A second computer group in October, if the waiting list holds.",
      },
      {
        on: "2009-10-06 12:10",
        by: "desmond-achebe",
        do: "update",
        status: "amber",
        done: "Two advisers are trained and want to come.",
        next: "They start on 19 October, a fortnight late.",
        stuck:
          "Our network line is not in. The order is with the department’s supplier and nobody local can hurry it.",
      },
      {
        on: "2009-10-06 14:25",
        by: "mina-kaur",
        do: "comment",
        words:
          "Desmond, would the registrar’s line do until yours is in? It is the same supplier. I can ask on Thursday.",
      },
      {
        on: "2009-10-07 09:15",
        by: "desmond-achebe",
        do: "comment",
        words: "If security agree, yes please. I have sent you the form. It is eleven pages.",
      },
      {
        on: "2009-10-09 16:00",
        by: "graham-tuffnell",
        do: "reading",
        outcome: "started",
        value: 31,
        readOn: "2009-10-09",
        words: "Five weeks. Rent arrears is the commonest reason for the first visit.",
      },
      {
        on: "2009-10-12 11:10",
        by: "graham-tuffnell",
        do: "propose",
        proposed: {
          name: "Isle of Thanet Credit Union",
          type: "voluntary",
          pilot: "kent",
          reach: "www.thanetcreditunion.example, or the office above the covered market",
          contactName: "Beryl Dashwood",
          contactEmail: "beryl.dashwood@thanetcreditunion.example",
          words: "A table in the room on rent days, and small loans for course fees.",
          why: "Rent arrears is the commonest reason for a first visit, and we have nobody to send people to.",
        },
      },
    ],
  },
];
