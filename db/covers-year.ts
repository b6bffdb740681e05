/** In SQL: whether a financial year lies between two days, all given as columns. */
export const coversYear = (year: string, starts: string, ends: string) =>
  `left(${year}, 4)::int between extract(year from ${starts} - interval '3 months')
    and extract(year from ${ends} - interval '3 months')`;
