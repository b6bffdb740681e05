import type { SampleProposalAct } from "@/db/seed/samples/sample-proposal";

/** Not endorsed: a college in a fund that it may not join, and a measure that counts visits. */
export const reviewDorset: SampleProposalAct[] = [
  { on: "2009-09-11 09:34", by: "siobhan-kerrigan", do: "start-review" },
  {
    on: "2009-09-16 15:47",
    by: "siobhan-kerrigan",
    do: "review",
    part: "whole",
    scores: {
      outcome: [2, "Worth it. But a full class is not a fall that did not happen."],
      partners: [4, "The surgeries, the halls and the college know each other."],
      risks: [null, "Not said yet."],
      legal: [1, "The note says itself that the college cannot be in the fund."],
      reuse: [3, "Any county with villages could do it."],
    },
    words:
      "A good plan in the wrong vessel. Two funds, or one fund and a contract, would carry it.",
  },
  {
    on: "2009-09-18 11:21",
    by: "marcus-bell",
    do: "review",
    part: "finance",
    scores: {
      sources: [3, "Supported by all three, and nothing depends on anything."],
      balance: [4, "To the pound."],
      rules: [2, "Adult learning may train instructors. It may not lie in a health fund."],
      savings: [
        2,
        "The trust pays its hospitals by the tariff, so it would save. One in fifteen is a hope.",
      ],
    },
    words:
      "The sums are right. Ask for last winter’s admissions by postcode before anybody counts on sixty.",
  },
  {
    on: "2009-09-24 14:28",
    by: "owen-prothero",
    do: "not-endorse",
    against: {
      outcome:
        "Nine hundred people in a class are not sixty who stay out of hospital. Take a measure that the ambulance service or the trust counts already, with last winter’s figure.",
      legal:
        "Section 75 is for councils and the NHS. Let the college be a provider under an agreement, or align its £18,000 beside the fund.",
    },
  },
  {
    on: "2009-09-25 10:42",
    by: "david-hatcher",
    do: "comment",
    partnersOnly: true,
    words:
      "Fair on both. Ursula, can your analysts give us last winter by postcode? Then we write it again: the two of us in a fund, and Caroline’s instructors by an agreement beside it.",
  },
  {
    on: "2009-09-28 15:26",
    by: "ursula-brandt",
    do: "comment",
    partnersOnly: true,
    words: "By the end of October. The coding of falls changed in April, so I shall give both.",
  },
];
