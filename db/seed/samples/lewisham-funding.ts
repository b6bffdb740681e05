import type { SampleBarrier } from "@/db/seed/samples/sample";

export const lewishamFunding: SampleBarrier[] = [
  {
    key: "seventeenth-hour",
    by: "winston-clarke",
    for: "lewisham-college",
    on: "2009-07-22 09:35",
    draft: {
      title: "The seventeenth hour of study costs a lone parent her rent",
      pilot: "lewisham",
      codes: ["ELIG-HOURS"],
      nature: "regulation",
      level: "department",
      bodies: ["DWP", "JCP"],
      streams: ["jobseekers-allowance-and-other-benefits", "adult-learner-responsive"],
      theme: "Worklessness",
      happens:
        "Jobseeker’s Allowance and Housing Benefit stop above sixteen guided hours a week. Our full Level 2 programmes run for eighteen to twenty because that is what the awarding bodies and the inspectors expect. So we cut them into two years of part-time study, or we write fifteen hours on the timetable and let the rest be called private study, which fools nobody and leaves us open at audit.\n\nA woman of 34 with two children told us in June: “You’re asking me to choose between a certificate and a roof.” She chose the roof, and she was right.",
      stops:
        "Full Level 2 in a year for people on benefit. On the two-year version 41% finish; on the one-year version, for those who can afford it, 72%.",
      people: [190, "adults on benefit who take the slow route or leave", "year"],
      cost: [142000, "second-year teaching and support", "year"],
      since: "1996-10-07",
      evidence:
        "Completion by mode for 2006–07 to 2008–09, attached. Eleven short statements by learners, with their consent.",
      asks: ["relax", "waive"],
      askWords:
        "For pilots, count a full Level 2 that is part of an agreed plan with the Jobcentre as meeting the conditions, up to 20 hours and for one year.",
      otherOrganisations: "Jobcentre Plus South London, London Borough of Lewisham",
      audience: "all-pilots",
    },
    files: [
      {
        name: "Full Level 2 by mode.csv",
        text: "year,one-year starts,one-year completed,two-year starts,two-year completed\n2006-07,121,85,176,70\n2007-08,117,84,183,77\n2008-09,104,77,190,78\n",
      },
    ],
    acts: [
      { on: "2009-07-22 10:30", by: "winston-clarke", do: "submit" },
      {
        on: "2009-07-29 11:00",
        by: "priya-shah",
        do: "accept",
        severity: "high",
        theme: "Benefits and study",
        words:
          "Every pilot will log this. Make it the national case and merge the others into it as they come.",
      },
      {
        on: "2009-08-05 15:40",
        by: "shazia-akhtar",
        do: "affects-us",
        people: [260, "adults, three quarters of them women", "year"],
        cost: [171000, "second-year teaching, crèche and bursaries", "year"],
        evidence: "We stopped offering the one-year route in 2007.",
      },
      {
        on: "2009-08-10 10:15",
        by: "lesley-charlton",
        do: "affects-us",
        people: [145, "adults on full Level 2", "year"],
        cost: [88500, "second-year teaching", "year"],
        evidence: "Drop-out is in week six, when the benefit letter comes.",
      },
      {
        on: "2009-08-12 13:30",
        by: "terry-blunt",
        do: "comment",
        words:
          "Advisers hate this as much as you do. We have some room with training allowances, but only for named programmes and only up to eight weeks or so.",
      },
      {
        on: "2009-08-13 09:10",
        by: "winston-clarke",
        do: "comment",
        words: "Terry, is the list of named programmes something that we may see?",
      },
      {
        on: "2009-08-14 16:45",
        by: "terry-blunt",
        do: "comment",
        words: "I asked. It may be read out but not sent. I can read it to you on Tuesday.",
      },
      {
        on: "2009-09-01 10:30",
        by: "ruth-adeyemi",
        do: "escalate",
        to: "body:DWP",
        contact: "Working-age benefits policy, conditionality team",
        ask: "Will the department let pilots count up to 20 guided hours, on a full Level 2 agreed with an adviser, as compatible with Jobseeker’s Allowance for one academic year? If not under present regulations, which one stops it?",
        dueOn: "2009-09-28",
      },
      {
        on: "2009-09-09 11:20",
        by: "farah-siddiqui",
        do: "affects-us",
        people: [410, "adults across nine sites", "year"],
        cost: [240000, "second-year teaching and support", "year"],
        evidence: "By postcode, eight in ten live within two miles of a children’s centre.",
      },
      {
        on: "2009-09-09 14:00",
        by: "tom-ellis",
        do: "note",
        words:
          "Ministers have defended the rule before as keeping students out of the benefit system. We should ask for a trial in a pilot, not for the rule to go.",
      },
      {
        on: "2009-10-01 09:40",
        by: "priya-shah",
        do: "chase",
        words: "Three days late. The team says that it has been passed to lawyers.",
      },
      {
        on: "2009-10-05 12:10",
        by: "shazia-akhtar",
        do: "comment",
        words:
          "For what it’s worth, our governors have offered to put £20,000 towards measuring a trial. Say so if it helps.",
      },
      {
        on: "2009-10-09 10:05",
        by: "priya-shah",
        do: "chase",
        words:
          "Second reminder, copied to the department’s Total Place lead. He will look for the submission and ring me next week.",
      },
    ],
  },
  {
    key: "refit-the-hub-but-not-staff-it",
    by: "winston-clarke",
    for: "lewisham-college",
    on: "2009-08-03 14:50",
    draft: {
      title: "Council capital may refit the learning hub but not pay anyone to open it",
      pilot: "lewisham",
      codes: ["FUND-CAPREV"],
      nature: "regulation",
      level: "treasury",
      bodies: ["HMT", "LA"],
      theme: "Assets and energy",
      happens:
        "The council has £220,000 of capital for an empty shopfront in Deptford and would like us to run it as a drop-in. The money may buy doors, desks and a boiler. It may not pay a receptionist. We have eleven hours a week of staff to offer and the lease asks for thirty-five.",
      stops: "Opening. The shutters have been down since January.",
      people: [900, "people a year, at the rate of our Catford drop-in", "year"],
      cost: [31000, "a receptionist for the hours that the lease asks for", "year"],
      evidence: "Heads of terms, and the council’s capital strategy, page 14.",
      asks: ["relax"],
      askWords: "Let up to 10% of a small capital grant be spent on opening the place in year one.",
      otherOrganisations: "London Borough of Lewisham",
    },
    acts: [
      { on: "2009-08-04 10:10", by: "winston-clarke", do: "submit" },
      {
        on: "2009-08-12 16:00",
        by: "marcus-bell",
        do: "accept",
        severity: "low",
        theme: "Assets and energy",
        words: "Real, small and probably soluble by a different lease. Ask the borough first.",
      },
      {
        on: "2009-08-27 11:30",
        by: "katarzyna-nowak",
        do: "comment",
        words:
          "Our property people will take twenty hours instead of thirty-five, and the library service can lend a member of staff on two afternoons.",
      },
      {
        on: "2009-08-27 14:40",
        by: "winston-clarke",
        do: "comment",
        words: "Then we can open with what we have. I’ll check the insurance and come back.",
      },
      {
        on: "2009-09-28 10:20",
        by: "winston-clarke",
        do: "withdraw",
        reason:
          "The lease was changed to 24 hours a week and the library lends staff for eight of them. The hub opened on 21 September. The rule is still a nuisance, but not for us.",
      },
    ],
  },
];
