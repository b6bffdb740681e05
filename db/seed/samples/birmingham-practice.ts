import type { SampleBarrier } from "@/db/seed/samples/sample";

export const birminghamPractice: SampleBarrier[] = [
  {
    key: "three-assessments-one-family",
    by: "lorraine-pinnock",
    for: "city-college-birmingham",
    on: "2009-07-24 09:20",
    draft: {
      title: "Three assessments for one family because records stay apart",
      pilot: "birmingham",
      codes: ["LAW-DATA", "STRUCT-COMM"],
      nature: "guidance",
      level: "local",
      bodies: ["LA", "PCT", "CT", "ICO"],
      theme: "Early intervention in children's services",
      happens:
        "A seventeen-year-old mother in our Foundation Learning class has been assessed by children’s services, by Connexions and by us since March. Each assessment takes between two and four hours and asks her to tell the story again. The common form exists, but the school finished hers when she left, the council’s system will not show it to a college and her health visitor writes in a different one.",
      stops:
        "Anything being done before the third assessment is over. In her case that was eleven weeks, of which she attended five.",
      people: [650, "learners of 16 to 19 with more than one agency", "year"],
      cost: [310000, "assessment and tutorial time", "year"],
      since: "2006-04-01",
      evidence: "Time sheets of six tutors for one term; 31 cases read with consent.",
      asks: ["clarify", "share-power"],
      askWords:
        "Count a college as part of the team round the family, with a log-in to the common record for named staff.",
      otherOrganisations:
        "Birmingham City Council, Connexions Birmingham, NHS Birmingham East and North",
      audience: "all-pilots",
    },
    files: [
      {
        name: "Hours of assessment by agency.csv",
        text: "agency,hours a case,cases\nChildren’s services,4,31\nConnexions,2,28\nCollege,3,31\nHealth visitor,2,14\n",
      },
    ],
    acts: [
      { on: "2009-07-24 11:00", by: "lorraine-pinnock", do: "submit" },
      {
        on: "2009-08-04 15:20",
        by: "marcus-bell",
        do: "accept",
        severity: "high",
        theme: "Early intervention in children's services",
        takenBy: "birmingham-city-council",
        words:
          "The council logged the same thing from its own side a few days later and now stands on this one. It holds the system, so it takes it forward.",
      },
      {
        on: "2009-08-11 10:30",
        by: "femi-adebayo",
        do: "affects-us",
        people: [400, "learners of 16 to 19, most of them boys in construction", "year"],
        cost: [170000, "assessment and tutorial time", "year"],
        evidence: "We gave up asking for the common form in 2008 and do our own.",
      },
      {
        on: "2009-08-14 14:45",
        by: "tariq-mahmood",
        do: "comment",
        words:
          "Our system’s owner says that read-only accounts for colleges are technically trivial and have never been asked for. What we need is a sentence from legal about who counts as a practitioner.",
      },
      {
        on: "2009-08-17 09:50",
        by: "lorraine-pinnock",
        do: "comment",
        words: "We asked in 2007! I’ll find the letter. How many named staff would be sensible?",
      },
      {
        on: "2009-08-18 16:20",
        by: "tariq-mahmood",
        do: "comment",
        reply: true,
        words: "Six a college to begin with. And I’m sorry about the letter.",
      },
      { on: "2009-08-18 16:45", by: "lorraine-pinnock", do: "settle" },
      {
        on: "2009-09-30 11:15",
        by: "tariq-mahmood",
        do: "comment",
        words:
          "Legal’s sentence has come: a college’s safeguarding and learner-support staff are practitioners if they have had the training. Training is on 3 and 4 November at Margaret Street; twelve places are yours.",
      },
      {
        on: "2009-10-01 09:30",
        by: "yasmin-farouk",
        do: "note",
        words:
          "Very close to being lifted locally. If the November training happens the council can mark it resolved and either college can confirm: neither is the resolver.",
      },
    ],
  },
  {
    key: "same-family-seen-from-the-council",
    by: "tariq-mahmood",
    for: "birmingham-city-council",
    on: "2009-07-27 15:30",
    draft: {
      title: "Our social workers assess families whom the college has assessed already",
      pilot: "birmingham",
      codes: ["LAW-DATA"],
      nature: "guidance",
      level: "local",
      bodies: ["LA", "CT", "COLLEGE"],
      theme: "Early intervention in children's services",
      happens:
        "One in five of the initial assessments we did for under-twenties last year concerned somebody whom a college had assessed within three months. We learned of it, when we did, from the young person.",
      stops: "Early help, which is the point of the theme.",
      people: [1100, "young people assessed by us and by a college", "year"],
      cost: [640000, "social workers’ and family workers’ time", "year"],
      evidence: "Match of our records against two colleges’ by hand.",
      asks: ["share-power"],
      askWords: "A shared record, or failing that a shared front page.",
      otherOrganisations: "City College Birmingham, South Birmingham College",
      audience: "pilot",
    },
    acts: [
      { on: "2009-07-28 09:10", by: "tariq-mahmood", do: "submit" },
      {
        on: "2009-08-04 10:15",
        by: "owen-prothero",
        do: "merge",
        into: "three-assessments-one-family",
        reason:
          "The same families, the same forms, seen from the other side of the table. One barrier with both of you on it is the stronger case; the council’s figures go with it.",
      },
    ],
  },
  {
    key: "may-not-ask-for-local-apprentices",
    by: "femi-adebayo",
    for: "south-birmingham-college",
    on: "2009-08-06 10:00",
    draft: {
      title: "Building contracts in our street may not ask for our apprentices",
      pilot: "birmingham",
      pilots: ["durham"],
      codes: ["LAW-PROC"],
      nature: "regulation",
      level: "eu",
      bodies: ["HMT", "EU", "HCA"],
      streams: ["hca-programmes", "apprenticeships-16-18"],
      theme: "Total Community, in an area east of the city",
      happens:
        "£40m of public building is planned within a bus ride of our Digbeth site. We offered to train 60 apprentices on it. The buyers’ lawyers say that to require local trainees breaks European rules on equal treatment, and that even a number of apprentices is “a risk”. So the clause says that contractors should “consider” it, and they do.",
      stops:
        "Placements: 71 of our first-year construction apprentices have no employer this September.",
      people: [71, "apprentices without an employer", "year"],
      cost: [185000, "programme-led places instead of jobs", "year"],
      since: "2006-01-31",
      evidence: "Clause as drafted and as published, in three tenders.",
      asks: ["clarify"],
      askWords:
        "A model clause, blessed by the Treasury, which a public buyer may use without fear.",
      otherOrganisations: "Birmingham City Council, Homes and Communities Agency",
      audience: "all-pilots",
    },
    files: [
      {
        name: "Clause, before and after.txt",
        text: "As drafted by the college:\nThe contractor shall employ one apprentice for each £1m of contract value, recruited in the first place from the area.\n\nAs published:\nThe contractor is encouraged to consider the employment of trainees where practicable.\n",
      },
    ],
    acts: [
      { on: "2009-08-06 14:15", by: "femi-adebayo", do: "submit" },
      {
        on: "2009-08-14 11:10",
        by: "marcus-bell",
        do: "accept",
        severity: "high",
        theme: "Buying with local benefit",
        words: "Advice exists but is timid. One clear clause would save thirteen sets of lawyers.",
      },
      {
        on: "2009-08-20 16:00",
        by: "keith-raine",
        do: "affects-us",
        people: [24, "bricklaying and joinery apprentices", "year"],
        cost: [58000, "programme-led places", "year"],
        evidence:
          "Village renewal at Stanley and Annfield Plain: same lawyers’ letter, word for word.",
      },
      {
        on: "2009-09-01 14:50",
        by: "ruth-adeyemi",
        do: "escalate",
        to: "body:HMT",
        contact: "Office of Government Commerce, policy desk",
        ask: "Will you publish a model clause on apprentices that public buyers in the pilots may use, and say whether it may name an area?",
        dueOn: "2009-09-25",
      },
      {
        on: "2009-10-01 10:20",
        by: "marcus-bell",
        do: "respond",
        outcome: "part",
        receivedOn: "2009-09-30",
        words:
          "Yes to a number of apprentices for each £1m as a condition of performing a contract, if it is advertised and has to do with the work: a clause is attached and may be shared. No to naming an area; a buyer may ask that vacancies be notified to local colleges and Jobcentres.",
      },
      {
        on: "2009-10-02 09:40",
        by: "femi-adebayo",
        do: "comment",
        words:
          "With the clause and the duty to notify we have nine tenths of what we wanted. Our legal people are checking the words “has to do with the work”.",
      },
      {
        on: "2009-10-06 15:30",
        by: "keith-raine",
        do: "comment",
        words:
          "The county’s buyer has agreed to try it on the next tender. We’d accept the outcome.",
      },
    ],
  },
];
