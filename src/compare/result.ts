import { hasEnoughCases } from '../indicators/few-cases.ts';
import type { Choice } from './choice.ts';
import type { CompareFile } from './compare-file.ts';
import { drawBars, drawLines, type Body } from './drawing.ts';
import { pointsOf, type ComparedFigure, type ComparePoint } from './points.ts';

/** Words with their places still open, in the language of the page. */
export type CompareTexts = Record<string, string>;

/** A comparison in words and drawings, made the same way at build and in the browser. */
export interface Result {
  heading: string;
  points: ComparePoint[];
  figure: ComparedFigure;
  /** The drawings for a wide and a narrow column; empty where the view is a table or nothing is stated. */
  wide: string;
  narrow: string;
  /** Heads are bodies; each row a year with a text for each body. */
  table: { heads: string[]; rows: { year: number; cells: string[] }[] };
  notes: string[];
}

export interface Reading {
  files: readonly CompareFile[];
  choice: Choice;
  figure: ComparedFigure;
  texts: CompareTexts;
  language: 'zh' | 'en';
}

export function resultOf({ files, choice, figure, texts, language }: Reading): Result {
  const all = pointsOf(files, choice, figure);
  // Years in which no body's form has the figure say nothing.
  const told = new Set(all.filter(({ state }) => state !== 'not_in_form').map(({ year }) => year));
  const points = all.filter(({ year }) => told.has(year));
  const bodies = files.map((file): Body => ({ id: file.id, name: language === 'en' ? file.name_en ?? file.name : file.name }));
  const years = [...new Set(points.map(({ year }) => year))].sort((a, b) => a - b);
  const number = (value: number) => shown(value, choice, figure);
  const bodiesText = bodies.length === 1 ? bodies[0]?.name ?? '' : fill(texts['bodiesSeveral'], { count: bodies.length });
  const heading = fill(texts['heading'], { indicator: figure.name, bodies: bodiesText, from: years[0] ?? '', to: years[years.length - 1] ?? '' });
  const words = { alternative: fill(texts['alternative'], { heading }), number, label: (point: ComparePoint) => pointText(point, choice, figure), none: texts['noReport'] ?? '' };
  const draw = choice.view === 'bars' ? drawBars : drawLines;
  const drawable = choice.view !== 'table' && points.some(({ value }) => value !== null);
  return {
    heading, points, figure,
    wide: drawable ? draw(bodies, points, words, 760) : '',
    narrow: drawable ? draw(bodies, points, words, 340) : '',
    table: {
      heads: bodies.map(({ name }) => name),
      rows: years.map((year) => ({ year, cells: files.map(({ id }) => cellText(points.find((point) => point.id === id && point.year === year), choice, figure, texts)) })),
    },
    notes: notesOf(files, points, choice, figure, texts, language),
  };
}

/** A value, with its interval; under ten cases the cases; else why there is none. */
function cellText(point: ComparePoint | undefined, choice: Choice, figure: ComparedFigure, texts: CompareTexts): string {
  if (!point) return texts['noReport'] ?? '';
  const { value, interval, state } = point;
  if (value === null) return texts[state] ?? state;
  const text = pointText(point, choice, figure);
  return interval && !isFew(point, choice, figure) ? `${text} (${shown(interval[0], choice, figure)}–${shown(interval[1], choice, figure)})` : text;
}

const isFew = ({ numerator, denominator }: ComparePoint, { measure }: Choice, { isProportion }: ComparedFigure): boolean =>
  measure === 'rate' && isProportion && numerator !== null && !hasEnoughCases({ denominator });

const pointText = (point: ComparePoint, choice: Choice, figure: ComparedFigure): string =>
  (isFew(point, choice, figure) ? `${plain(point.numerator ?? NaN)}/${plain(point.denominator ?? NaN)}` : shown(point.value ?? NaN, choice, figure));

function notesOf(files: readonly CompareFile[], points: readonly ComparePoint[], choice: Choice, { isProportion }: ComparedFigure, texts: CompareTexts, language: 'zh' | 'en'): string[] {
  if (!points.some(({ value }) => value !== null)) return [texts['none'] ?? ''];
  const shownYears = new Set(points.map(({ id, year }) => `${id} ${year}`));
  const scopes = new Set(files.flatMap(({ id, scopes: byYear }) => Object.entries(byYear).filter(([year]) => shownYears.has(`${id} ${year}`)).map(([, scope]) => scope)));
  const kinds = new Set(files.map(({ level, system }) => `${level} ${system}`));
  const typed = files.filter(({ id, typed: years }) => years.some((year) => shownYears.has(`${id} ${year}`))).map(({ name, name_en }) => (language === 'en' ? name_en ?? name : name));
  const gaps = points.some(({ joined, id, year }) => !joined && points.some((other) => other.id === id && other.year < year));
  return [
    ...(kinds.size > 1 ? [texts['mixedLevel'] ?? ''] : []),
    ...(files.length > 1 && (scopes.size > 1 || scopes.has('unknown')) ? [texts['mixedScope'] ?? ''] : []),
    ...(gaps && choice.view === 'lines' ? [texts['broken'] ?? ''] : []),
    ...(isProportion && choice.measure === 'rate' && !points.every(hasEnoughCases) ? [texts['few'] ?? ''] : []),
    ...(typed.length > 0 ? [fill(texts['typed'], { names: typed.join(language === 'zh' ? '、' : ', ') })] : []),
  ];
}

const shown = (value: number, { measure }: Choice, { isProportion }: ComparedFigure): string =>
  (measure === 'rate' && isProportion ? `${(value * 100).toFixed(1)}%` : plain(Math.round(value * 10) / 10));

const plain = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 1 }).replace('-', '−');

export const fill = (text: string | undefined, values: Record<string, string | number>): string =>
  (text ?? '').replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
