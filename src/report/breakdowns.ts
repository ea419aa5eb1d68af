import { group, sum } from 'd3';
import type { AgencyReport } from '../pipeline/write/rows.ts';
import type { ReportRoute } from './routes.ts';

type Statement = AgencyReport['published'][number];

/**
 * How the parts that a text lists compare with the total it states. `open`: a figure is approximate or counted in
 * another unit, so that nothing can be said of what remains.
 */
export type Balance = 'complete' | 'remainder' | 'exceeds' | 'open';

/** One enumeration of a report's text: a total and the parts listed of it. */
export interface Breakdown {
  total: Statement;
  parts: BreakdownPart[];
  /** Of the parts, in the total's unit; null where they are counted in several. */
  sum: number | null;
  balance: Balance;
  /** What the parts leave of the total, or exceed it by; 0 where there is nothing to say. */
  difference: number;
}

/** A part and where it begins when the parts are laid one behind the other. */
export interface BreakdownPart {
  statement: Statement;
  from: number;
}

/** A report's enumerations in the order of the text, each by itself; a single part (其中原创3200条) lists nothing. */
export function breakdowns({ published }: Pick<AgencyReport, 'published'>): Breakdown[] {
  const parts = published.filter(({ part_of }) => part_of !== null);
  return [...group(parts, ({ part_of, breakdown }) => `${part_of} ${breakdown}`).values()].flatMap((own) => {
    const total = published.find(({ statement }) => statement === own[0]?.part_of);
    return total && own.length > 1 ? [breakdownOf(total, own)] : [];
  });
}

/** The enumerations of one report of a body; `slug` is the last part of its page's address. */
export interface YearOfBreakdowns {
  slug: string;
  year: number;
  lists: Breakdown[];
}

/** The reports that state a total and list its parts, latest first. */
export const breakdownYears = (routes: readonly ReportRoute[]): YearOfBreakdowns[] => routes
  .map(({ slug, report }) => ({ slug, year: report.report.year ?? 0, lists: breakdowns(report) }))
  .filter(({ lists }) => lists.length > 0).toSorted((a, b) => b.year - a.year);

function breakdownOf(total: Statement, own: Statement[]): Breakdown {
  const isOneUnit = own.every(({ unit }) => unit === total.unit);
  const added = own.reduce((before, { value }) => [...before, round((before.at(-1) ?? 0) + value)], [0]);
  const parts = own.map((statement, index) => ({ statement, from: isOneUnit ? added[index] ?? 0 : 0 }));
  const all = isOneUnit ? round(sum(own, ({ value }) => value)) : null;
  const balance = balanceOf(total, own, all);
  return { total, parts, sum: all, balance, difference: balance === 'remainder' || balance === 'exceeds' ? round(Math.abs(total.value - (all ?? 0))) : 0 };
}

/** As the check text.published_parts: 200余条 and more stay too large, 约200条 may be less. */
function balanceOf(total: Statement, own: Statement[], all: number | null): Balance {
  if (all === null || total.precision !== 'exact') return 'open';
  const areExact = own.every(({ precision }) => precision === 'exact');
  if (all > total.value) return own.every(({ precision }) => precision === 'exact' || precision === 'at_least') ? 'exceeds' : 'open';
  if (!areExact) return 'open';
  return all === total.value ? 'complete' : 'remainder';
}

/** Figures have at most six decimals; adding them makes more. */
const round = (value: number): number => Math.round(value * 1e6) / 1e6;
