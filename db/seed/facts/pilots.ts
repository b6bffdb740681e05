import { type ThemeFact, themes } from "@/db/seed/facts/themes";
import type { PilotSlug } from "@/lib/pilots";

/**
 * `x` and `y` run 0 to 100 from the top left of a square map of England, on one scale:
 * 6.55 km of the National Grid a unit, from easting 42.5 km and northing 660 km.
 */
type PilotFact = {
  slug: PilotSlug;
  code: string;
  name: string;
  shortName: string;
  aliases: string[];
  region: string;
  lead: string;
  leads: string[];
  x: number;
  y: number;
  summary: string;
  themes: ThemeFact[];
};

export const pilots: PilotFact[] = [
  {
    slug: "birmingham",
    code: "BIR",
    name: "Birmingham",
    shortName: "Birm",
    aliases: [],
    region: "West Midlands",
    lead: "Birmingham City Council with Be Birmingham (the LSP)",
    leads: ["birmingham-city-council", "be-birmingham"],
    x: 56,
    y: 57,
    summary:
      "The council and Be Birmingham work with three primary care trusts, the police, fire and probation services, Jobcentre Plus, the Learning and Skills Council and the third sector. Their themes run from early intervention with children to drugs and alcohol, mental health, learning disability, gangs and young people leaving care.",
    themes: themes.birmingham,
  },
  {
    slug: "bradford",
    code: "BRA",
    name: "Bradford",
    shortName: "Brad",
    aliases: ["Bradford District"],
    region: "Yorkshire and the Humber",
    lead: "City of Bradford Metropolitan District Council with the Bradford District Partnership",
    leads: ["bradford-council", "bradford-district-partnership"],
    x: 57,
    y: 35,
    summary:
      "The council and the Bradford District Partnership follow three journeys: people leaving care, leaving prison and leaving hospital. Health, hospital and care trusts, the police, fire and probation services, Jobcentre Plus and the colleges take part.",
    themes: themes.bradford,
  },
  {
    slug: "coventry-solihull-and-warwickshire",
    code: "COV",
    name: "Coventry, Solihull and Warwickshire",
    shortName: "CSW",
    aliases: ["Coventry"],
    region: "West Midlands",
    lead: "Coventry City Council for the sub-region, with Solihull MBC and Warwickshire County Council",
    leads: [
      "coventry-city-council",
      "solihull-metropolitan-borough-council",
      "warwickshire-county-council",
    ],
    x: 59,
    y: 60,
    summary:
      "Coventry leads for a sub-region of one city, one metropolitan borough and a county of five districts. The theme is children and young people: a good experience of education, feeling safe, and being healthy and ready by school age.",
    themes: themes["coventry-solihull-and-warwickshire"],
  },
  {
    slug: "croydon",
    code: "CRO",
    name: "Croydon",
    shortName: "Croy",
    aliases: [],
    region: "London",
    lead: "Croydon Council jointly with NHS Croydon",
    leads: ["croydon-council", "nhs-croydon"],
    x: 75,
    y: 76,
    summary:
      "The council and NHS Croydon lead together, with the strategic partnership, Work and Pensions, the police, fire and criminal justice agencies. They look at the early years from before birth, with a focus on children up to the age of seven.",
    themes: themes.croydon,
  },
  {
    slug: "dorset-poole-and-bournemouth",
    code: "DOR",
    name: "Dorset, Poole and Bournemouth",
    shortName: "Dorset",
    aliases: ["Dorset/ Poole Bournemouth", "Bournemouth, Dorset and Poole"],
    region: "South West",
    lead: "Dorset County Council with the Boroughs of Poole and Bournemouth",
    leads: ["dorset-county-council", "borough-of-poole", "bournemouth-borough-council"],
    x: 52,
    y: 86,
    summary:
      "A board of chief executives from the county, Poole and Bournemouth steers work on services for older people. Its strands are acute care, care in the community and well-being, and older people themselves take part.",
    themes: themes["dorset-poole-and-bournemouth"],
  },
  {
    slug: "durham",
    code: "DUR",
    name: "Durham",
    shortName: "Durh",
    aliases: ["County Durham"],
    region: "North East",
    lead: "Durham County Council",
    leads: ["durham-county-council"],
    x: 57,
    y: 19,
    summary:
      "The county council, a single authority for all services since April 2009, looks at housing and regeneration. It works with NHS County Durham, the police, fire and probation services, the Homes and Communities Agency, One NorthEast and housing providers.",
    themes: themes.durham,
  },
  {
    slug: "kent",
    code: "KEN",
    name: "Kent",
    shortName: "Kent",
    aliases: [],
    region: "South East",
    lead: "Kent County Council",
    leads: ["kent-county-council"],
    x: 84,
    y: 78,
    summary:
      "The county council works with twelve districts, two primary care trusts, the police, fire and probation services and Jobcentre Plus. It looks at one front door for services, at public buildings as one estate, and at two wards of Margate.",
    themes: themes.kent,
  },
  {
    slug: "leicester-and-leicestershire",
    code: "LEI",
    name: "Leicester and Leicestershire",
    shortName: "Leic",
    aliases: ["Leicestershire and Leicester City"],
    region: "East Midlands",
    lead: "Leicestershire County Council and Leicester City Council",
    leads: ["leicestershire-county-council", "leicester-city-council"],
    x: 64,
    y: 54,
    summary:
      "The county, the city and seven districts look at what alcohol and drugs cost and how services answer them. A new Public Services Board oversees the work.",
    themes: themes["leicester-and-leicestershire"],
  },
  {
    slug: "lewisham",
    code: "LEW",
    name: "Lewisham",
    shortName: "Lewi",
    aliases: [],
    region: "London",
    lead: "London Borough of Lewisham",
    leads: ["london-borough-of-lewisham"],
    x: 76,
    y: 74,
    summary:
      "The council works with NHS Lewisham, the Metropolitan Police, London Probation, Jobcentre Plus and the third sector. Its four themes are the experience of health and social care, worklessness, offenders and community safety, and assets and energy.",
    themes: themes.lewisham,
  },
  {
    slug: "luton-and-central-bedfordshire",
    code: "LUT",
    name: "Luton and Central Bedfordshire",
    shortName: "Luton",
    aliases: ["Bedfordshire and Luton"],
    region: "East",
    lead: "Central Bedfordshire Council and Luton Borough Council",
    leads: ["central-bedfordshire-council", "luton-borough-council"],
    x: 71,
    y: 66,
    summary:
      "Two councils lead together under the title “From dependence to self-reliance”. They look at how people reach the benefits they are due, and at how all services together manage persistent offenders.",
    themes: themes["luton-and-central-bedfordshire"],
  },
  {
    slug: "manchester-city-region-and-warrington",
    code: "MAN",
    name: "Manchester City Region and Warrington",
    shortName: "Manc",
    aliases: ["Manchester & Warrington", "Manchester City-Region including Warrington"],
    region: "North West",
    lead: "Manchester City Council for AGMA",
    leads: ["manchester-city-council", "association-of-greater-manchester-authorities"],
    x: 52,
    y: 40,
    summary:
      "The ten councils of Greater Manchester and Warrington work with eleven primary care trusts, two police, fire and probation areas and Jobcentre Plus. They look at the early years up to five, from before birth, as part of the Statutory City Region pilot.",
    themes: themes["manchester-city-region-and-warrington"],
  },
  {
    slug: "south-tyneside-gateshead-and-sunderland",
    code: "STG",
    name: "South Tyneside, Gateshead and Sunderland",
    shortName: "STyne",
    aliases: ["South of Tyne"],
    region: "North East",
    lead: "South Tyneside and Gateshead with Sunderland",
    leads: ["south-tyneside-council", "gateshead-council", "sunderland-city-council"],
    x: 60,
    y: 15,
    summary:
      "Three councils work with NHS South of Tyne and Wear, Northumbria Police and Probation, and the Tyne and Wear fire service. They began with neighbourhoods and children, and took alcohol and drug misuse as their first deep dive after an event in July 2009.",
    themes: themes["south-tyneside-gateshead-and-sunderland"],
  },
  {
    slug: "worcestershire",
    code: "WOR",
    name: "Worcestershire",
    shortName: "Worc",
    aliases: [],
    region: "West Midlands",
    lead: "Worcestershire County Council for the Worcestershire Partnership",
    leads: ["worcestershire-county-council", "worcestershire-partnership"],
    x: 53,
    y: 61,
    summary:
      "The county works with six districts, NHS Worcestershire, the police, fire and probation services, the Chamber and large employers. It looks at young people who are not in education, employment or training, which makes it the pilot closest to further education.",
    themes: themes.worcestershire,
  },
];
