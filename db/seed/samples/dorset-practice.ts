import type { SampleBarrier } from "@/db/seed/samples/sample";

export const dorsetPractice: SampleBarrier[] = [
  {
    key: "not-a-pound-into-the-pool",
    by: "caroline-penrose",
    for: "bournemouth-and-poole-college",
    on: "2009-09-02 10:10",
    draft: {
      title: "A college may not put a pound into the older people’s pool",
      pilot: "dorset-poole-and-bournemouth",
      codes: ["LAW-POWER", "ACCT-DECIDE"],
      nature: "legislation",
      level: "parliament",
      bodies: ["PARL", "DH", "BIS"],
      streams: ["adult-safeguarded-learning"],
      theme: "Older people's services",
      happens:
        "The three councils and the two health trusts pool money for older people under section 75 of the NHS Act 2006. The section names councils and health bodies. We offered £30,000 a year of classes and the pool’s manager would like to take it; their solicitor and ours agree that he may not. He may buy from us, by tender. We may give to him, if our governors can show what learners gained.\n\nWhat neither of us may do is what the pool is for: put the money in together and decide together.",
      stops:
        "A place at the table where the pool is planned. What isn’t in the pool isn’t in the papers.",
      people: [5400, "people over 65 known to the pool’s services", "year"],
      cost: [30000, "what we offered", "year"],
      since: "2007-03-01",
      evidence: "Both solicitors’ letters. The pool’s minute of 8 July.",
      asks: ["change-law", "clarify"],
      askWords:
        "Add colleges to the bodies which may join a health pool; meanwhile say how an aligned budget beside it should be shown in both sets of accounts.",
      otherOrganisations: "NHS Bournemouth and Poole, NHS Dorset, the three councils",
      audience: "all-pilots",
    },
    files: [
      {
        name: "Minute of 8 July 2009.txt",
        text: "9. Offer by the college\n\nThe manager welcomed the offer. The solicitor advised that the college is not a prescribed body. RESOLVED that officers explore an arrangement alongside the pool and report in November.\n",
      },
    ],
    acts: [
      { on: "2009-09-03 09:20", by: "caroline-penrose", do: "submit" },
      {
        on: "2009-09-14 10:35",
        by: "marcus-bell",
        do: "accept",
        severity: "high",
        theme: "No power to pool",
        words:
          "A clean example of law in the way. There is a bill before Parliament on children’s pools; nothing on health. The board should hear of it from a pilot about older people.",
      },
      {
        on: "2009-09-21 14:55",
        by: "fiona-galbraith",
        do: "affects-us",
        people: [900, "families in the joint service", "year"],
        cost: [45000, "college contribution that we had to refuse", "year"],
        evidence: "Seen from inside a pool: we’d have said yes.",
      },
      {
        on: "2009-09-23 11:05",
        by: "stella-marchetti",
        do: "affects-us",
        evidence:
          "We looked at pooling advice money with the college and the trust and were told the same in a fortnight, at a cost of £2,800 in fees.",
      },
      {
        on: "2009-09-24 16:20",
        by: "david-hatcher",
        do: "comment",
        words:
          "From the county: we would second Caroline’s wording. Until the law moves, we could minute the aligned money at every meeting as if it were in. It costs nothing and keeps it in the papers.",
      },
      {
        on: "2009-09-25 10:00",
        by: "caroline-penrose",
        do: "comment",
        words:
          "I like “as if it were in”. Could your clerk send a form of words that I may take to governors?",
      },
      {
        on: "2009-10-08 14:30",
        by: "ruth-adeyemi",
        do: "escalate",
        to: "board:officials-group",
        contact: "Secretary to the officials’ group",
        ask: "Should colleges be able to join a section 75 pool? If officials agree, which department will find the legislation; if not, will they endorse an aligned budget beside the pool, shown in the same papers?",
        dueOn: "2009-11-06",
      },
      {
        on: "2009-10-09 09:30",
        by: "bronwen-pugh",
        do: "note",
        words:
          "No further education department in that room. Ask the Department of Health’s champion for Dorset to speak to it.",
      },
    ],
  },
  {
    key: "what-a-class-prevents",
    by: "ursula-brandt",
    for: "nhs-dorset",
    on: "2009-10-09 15:45",
    draft: {
      title: "Nobody can say how many hospital stays a class prevents",
      pilot: "dorset-poole-and-bournemouth",
      codes: ["CULT-EVID"],
      level: "local",
      bodies: ["PCT", "COLLEGE"],
      theme: "Older people's services",
      happens:
        "Learning providers count enrolments and we count admissions, and no number joins the two. I should like to log the lack itself, apart from the falls classes.\n\n– who holds what\n– NHS number?? ask Caldicott guardian\n– example from Bridport",
      stops: "Any business case that needs more than a good story.",
      evidence: "",
      asks: ["share-power"],
      askWords: "",
      audience: "all-pilots",
    },
    acts: [],
  },
];
