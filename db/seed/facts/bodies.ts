/**
 * `organisation` is a slug, given where exactly one organisation is the body.
 * A body that cannot lift a barrier can still escalate it.
 */
type BodyFact = {
  code: string;
  name: string;
  could: string;
  canLift: boolean;
  organisation?: string;
};

export const bodies: BodyFact[] = [
  {
    code: "HMT",
    name: "HM Treasury",
    could: "Ring-fences in general, year-end rules, invest-to-save sharing, tax policy",
    canLift: true,
    organisation: "hm-treasury",
  },
  {
    code: "HMRC",
    name: "HM Revenue & Customs",
    could: "VAT treatment, tax credits practice",
    canLift: true,
    organisation: "hm-revenue-and-customs",
  },
  {
    code: "CO",
    name: "Cabinet Office",
    could: "Third sector, smarter-government rules",
    canLift: true,
    organisation: "cabinet-office",
  },
  {
    code: "CLG",
    name: "Communities and Local Government",
    could:
      "Area Based Grant, Working Neighbourhoods Fund, local area agreements and indicators, local finance, pooling guidance",
    canLift: true,
    organisation: "communities-and-local-government",
  },
  {
    code: "BIS",
    name: "Business, Innovation and Skills",
    could:
      "Adult skills policy, further education funding and targets, regional development agencies",
    canLift: true,
    organisation: "business-innovation-and-skills",
  },
  {
    code: "DCSF",
    name: "Children, Schools and Families",
    could: "14–19, children's trusts, Sure Start, Connexions",
    canLift: true,
    organisation: "children-schools-and-families",
  },
  {
    code: "DWP",
    name: "Work and Pensions",
    could: "Benefit rules, Future Jobs Fund, Flexible New Deal, European Social Fund in England",
    canLift: true,
    organisation: "work-and-pensions",
  },
  {
    code: "DH",
    name: "Health",
    could: "Primary care trust rules, section 75, social care grants",
    canLift: true,
    organisation: "department-of-health",
  },
  {
    code: "HO",
    name: "Home Office",
    could: "Police grant, drugs strategy",
    canLift: true,
    organisation: "home-office",
  },
  {
    code: "MOJ",
    name: "Justice",
    could: "Probation, prisons, offender data, youth justice (with Children, Schools and Families)",
    canLift: true,
    organisation: "ministry-of-justice",
  },
  {
    code: "OTHER",
    name: "Other departments (Defra, DCMS, DfT, DECC)",
    could: "Own grants",
    canLift: true,
  },
  {
    code: "LSC",
    name: "Learning and Skills Council (to 31 March 2010)",
    could: "College and provider contracts, allocations",
    canLift: true,
    organisation: "learning-and-skills-council",
  },
  {
    code: "SFA",
    name: "Skills Funding Agency (from 1 April 2010)",
    could: "Adult funding rules",
    canLift: true,
    organisation: "skills-funding-agency",
  },
  {
    code: "YPLA",
    name: "Young People's Learning Agency (from 1 April 2010)",
    could: "16–19 funding framework",
    canLift: true,
    organisation: "young-peoples-learning-agency",
  },
  {
    code: "NAS",
    name: "National Apprenticeship Service",
    could: "Apprenticeship rules",
    canLift: true,
    organisation: "national-apprenticeship-service",
  },
  {
    code: "JCP",
    name: "Jobcentre Plus",
    could: "Local practice, referrals, information",
    canLift: true,
    organisation: "jobcentre-plus",
  },
  {
    code: "NOMS",
    name: "National Offender Management Service",
    could: "Prison and probation contracts",
    canLift: true,
    organisation: "national-offender-management-service",
  },
  {
    code: "YJB",
    name: "Youth Justice Board",
    could: "Youth offending team grant",
    canLift: true,
    organisation: "youth-justice-board-for-england-and-wales",
  },
  {
    code: "NTA",
    name: "National Treatment Agency",
    could: "Drug treatment budget",
    canLift: true,
    organisation: "national-treatment-agency-for-substance-misuse",
  },
  {
    code: "HCA",
    name: "Homes and Communities Agency",
    could: "Housing and regeneration programmes",
    canLift: true,
    organisation: "homes-and-communities-agency",
  },
  { code: "RDA", name: "Regional development agency", could: "Single Programme", canLift: true },
  {
    code: "GO",
    name: "Government Office",
    could: "Local area agreement negotiation, regional waivers",
    canLift: true,
  },
  { code: "OFSTED", name: "Ofsted", could: "Inspection", canLift: true, organisation: "ofsted" },
  {
    code: "AC",
    name: "Audit Commission",
    could: "Comprehensive Area Assessment, audit",
    canLift: true,
    organisation: "audit-commission",
  },
  {
    code: "CQC",
    name: "Care Quality Commission",
    could: "Health and care regulation",
    canLift: true,
    organisation: "care-quality-commission",
  },
  {
    code: "HMI-CJ",
    name: "HMIC and HMI Probation",
    could: "Criminal-justice inspection",
    canLift: true,
  },
  {
    code: "ICO",
    name: "Information Commissioner",
    could: "Advice on lawful sharing",
    canLift: true,
    organisation: "information-commissioners-office",
  },
  { code: "PARL", name: "Parliament", could: "Primary legislation", canLift: true },
  {
    code: "EU",
    name: "European Commission and EU law",
    could: "VAT directive, procurement, European Social Fund rules",
    canLift: true,
  },
  {
    code: "LA",
    name: "Upper-tier or unitary council",
    could: "Own budget, lead role, 16–19 commissioning from April 2010",
    canLift: true,
  },
  {
    code: "DISTRICT",
    name: "District council",
    could: "Housing, Working Neighbourhoods Fund where it is the recipient",
    canLift: true,
  },
  { code: "PCT", name: "Primary care trust", could: "NHS commissioning", canLift: true },
  { code: "POLICE", name: "Police authority", could: "Own budget and data", canLift: true },
  { code: "FIRE", name: "Fire authority", could: "Own budget and data", canLift: true },
  { code: "PROB", name: "Probation area", could: "Own budget and data", canLift: true },
  {
    code: "LSP",
    name: "Local strategic partnership or public services board",
    could: "Local priorities, seats",
    canLift: true,
  },
  {
    code: "CT",
    name: "Children's trust, 14–19 partnership",
    could: "Young people's commissioning",
    canLift: true,
  },
  { code: "COLLEGE", name: "College corporation", could: "Own policies", canLift: true },
  {
    code: "PROVIDER",
    name: "Work-based or third-sector provider",
    could: "Own practice",
    canLift: true,
  },
  {
    code: "SECTOR",
    name: "AoC, LSIS, ALP, LGA, Leadership Centre",
    could: "Advice, brokerage, representation: cannot lift, can escalate",
    canLift: false,
  },
];
