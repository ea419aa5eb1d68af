import { readInput, type Input, type InputColumns } from './input.ts';

export type SearchResult = 'found' | 'not_published' | 'page_gone' | 'scan_only' | 'not_obliged';

/** Somebody looked for a body's report of a year, and what came of it. */
export interface Search {
  agencyId: string;
  year: number;
  where: string;
  date: string;
  result: SearchResult;
}

type Column = 'agency_id' | 'year' | 'where' | 'date' | 'result';

const columns: InputColumns<Column> = { required: ['agency_id', 'year', 'where', 'date', 'result'], optional: [] };

const results: SearchResult[] = ['found', 'not_published', 'page_gone', 'scan_only', 'not_obliged'];

/** Reads `searches.csv`. A row without body, year or known result is named with its line and left out. */
export function readSearches(file: string, text: string): Input<Search> {
  const { rows, problems } = readInput(file, text, columns);
  const searches = rows.flatMap(({ line, fields }): Search[] => {
    const result = results.find((each) => each === fields.result);
    if (fields.agency_id !== '' && /^\d{4}$/.test(fields.year) && result) {
      return [{ agencyId: fields.agency_id, year: Number(fields.year), where: fields.where, date: fields.date, result }];
    }
    problems.push({
      file,
      line,
      fatal: false,
      message: {
        zh: `检索记录须有机构代号、四位年份和结果（${results.join('、')}），本行略过。`,
        en: `A search needs an agency id, a year of four digits and a result (${results.join(', ')}); the row is skipped.`,
      },
    });
    return [];
  });
  return { file, rows: searches, problems };
}
