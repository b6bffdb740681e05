import type { SampleProject } from "@/db/seed/samples/sample-project";

export const projectsCoventry: SampleProject[] = [
  {
    key: "safe-on-the-way-to-college",
    by: "oliver-castell",
    for: "coventry-city-council",
    on: "2009-08-05 09:45",
    draft: {
      title: "Safe on the way to college",
      pilot: "coventry-solihull-and-warwickshire",
      pilots: ["worcestershire"],
      aim: "No young person stays away from college because of who is on the bus. Travel training for those who need it, wardens on four routes at half past three, and one number for all three colleges to ring, so that trouble on the number 21 is known before it has a name.",
      whoFor:
        "About 900 students on four routes, of whom 60 have a learning difficulty or disability",
      places: "Coventry, Leamington and Rugby",
      theme: "Children and young people",
      startsOn: "2009-11-02",
      endsOn: "2010-07-16",
      funding: "aligned",
      fundingWords:
        "Wardens from the council’s community safety money; training from the colleges.",
      sharing: "wanted",
      sharingWords:
        "Names of those who make trouble: with the police, by the safer schools protocol, which does not name colleges.",
    },
    milestones: {
      routes: {
        organisation: "city-college-coventry",
        title: "Students map where they feel unsafe, by stop and by hour",
        dueOn: "2009-11-13",
      },
      wardens: {
        organisation: "coventry-city-council",
        title: "Wardens ride four routes from three to half past five",
        dueOn: "2009-11-30",
      },
      trainers: {
        organisation: "hereward-college",
        title: "Eight students are trained to train others to travel",
        dueOn: "2009-12-11",
      },
      buses: {
        organisation: "warwickshire-college",
        title: "The same number is on the cards of students in Leamington and Rugby",
        dueOn: "2010-01-08",
      },
    },
    outcomes: {
      unsafe: {
        measure: "Students who say that they feel unsafe on the way",
        unit: "per cent",
        baseline: 27,
        baselineOn: "2009-05-29",
        target: 15,
        targetOn: "2010-06-30",
      },
      alone: {
        measure: "Students with a learning difficulty who travel by themselves",
        unit: "students",
        baseline: 11,
        baselineOn: "2009-07-17",
        target: 30,
        targetOn: "2010-07-16",
      },
    },
    risks: {
      moves: {
        organisation: "coventry-city-council",
        title: "Trouble moves to the fifth route",
        likelihood: "medium",
        effect: "low",
        response: "The students’ map is drawn again each half term.",
      },
      operators: {
        organisation: "warwickshire-college",
        title: "One operator will not let wardens travel free",
        likelihood: "medium",
        effect: "medium",
        response: "The county’s contract is renewed in December and can ask for it.",
      },
    },
    acts: [
      {
        on: "2009-08-05 10:15",
        by: "oliver-castell",
        do: "invite",
        organisation: "city-college-coventry",
        words: "The students’ map, and their voices.",
      },
      {
        on: "2009-08-05 10:20",
        by: "oliver-castell",
        do: "invite",
        organisation: "hereward-college",
        words: "Travel training, which you do better than anybody.",
      },
      {
        on: "2009-08-05 10:25",
        by: "oliver-castell",
        do: "invite",
        organisation: "warwickshire-college",
        words: "Leamington and Rugby, and what you know about bus companies.",
      },
      { on: "2009-08-06 11:00", by: "jatinder-gill", do: "accept-part" },
      { on: "2009-08-10 09:30", by: "penny-ashworth", do: "accept-part" },
      { on: "2009-08-14 13:40", by: "alison-treadgold", do: "accept-part" },
      { on: "2009-08-19 14:00", by: "oliver-castell", do: "plan" },
      { on: "2009-08-20 09:50", by: "oliver-castell", do: "submit" },
      { on: "2009-09-03 11:00", by: "priya-shah", do: "start-review" },
      {
        on: "2009-09-18 10:40",
        by: "priya-shah",
        do: "review",
        scores: {
          outcome: [4, "“Feeling safe” is the pilot’s own word, and it has a number."],
          partners: [4, "Three colleges that compete for the same bus passengers."],
          plan: [3, "Four owners, four dates."],
          risks: [3, "Both real. Neither would end it."],
          reuse: [4, "The map alone is worth copying."],
        },
        words: "The students’ map should be the first thing that other pilots are shown.",
      },
      {
        on: "2009-09-28 15:00",
        by: "owen-prothero",
        do: "endorse",
        reason:
          "Endorsed. The protocol with the police must name colleges before any student’s name is passed on: please tell us when it does.",
      },
      {
        on: "2009-10-06 11:20",
        by: "penny-ashworth",
        do: "comment",
        words:
          "Eleven of our students have volunteered to train others. I asked for eight. Two would like to be wardens.",
      },
      {
        on: "2009-10-07 16:10",
        by: "oliver-castell",
        do: "comment",
        words: "Then we shall need uniforms in two more sizes. Delighted.",
      },
    ],
  },
  {
    key: "apprentices-across-the-boundary",
    by: "jatinder-gill",
    for: "city-college-coventry",
    on: "2009-10-05 13:00",
    draft: {
      title: "Apprentices who live in one council and work in another",
      pilot: "coventry-solihull-and-warwickshire",
      aim: "Forty public-sector apprenticeships that any young person of the sub-region may apply for, in one round, with one form.",
      places: "Coventry, Solihull and Warwickshire",
      theme: "Children and young people",
      funding: "none",
      audience: "partners",
    },
    milestones: {},
    outcomes: {},
    risks: {},
    acts: [
      {
        on: "2009-10-05 13:30",
        by: "jatinder-gill",
        do: "invite",
        organisation: "solihull-metropolitan-borough-council",
        words: "Ten places, and the form that you use already, which is the shortest.",
      },
      {
        on: "2009-10-05 13:35",
        by: "jatinder-gill",
        do: "invite",
        organisation: "coventry-city-council",
        words: "Twenty places.",
      },
      { on: "2009-10-08 10:00", by: "oliver-castell", do: "accept-part" },
      {
        on: "2009-10-09 09:30",
        by: "oliver-castell",
        do: "comment",
        words:
          "Fourteen I can promise, six depend on the spending round. Leave “forty” as “about forty”.",
      },
    ],
  },
];
