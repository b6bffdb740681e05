import type { SampleBarrier } from "@/db/seed/samples/sample";

export const southOfTyneFunding: SampleBarrier[] = [
  {
    key: "treatment-money-may-not-buy-a-class",
    by: "ryan-storey",
    for: "gateshead-college",
    on: "2009-07-22 15:10",
    draft: {
      title: "Drug treatment money may not buy a class, though the class keeps them in treatment",
      pilot: "south-tyneside-gateshead-and-sunderland",
      codes: ["FUND-RING"],
      nature: "grant-condition",
      level: "department",
      bodies: ["NTA", "DH", "HO"],
      streams: ["drug-pooled-treatment-budget"],
      theme: "Alcohol and drug misuse",
      happens:
        "The pooled treatment budget pays for prescribing, for key workers and for residential places. It may not pay for learning. The three partnerships would each give us £15,000 a year for a morning of woodwork and literacy at the treatment centre, and may not.",
      stops: "Three mornings a week for about ninety people.",
      people: [90, "people in treatment", "year"],
      cost: [45000, "three mornings for a year", "year"],
      since: "2001-04-01",
      evidence:
        "In a trial of sixteen weeks 27 of 30 kept every appointment, against 17 of 30 before.",
      asks: ["relax"],
      askWords: "Let up to 3% of the budget be spent on learning at a treatment centre.",
      otherOrganisations: "NHS South of Tyne and Wear, City of Sunderland College",
      audience: "all-pilots",
    },
    acts: [
      { on: "2009-07-23 09:40", by: "ryan-storey", do: "submit" },
      {
        on: "2009-07-30 14:20",
        by: "siobhan-kerrigan",
        do: "accept",
        severity: "medium",
        theme: "Alcohol and drug misuse",
        words: "Small numbers, good trial. The agency will say “outcomes, not activities”.",
      },
      {
        on: "2009-08-04 13:25",
        by: "dev-patel",
        do: "affects-us",
        people: [60, "learners in treatment", "year"],
        cost: [22000, "tutors at the treatment centre, paid from reserves", "year"],
        evidence: "We pay for it ourselves and shall have to stop in July.",
      },
      {
        on: "2009-08-10 11:40",
        by: "owen-prothero",
        do: "escalate",
        to: "body:NTA",
        contact: "Regional manager, North East",
        ask: "May up to 3% of the pooled treatment budget be spent on learning that takes place at a treatment centre, in this pilot?",
        dueOn: "2009-09-04",
      },
      {
        on: "2009-08-19 16:05",
        by: "hamish-sinclair",
        do: "comment",
        words:
          "From the trust: we hold the budget and would sign this tomorrow if the guidance moved an inch. It has been tightened twice since 2007, not loosened.",
      },
      {
        on: "2009-09-03 10:25",
        by: "siobhan-kerrigan",
        do: "respond",
        outcome: "refused",
        receivedOn: "2009-09-02",
        words:
          "The budget is for treatment. Learning is the responsibility of mainstream providers, who should be commissioned through the partnership’s reintegration plan. The agency welcomes the trial.",
      },
      {
        on: "2009-09-04 09:30",
        by: "ryan-storey",
        do: "comment",
        words:
          "“Welcomes the trial” does not pay for woodwork. What is a reintegration plan and who has one?",
      },
      {
        on: "2009-09-08 14:45",
        by: "hamish-sinclair",
        do: "comment",
        words:
          "We have one, nineteen pages, no money. But alcohol isn’t in the ring-fence, and two thirds of your class drink. I can find £20,000 from there until March.",
      },
      {
        on: "2009-09-17 11:15",
        by: "owen-prothero",
        do: "close",
        reason:
          "Refused by the body that holds the rule. Reported to the pilots’ drugs and alcohol group for the national account.",
        residual: "The drugs budget still may not pay for learning; one morning of three is lost.",
        workaround:
          "£20,000 of the trust’s alcohol money pays for two mornings until 31 March 2010.",
      },
    ],
  },
];
