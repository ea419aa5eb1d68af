import { addressOf, editions, tableIds, type EditionId } from '../../form/index.ts';
import type { Agency, Cell, CellState, Report } from './report.ts';

// Made-up reports for tests.

export const sampleAgency: Agency = {
  id: 'linquan', name: '林泉县信访局', aliases: [], nameEn: null, regionCode: '141123', level: 'county', system: 'petition',
  formerIds: [], validFrom: null, validTo: null, successor: null, parentId: null,
};

/** What a cell of a sample holds where it is not 0: a number or, without one, a state. */
export type Figures = Record<string, number | Exclude<CellState, 'stated' | 'corrected'>>;

/** A report on one edition of the form; every cell states 0 but for `figures`. */
export function sampleReport(figures: Figures = {}, more: Partial<Report> = {}, edition: EditionId = '2021'): Report {
  const year = more.year ?? 2023;
  return {
    source: {
      file: `reports/${year}.txt`, format: 'text', sha256: String(year).padStart(64, '0'), url: null, provenance: 'official',
      retrievedDate: null, archiveUrl: null, supersedes: null,
    },
    agency: sampleAgency, year, title: null, form: edition,
    editions: { disclosure: edition, requests: edition, review: edition },
    publishedDate: null, publishedDateBasis: null, scope: 'body', scopeQuote: '',
    cells: sampleCells(figures, edition), published: [], claims: [], findings: [],
    sections: ['overview', 'disclosure', 'requests', 'review', 'problems', 'other'], lines: [],
    ...more,
  };
}

const sampleCells = (figures: Figures, edition: EditionId): Cell[] => tableIds.flatMap((table) => (
  editions[edition].tables[table].rows.flatMap((row) => row.columns.map((column, index): Cell => {
    const address = addressOf(table, row.id, column.id);
    const figure = figures[address] ?? 0;
    const stated = typeof figure === 'number';
    return {
      address, table, row: row.id, column: column.id, unit: column.unit,
      value: stated ? figure : null,
      state: stated ? 'stated' : figure,
      raw: stated ? String(figure) : '',
      place: { line: index + 1, start: 0, end: 1, page: null },
      implied: null,
    };
  }))
));
