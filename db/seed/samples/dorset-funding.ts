import type { SampleBarrier } from "@/db/seed/samples/sample";

export const dorsetFunding: SampleBarrier[] = [
  {
    key: "falls-class-belongs-to-nobody",
    by: "david-hatcher",
    for: "dorset-county-council",
    on: "2009-08-12 11:05",
    draft: {
      title: "A class that stops people falling is neither health nor learning",
      pilot: "dorset-poole-and-bournemouth",
      codes: ["FUND-SPLIT", "FUND-RULE"],
      nature: "funding-rule",
      level: "local",
      bodies: ["PCT", "LA", "LSC", "DH"],
      streams: ["adult-safeguarded-learning", "pct-revenue-allocation", "social-care-reform-grant"],
      theme: "Older people's services",
      happens:
        "Strength and balance classes for over-seventies run in nine halls. The college’s tutors teach them and the physiotherapist sends people to them. The learning grant will not pay because nobody gains a qualification and too many have come before; health will not pay because the tutor is not clinical staff; we pay from an underspend that ends in March.",
      stops: "Nine classes from April, and the twelve more that the falls service would like.",
      people: [680, "people over seventy", "year"],
      cost: [54000, "nine classes for a year", "year"],
      since: "2008-04-01",
      evidence:
        "Of 212 who came for a full year 14 had a fall that needed treatment; of 212 like them from the same surgeries, 37.",
      asks: ["share-power", "relax"],
      askWords:
        "Let the three of us put a third each into the classes for two years and share the count of falls.",
      otherOrganisations: "The Bournemouth and Poole College, Weymouth College, NHS Dorset",
      audience: "all-pilots",
    },
    files: [
      {
        name: "Falls with and without the class.csv",
        text: "group,people,falls treated,admitted\ncame for a year,212,14,5\ndid not,212,37,16\n",
      },
    ],
    acts: [
      { on: "2009-08-12 15:30", by: "david-hatcher", do: "submit" },
      {
        on: "2009-08-20 11:00",
        by: "siobhan-kerrigan",
        do: "accept",
        severity: "high",
        theme: "Older people's services",
        takenBy: "dorset-county-council",
        words:
          "Three partners, one hall, no rule that forbids it as far as I can see. The county to try an aligned budget before anyone asks for a change.",
      },
      {
        on: "2009-08-26 09:50",
        by: "caroline-penrose",
        do: "affects-us",
        people: [240, "learners over seventy in Poole and Christchurch", "year"],
        cost: [21000, "tutors paid from fees that no longer cover them", "year"],
        evidence: "Fees rose from £38 to £74 in two years; four classes of eleven have closed.",
      },
      {
        on: "2009-09-08 14:20",
        by: "ursula-brandt",
        do: "affects-us",
        people: [510, "people seen by the falls service in our area", "year"],
        cost: [
          160000,
          "admissions that the class might have prevented, by our own rough rule",
          "year",
        ],
        evidence: "Ask me for the method before quoting this, please: it’s an upper figure.",
      },
      {
        on: "2009-09-09 10:30",
        by: "caroline-penrose",
        do: "comment",
        words:
          "Ursula, even half of that would pay for the classes once over. What would your board need to see?",
      },
      {
        on: "2009-09-10 16:45",
        by: "ursula-brandt",
        do: "comment",
        words:
          "A proper comparison, two winters, matched by age and by surgery. David’s 212 are a good start. I can match them to hospital records if the people agree.",
      },
      {
        on: "2009-09-14 09:15",
        by: "david-hatcher",
        do: "comment",
        words:
          "They will. Mrs P. in Beaminster says that she’ll sign anything that keeps Thursdays going, and she is 91.",
      },
      {
        on: "2009-10-05 11:40",
        by: "david-hatcher",
        do: "comment",
        words: "189 of 212 consents are in. Ursula has them as of this morning.",
      },
    ],
  },
  {
    key: "care-homes-want-four-units",
    by: "bronwen-pugh",
    for: "weymouth-college",
    on: "2009-10-05 10:20",
    onBehalf: true,
    draft: {
      title: "Care homes want four units, Train to Gain buys the whole award or nothing",
      pilot: "dorset-poole-and-bournemouth",
      codes: ["FUND-RULE"],
      nature: "funding-rule",
      level: "department",
      bodies: ["LSC", "BIS"],
      streams: ["train-to-gain"],
      theme: "Older people's services",
      happens:
        "Eleven small care homes between Weymouth and Bridport would release staff for a fortnight, not for a year. We can teach what they ask for and are paid only if we teach what they do not.",
      stops: "Training for 85 care staff before the winter.",
      people: [85, "care-home staff", "year"],
      cost: [23500, "achievement payments lost", "year"],
      evidence: "Eleven homes’ replies to José’s letter of June.",
      asks: ["relax"],
      askWords: "Pay for the units.",
      otherOrganisations: "Dorset County Council",
      audience: "all-pilots",
    },
    acts: [
      { on: "2009-10-05 11:15", by: "bronwen-pugh", do: "submit" },
      {
        on: "2009-10-06 14:40",
        by: "jose-almeida",
        do: "comment",
        words:
          "Thank you for entering it, Bronwen. The eleven letters are in a box on my desk if wanted.",
      },
      {
        on: "2009-10-09 11:30",
        by: "ruth-adeyemi",
        do: "merge",
        into: "twelve-days-of-care-training",
        reason:
          "Dunstable logged the same rule a few days before. Together you show that it is the funding rule and not the employers of one county.",
      },
    ],
  },
];
