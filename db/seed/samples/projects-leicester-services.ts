import type { SampleProject } from "@/db/seed/samples/sample-project";

export const projectsLeicesterServices: SampleProject[] = [
  {
    key: "one-payroll-two-colleges",
    by: "hollie-barker",
    for: "loughborough-college",
    on: "2009-08-24 10:00",
    draft: {
      title: "One payroll and one purchasing desk for the colleges of the county",
      pilot: "leicester-and-leicestershire",
      aim: "Two colleges, and later six, run their payroll, purchasing and insurance from one desk. What is saved is spent on teaching. Each of us now buys the same paper from the same firm at three prices.",
      whoFor: "About 2,300 staff who are paid each month, and 400 suppliers",
      places: "Loughborough and Leicester",
      startsOn: "2010-02-01",
      endsOn: "2011-07-29",
      funding: "aligned",
      fundingWords:
        "£85,000 to begin, of which half is asked of the funding council’s collaboration fund.",
      sharing: "agreed",
      sharingWords: "As employer and payroll bureau.",
      audience: "all-pilots",
    },
    milestones: {
      buy: {
        organisation: "loughborough-college",
        title: "Paper, cleaning and insurance are bought together",
        dueOn: "2010-02-26",
      },
      pay: {
        organisation: "leicester-college",
        title: "The first joint payroll is run beside the old ones",
        dueOn: "2010-06-25",
      },
    },
    outcomes: {
      saved: {
        measure: "Saved in a year on what both colleges buy",
        unit: "pounds a year",
        baseline: 0,
        baselineOn: "2009-08-24",
        target: 190000,
        targetOn: "2011-07-29",
      },
    },
    risks: {
      vat: {
        organisation: "loughborough-college",
        title: "VAT on what one college does for another",
        likelihood: "high",
        effect: "high",
        response: "Advice is bought; the answer decides whether payroll can be shared at all.",
      },
      staff: {
        organisation: "leicester-college",
        title: "Five people do not know where they will work",
        likelihood: "high",
        effect: "medium",
        response: "They were told first, before the governors. A union officer sits on the group.",
      },
    },
    acts: [
      {
        on: "2009-08-24 10:30",
        by: "hollie-barker",
        do: "invite",
        organisation: "leicester-college",
        words: "The larger payroll, and half of the desk.",
      },
      {
        on: "2009-08-24 10:35",
        by: "hollie-barker",
        do: "invite",
        organisation: "stephenson-college",
        words: "Purchasing in the first year, payroll if you like what you see.",
      },
      { on: "2009-09-02 14:20", by: "dev-patel", do: "accept-part" },
      { on: "2009-09-09 10:00", by: "hollie-barker", do: "plan" },
      { on: "2009-09-10 16:15", by: "hollie-barker", do: "submit" },
      { on: "2009-09-22 09:30", by: "marcus-bell", do: "start-review" },
      {
        on: "2009-10-06 15:40",
        by: "marcus-bell",
        do: "request-changes",
        replyBy: "2009-10-27",
        questions: [
          {
            field: "outcomes",
            words: "£190,000 is a saving before tax. What is it if VAT is due on every invoice?",
          },
          {
            field: "milestones",
            words: "When is the VAT advice due? Everything after it hangs on it.",
          },
        ],
      },
      {
        on: "2009-10-08 10:25",
        by: "hollie-barker",
        do: "comment",
        words:
          "Fair questions. The adviser’s letter is promised for the 21st. If VAT is due on payroll the saving is about £112,000, and I’d sooner have that in writing than by arithmetic.",
      },
      {
        on: "2009-10-09 14:15",
        by: "dilip-mistry",
        do: "note",
        words:
          "The VAT point is the same as in three other pilots. If the letter is clear we might ask to share it.",
      },
    ],
  },
];
