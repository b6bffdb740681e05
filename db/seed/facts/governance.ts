/** An empty text is "not found": looked for, and left blank. */
type GovernanceGroupFact = {
  slug: string;
  name: string;
  chair: string;
  members: string;
  job: string;
  meetings: string[];
};

type CalendarFact = {
  date: string;
  label: string;
  approximate?: boolean;
  milestone?: "theme" | "count" | "interim" | "deep-dive" | "final" | "national";
};

export const governanceGroups: GovernanceGroupFact[] = [
  {
    slug: "ministerial-group",
    name: "Ministerial group (programme board)",
    chair:
      "Secretary of State for Communities and Local Government: Hazel Blears at launch, John Denham from June 2009",
    members:
      "Chief Secretary to the Treasury (Liam Byrne); Minister for the Cabinet Office; Local Government Association (Margaret Eaton or David Parsons); Secretaries of State for other large spenders, such as the Home Office, Work and Pensions, Children, Schools and Families, and Health. Business, Innovation and Skills has no seat",
    job: "Deal with barriers and incentives quickly",
    meetings: [],
  },
  {
    slug: "officials-group",
    name: "High-level officials' group (Bichard group)",
    chair: "Sir Michael Bichard, monthly",
    members:
      "Senior officials of spending departments and the Treasury; Local Government Association; delivery bodies from the pilots; directors-general as champions of pilots. Business, Innovation and Skills has no seat",
    job: "Oversee the work of the pilots and learn from it",
    meetings: ["2009-12-17", "2010-01-18", "2010-02-18", "2010-03-22"],
  },
  {
    slug: "leadership-centre",
    name: "Leadership Centre for Local Government",
    chair: "",
    members: "",
    job: "Practical support and knowledge",
    meetings: [],
  },
  {
    slug: "tribal-consulting",
    name: "Tribal Consulting",
    chair: "",
    members: "",
    job: "Counting, customer insight",
    meetings: [],
  },
  {
    slug: "idea",
    name: "Improvement and Development Agency (IDeA)",
    chair: "",
    members: "",
    job: "Community of practice",
    meetings: [],
  },
  {
    slug: "government-offices",
    name: "Government Offices",
    chair: "",
    members: "",
    job: "Link places",
    meetings: [],
  },
  {
    slug: "lsis-with-aoc",
    name: "LSIS with AoC",
    chair: "",
    members: "",
    job: "LSIS funds and works with AoC to help colleges and providers in the pilot areas",
    meetings: [],
  },
];

export const calendar: CalendarFact[] = [
  {
    date: "2009-04-22",
    label: "Budget 2009 and the Operational Efficiency Programme report; pilots announced",
    approximate: true,
  },
  {
    date: "2009-06-01",
    label: "Pilots begin; Communities and Local Government urges them to start",
    approximate: true,
  },
  { date: "2009-07-20", label: "Launch to Parliament and the press, 20 to 30 July" },
  { date: "2009-08-06", label: "Themes published", milestone: "theme" },
  {
    date: "2009-10-15",
    label: "High-level counts go in, mid-October",
    approximate: true,
    milestone: "count",
  },
  {
    date: "2009-10-15",
    label: "Interim findings due, mid-October",
    approximate: true,
    milestone: "interim",
  },
  {
    date: "2009-11-30",
    label: "Deep dives, during November",
    approximate: true,
    milestone: "deep-dive",
  },
  { date: "2009-12-07", label: "Putting the Frontline First: Smarter Government (Cm 7753)" },
  { date: "2009-12-09", label: "Pre-Budget Report" },
  { date: "2010-02-19", label: "Final reports due", milestone: "final" },
  { date: "2010-03-24", label: "Budget 2010" },
  { date: "2010-03-25", label: "National report published", milestone: "national" },
  { date: "2010-03-31", label: "Learning and Skills Council closes" },
  {
    date: "2010-04-01",
    label:
      "Skills Funding Agency, Young People's Learning Agency and the councils' 16–19 role begin",
  },
  { date: "2010-05-25", label: "Total Place Summit, 25 and 26 May" },
];
