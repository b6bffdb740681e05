import type { SampleBarrier } from "@/db/seed/samples/sample";

export const leicesterFunding: SampleBarrier[] = [
  {
    key: "relapse-loses-the-payment",
    by: "dev-patel",
    for: "leicester-college",
    on: "2009-08-13 10:20",
    draft: {
      title: "A learner relapses for three weeks and we lose the payment for the year",
      pilot: "leicester-and-leicestershire",
      codes: ["FUND-PAY", "ACCT-TARGET"],
      nature: "funding-rule",
      level: "department",
      bodies: ["LSC", "BIS"],
      streams: ["adult-learner-responsive", "foundation-learning"],
      theme: "Alcohol and drugs",
      happens:
        "People in treatment come to our Abbey Park workshops two days a week. Relapse is part of recovery: about a third miss three weeks or more at some point. After four weeks’ absence we must withdraw them, the achievement element goes, and the withdrawal counts against our success rate. When they come back – and most do – they are a new start with a prior attempt.",
      stops:
        "Growing the group from 24 to 60, which both the city and the treatment provider have asked for.",
      people: [60, "learners in treatment", "year"],
      cost: [41500, "achievement elements lost and repeat initial assessment", "year"],
      since: "2008-08-01",
      evidence:
        "Attendance of 24 learners by week in 2008–09, with treatment episodes marked by the learners themselves.",
      asks: ["relax", "waive"],
      askWords:
        "Let a planned break of up to twelve weeks for treatment stop the clock, as it does for maternity.",
      otherOrganisations: "Leicester City Council, Leicestershire Partnership NHS Trust, Nacro",
      audience: "all-pilots",
    },
    files: [
      {
        name: "Attendance of 24 learners.csv",
        text: "outcome,learners\nnever absent more than two weeks,9\nabsent three to four weeks and returned,6\nwithdrawn under the rule and came back later,5\nwithdrawn and did not come back,4\n",
      },
    ],
    acts: [
      { on: "2009-08-13 15:45", by: "dev-patel", do: "submit" },
      {
        on: "2009-08-21 10:30",
        by: "siobhan-kerrigan",
        do: "accept",
        severity: "high",
        theme: "Alcohol and drugs",
        words:
          "Three pilots have drugs and alcohol as a theme and would each use it. Collect the other two before it goes to the funding council.",
      },
      {
        on: "2009-08-27 14:20",
        by: "ryan-storey",
        do: "affects-us",
        people: [38, "learners referred by treatment services", "year"],
        cost: [19800, "achievement elements", "year"],
        evidence: "We have stopped enrolling people in their first twelve weeks of treatment.",
      },
      {
        on: "2009-09-03 11:10",
        by: "gurpreet-sandhu",
        do: "comment",
        words:
          "For the city: treatment outcomes are twice as good when somebody has something to get up for. I can share the anonymous figures if it helps.",
      },
      {
        on: "2009-09-03 16:40",
        by: "dev-patel",
        do: "comment",
        words:
          "It would help a great deal. By ward if you can – Braunstone and Saffron Lane especially.",
      },
      {
        on: "2009-09-11 09:35",
        by: "lorraine-pinnock",
        do: "affects-us",
        people: [52, "learners in treatment or on a methadone script", "year"],
        cost: [27000, "achievement elements and repeat assessment", "year"],
        evidence: "Eleven of last year’s 52 were withdrawn, nine of them re-enrolled.",
      },
      {
        on: "2009-09-30 10:05",
        by: "dilip-mistry",
        do: "note",
        words:
          "The break-in-learning rule does exist for illness, with a medical note. Is addiction treatment an illness under it? Nobody at the regional office would say so in writing. That may be the ask.",
      },
      {
        on: "2009-10-12 13:50",
        by: "gurpreet-sandhu",
        do: "comment",
        words: "Figures sent to Dev by e-mail this morning, with Saffron Lane shown apart.",
      },
    ],
  },
  {
    key: "different-birthdays",
    by: "dev-patel",
    for: "leicester-college",
    on: "2009-10-13 14:05",
    draft: {
      title: "Leaving-care teams and colleges hold different birthdays",
      pilot: "leicester-and-leicestershire",
      codes: ["ELIG-AGE", "LAW-DATA"],
      level: "local",
      bodies: ["DCSF", "LA"],
      streams: ["learner-support"],
      happens:
        "Support moves from the leaving-care team to us at 18, but the two systems don’t share dates: 95 young people were enrolled a term late last year – some after their 19th birthday, when the funding stops.",
      stops: "",
      people: [95, "care leavers", "year"],
      evidence: "",
      asks: [],
      askWords: "",
      otherOrganisations: "Leicester City Council, Connexions",
    },
    acts: [
      {
        on: "2009-10-13 15:20",
        by: "dev-patel",
        do: "comment",
        words: "Note to self: ask Hollie whether Loughborough sees the same before I submit.",
      },
      {
        on: "2009-10-13 16:40",
        by: "dev-patel",
        do: "invite",
        organisation: "loughborough-college",
        words:
          "Look whether your enrolments of care leavers were late for the same reason. If so, we submit it with both colleges’ figures.",
      },
    ],
  },
  {
    key: "vat-eats-the-payroll",
    by: "hollie-barker",
    for: "loughborough-college",
    on: "2009-08-05 11:30",
    draft: {
      title: "A shared payroll saves 14 per cent and VAT takes it back",
      pilot: "leicester-and-leicestershire",
      codes: ["LAW-VAT"],
      nature: "regulation",
      level: "eu",
      bodies: ["HMRC", "HMT", "EU"],
      happens:
        "Four colleges and a district council worked out a joint payroll and finance office. It would cost 14% less than our five. But the company that runs it must charge VAT on the staff it lends us – 15% now, 17.5% again from January – and a college, unlike the council, cannot recover it. If the council runs it as a trading service the same applies. If we each employ a share of every clerk it does not, and no auditor will sign it.\n\nEuropean law lets a country exempt groups that share costs (Article 132(1)(f) of the VAT Directive). The United Kingdom has not taken it up.",
      stops: "The office. The plan has been in a drawer since March.",
      people: [11, "staff posts that would be shared", "once"],
      cost: [96000, "annual saving lost, our share of five", "year"],
      since: "1993-04-01",
      evidence: "Business case, March 2009, with the VAT worked out under three structures.",
      asks: ["change-law", "clarify"],
      askWords:
        "Bring the cost-sharing exemption into UK law; until then say which structure is safe for colleges and councils together.",
      otherOrganisations: "Stephenson College, Charnwood Borough Council",
      audience: "all-pilots",
    },
    acts: [
      { on: "2009-08-06 10:00", by: "hollie-barker", do: "submit" },
      {
        on: "2009-08-13 15:30",
        by: "marcus-bell",
        do: "accept",
        severity: "high",
        theme: "Shared services",
        words: "The sector has said it for years; the pilots give it a number. Collect several.",
      },
      {
        on: "2009-08-19 14:00",
        by: "karen-tolley",
        do: "affects-us",
        cost: [44000, "saving lost on a joint finance office of three colleges", "year"],
        evidence: "Abandoned in 2007 on our accountants’ advice. The file is still on the shelf.",
      },
      {
        on: "2009-08-24 11:20",
        by: "stephen-illingworth",
        do: "affects-us",
        cost: [31500, "VAT on shared information systems", "year"],
        evidence:
          "Two years’ invoices from the shared service, with the VAT that we could not recover.",
      },
      {
        on: "2009-09-02 09:45",
        by: "robert-eames",
        do: "affects-us",
        cost: [38000, "saving lost on shared estates and payroll with a neighbour", "year"],
        evidence: "Board paper of June 2009: “do not proceed: VAT”.",
      },
      {
        on: "2009-09-09 16:10",
        by: "hollie-barker",
        do: "comment",
        words:
          "Four colleges, £209,500 a year between us, and none of it is a complaint about how we run ourselves. Does anybody have a structure that HMRC has cleared in writing?",
      },
      {
        on: "2009-09-10 10:25",
        by: "stephen-illingworth",
        do: "comment",
        words:
          "Joint contracts of employment, cleared in 2004 for two of us. It took fourteen months.",
      },
      {
        on: "2009-09-22 11:35",
        by: "ruth-adeyemi",
        do: "escalate",
        to: "body:HMRC",
        contact: "VAT policy, public bodies and charities",
        ask: "Does HM Revenue & Customs accept joint employment by colleges and a council as outside the scope of VAT? And will the Treasury say when it will consult on the cost-sharing exemption?",
        dueOn: "2009-10-19",
      },
      {
        on: "2009-10-12 14:45",
        by: "marcus-bell",
        do: "note",
        words:
          "Informal word: a full answer on joint employment, and “under consideration” on the exemption. If so, record as part and put the rest to the Treasury.",
      },
    ],
  },
];
