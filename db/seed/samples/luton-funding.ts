import type { SampleBarrier } from "@/db/seed/samples/sample";

export const lutonFunding: SampleBarrier[] = [
  {
    key: "six-months-first",
    by: "stella-marchetti",
    for: "luton-borough-council",
    on: "2009-07-24 10:00",
    draft: {
      title: "Help begins after six months out of work, when the habit of work has gone",
      pilot: "luton-and-central-bedfordshire",
      codes: ["ELIG-STATUS"],
      nature: "guidance",
      level: "department",
      bodies: ["DWP", "JCP"],
      streams: ["six-month-offer", "jobseekers-allowance-and-other-benefits"],
      theme: "From dependence to self-reliance: access to benefits",
      happens:
        "Since the van plant cut its shifts, men of fifty with thirty years’ work behind them come to our benefits desk in their first week. The best training we have locally is part of the Six Month Offer. We tell them to come back in January. By then the redundancy pay is spent, the rent is behind and the back hurts.",
      stops: "Retraining when people are readiest for it.",
      people: [1100, "new claimants with more than ten years’ work behind them", "year"],
      cost: [
        690000,
        "five extra months of Housing and Council Tax Benefit for a third of them",
        "year",
      ],
      since: "2009-04-06",
      evidence: "Benefit claims by week of unemployment, January to June 2009.",
      asks: ["waive", "change-timing"],
      askWords: "Open the offer from the first week for people made redundant in the pilot area.",
      otherOrganisations: "Barnfield College, Jobcentre Plus Bedfordshire and Hertfordshire",
      audience: "all-pilots",
    },
    acts: [
      { on: "2009-07-24 15:30", by: "stella-marchetti", do: "submit" },
      {
        on: "2009-07-31 11:15",
        by: "priya-shah",
        do: "accept",
        severity: "high",
        theme: "Benefits and study",
        words:
          "Clear and costed. The department will say that most people leave benefit by themselves before six months, so the answer lies in who does not.",
      },
      {
        on: "2009-08-06 14:00",
        by: "jasmine-hussain",
        do: "affects-us",
        people: [260, "people who asked us for a course in their first month out of work", "year"],
        evidence: "We could place 40 of them on spare places at no cost. The rest need the offer.",
      },
      {
        on: "2009-08-12 10:40",
        by: "ruth-adeyemi",
        do: "escalate",
        to: "body:DWP",
        contact: "Labour market interventions team",
        ask: "Will the department open the training part of the Six Month Offer from the first week for people made redundant in a group of twenty or more, in this pilot area, until March 2010?",
        dueOn: "2009-09-04",
      },
      {
        on: "2009-09-09 16:20",
        by: "priya-shah",
        do: "respond",
        outcome: "refused",
        receivedOn: "2009-09-08",
        words:
          "About three in five leave the register within three months without help; early entry would pay for many who do not need it. Advisers may already admit people earlier who face a “severe disadvantage”; redundancy alone is not one.",
      },
      {
        on: "2009-09-14 10:10",
        by: "stella-marchetti",
        do: "comment",
        words:
          "Disappointing, and not silly. Are we sure that “severe disadvantage” can’t cover someone of 58 with no English qualification?",
      },
      {
        on: "2009-09-15 15:35",
        by: "bronwen-pugh",
        do: "comment",
        reply: true,
        words:
          "I put that to the district. It can, one case at a time, if the adviser writes down why. They’ll brief their staff with Stella’s two examples.",
      },
      { on: "2009-09-15 16:10", by: "stella-marchetti", do: "settle" },
      {
        on: "2009-09-21 14:00",
        by: "ruth-adeyemi",
        do: "close",
        reason:
          "The department has refused and gave reasons that we cannot better without a trial. The case goes into the interim report.",
        residual:
          "People made redundant after long service still wait six months unless an adviser makes an exception.",
        workaround:
          "Advisers in Luton may admit somebody early under “severe disadvantage”, with a written reason. Barnfield keeps 40 places for those who cannot wait.",
      },
    ],
  },
  {
    key: "twelve-days-of-care-training",
    by: "robert-eames",
    for: "dunstable-college",
    on: "2009-10-01 14:10",
    draft: {
      title: "Twelve days of care training count for nothing without the whole NVQ",
      pilot: "luton-and-central-bedfordshire",
      codes: ["FUND-RULE"],
      nature: "funding-rule",
      level: "department",
      bodies: ["LSC", "BIS"],
      streams: ["train-to-gain"],
      happens:
        "Home-care employers want twelve days: moving and handling, medication, dementia and safeguarding. Train to Gain pays for the whole NVQ at Level 2 or for nothing. So we enrol people on an award that takes ten months, and their employer – who loses them for twelve days with good grace – stops answering the phone in month three.",
      stops:
        "Short training for about 200 carers a year. Of those enrolled on the whole award 52% finish; nearly all of them finish the twelve days.",
      people: [200, "home-care workers", "year"],
      cost: [57000, "achievement payments lost and visits to workplaces that lead nowhere", "year"],
      since: "2008-08-01",
      evidence: "Letters from four home-care employers; retention by month.",
      asks: ["relax"],
      askWords:
        "Fund the four units as a short course where a council’s care contract asks for them.",
      otherOrganisations: "Central Bedfordshire Council, Barnfield College",
      audience: "all-pilots",
    },
    files: [
      {
        name: "Care learners by month.csv",
        text: "month,on the award,had the twelve days\n1,64,11\n2,63,38\n3,55,57\n4,49,61\n6,41,61\n8,36,61\n10,33,61\n",
      },
    ],
    acts: [
      { on: "2009-10-02 10:30", by: "robert-eames", do: "submit" },
      {
        on: "2009-10-09 11:40",
        by: "ruth-adeyemi",
        do: "note",
        words:
          "Weymouth’s is the same case with the same employers’ words. Merged, so that Robert’s has two colleges on it. Accept early next week.",
      },
    ],
  },
  {
    key: "third-contract-manager",
    by: "jasmine-hussain",
    for: "barnfield-college",
    on: "2009-09-07 11:00",
    draft: {
      title: "Three contract managers since Easter, and nobody who can speak for next April",
      pilot: "luton-and-central-bedfordshire",
      codes: ["STRUCT-CHURN"],
      nature: "local-practice",
      level: "regional",
      bodies: ["LSC", "SFA", "BIS"],
      streams: ["adult-learner-responsive", "16-18-learner-responsive"],
      happens:
        "The funding council closes on 31 March and its staff are applying for posts in two new agencies and in the councils. Our contact changed in April, in June and in August. Each was helpful and none could say what would be honoured after March. Our partners in the pilot ask us what we will put in; the only true answer is that we do not know who will be able to say yes.",
      stops: "Committing anything of ours to a shared plan that runs beyond this year.",
      cost: [420000, "adult funding that we would align with the pilot if we could", "year"],
      since: "2009-04-01",
      evidence:
        "Names and dates of our contacts, and three letters that each refer us to the next.",
      asks: ["clarify", "change-timing"],
      askWords:
        "One named person for each pilot, in post until September 2010, who may confirm what carries over.",
      otherOrganisations: "Every college",
      audience: "partners",
    },
    acts: [
      { on: "2009-09-07 16:10", by: "jasmine-hussain", do: "submit" },
      {
        on: "2009-09-15 09:30",
        by: "marcus-bell",
        do: "accept",
        severity: "medium",
        theme: "Reorganisation",
        words:
          "Shared with partners only at the college’s wish, as it names people. I will ask the regional director informally before anything is put on paper.",
      },
      {
        on: "2009-09-16 10:20",
        by: "bronwen-pugh",
        do: "note",
        words:
          "I hear the same from four colleges in the region. Jasmine would widen the audience if the names came out.",
      },
      {
        on: "2009-09-16 14:00",
        by: "jasmine-hussain",
        do: "invite",
        organisation: "luton-borough-council",
        words:
          "You will hold the 16-to-18 contracts from April. Tell us which of this year’s promises the council will keep, in writing if you can.",
      },
      {
        on: "2009-09-21 11:15",
        by: "stella-marchetti",
        do: "accept-part",
      },
      {
        on: "2009-09-23 14:15",
        by: "marcus-bell",
        do: "comment",
        words:
          "The regional director will name one person for Luton and Central Bedfordshire by 16 October. That covers the who. On what carries over he can’t speak before the department does.",
      },
      {
        on: "2009-09-24 09:05",
        by: "jasmine-hussain",
        do: "comment",
        words:
          "A name would be a start. If you think that it helps others I’d share this with all pilots, without the letters.",
      },
    ],
  },
];
