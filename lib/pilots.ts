export const pilotSlugs = [
  "birmingham",
  "bradford",
  "coventry-solihull-and-warwickshire",
  "croydon",
  "dorset-poole-and-bournemouth",
  "durham",
  "kent",
  "leicester-and-leicestershire",
  "lewisham",
  "luton-and-central-bedfordshire",
  "manchester-city-region-and-warrington",
  "south-tyneside-gateshead-and-sunderland",
  "worcestershire",
] as const;
export type PilotSlug = (typeof pilotSlugs)[number];
