import type { Acted } from "@/db/seed/samples/sample";

/** What the lead partner said of a project: that these barriers stand in its way. */
export type SampleHoldup = Acted & { project: string; barriers: string[] };

export const holdups: SampleHoldup[] = [
  {
    on: "2009-09-08 10:40",
    by: "denise-haigh",
    for: "west-yorkshire-probation-area",
    project: "monday-after-release",
    barriers: ["released-friday-enrolled-september", "who-found-work"],
  },
  {
    on: "2009-09-08 14:20",
    by: "ravinder-bains",
    for: "worcestershire-county-council",
    project: "one-page-a-young-person",
    barriers: ["paid-for-what-they-have-passed"],
  },
  {
    on: "2009-09-10 16:10",
    by: "joanne-pettit",
    for: "thanet-district-council",
    project: "one-team-for-two-wards",
    barriers: ["consent-form-at-every-door"],
  },
  {
    on: "2009-09-11 11:30",
    by: "hollie-barker",
    for: "loughborough-college",
    project: "one-payroll-two-colleges",
    barriers: ["vat-eats-the-payroll"],
  },
  {
    on: "2009-09-15 09:50",
    by: "ifeoma-okafor",
    for: "london-probation-area",
    project: "one-plan-for-short-sentences",
    barriers: ["under-twelve-months", "prison-records-stay-inside"],
  },
  {
    on: "2009-09-22 15:15",
    by: "stella-marchetti",
    for: "luton-borough-council",
    project: "one-triage-for-benefits",
    barriers: ["the-same-forty-questions"],
  },
  {
    on: "2009-09-22 16:05",
    by: "moira-ridley",
    for: "south-tyneside-council",
    project: "recovery-goes-to-college",
    barriers: ["one-drinker-counted-three-ways"],
  },
  {
    on: "2009-09-23 11:10",
    by: "david-hatcher",
    for: "dorset-county-council",
    project: "home-before-the-bed",
    barriers: ["not-a-pound-into-the-pool", "falls-class-belongs-to-nobody"],
  },
  {
    on: "2009-09-25 10:25",
    by: "keith-raine",
    for: "derwentside-college",
    project: "empty-homes-full-classes",
    barriers: ["cabin-but-no-tutor"],
  },
  {
    on: "2009-09-29 09:35",
    by: "martin-ackroyd",
    for: "bradford-council",
    project: "one-tutor-through-leaving-care",
    barriers: ["support-stops-at-nineteen"],
  },
  {
    on: "2009-09-30 13:45",
    by: "farah-siddiqui",
    for: "manchester-college",
    project: "from-nursery-gate-to-nursery-job",
    barriers: ["childcare-stops-at-twenty"],
  },
  {
    on: "2009-10-02 15:20",
    by: "graham-tuffnell",
    for: "thanet-college",
    project: "learning-room-margate-gateway",
    barriers: ["grant-ends-in-march", "four-inspections-in-a-term"],
  },
];
