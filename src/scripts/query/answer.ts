import { queryWords as words } from '../../i18n/query.ts';
import { say } from '../../i18n/index.ts';
import type { Language } from '../../i18n/index.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { drawSeries } from './chart.ts';
import { downloadAddress, resultCsv } from './csv.ts';
import { html } from './element.ts';
import { queryFragment } from './link.ts';
import type { Result } from './result.ts';
import { firstChoice, longestChart, numericColumns, seriesOf } from './series.ts';
import { resultTable } from './table.ts';

let revoke = (): void => undefined;

/** Shows a result in `place`: how much it is, its table, what can be taken along, and a chart where a column has numbers. */
export function showResult(place: HTMLElement, result: Result, sql: string, language: Language): void {
  revoke();
  if (result.columns.length === 0 || result.rows.length === 0) {
    place.replaceChildren();
    return;
  }
  const numeric = numericColumns(result);
  place.replaceChildren(resultTable(result, language), takeAlong(result, sql, language), ...(numeric.length > 0 ? [chartOf(result, numeric, place, language)] : []));
}

/** What the line above a result says. */
export function resultLine({ columns, rows, truncated, milliseconds }: Result, language: Language): string {
  if (columns.length === 0) return say(words.noColumns, language);
  if (rows.length === 0) return say(words.noRows, language);
  const size = say(words.rows, language, { count: formatNumber(rows.length), columns: columns.length, time: milliseconds });
  return truncated ? `${size} · ${say(words.truncated, language, { count: formatNumber(rows.length) })}` : size;
}

function takeAlong(result: Result, sql: string, language: Language): HTMLElement {
  const address = downloadAddress(resultCsv(result));
  ({ revoke } = address);
  return html('p', { class: 'take' },
    html('a', { href: address.href, download: 'disclosure-ledger-query.csv' }, say(words.download, language)),
    html('a', { href: queryFragment(sql), class: 'carries' }, say(words.link, language)),
    html('span', { class: 'note' }, say(words.linkNote, language)));
}

function chartOf(result: Result, numeric: number[], place: HTMLElement, language: Language): HTMLElement {
  const first = firstChoice(result, numeric);
  const choice = html('select', { id: 'chart-column' }, ...numeric.map((index) => html('option', { value: index, selected: index === first }, result.columns[index] ?? '')));
  const drawing = html('div', { class: 'drawing' });
  const note = html('p', { class: 'note' });
  const draw = () => {
    const series = seriesOf(result, Number(choice.value));
    const title = say(words.chartTitle, language, { column: series.column, label: series.label });
    drawing.replaceChildren(drawSeries(series, place.clientWidth, { title, noValue: say(words.noValue, language) }));
    const { length } = result.rows;
    note.textContent = [
      `${title}${language === 'zh' ? '。' : '.'}`,
      ...(length > longestChart ? [say(words.chartRest, language, { count: longestChart, all: formatNumber(length) })] : []),
      ...(series.points.some(({ value }) => value === null) ? [say(words.chartGaps, language)] : []),
    ].join(language === 'zh' ? '' : ' ');
  };
  choice.addEventListener('change', draw);
  draw();
  return html('figure', { class: 'result-chart' },
    html('h3', {}, say(words.chart, language)),
    html('p', {}, html('label', { for: 'chart-column' }, say(words.chartColumn, language)), ' ', choice),
    drawing, note);
}
