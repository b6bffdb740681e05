import type { SampleBarrier } from "@/db/seed/samples/sample";

export const lewishamOffenders: SampleBarrier[] = [
  {
    key: "under-twelve-months",
    by: "ifeoma-okafor",
    for: "london-probation-area",
    on: "2009-07-28 12:00",
    draft: {
      title: "Nobody is paid to teach people on sentences of under twelve months",
      pilot: "lewisham",
      pilots: ["luton-and-central-bedfordshire", "croydon"],
      codes: ["FUND-RULE", "STRUCT-COMM"],
      nature: "funding-rule",
      level: "department",
      bodies: ["LSC", "BIS", "NOMS", "MOJ"],
      streams: ["offender-learning", "probation-area-budget"],
      theme: "Offenders and community safety",
      happens:
        "Half of those who leave custody for Lewisham served less than three months. The learning contract pays for courses that last longer than they stay, and probation has no duty to supervise them when they come out. They are the people most likely to be back by Christmas, and each of us has a good reason for not being the one who pays.",
      stops: "Any start made inside being carried on outside.",
      people: [720, "people leaving custody for the borough after short sentences", "year"],
      cost: [310000, "our estimate of repeat work by four agencies", "year"],
      since: "2006-08-01",
      evidence:
        "Cohort of 60 followed for nine months: 38 were assessed for literacy at least twice, 4 were taught.",
      asks: ["relax", "share-power"],
      askWords:
        "Pay for units of learning in custody and let the same provider carry on in the borough under the same contract.",
      otherOrganisations:
        "Lewisham College, London Borough of Lewisham, Metropolitan Police Service",
    },
    files: [
      {
        name: "Cohort of 60.csv",
        text: "step,people\nleft custody April 2009,60\nassessed once,22\nassessed twice or more,38\ntaught in custody,4\nenrolled at a college by July,3\nback in custody by July,19\n",
      },
    ],
    acts: [
      { on: "2009-07-29 09:30", by: "ifeoma-okafor", do: "submit" },
      {
        on: "2009-08-05 10:20",
        by: "siobhan-kerrigan",
        do: "accept",
        severity: "high",
        theme: "Offenders and community safety",
        words: "Two pilots have this as a theme. Strong small cohort; the ask is clear.",
      },
      {
        on: "2009-08-11 15:15",
        by: "kevin-lamb",
        do: "affects-us",
        people: [290, "short-sentence cases among our persistent offenders", "year"],
        evidence: "Of the 34 whom we see most often, 31 have never had a sentence over a year.",
      },
      {
        on: "2009-08-13 11:45",
        by: "winston-clarke",
        do: "affects-us",
        people: [120, "young men who enrol, leave for custody and enrol again", "year"],
        cost: [52000, "starts for which we are paid nothing", "year"],
        evidence: "One has enrolled four times. He is on unit two.",
      },
      {
        on: "2009-08-25 14:20",
        by: "ruth-adeyemi",
        do: "escalate",
        to: "body:LSC",
        contact: "National offender learning team",
        ask: "May the London and Eastern contracts pay for units for people serving under twelve months, with the provider following them home?",
        dueOn: "2009-09-18",
      },
      {
        on: "2009-09-22 10:00",
        by: "siobhan-kerrigan",
        do: "chase",
        words: "Left a message; wrote to the regional manager as well.",
      },
      {
        on: "2009-10-02 15:50",
        by: "siobhan-kerrigan",
        do: "respond",
        outcome: "refused",
        receivedOn: "2009-10-01",
        words:
          "Contracts were let in July for three years and cannot be varied for one group. Providers may offer units within their present volumes. The department will consider short sentences when it next lets the contracts.",
      },
      {
        on: "2009-10-05 09:25",
        by: "ifeoma-okafor",
        do: "comment",
        words:
          "“Within present volumes” means “instead of somebody serving longer”. I don’t call that an answer. Does anyone object to our asking Justice directly?",
      },
      {
        on: "2009-10-06 13:55",
        by: "winston-clarke",
        do: "comment",
        words:
          "No objection. We could also price it: I think that twelve weeks of follow-on for 100 people is under £90,000, less than one of our partners spends on assessing them twice.",
      },
      {
        on: "2009-10-07 10:15",
        by: "bronwen-pugh",
        do: "note",
        words:
          "Luton’s offender strand would welcome this as a joint proposal. Suggest back to work rather than close.",
      },
    ],
  },
  {
    key: "prison-records-stay-inside",
    by: "winston-clarke",
    for: "lewisham-college",
    on: "2009-08-20 15:00",
    draft: {
      title: "Prison learning records do not follow the learner home",
      pilot: "lewisham",
      codes: ["LAW-DATA", "CULT-EVID"],
      nature: "guidance",
      level: "department",
      bodies: ["MOJ", "NOMS", "LSC", "ICO"],
      streams: ["offender-learning"],
      theme: "Offenders and community safety",
      happens:
        "A man released from a London prison on Tuesday can be at our desk on Wednesday. What he passed inside – a literacy certificate, half a food-hygiene award, a reading test that showed that he needs coloured overlays – is in a folder in the education block. We may write for it. The average wait, when it came at all, was 41 days; by then he had sat the same test a third time or had stopped coming.",
      stops:
        "Starting where he left off. People who learned something for the first time in their lives are told by us that it did not happen.",
      people: [240, "learners in their first month out", "year"],
      cost: [31000, "repeat assessment and tutor time", "year"],
      since: "2006-08-01",
      evidence:
        "52 written requests since January 2009: 19 answered, in 41 days on average; 33 not answered.",
      asks: ["clarify", "relax"],
      askWords:
        "Say that a learner’s consent on one form, signed before release, is enough; and let the record go out of the gate with him on paper until the systems are joined.",
      otherOrganisations: "London Probation Area, Nacro",
      audience: "all-pilots",
    },
    acts: [
      { on: "2009-08-21 09:40", by: "winston-clarke", do: "submit" },
      {
        on: "2009-09-01 14:15",
        by: "priya-shah",
        do: "accept",
        severity: "high",
        theme: "Data sharing",
        words:
          "Consent is the simplest gateway and the learner wants it shared. I should like the larger providers’ figures before it goes to Justice.",
      },
      {
        on: "2009-09-07 11:10",
        by: "farah-siddiqui",
        do: "affects-us",
        people: [
          430,
          "learners who leave prisons where we teach, for homes in our own city",
          "year",
        ],
        cost: [42000, "repeat assessment at the college", "year"],
        evidence:
          "We are on both sides of the gate and still have to write to ourselves. The contract calls it two organisations.",
      },
      {
        on: "2009-09-11 09:30",
        by: "shazia-akhtar",
        do: "affects-us",
        people: [190, "learners who come to us from custody", "year"],
        cost: [22000, "repeat assessment", "year"],
        evidence: "Sixteen requests this year, four answers.",
      },
      {
        on: "2009-09-14 13:20",
        by: "ifeoma-okafor",
        do: "comment",
        words:
          "Our officers see people before release. If the form is short they’ll get it signed. It must not be a ninth form, though: put it on the back of the resettlement sheet.",
      },
      {
        on: "2009-09-15 10:05",
        by: "winston-clarke",
        do: "comment",
        words: "The back of the resettlement sheet is perfect. Who owns that sheet?",
      },
      {
        on: "2009-09-15 16:50",
        by: "ifeoma-okafor",
        do: "comment",
        words:
          "Each prison prints its own. I know the right person in two of them; that would be most of Lewisham’s people.",
      },
      {
        on: "2009-10-02 11:25",
        by: "farah-siddiqui",
        do: "comment",
        words:
          "We will change ours in November whatever happens. I’d feel better with a line from the Commissioner’s office.",
      },
      {
        on: "2009-10-06 16:15",
        by: "priya-shah",
        do: "note",
        words:
          "860 people and £95,000 between three colleges. Ready to escalate: MOJ for the sheet, ICO for the line about consent. Ruth to choose which first.",
      },
    ],
  },
];
