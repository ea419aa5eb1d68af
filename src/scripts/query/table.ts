import { queryWords as words } from '../../i18n/query.ts';
import { say } from '../../i18n/index.ts';
import type { Language } from '../../i18n/index.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { html } from './element.ts';
import { fieldText, isNumber } from './result.ts';
import type { Field, Result } from './result.ts';

const pageSize = 50;

/** The result as a table, fifty rows at a time, with buttons to turn pages where there are more. */
export function resultTable(result: Result, language: Language): HTMLElement {
  const body = html('tbody');
  const place = html('p', { class: 'note', role: 'status' });
  const previous = html('button', { type: 'button' }, say(words.previous, language));
  const next = html('button', { type: 'button' }, say(words.next, language));
  let first = 0;
  const show = (from: number) => {
    first = from;
    const rows = result.rows.slice(first, first + pageSize);
    body.replaceChildren(...rows.map((row) => html('tr', {}, ...row.map((field) => cellOf(field, language)))));
    place.textContent = say(words.page, language, {
      first: formatNumber(first + 1), last: formatNumber(first + rows.length), count: formatNumber(result.rows.length),
    });
    previous.disabled = first === 0;
    next.disabled = first + pageSize >= result.rows.length;
  };
  previous.addEventListener('click', () => { show(first - pageSize); });
  next.addEventListener('click', () => { show(first + pageSize); });
  show(0);
  const numeric = result.columns.map((_, index) => result.rows.some((row) => isNumber(row[index])));
  const head = html('tr', {}, ...result.columns.map((name, index) => html('th', { scope: 'col', class: numeric[index] ? 'figure' : undefined }, html('code', {}, name))));
  const caption = html('caption', { class: 'spoken' }, say(words.result, language));
  const table = html('table', { class: 'ledger answer' }, caption, html('thead', {}, head), body);
  const scroll = html('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': say(words.result, language) }, table);
  const turning = html('nav', { class: 'pages', 'aria-label': say(words.pages, language) }, previous, next, place);
  return html('div', {}, scroll, ...(result.rows.length > pageSize ? [turning] : []));
}

/** Numbers as they are, without separators: they are copied into other programs. No value is a ruled, empty cell. */
function cellOf(field: Field, language: Language): HTMLTableCellElement {
  if (field === null) {
    return html('td', { 'data-state': 'blank' }, html('span', { class: 'spoken' }, say(words.noValue, language)));
  }
  if (isNumber(field)) return html('td', { class: 'figure', 'data-zero': Number(field) === 0 }, String(field));
  return html('td', {}, fieldText(field));
}
