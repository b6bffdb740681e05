import type { OrganisationFact } from "@/db/seed/facts/organisation-fact";

export const policeForces: OrganisationFact[] = [
  {
    slug: "west-midlands-police",
    name: "West Midlands Police",
    type: "police",
    pilots: ["birmingham", "coventry-solihull-and-warwickshire"],
  },
  {
    slug: "west-yorkshire-police",
    name: "West Yorkshire Police",
    type: "police",
    pilots: ["bradford"],
  },
  {
    slug: "warwickshire-police",
    name: "Warwickshire Police",
    type: "police",
    pilots: ["coventry-solihull-and-warwickshire"],
  },
  {
    slug: "metropolitan-police-service",
    name: "Metropolitan Police Service",
    type: "police",
    pilots: ["croydon", "lewisham"],
    aliases: ["Metropolitan Police"],
  },
  {
    slug: "dorset-police",
    name: "Dorset Police",
    type: "police",
    pilots: ["dorset-poole-and-bournemouth"],
  },
  {
    slug: "durham-constabulary",
    name: "Durham Constabulary",
    type: "police",
    pilots: ["durham"],
    aliases: ["Durham Police"],
  },
  { slug: "kent-police", name: "Kent Police", type: "police", pilots: ["kent"] },
  {
    slug: "leicestershire-constabulary",
    name: "Leicestershire Constabulary",
    type: "police",
    pilots: ["leicester-and-leicestershire"],
    aliases: ["Leicestershire Police"],
  },
  {
    slug: "leicestershire-police-authority",
    name: "Leicestershire Police Authority",
    type: "police",
    pilots: ["leicester-and-leicestershire"],
  },
  {
    slug: "bedfordshire-police",
    name: "Bedfordshire Police",
    type: "police",
    pilots: ["luton-and-central-bedfordshire"],
  },
  {
    slug: "greater-manchester-police",
    name: "Greater Manchester Police",
    type: "police",
    pilots: ["manchester-city-region-and-warrington"],
    aliases: ["GMP"],
  },
  {
    slug: "cheshire-constabulary",
    name: "Cheshire Constabulary",
    type: "police",
    pilots: ["manchester-city-region-and-warrington"],
    aliases: ["Cheshire Police"],
  },
  {
    slug: "northumbria-police",
    name: "Northumbria Police",
    type: "police",
    pilots: ["south-tyneside-gateshead-and-sunderland"],
  },
  {
    slug: "west-mercia-police",
    name: "West Mercia Police",
    type: "police",
    pilots: ["worcestershire"],
    aliases: ["West Mercia Constabulary"],
  },
];
