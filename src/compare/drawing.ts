import { scaleLinear } from 'd3';
import type { ComparePoint } from './points.ts';

/** What the drawing says in words, made by the page. */
export interface DrawingWords {
  /** For people who do not see it. */
  alternative: string;
  /** A tick of the scale. */
  number: (value: number) => string;
  /** A point's value; of a rate of under ten cases the cases. */
  label: (point: ComparePoint) => string;
  /** Of a body without a value in the year of the bars. */
  none: string;
}

export interface Body {
  id: string;
  name: string;
}

/** From one name of the key to the next. */
const keyStep = 19;

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
  const isNarrow = width < 500;
  const key = isNarrow ? bodies.length * keyStep : 0;
  const frame: Frame = { width, height: (isNarrow ? 300 : 380) + key, left: 8, right: isNarrow ? 12 : roomForNames(bodies), top: 18, bottom: 26 + key };
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
    const dots = own(id).map((point) => `<circle cx="${round(x(point.year))}" cy="${round(y(point.value ?? 0))}" r="3.4"><title>${escape(`${point.year} ${words.label(point)}`)}</title></circle>`);
    return `<g class="body body-${index + 1}">${intervals.join('')}<path d="${path}"/>${dots.join('')}</g>`;
  });
  const names = isNarrow ? keyBelow(bodies, frame) : endLabels(bodies, stated, (year) => x(year), (value) => y(value), frame);
  const span = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const ticks = span.map((year) => `<text class="tick" x="${round(x(year))}" y="${frame.height - frame.bottom + 18}" text-anchor="middle">${isNarrow && span.length > 6 ? String(year).slice(2) : year}</text>`);
  return svg(frame, words, `${grid(y, frame, words)}${lines.join('')}${names}${ticks.join('')}`);
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
    const point = inYear.find(({ id }) => id === body.id);
    const { value = null, interval = null } = point ?? {};
    const name = `<text class="name" x="${frame.left}" y="${top + 17}">${escape(`${fitting(body.name, width - 60)} · ${year}`)}</text>`;
    if (!point || value === null) return `<g class="body body-${index + 1}">${name}<text class="tick" x="${frame.left}" y="${top + 39}">${escape(words.none)}</text></g>`;
    const spread = interval ? `<line class="interval" x1="${round(x(interval[0]))}" x2="${round(x(interval[1]))}" y1="${top + 34}" y2="${top + 34}"/>` : '';
    const end = Math.max(x(value), x(interval?.[1] ?? value)) + 8;
    return `<g class="body body-${index + 1}">${name}`
      + `<rect x="${round(Math.min(x(0), x(value)))}" y="${top + 25}" width="${round(Math.max(Math.abs(x(value) - x(0)), 0.5))}" height="18"/>${spread}`
      + `<text class="figure" x="${round(end)}" y="${top + 39}">${escape(words.label(point))}</text></g>`;
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

/** Names under the drawing, where there is no room for them at the ends of lines. */
const keyBelow = (bodies: readonly Body[], { left, width, height, bottom }: Frame): string => bodies.map(({ name }, index) => {
  const y = height - bottom + 26 + index * keyStep + 12;
  return `<g class="body body-${index + 1}"><path d="M${left},${y - 4}h20"/><text class="name" x="${left + 28}" y="${y}">${escape(fitting(name, width - left - 34))}</text></g>`;
}).join('');

/** As much as the longest name needs, up to two fifths of the drawing. */
const roomForNames = (bodies: readonly Body[]): number => Math.min(300, Math.max(130, ...bodies.map(({ name }) => widthOf(name) + 16)));

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

/** At 13 px bold: a Chinese character is as wide as high, a letter a little under two thirds. */
const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + (/[\x20-\x7e]/.test(letter) ? 8.2 : 13.2), 0);

/** A name cut to a width. */
function fitting(name: string, width: number): string {
  if (widthOf(name) <= width) return name;
  let end = name.length;
  while (end > 0 && widthOf(name.slice(0, end)) + 13 > width) end -= 1;
  return `${name.slice(0, end).trimEnd()}…`;
}

const svg = ({ width, height }: Frame, { alternative }: DrawingWords, content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escape(alternative)}">${content}</svg>`;

const lastOf = <T>(list: readonly T[]): T | undefined => list[list.length - 1];

const round = (value: number): number => Math.round(value * 10) / 10;

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
