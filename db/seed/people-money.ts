import type { PersonFact } from "@/db/seed/people-fact";

/** Who looks at figures that others entered, and who signs: in places with a pooled budget that went so far. */
export const peopleOfMoney = [
  {
    slug: "maureen-hartshorne",
    name: "Maureen Hartshorne",
    email: "maureen.hartshorne@birmingham-city-council.example",
    jobTitle: "Finance manager, children’s services",
    memberships: [{ organisation: "birmingham-city-council", duties: ["finance"] }],
  },
  {
    slug: "dorothy-kinsella",
    name: "Dorothy Kinsella",
    email: "dorothy.kinsella@birmingham-city-council.example",
    jobTitle: "Strategic director, children and young people",
    memberships: [{ organisation: "birmingham-city-council", duties: ["signatory"] }],
  },
  {
    slug: "roland-jukes",
    name: "Roland Jukes",
    email: "roland.jukes@south-birmingham-college.example",
    jobTitle: "Director of finance and resources",
    memberships: [{ organisation: "south-birmingham-college", duties: ["finance"] }],
  },
  {
    slug: "alan-brockhurst",
    name: "Alan Brockhurst",
    email: "alan.brockhurst@south-birmingham-college.example",
    jobTitle: "Principal and accounting officer",
    memberships: [{ organisation: "south-birmingham-college", duties: ["signatory"] }],
  },
  {
    slug: "parveen-akhter",
    name: "Parveen Akhter",
    email: "parveen.akhter@heart-of-birmingham-teaching-primary-care-trust.example",
    jobTitle: "Deputy director of finance",
    memberships: [
      { organisation: "heart-of-birmingham-teaching-primary-care-trust", duties: ["finance"] },
    ],
  },
  {
    slug: "nisha-varma",
    name: "Nisha Varma",
    email: "nisha.varma@heart-of-birmingham-teaching-primary-care-trust.example",
    jobTitle: "Chief executive and accountable officer",
    memberships: [
      { organisation: "heart-of-birmingham-teaching-primary-care-trust", duties: ["signatory"] },
    ],
  },
  {
    slug: "joyce-sugden",
    name: "Joyce Sugden",
    email: "joyce.sugden@west-yorkshire-probation-area.example",
    jobTitle: "Head of finance",
    memberships: [{ organisation: "west-yorkshire-probation-area", duties: ["finance"] }],
  },
  {
    slug: "nasreen-iqbal",
    name: "Nasreen Iqbal",
    email: "nasreen.iqbal@bradford-college.example",
    jobTitle: "Head of management accounts",
    memberships: [{ organisation: "bradford-college", duties: ["finance"] }],
  },
  {
    slug: "philip-earnshaw",
    name: "Philip Earnshaw",
    email: "philip.earnshaw@jobcentre-plus-west-yorkshire.example",
    jobTitle: "District finance manager",
    memberships: [{ organisation: "jobcentre-plus-west-yorkshire", duties: ["finance"] }],
  },
  {
    slug: "brian-coxon",
    name: "Brian Coxon",
    email: "brian.coxon@durham-county-council.example",
    jobTitle: "Principal accountant, regeneration",
    memberships: [{ organisation: "durham-county-council", duties: ["finance"] }],
  },
  {
    slug: "judith-liddle",
    name: "Judith Liddle",
    email: "judith.liddle@derwentside-college.example",
    jobTitle: "Finance director",
    memberships: [{ organisation: "derwentside-college", duties: ["finance"] }],
  },
  {
    slug: "craig-maughan",
    name: "Craig Maughan",
    email: "craig.maughan@east-durham-college.example",
    jobTitle: "Head of finance",
    memberships: [{ organisation: "east-durham-college", duties: ["finance"] }],
  },
  {
    slug: "rosemary-dampier",
    name: "Rosemary Dampier",
    email: "rosemary.dampier@dorset-county-council.example",
    jobTitle: "Group accountant, adult services",
    memberships: [{ organisation: "dorset-county-council", duties: ["finance"] }],
  },
  {
    slug: "simon-trowbridge",
    name: "Simon Trowbridge",
    email: "simon.trowbridge@nhs-dorset.example",
    jobTitle: "Head of management accounts",
    memberships: [{ organisation: "nhs-dorset", duties: ["finance"] }],
  },
  {
    slug: "hilary-foyle",
    name: "Hilary Foyle",
    email: "hilary.foyle@bournemouth-and-poole-college.example",
    jobTitle: "Director of finance",
    memberships: [{ organisation: "bournemouth-and-poole-college", duties: ["finance"] }],
  },
] as const satisfies readonly PersonFact[];
