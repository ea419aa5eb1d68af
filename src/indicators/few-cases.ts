/** No rate of fewer cases is shown as a percentage, nor enters a median: one request would decide it (look.md). */
export const fewestCases = 10;

/** Whether a value may stand as it is; figures that are no rate have no denominator and always may. */
export const hasEnoughCases = ({ denominator }: { denominator: number | null }): boolean => denominator === null || denominator >= fewestCases;
