export const organisationTypes = [
  { value: "college", label: "College" },
  { value: "sixth-form-college", label: "Sixth-form college" },
  { value: "specialist-college", label: "Specialist college" },
  { value: "adult-learning", label: "Adult learning service" },
  { value: "provider", label: "Training provider" },
  { value: "council", label: "Council" },
  { value: "district-council", label: "District council" },
  { value: "health", label: "Health" },
  { value: "police", label: "Police" },
  { value: "fire", label: "Fire and rescue" },
  { value: "probation", label: "Probation" },
  { value: "jobcentre-plus", label: "Jobcentre Plus" },
  { value: "partnership", label: "Partnership" },
  { value: "agency", label: "Agency" },
  { value: "department", label: "Government department" },
  { value: "sector-body", label: "Sector body" },
  { value: "voluntary", label: "Voluntary organisation" },
  { value: "other", label: "Other" },
] as const;
export const organisationTypeValues = organisationTypes.map((type) => type.value);
export type OrganisationType = (typeof organisationTypes)[number]["value"];

export const labelOfOrganisationType = (value: string) =>
  organisationTypes.find((type) => type.value === value)?.label ?? value;
