import type { OrganisationFact } from "@/db/seed/facts/organisation-fact";

export const jobcentreDistricts: OrganisationFact[] = [
  {
    slug: "jobcentre-plus",
    name: "Jobcentre Plus",
    type: "jobcentre-plus",
    pilots: [],
    aliases: ["JCP"],
  },
  {
    slug: "jobcentre-plus-birmingham-and-solihull",
    name: "Jobcentre Plus, Birmingham and Solihull",
    type: "jobcentre-plus",
    pilots: ["birmingham", "coventry-solihull-and-warwickshire"],
  },
  {
    slug: "jobcentre-plus-west-yorkshire",
    name: "Jobcentre Plus, West Yorkshire",
    type: "jobcentre-plus",
    pilots: ["bradford"],
  },
  {
    slug: "jobcentre-plus-coventry-and-warwickshire",
    name: "Jobcentre Plus, Coventry and Warwickshire",
    type: "jobcentre-plus",
    pilots: ["coventry-solihull-and-warwickshire"],
  },
  {
    slug: "jobcentre-plus-south-london",
    name: "Jobcentre Plus, South London",
    type: "jobcentre-plus",
    pilots: ["croydon", "lewisham"],
  },
  {
    slug: "jobcentre-plus-dorset-and-somerset",
    name: "Jobcentre Plus, Dorset and Somerset",
    type: "jobcentre-plus",
    pilots: ["dorset-poole-and-bournemouth"],
  },
  {
    slug: "jobcentre-plus-south-tyne-and-wear-valley",
    name: "Jobcentre Plus, South Tyne and Wear Valley",
    type: "jobcentre-plus",
    pilots: ["durham", "south-tyneside-gateshead-and-sunderland"],
  },
  {
    slug: "jobcentre-plus-kent",
    name: "Jobcentre Plus, Kent",
    type: "jobcentre-plus",
    pilots: ["kent"],
  },
  {
    slug: "jobcentre-plus-leicestershire-and-northamptonshire",
    name: "Jobcentre Plus, Leicestershire and Northamptonshire",
    type: "jobcentre-plus",
    pilots: ["leicester-and-leicestershire"],
  },
  {
    slug: "jobcentre-plus-bedfordshire-and-hertfordshire",
    name: "Jobcentre Plus, Bedfordshire and Hertfordshire",
    type: "jobcentre-plus",
    pilots: ["luton-and-central-bedfordshire"],
  },
  {
    slug: "jobcentre-plus-greater-manchester-central",
    name: "Jobcentre Plus, Greater Manchester Central",
    type: "jobcentre-plus",
    pilots: ["manchester-city-region-and-warrington"],
  },
  {
    slug: "jobcentre-plus-greater-manchester-east-and-west",
    name: "Jobcentre Plus, Greater Manchester East and West",
    type: "jobcentre-plus",
    pilots: ["manchester-city-region-and-warrington"],
  },
  {
    slug: "jobcentre-plus-cheshire-halton-and-warrington",
    name: "Jobcentre Plus, Cheshire, Halton and Warrington",
    type: "jobcentre-plus",
    pilots: ["manchester-city-region-and-warrington"],
  },
  {
    slug: "jobcentre-plus-the-marches",
    name: "Jobcentre Plus, The Marches",
    type: "jobcentre-plus",
    pilots: ["worcestershire"],
  },
];
