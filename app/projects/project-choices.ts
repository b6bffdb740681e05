import type { Lookups } from "@/db/queries/lookups";

/** The lists of the project's form, as its fields take them. */
export const choicesOf = ({ pilots, themes }: Lookups) => ({
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
