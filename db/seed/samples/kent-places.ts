import type { SampleBarrier } from "@/db/seed/samples/sample";

export const kentPlaces: SampleBarrier[] = [
  {
    key: "consent-form-at-every-door",
    by: "joanne-pettit",
    for: "thanet-district-council",
    on: "2009-08-03 10:30",
    draft: {
      title: "Consent form differs at every door",
      pilot: "kent",
      codes: ["LAW-DATA", "CULT-TRUST"],
      nature: "local-practice",
      level: "local",
      bodies: ["DISTRICT", "LA", "JCP", "PCT", "ICO"],
      theme: "Margate Task Force: Margate Central and Cliftonville West",
      happens:
        "A family in Cliftonville West who see housing, the Jobcentre, the health visitor and the college sign four consent forms. Each lets its own agency share with “partners”, and no two name the same partners. When our housing officer rings the college to ask whether a young man turned up, the college’s form says that it may tell the council but ours does not say that we may ask.",
      stops:
        "Anybody seeing the whole family. In the spring we held three case meetings where each agency brought a list and could not read it out.",
      people: [640, "people known to three or more of us in the two wards", "year"],
      cost: [38500, "officer hours spent on repeated assessments", "year"],
      since: "2007-04-01",
      evidence:
        "The four forms laid side by side, with what each allows. We counted 23 differences in 61 lines.",
      asks: ["clarify", "share-power"],
      askWords:
        "One form for the two wards, in plain words, that every agency accepts, with the Information Commissioner’s comments on it before it is used.",
      otherOrganisations:
        "Thanet College, Jobcentre Plus Kent, NHS Eastern and Coastal Kent, Kent Police",
    },
    files: [
      {
        name: "Four consent forms compared.csv",
        text: "may share,housing,Jobcentre,health visitor,college\nname and address,yes,yes,yes,yes\nthat the person attends,no,yes,no,yes\nbenefit claimed,yes,no,no,no\nchildren in the house,yes,no,yes,no\nwith the police,no,no,no,no\n",
      },
    ],
    acts: [
      { on: "2009-08-04 09:20", by: "joanne-pettit", do: "submit" },
      {
        on: "2009-08-11 14:00",
        by: "siobhan-kerrigan",
        do: "accept",
        severity: "high",
        theme: "Margate Task Force: Margate Central and Cliftonville West",
        takenBy: "thanet-district-council",
        words:
          "Local habit, not law, and the council is willing to hold the pen. If the Commissioner’s office will look at a draft, other pilots can copy it.",
      },
      {
        on: "2009-08-18 11:25",
        by: "graham-tuffnell",
        do: "affects-us",
        people: [185, "learners aged 16 to 24 from the two wards", "year"],
        cost: [9600, "tutors’ time chasing leavers by letter", "year"],
        evidence:
          "Of 62 who left early last year we know what became of nine. Somebody in Margate knew about most of the others.",
      },
      {
        on: "2009-08-26 15:30",
        by: "desmond-achebe",
        do: "affects-us",
        people: [410, "customers in the two wards on our caseload", "year"],
        evidence: "We can sign a local form beside ours. We cannot replace ours.",
      },
      {
        on: "2009-08-27 09:05",
        by: "joanne-pettit",
        do: "comment",
        words:
          "Thanks Desmond. ‘Beside’ is fine, if the local one is the one people are shown first. Draft 1 is with our solicitor; I will post it here on Friday week.",
      },
      {
        on: "2009-09-08 16:20",
        by: "joanne-pettit",
        do: "comment",
        words:
          "Draft 2, in short:\n\n• one side of paper\n• names every agency, with a tick box for each\n• says what is shared (that you came, not what you said)\n• ends after twelve months, or when you tell any one of us\n\nSolicitor is content. Health want their Caldicott guardian to see it.",
      },
      {
        on: "2009-09-10 10:50",
        by: "graham-tuffnell",
        do: "comment",
        words:
          "We tried it on eight learners. Seven signed; the eighth asked why nobody had done this before.",
      },
      {
        on: "2009-10-05 10:15",
        by: "joanne-pettit",
        do: "propose",
        proposed: {
          name: "Cliftonville Doctors’ Practice",
          type: "health",
          pilot: "kent",
          reach: "",
          contactName: "Dr Arun Sethi",
          contactEmail: "arun.sethi@cliftonvilledoctors.example",
          words:
            "Read draft 2 as a practice would use it, and say what its Caldicott guardian needs.",
          why: "Two in three of the families are on its list, and its form is the longest of the five.",
        },
      },
      {
        on: "2009-10-07 13:35",
        by: "desmond-achebe",
        do: "comment",
        words:
          "Region has cleared us to use it as a second form from 2 November. I will train the Margate advisers myself.",
      },
      {
        on: "2009-10-09 09:45",
        by: "tom-ellis",
        do: "note",
        words:
          "Nearly there. What’s missing is health: two chasers to NHS Eastern and Coastal Kent, no answer. Worth a call from Ruth before the interim report.",
      },
    ],
  },
  {
    key: "four-inspections-in-a-term",
    by: "marion-sayers",
    for: "kent-adult-education-service",
    on: "2009-08-10 09:30",
    draft: {
      title: "Four inspections in a term at one family learning centre",
      pilot: "kent",
      codes: ["ACCT-INSPECT", "ACCT-DUAL"],
      nature: "regulation",
      level: "department",
      bodies: ["OFSTED", "AC", "LSC"],
      streams: ["adult-safeguarded-learning", "sure-start-early-years-and-childcare-grant"],
      happens:
        "Between January and April 2009 our Ashford centre was visited by Ofsted for the crèche, by Ofsted again for adult learning under a different framework, by the LSC’s provider audit and by the council’s own auditors for the Sure Start grant. Each asked for the safeguarding policy, the staff list with checks, the registers and the fire log; none would take a copy made for another. Two visits fell in the same week, and on the Wednesday there were more inspectors than parents in the building.",
      stops:
        "Teaching. We closed for two days and cancelled a parents’ evening. The manager has asked to go back to being a tutor.",
      people: [230, "parents and children whose sessions were cancelled", "term"],
      cost: [14800, "staff days, cover and cancelled sessions", "term"],
      since: "2008-09-01",
      evidence:
        "Diary of the term, and the four lists of documents asked for with overlaps marked.",
      asks: ["relax", "share-power"],
      askWords:
        "One agreed evidence folder that each inspectorate accepts, and no two visits within six weeks without the centre’s consent.",
      otherOrganisations: "Kent County Council children’s centres",
      audience: "all-pilots",
    },
    files: [
      {
        name: "evidence-asked-for.csv",
        text: "document,crèche,adult learning,provider audit,council audit\nSafeguarding policy,x,x,x,x\nStaff list with checks,x,x,x,\nRegisters,x,x,x,x\nFire log,x,x,,x\nRisk assessments,x,x,,x\nAsset list,,,x,x\n",
      },
    ],
    acts: [
      { on: "2009-08-10 15:50", by: "marion-sayers", do: "submit" },
      {
        on: "2009-08-19 10:35",
        by: "priya-shah",
        do: "accept",
        severity: "medium",
        theme: "Inspection and reporting",
        words:
          "A clear case with a modest ask. We would rather take two or three of these to Ofsted together, so hold it until others have added their own weeks.",
      },
      {
        on: "2009-09-02 13:40",
        by: "rekha-nair",
        do: "affects-us",
        people: [310, "parents at three family learning sites", "term"],
        cost: [9200, "staff days in two inspections and one audit", "term"],
        evidence: "Ours were spread over two terms, so we only closed for half a day.",
      },
      {
        on: "2009-09-16 11:15",
        by: "catherine-duvall",
        do: "affects-us",
        people: [900, "families at health-led children’s centres in Manchester", "year"],
        evidence: "Add the health regulator and you have five. We keep a spare office for them.",
      },
      {
        on: "2009-09-17 09:00",
        by: "marion-sayers",
        do: "comment",
        words:
          "A spare office! Rekha, Catherine – if you can send dates and document lists in the same shape as ours, we can put one table in front of Ofsted.",
      },
      {
        on: "2009-09-21 14:10",
        by: "rekha-nair",
        do: "comment",
        words:
          "Ours by the end of the week. Nobody kept a diary but I can rebuild it from the rota.",
      },
      {
        on: "2009-09-22 09:40",
        by: "marion-sayers",
        do: "invite",
        organisation: "canterbury-college",
        words:
          "Your parents’ classes at Spring Lane were inspected the same autumn. Put your dates beside ours, so that the four inspectorates see one calendar.",
      },
      {
        on: "2009-10-06 10:25",
        by: "priya-shah",
        do: "note",
        words:
          "Three sets of dates are in. Draft a two-page case for Ofsted and the Audit Commission together; Kent’s total for inspection, when the count is finished, belongs in it.",
      },
    ],
  },
];
