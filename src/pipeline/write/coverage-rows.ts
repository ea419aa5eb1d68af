import { group } from 'd3';
import { compare } from '../record/identity.ts';
import type { Agency } from '../record/report.ts';
import type { Search, SearchResult } from '../record/searches.ts';
import type { CoverageRow } from './rows.ts';

/** A body and one of its years. */
export interface BodyYear {
  agencyId: string;
  year: number;
}

/**
 * For each year on file or searched, and each division, level and system of the register: how many bodies there are,
 * of how many a report is on file (`reported`), of how many it was looked for, and what the last search said of those
 * whose report is not on file. Without a row in `searches.csv` a body was not looked for.
 */
export function coverageRows(agencies: readonly Agency[], reported: readonly BodyYear[], searches: readonly Search[]): CoverageRow[] {
  const onFile = new Set(reported.map(keyOf));
  // By date; of one day the row that comes later.
  const lastSearch = new Map(searches.toSorted((a, b) => compare(a.date, b.date)).map((search) => [keyOf(search), search.result]));
  const years = [...reported, ...searches].map(({ year }) => year);
  const kinds = group(agencies, ({ regionCode, level, system }) => JSON.stringify([regionCode, level, system]));
  return [...new Set(years)].sort((a, b) => a - b).flatMap((year) => (
    [...kinds].toSorted(([a], [b]) => compare(a, b)).flatMap(([, bodies]) => {
      const existing = bodies.filter((agency) => existedIn(agency, year));
      const [first] = existing;
      if (!first) return [];
      const keys = existing.map((agency) => keyOf({ agencyId: agency.id, year }));
      const missing = (result: SearchResult) => keys.filter((key) => !onFile.has(key) && lastSearch.get(key) === result).length;
      return [{
        year,
        region_code: first.regionCode,
        level: first.level,
        system: first.system,
        reports: keys.filter((key) => onFile.has(key)).length,
        agencies: existing.length,
        searched: keys.filter((key) => lastSearch.has(key)).length,
        found_not_on_file: missing('found'),
        not_published: missing('not_published'),
        page_gone: missing('page_gone'),
        scan_only: missing('scan_only'),
        not_obliged: missing('not_obliged'),
      }];
    })
  ));
}

const keyOf = ({ agencyId, year }: BodyYear): string => `${agencyId} ${year}`;

/** A body owes a report for a year in which it existed at all. */
const existedIn = ({ validFrom, validTo }: Agency, year: number): boolean => (
  (validFrom === null || validFrom.slice(0, 4) <= String(year)) && (validTo === null || validTo.slice(0, 4) >= String(year))
);
