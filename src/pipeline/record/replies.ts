import { isAddress, isDay } from './described.ts';
import { readInput, type Input, type InputColumns } from './input.ts';

/** What a body answered to findings about its report of a year: shown beside them, word for word. */
export interface Reply {
  agencyId: string;
  year: number;
  /** YYYY-MM-DD. */
  date: string;
  text: string;
  /** Where the body gave its answer; null where it was not on the web. */
  url: string | null;
}

type Column = 'agency_id' | 'year' | 'date' | 'text' | 'url';

const columns: InputColumns<Column> = { required: ['agency_id', 'year', 'date', 'text', 'url'], optional: [] };

/** Reads `replies.csv`. A row without body, year, day or words is named with its line and left out; so is an address that is none of the web's. */
export function readReplies(file: string, text: string): Input<Reply> {
  const { rows, problems } = readInput(file, text, columns);
  const replies = rows.flatMap(({ line, fields }): Reply[] => {
    const url = fields.url === '' || isAddress(fields.url) ? fields.url || null : undefined;
    if (fields.agency_id !== '' && /^\d{4}$/.test(fields.year) && isDay(fields.date) && fields.text !== '' && url !== undefined) {
      return [{ agencyId: fields.agency_id, year: Number(fields.year), date: fields.date, text: fields.text, url }];
    }
    problems.push({
      file, line, fatal: false,
      message: {
        zh: '答复须有机构代号、四位年份、日期和内容，网址须为网页地址，本行略过。',
        en: 'A reply needs an agency id, a year of four digits, a day and its words, and its url is a web address; the row is skipped.',
      },
    });
    return [];
  });
  return { file, rows: replies, problems };
}
