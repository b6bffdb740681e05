import type { SampleBarrier } from "@/db/seed/samples/sample";

export const durhamPractice: SampleBarrier[] = [
  {
    key: "seven-contacts-one-inbox",
    by: "nicola-featherstone",
    for: "east-durham-college",
    on: "2009-07-20 11:30",
    draft: {
      title: "Seven district contacts have become one inbox that nobody reads",
      pilot: "durham",
      codes: ["STRUCT-CHURN", "CULT-TRUST"],
      nature: "local-practice",
      level: "local",
      bodies: ["LA"],
      theme: "Housing and regeneration",
      happens:
        "Until March each of seven districts had somebody whom we could ring about training and estates. Since the county became one authority in April there is an address, skills@, and fourteen of our messages lie in it. Two courses in community rooms in Easington closed because nobody could say who held the keys.",
      stops: "Anything that needs a yes within a month.",
      people: [110, "learners on the two courses and their waiting list", "term"],
      evidence: "Fourteen messages, April to July, with dates.",
      asks: ["share-power"],
      askWords: "One named person for colleges, with a deputy.",
      otherOrganisations: "Derwentside College, New College Durham, Bishop Auckland College",
    },
    acts: [
      { on: "2009-07-20 14:20", by: "nicola-featherstone", do: "submit" },
      {
        on: "2009-07-27 10:00",
        by: "siobhan-kerrigan",
        do: "accept",
        severity: "low",
        theme: "Reorganisation",
        words: "Will probably be lifted by a telephone call. I’ll make it.",
      },
      {
        on: "2009-08-03 16:30",
        by: "keith-raine",
        do: "affects-us",
        people: [40, "trainees waiting for a placement in council stock", "term"],
        evidence: "Nine messages of our own.",
      },
      {
        on: "2009-08-05 09:15",
        by: "gareth-hindmarsh",
        do: "comment",
        words:
          "You’re right and I’m sorry. The inbox was set up by a team that was itself reorganised in May. I have read all 23 messages this morning.",
      },
      {
        on: "2009-08-05 11:40",
        by: "nicola-featherstone",
        do: "comment",
        words: "Thank you for that. The keys to the Horden room would be a fine start.",
      },
      {
        on: "2009-09-02 14:25",
        by: "siobhan-kerrigan",
        do: "resolve",
        changed:
          "Gareth Hindmarsh is named as the colleges’ contact, with a deputy, and answers within three working days. The inbox is closed.",
        proof: "Letter to the four principals of 28 August; both rooms open again.",
      },
      {
        on: "2009-09-16 10:35",
        by: "nicola-featherstone",
        do: "confirm",
        words: "Three questions asked, three answered, the longest in two days. And we have keys.",
      },
      {
        on: "2009-09-16 15:10",
        by: "keith-raine",
        do: "comment",
        words: "Same here.",
      },
    ],
  },
  {
    key: "may-not-confirm-attendance",
    by: "keith-raine",
    for: "derwentside-college",
    on: "2009-08-10 13:00",
    draft: {
      title: "Treatment service may not confirm attendance",
      pilot: "durham",
      codes: ["LAW-DATA"],
      nature: "perceived-only",
      level: "local",
      bodies: ["PCT", "ICO", "NTA"],
      streams: ["drug-pooled-treatment-budget"],
      theme: "Housing and regeneration",
      happens:
        "A tenancy for somebody in recovery depends on three things: that he comes to us, that he goes to treatment and that he pays his rent. We may tell the landlord about the first and the landlord knows the third. The treatment service will not say whether he came, even when he stands beside the telephone and asks it to.",
      stops: "Tenancies. Nine were refused this year to people who were in fact attending.",
      people: [210, "people in treatment who ask for a tenancy or a course", "year"],
      cost: [12000, "weeks in hostels instead", "year"],
      since: "2008-01-01",
      evidence: "Nine refusals with dates of attendance, gathered from the nine themselves.",
      asks: ["clarify"],
      askWords: "One form of consent which the service will act on the same day.",
      otherOrganisations: "Groundwork, NHS County Durham, Durham County Council",
    },
    acts: [
      { on: "2009-08-11 09:10", by: "keith-raine", do: "submit" },
      {
        on: "2009-08-19 15:25",
        by: "priya-shah",
        do: "accept",
        severity: "medium",
        theme: "Data sharing",
        takenBy: "derwentside-college",
        words:
          "Consent lifts it; the question is whose form. The college has offered to draft one.",
      },
      {
        on: "2009-08-25 11:15",
        by: "lucy-teasdale",
        do: "affects-us",
        people: [35, "trainees in treatment", "year"],
        evidence: "We lost two placements for want of a yes.",
      },
      {
        on: "2009-08-28 09:50",
        by: "gareth-hindmarsh",
        do: "affects-us",
        people: [120, "applicants for council tenancies", "year"],
        cost: [30000, "temporary accommodation", "year"],
        evidence: "We refuse those whom we cannot check. It’s a poor rule but a clear one.",
      },
      {
        on: "2009-09-15 14:40",
        by: "keith-raine",
        do: "resolve",
        changed:
          "The service accepts a one-page consent that we drafted together; it names the three of us.",
        proof: "The service manager’s e-mail of 11 September, and four signed forms.",
      },
      {
        on: "2009-09-29 10:10",
        by: "lucy-teasdale",
        do: "dispute",
        reason:
          "Accepted at Stanley, not at Peterlee or Consett. On 24 September the Consett desk told our trainee that it had “not had the e-mail”. Two of three desks is not lifted.",
      },
      {
        on: "2009-09-30 09:20",
        by: "keith-raine",
        do: "comment",
        words: "Fair enough, Lucy. I will go to Consett on Friday with the e-mail and a cake.",
      },
      {
        on: "2009-10-06 12:45",
        by: "lucy-teasdale",
        do: "comment",
        words: "Consett says yes since Friday. Peterlee’s manager is back from leave on the 19th.",
      },
    ],
  },
];
