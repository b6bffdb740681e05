import type { SampleBarrier } from "@/db/seed/samples/sample";

export const croydonPractice: SampleBarrier[] = [
  {
    key: "invited-as-a-supplier",
    by: "samuel-owusu",
    for: "croydon-college",
    on: "2009-07-30 10:05",
    draft: {
      title: "The college is asked to the early years board as a supplier, not as a partner",
      pilot: "croydon",
      codes: ["CULT-SEAT"],
      nature: "local-practice",
      level: "local",
      bodies: ["LSP", "LA", "PCT"],
      theme: "Early years, from before birth to 7",
      happens:
        "Twice a year we are called in to report on how many childcare workers we have trained. The board’s papers for the rest of the meeting are not sent to us. In June it agreed a workforce plan for under-sevens that assumes 120 places at Level 3 which nobody had asked us whether we could teach, or pay for.",
      stops:
        "Planning. The places would have to be in our prospectus in January, for an allocation that is settled in May, for a plan we have not seen.",
      people: [120, "trainees in the plan", "year"],
      evidence: "Agenda of 11 June with the college shown under “contractors’ reports”.",
      asks: ["share-power"],
      askWords:
        "A seat for the college on the board, with papers and a vote on the workforce strand.",
      otherOrganisations: "Croydon Adult Learning and Training, John Ruskin College",
    },
    acts: [
      { on: "2009-07-30 11:20", by: "samuel-owusu", do: "submit" },
      {
        on: "2009-08-07 09:50",
        by: "marcus-bell",
        do: "accept",
        severity: "medium",
        theme: "A seat at the table",
        words: "Local and quick. I will talk to the partnership’s office myself.",
      },
      {
        on: "2009-08-17 14:25",
        by: "rekha-nair",
        do: "affects-us",
        evidence:
          "We are in the same position: our family learning is in the plan, with our target, and we read it on the website.",
      },
      {
        on: "2009-08-19 16:10",
        by: "nadia-rahman",
        for: "croydon-local-strategic-partnership",
        do: "comment",
        words:
          "No slight was meant. The board was set up when the theme ran to 19 and the college sat on the 14–19 group. When the theme was cut to under-sevens nobody thought about who trains the staff.",
      },
      {
        on: "2009-08-20 09:15",
        by: "samuel-owusu",
        do: "comment",
        words: "That is good to know, and easily mended. When does it next meet?",
      },
      {
        on: "2009-09-03 11:35",
        by: "nadia-rahman",
        for: "croydon-local-strategic-partnership",
        do: "comment",
        words:
          "24 September. The chair will propose one seat shared by the college and CALAT, one year each. Please nominate by the 15th.",
      },
      {
        on: "2009-10-05 10:40",
        by: "marcus-bell",
        do: "resolve",
        changed:
          "On 24 September the board gave the college and CALAT a shared seat, with papers and a vote, and sent the workforce plan back to be costed.",
        proof: "Minute 7 of 24 September, which the partnership’s office has sent to both.",
      },
      {
        on: "2009-10-06 09:00",
        by: "rekha-nair",
        do: "comment",
        words:
          "We have the minute. Samuel has first turn; could we see the papers as well in his year?",
      },
    ],
  },
  {
    key: "three-checks-one-nursery-nurse",
    by: "samuel-owusu",
    for: "croydon-college",
    on: "2009-10-12 14:45",
    draft: {
      title: "Three criminal record checks for one nursery nurse on one corridor",
      pilot: "croydon",
      codes: ["CULT-TRUST", "LAW-STAFF"],
      nature: "perceived-only",
      level: "local",
      bodies: ["LA", "PCT", "COLLEGE"],
      streams: ["sure-start-early-years-and-childcare-grant"],
      theme: "Early years, from before birth to 7",
      happens:
        "A student on placement at a children’s centre works two mornings for the council’s nursery, one for the health clinic next door and one in our crèche. Each employer applies for its own check because each believes that it must not rely on another’s. The longest took nine weeks; the course is thirty.",
      stops:
        "Placements before half term. Last year 26 students of 88 had no placement by Christmas.",
      people: [88, "childcare students on placement", "year"],
      cost: [6800, "repeat applications and staff time", "year"],
      since: "2007-09-01",
      evidence: "Dates of application and answer for 41 students in 2008–09.",
      asks: ["clarify"],
      askWords:
        "An agreed note, signed by the three safeguarding leads, on when one check may be relied on by the others.",
      otherOrganisations: "Croydon Council, NHS Croydon",
    },
    acts: [{ on: "2009-10-13 09:50", by: "samuel-owusu", do: "submit" }],
  },
  {
    key: "we-pay-they-save",
    by: "fiona-galbraith",
    for: "nhs-croydon",
    on: "2009-08-24 14:10",
    draft: {
      title: "We pay for the speech groups, others bank the saving",
      pilot: "croydon",
      pilots: ["manchester-city-region-and-warrington"],
      codes: ["FUND-SPLIT", "CULT-EVID"],
      nature: "funding-rule",
      level: "treasury",
      bodies: ["HMT", "DH", "DCSF"],
      streams: ["pct-revenue-allocation", "dedicated-schools-grant"],
      theme: "Early years, from before birth to 7",
      happens:
        "Speech and language groups for two-year-olds are bought by us, run in children’s centres and taught by a therapist with a college tutor who works with the parents. When they work, schools need fewer statements, the council pays for fewer placements and, years later, the Jobcentre sees fewer young men who cannot read a form. None of it comes back to a health budget that must break even every March.",
      stops:
        "More than six groups. Our own business case shows £1 in and about £3 out, and nil of the three to us within the year in which we are judged.",
      people: [480, "two-year-olds who would have a place if the six groups were sixteen", "year"],
      cost: [265000, "ten more groups, at £26,500 each", "year"],
      evidence:
        "Business case to our board of May 2009, with the cash flows by organisation and by year. Heroic about year ten, sound to year three.",
      asks: ["share-power", "relax"],
      askWords:
        "A rule that lets partners who gain carry part of the cost across organisations and across two spending years, and lets us show it as an investment.",
      otherOrganisations: "Croydon Council, Croydon College, local schools",
      audience: "all-pilots",
    },
    acts: [
      { on: "2009-08-25 09:30", by: "fiona-galbraith", do: "submit" },
      {
        on: "2009-09-02 11:45",
        by: "siobhan-kerrigan",
        do: "accept",
        severity: "high",
        theme: "Invest here, save there",
        words:
          "Not a college’s barrier by origin, but a college tutor loses her job on it. The Treasury has invited pilots to put just this case.",
      },
      {
        on: "2009-09-08 10:00",
        by: "catherine-duvall",
        do: "affects-us",
        people: [1150, "two-year-olds in wards with the lowest scores at five", "year"],
        cost: [540000, "the groups that we would open if the saving were shared", "year"],
        evidence: "Our version has the same shape: health in, schools out.",
      },
      {
        on: "2009-09-10 16:30",
        by: "nadia-rahman",
        do: "comment",
        words:
          "Speaking for the council: we would contribute from year two, once statements fall. What we can’t do is promise money in February for a saving that our schools forum will own.",
      },
      {
        on: "2009-09-14 09:20",
        by: "fiona-galbraith",
        do: "comment",
        words:
          "Understood, and thank you for saying it plainly. Would the forum look at our figures if a head teacher presented them?",
      },
      {
        on: "2009-09-15 12:40",
        by: "nadia-rahman",
        do: "comment",
        words: "Yes. 4 November has a gap on the agenda. I’ll find you a head.",
      },
      {
        on: "2009-09-22 14:05",
        by: "owen-prothero",
        do: "escalate",
        to: "body:HMT",
        contact: "Operational Efficiency Programme team",
        ask: "May two pilots test a two-year agreement in which a school budget and a council repay a primary care trust from measured savings, and how should each show it in its accounts?",
        dueOn: "2009-10-16",
      },
      {
        on: "2009-09-24 15:10",
        by: "dilip-mistry",
        do: "note",
        words:
          "Manchester’s cost-benefit people have a better model than Croydon’s and will lend it. Ask Catherine before the Treasury asks us for workings.",
      },
      {
        on: "2009-10-09 11:00",
        by: "owen-prothero",
        do: "note",
        words:
          "Rang. The answer is drafted and has gone to be cleared: they expect to keep the date.",
      },
    ],
  },
];
