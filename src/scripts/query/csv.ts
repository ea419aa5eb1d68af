import { fieldText } from './result.ts';
import type { Field, Result } from './result.ts';

/**
 * The result as RFC 4180 text with LF. No value is an empty field. Text that a spreadsheet could take for a formula
 * gets an apostrophe in front, as in the dataset's own CSV files; numbers do not.
 */
export const resultCsv = ({ columns, rows }: Pick<Result, 'columns' | 'rows'>): string =>
  [columns, ...rows].map((row) => `${row.map(csvField).join(',')}\n`).join('');

function csvField(field: Field): string {
  const text = typeof field === 'string' && /^['=+\-@\t\r\n＝＋－＠]/u.test(field) ? `'${field}` : fieldText(field);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Longest text that goes into a `data:` address; Chromium refuses addresses above 2 MB, and percent signs triple some. */
const longestAddress = 300_000;

/** Address that a download link can carry; `revoke` frees what it holds. */
export function downloadAddress(text: string): { href: string; revoke: () => void } {
  if (text.length <= longestAddress) {
    return { href: `data:text/csv;charset=utf-8,${encodeURIComponent(text)}`, revoke: () => undefined };
  }
  const href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  return { href, revoke: () => { URL.revokeObjectURL(href); } };
}
