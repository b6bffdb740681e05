import type { Lookups } from "@/db/queries/lookups";

/** The lists that the form of every kind has, as its fields take them. */
export const commonChoices = ({ pilots, themes }: Lookups) => ({
  pilots: pilots.map(({ slug, name, aliases }) => ({
    value: slug,
    label: name,
    words: aliases.join(" "),
  })),
  themes: [...new Set(themes.map(({ name }) => name))].map((name) => ({
    value: name,
    label: name,
  })),
});
