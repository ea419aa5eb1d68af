import { scaleLinear } from 'd3';
import type { ComparePoint } from './points.ts';

/** What the drawing says in words, made by the page. */
export interface DrawingWords {
  /** For people who do not see it. */
  alternative: string;
  number: (value: number) => string;
  /** Of a body without a value in the year of the bars. */
  none: string;
}

export interface Body {
  id: string;
  name: string;
}

interface Frame {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * SVG of lines over years, one for each body: intervals as bars behind their dots, gaps where years are missing or may
 * not be joined, names at the ends of lines. Colours come from the page by class, so that it follows the theme.
 */
export function drawLines(bodies: readonly Body[], points: readonly ComparePoint[], words: DrawingWords, width: number): string {
  const stated = points.filter((point) => point.value !== null);
  const frame: Frame = { width, height: width < 500 ? 300 : 380, left: 8, right: width < 500 ? 12 : 190, top: 18, bottom: 26 };
  const years = points.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const x = scaleLinear([first, Math.max(last, first + 1)], [frame.left + 48, width - frame.right - 6]);
  const y = verticalScale(stated, frame);
  const own = (id: string) => stated.filter((point) => point.id === id);
  const lines = bodies.map(({ id }, index) => {
    const path = own(id).map((point, at, all) => {
      const before = all[at - 1];
      const joined = point.joined && before?.year === point.year - 1;
      return `${joined ? 'L' : 'M'}${round(x(point.year))},${round(y(point.value ?? 0))}`;
    }).join('');
    const intervals = own(id).flatMap(({ year, interval }) => (interval
      ? [`<line class="interval" x1="${round(x(year))}" x2="${round(x(year))}" y1="${round(y(interval[0]))}" y2="${round(y(interval[1]))}"/>`] : []));
    const dots = own(id).map((point) => `<circle cx="${round(x(point.year))}" cy="${round(y(point.value ?? 0))}" r="3.4"><title>${escape(`${point.year} ${words.number(point.value ?? 0)}`)}</title></circle>`);
    return `<g class="body body-${index + 1}">${intervals.join('')}<path d="${path}"/>${dots.join('')}</g>`;
  });
  const ends = frame.right < 100 ? '' : endLabels(bodies, stated, (year) => x(year), (value) => y(value), frame);
  const span = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const ticks = span.map((year) => `<text class="tick" x="${round(x(year))}" y="${frame.height - 8}" text-anchor="middle">${width < 500 && span.length > 6 ? String(year).slice(2) : year}</text>`);
  return svg(frame, words, `${grid(y, frame, words)}${lines.join('')}${ends}${ticks.join('')}`);
}

/** SVG of bars for one year: the latest one of those for which most bodies have a value. */
export function drawBars(bodies: readonly Body[], points: readonly ComparePoint[], words: DrawingWords, width: number): string {
  const year = yearOfMost(points);
  const step = 52;
  const frame: Frame = { width, height: bodies.length * step + 12, left: 8, right: 84, top: 6, bottom: 6 };
  const inYear = points.filter((point) => point.year === year);
  const ends = inYear.flatMap(({ value, interval }) => [value ?? 0, ...(interval ?? [])]);
  const x = scaleLinear([Math.min(0, ...ends), Math.max(Number.MIN_VALUE, ...ends)], [frame.left, width - frame.right]);
  const rows = bodies.map((body, index) => {
    const top = frame.top + index * step;
    const { value = null, interval = null } = inYear.find(({ id }) => id === body.id) ?? {};
    const name = `<text class="name" x="${frame.left}" y="${top + 17}">${escape(`${fitting(body.name, width - 60)} · ${year}`)}</text>`;
    if (value === null) return `<g class="body body-${index + 1}">${name}<text class="tick" x="${frame.left}" y="${top + 39}">${escape(words.none)}</text></g>`;
    const spread = interval ? `<line class="interval" x1="${round(x(interval[0]))}" x2="${round(x(interval[1]))}" y1="${top + 34}" y2="${top + 34}"/>` : '';
    const end = Math.max(x(value), x(interval?.[1] ?? value)) + 8;
    return `<g class="body body-${index + 1}">${name}`
      + `<rect x="${round(Math.min(x(0), x(value)))}" y="${top + 25}" width="${round(Math.max(Math.abs(x(value) - x(0)), 0.5))}" height="18"/>${spread}`
      + `<text class="figure" x="${round(end)}" y="${top + 39}">${escape(words.number(value))}</text></g>`;
  });
  return svg(frame, words, rows.join(''));
}

function yearOfMost(points: readonly ComparePoint[]): number {
  const counts = new Map<number, number>();
  for (const { year, value } of points) if (value !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || b - a)[0]?.[0] ?? 0;
}

/** Zero is always on the axis; an interval is never cut. */
function verticalScale(points: readonly ComparePoint[], { height, top, bottom }: Frame) {
  const ends = points.flatMap(({ value, interval }) => [value ?? 0, ...(interval ?? [])]);
  return scaleLinear([Math.min(0, ...ends), Math.max(...ends, Number.MIN_VALUE)], [height - bottom, top]).nice(4);
}

const grid = (y: ReturnType<typeof verticalScale>, { left, right, width }: Frame, { number }: DrawingWords): string =>
  y.ticks(4).map((value) => `<line class="${value === 0 ? 'axis' : 'hair'}" x1="${left}" x2="${width - right}" y1="${round(y(value))}" y2="${round(y(value))}"/>`
    + `<text class="tick" x="${left}" y="${round(y(value) - 4)}">${escape(number(value))}</text>`).join('');

/** Names at the last dots, moved apart where they would touch. */
function endLabels(bodies: readonly Body[], points: readonly ComparePoint[], x: (year: number) => number, y: (value: number) => number, frame: Frame): string {
  const labels = bodies.flatMap(({ id, name }, index) => {
    const last = lastOf(points.filter((point) => point.id === id));
    return last ? [{ name, index, x: x(last.year), y: y(last.value ?? 0) + 4 }] : [];
  }).sort((a, b) => a.y - b.y);
  let lowest = Number.NEGATIVE_INFINITY;
  return labels.map((label) => {
    lowest = Math.max(label.y, lowest + 17);
    return `<g class="body body-${label.index + 1}"><text class="end" x="${round(frame.width - frame.right + 10)}" y="${round(lowest)}">${escape(fitting(label.name, frame.right - 14))}</text></g>`;
  }).join('');
}

/** A name cut to a width at 13 px: a Chinese character is as wide as high, a letter a little over half. */
function fitting(name: string, width: number): string {
  let room = width;
  for (let at = 0; at < name.length; at += 1) {
    room -= /[\x20-\x7e]/.test(name[at] ?? '') ? 7.6 : 13;
    if (room < 13) return `${name.slice(0, at).trimEnd()}…`;
  }
  return name;
}

const svg = ({ width, height }: Frame, { alternative }: DrawingWords, content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escape(alternative)}">${content}</svg>`;

const lastOf = <T>(list: readonly T[]): T | undefined => list[list.length - 1];

const round = (value: number): number => Math.round(value * 10) / 10;

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
