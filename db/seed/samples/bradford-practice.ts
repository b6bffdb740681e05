import type { SampleBarrier } from "@/db/seed/samples/sample";

export const bradfordPractice: SampleBarrier[] = [
  {
    key: "who-found-work",
    by: "stephen-illingworth",
    for: "shipley-college",
    on: "2009-07-21 10:15",
    draft: {
      title: "Jobcentres cannot tell colleges who found work",
      pilot: "bradford",
      codes: ["LAW-DATA", "CULT-EVID"],
      nature: "guidance",
      level: "department",
      bodies: ["JCP", "DWP", "ICO"],
      streams: ["adult-learner-responsive", "six-month-offer"],
      happens:
        "We are asked to show that our courses lead to jobs. The Jobcentre knows which of our learners signed off and when. It says that data protection prevents it from telling us, even as a count for a whole course. So we ring them up: we reach four in ten, and those we reach are those who are at home.",
      stops:
        "Knowing which courses work. We dropped a warehousing course in 2008 which, it turned out, had placed more people than any other.",
      people: [620, "learners on benefit when they began", "year"],
      cost: [38000, "telephone survey and staff time", "year"],
      since: "2005-01-01",
      evidence:
        "The Jobcentre’s letter of 3 June 2009, which cites the Act without a section. Survey response rates for three years.",
      asks: ["clarify", "relax"],
      askWords:
        "Give each college, by course and by quarter, the number who left benefit – no names needed – and say which law would stop you from giving names with consent.",
      otherOrganisations: "Bradford College, Jobcentre Plus West Yorkshire",
      audience: "all-pilots",
    },
    files: [
      {
        name: "Survey response.csv",
        text: "year,leavers,reached by telephone,in work,unknown\n2006-07,588,261,118,327\n2007-08,604,249,121,355\n2008-09,620,243,97,377\n",
      },
      {
        name: "Jobcentre letter, 3 June 2009.txt",
        text: "Extract, typed from the letter.\n\nI regret that under the Data Protection Act we are unable to provide information about customers, including in aggregate, to third parties.\n",
      },
    ],
    acts: [
      { on: "2009-07-21 11:40", by: "stephen-illingworth", do: "submit" },
      {
        on: "2009-07-29 14:10",
        by: "priya-shah",
        do: "accept",
        severity: "high",
        theme: "Data sharing",
        words:
          "A count by course is not personal data when the numbers are not tiny. The letter is simply wrong on that, and a national line is needed because every district says it.",
      },
      {
        on: "2009-08-04 10:25",
        by: "winston-clarke",
        do: "affects-us",
        people: [840, "learners on benefit when they began", "year"],
        cost: [52000, "survey company", "year"],
        evidence: "We pay a company to find them. It finds 46%.",
      },
      {
        on: "2009-08-06 11:15",
        by: "dev-patel",
        do: "affects-us",
        people: [1010, "learners on benefit when they began", "year"],
        cost: [64000, "survey and tracking", "year"],
        evidence: "Two letters from the district, of 2007 and 2009, in almost the same words.",
      },
      {
        on: "2009-08-11 15:50",
        by: "ryan-storey",
        do: "affects-us",
        people: [530, "learners on benefit when they began", "year"],
        cost: [31000, "staff time", "year"],
        evidence: "Our district did give us a count until 2006. Then it stopped.",
      },
      {
        on: "2009-08-19 09:35",
        by: "farah-siddiqui",
        do: "affects-us",
        people: [900, "learners on benefit when they began", "year"],
        cost: [55000, "survey and tracking", "year"],
        evidence: "Three Jobcentre districts, three different refusals.",
      },
      {
        on: "2009-08-20 10:00",
        by: "leon-thewlis",
        do: "comment",
        words:
          "I’d like to help and I’m bound by our guidance, which says third parties. If the national team changes the guidance I can send a count the next month; we produce it for ourselves already.",
      },
      {
        on: "2009-08-20 13:20",
        by: "stephen-illingworth",
        do: "comment",
        words: "“We produce it for ourselves already” should go into the question, I think.",
      },
      {
        on: "2009-09-01 11:30",
        by: "ruth-adeyemi",
        do: "escalate",
        to: "body:JCP",
        contact: "Information management, national office",
        ask: "Will you tell districts that they may give colleges, by course and quarter, the number of learners who left benefit? Districts already produce it. If not, which provision stops you?",
        dueOn: "2009-10-02",
      },
      {
        on: "2009-09-15 12:00",
        by: "ryan-storey",
        do: "comment",
        words: "Found the 2006 tables. Nobody was identified and nothing terrible happened.",
      },
      {
        on: "2009-10-07 09:50",
        by: "priya-shah",
        do: "chase",
        words:
          "Three working days late. The national office has it with its lawyers; I asked for a date and was promised one by the end of the week.",
      },
      {
        on: "2009-10-12 16:25",
        by: "priya-shah",
        do: "note",
        words:
          "No date came. If nothing by the 16th, suggest that Ruth raises it through the officials’ group with the 3,900 and the £240,000.",
      },
    ],
  },
  {
    key: "parking-at-the-infirmary",
    by: "stephen-illingworth",
    for: "shipley-college",
    on: "2009-07-30 15:20",
    draft: {
      title: "Hospital parking charges keep our volunteers off the wards",
      pilot: "bradford",
      codes: ["CULT-TRUST"],
      nature: "local-practice",
      level: "local",
      bodies: ["PCT"],
      theme: "People leaving hospital",
      happens:
        "Our health students volunteer on the wards to help people get ready to go home. Parking is £3.20 a visit and the bus does not run before the early shift. Twelve of forty stopped last winter.",
      stops: "Volunteering on early shifts.",
      people: [40, "student volunteers", "year"],
      cost: [4300, "parking, if the college paid it", "year"],
      evidence: "Students’ replies to a short survey.",
      asks: ["waive"],
      askWords: "Free parking for volunteers on the early shift.",
      otherOrganisations: "Bradford Teaching Hospitals NHS Foundation Trust",
    },
    acts: [
      { on: "2009-07-31 09:10", by: "stephen-illingworth", do: "submit" },
      {
        on: "2009-08-07 14:00",
        by: "ruth-adeyemi",
        do: "decline",
        reason:
          "A hospital’s parking charge is its own affair and stands in the way of volunteering, not of aligning public money or effort between services.",
        pointer:
          "Ask the hospital trust’s voluntary services manager: many trusts give volunteers a permit.",
      },
      {
        on: "2009-08-13 10:30",
        by: "stephen-illingworth",
        do: "appeal",
        reason:
          "It is small, but leaving hospital is one of Bradford’s three journeys, and our volunteers are the only people who see the patient both on the ward and at home. We did ask the trust. It said that charges were set by its contractor until 2014.",
      },
      {
        on: "2009-08-25 11:45",
        by: "owen-prothero",
        do: "decline",
        reason:
          "Read afresh by somebody who did not decide the first time. The journey matters; the parking is still between the trust and its contractor, and £4,300 can be found without anyone’s leave. The long contract may be a barrier worth logging by the trust.",
        pointer:
          "The Bradford District Partnership’s hospital strand has a small fund; Martin Ackroyd will introduce you.",
      },
    ],
  },
];
