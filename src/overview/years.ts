/** Years in words, runs drawn together: [2016, 2018, 2019] is `2016、2018—2019`. */
export function yearRuns(years: readonly number[], between: string): string {
  const runs: [number, number][] = [];
  for (const year of years.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && year - last[1] <= 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}—${last}`)).join(between);
}
