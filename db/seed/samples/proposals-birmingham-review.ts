import type { SampleProposalAct } from "@/db/seed/samples/sample-proposal";

/** Reviewed twice: not endorsed for its risk, revised, and endorsed. */
export const reviewBirmingham: SampleProposalAct[] = [
  { on: "2009-08-13 11:24", by: "tariq-mahmood", do: "submit" },
  { on: "2009-08-17 09:47", by: "siobhan-kerrigan", do: "start-review" },
  {
    on: "2009-08-20 14:36",
    by: "siobhan-kerrigan",
    do: "review",
    part: "whole",
    scores: {
      outcome: [3, "120 named streets and people, and a measure that the service counts already."],
      partners: [4, "The three have worked a year together at the youth offending service."],
      risks: [
        1,
        "By what each puts in: a fifth of an overspend falls on a college whose money is tied to its own learners.",
      ],
      legal: [3, "Section 10 carries it, once the Bill is law. They wait for it."],
      reuse: [3, "Manchester and Croydon have the same question."],
    },
    words: "Worth doing. It fails on one thing only: the college cannot bear what it promises.",
  },
  {
    on: "2009-08-24 10:53",
    by: "marcus-bell",
    do: "review",
    part: "finance",
    scores: {
      sources: [3, "Supported by all three; the trust’s second year waits for its allocation."],
      balance: [4, "To the pound in both years."],
      rules: [2, "The LSC’s money pays for learners. It pays for no overspend elsewhere."],
      savings: [2, "The placements are sound. The four places in custody are a guess."],
    },
    words: "It balances. Who pays when it does not is not thought through.",
  },
  {
    on: "2009-08-27 15:22",
    by: "ruth-adeyemi",
    do: "not-endorse",
    against: {
      risks:
        "The college would pay a fifth of an overspend out of money that may pay only for learners on its roll, and it has no other. Say who bears it that can.",
    },
  },
  {
    on: "2009-09-01 09:37",
    by: "femi-adebayo",
    do: "comment",
    partnersOnly: true,
    words:
      "They are right, and our finance director had said the same. We can promise the tutor and the workshop. We cannot promise somebody else’s overspend.",
  },
  {
    on: "2009-09-01 16:11",
    by: "imran-qureshi",
    do: "comment",
    partnersOnly: true,
    words:
      "The trust can take a quarter, if the city takes the rest and the counsellor stays ours.",
  },
  { on: "2009-09-02 10:18", by: "tariq-mahmood", do: "revise" },
  {
    on: "2009-09-08 11:32",
    by: "tariq-mahmood",
    do: "terms",
    section: "risk",
    says: {
      overspend: "fixed",
      shares: {
        "birmingham-city-council": 75,
        "heart-of-birmingham-teaching-primary-care-trust": 25,
      },
      waterfall:
        "What other lines of that year do not need. Then what is kept back. Then the city and the trust by their shares; the college bears none, since its money may pay only for its own learners.",
      underspend: "carry",
    },
  },
  { on: "2009-09-15 14:09", by: "tariq-mahmood", do: "submit" },
  { on: "2009-09-17 09:28", by: "siobhan-kerrigan", do: "start-review" },
  {
    on: "2009-09-22 11:44",
    by: "siobhan-kerrigan",
    do: "review",
    part: "whole",
    scores: {
      outcome: [3, "As before."],
      partners: [4, "As before, and they settled the risk within a week."],
      risks: [4, "Whoever bears it can, and the college says plainly why it bears none."],
      legal: [3, "It still waits for the Bill."],
      reuse: [3, "The clause on the college’s money can be taken over word by word."],
    },
    words: "What was wrong is mended, and nothing else was touched.",
  },
  {
    on: "2009-09-24 16:16",
    by: "marcus-bell",
    do: "review",
    part: "finance",
    scores: {
      sources: [3, "As before."],
      balance: [4, "As before."],
      rules: [4, "No ring-fenced pound answers for anything but its own line."],
      savings: [2, "Still a guess where custody is concerned, and it says so."],
    },
    words: "Sound. Count the custody saving from April, before anybody budgets for it.",
  },
  {
    on: "2009-10-01 10:26",
    by: "ruth-adeyemi",
    do: "endorse",
    reason:
      "The outcome is the three’s own, the money is there, and the risk lies with those who can bear it. Please sign before Christmas: the workers’ notices in the old team go out in January.",
    signBy: "2009-12-04",
  },
  {
    on: "2009-10-06 09:31",
    by: "tariq-mahmood",
    do: "comment",
    partnersOnly: true,
    words:
      "Our cabinet member sees it on 9 November. Femi, do your governors meet before the 4th of December?",
  },
  {
    on: "2009-10-06 13:52",
    by: "femi-adebayo",
    do: "comment",
    partnersOnly: true,
    words: "On 25 November. The principal signs the day after.",
  },
];
