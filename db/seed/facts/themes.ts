import type { PilotSlug } from "@/lib/pilots";

export type ThemeFact = { name: string; since: string; until?: string };

/**
 * The day the themes were published stands for every change that no source dates,
 * the first of June for the start of the pilots, which has only a month.
 */
const published = "2009-08-06";
const began = "2009-06-01";

export const themes: Record<PilotSlug, ThemeFact[]> = {
  birmingham: [
    { name: "Early intervention in children's services", since: published },
    { name: "Drugs and alcohol", since: published },
    { name: "Mental health", since: published },
    { name: "Learning disability", since: published },
    { name: "Guns and gangs", since: published },
    { name: "Young people leaving care", since: published },
    { name: "Total Community, in an area east of the city", since: published },
  ],
  bradford: [
    { name: "People leaving care", since: published },
    { name: "People leaving prison", since: published },
    { name: "People leaving hospital", since: published },
  ],
  "coventry-solihull-and-warwickshire": [{ name: "Children and young people", since: published }],
  croydon: [
    {
      name: "Children and young people, from before birth to 19",
      since: began,
      until: published,
    },
    { name: "Early years, from before birth to 7", since: published },
  ],
  "dorset-poole-and-bournemouth": [{ name: "Older people's services", since: published }],
  durham: [{ name: "Housing and regeneration", since: published }],
  kent: [
    { name: "Gateway multi-channel: one front door for services", since: published },
    { name: "Single asset management", since: published },
    { name: "Margate Task Force: Margate Central and Cliftonville West", since: published },
  ],
  "leicester-and-leicestershire": [{ name: "Alcohol and drugs", since: published }],
  lewisham: [
    { name: "Health and social care: the customer's experience", since: published },
    { name: "Worklessness", since: published },
    { name: "Offenders and community safety", since: published },
    { name: "Assets and energy", since: published },
  ],
  "luton-and-central-bedfordshire": [
    { name: "From dependence to self-reliance: access to benefits", since: published },
    {
      name: "From dependence to self-reliance: integrated offender management",
      since: published,
    },
  ],
  "manchester-city-region-and-warrington": [
    { name: "Early years, from before birth to 5", since: published },
  ],
  "south-tyneside-gateshead-and-sunderland": [
    {
      name: "Safer, stronger and healthier neighbourhoods, for children and young people",
      since: began,
      until: "2009-07-20",
    },
    { name: "Alcohol and drug misuse", since: "2009-07-20" },
  ],
  worcestershire: [
    {
      name: "Young people not in education, employment or training",
      since: published,
    },
    { name: "Areas of highest need", since: published },
    { name: "Strategic property", since: published },
    { name: "Leadership", since: published },
  ],
};
