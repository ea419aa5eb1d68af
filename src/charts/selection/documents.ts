import { addressOf, rowOf } from '../../form/index.ts';
import type { Wording } from '../../form/index.ts';
import { chartWords } from '../../i18n/charts.ts';
import type { AgencyFile } from '../../pipeline/write/rows.ts';
import type { ChartData, ChartYear, Panel, Point, Series } from '../types.ts';
import { figure } from './figures.ts';
import type { Cells } from './figures.ts';
import { pointsOfTable } from './table.ts';
import { editionMarks } from './years.ts';

const kinds = ['normative_documents', 'regulations'] as const;
type Kind = (typeof kinds)[number];

/** Flows share a scale; the stock in force is larger and has its own. */
const measures = [{ id: 'issued', scale: 'flow' }, { id: 'repealed', scale: 'flow' }, { id: 'in_force', scale: 'stock' }] as const;
type Measure = (typeof measures)[number]['id'];

/**
 * Documents issued, repealed and in force, table 2. Only 2019's created stands beside issued, in a run of its own: the
 * rest of that edition is not comparable (form.md). A kind of document without any number above 0 is left out,
 * normative documents apart, which nearly every body issues.
 */
export function documentPoints(file: AgencyFile): ChartData {
  const { agency, years, points } = pointsOfTable(file, 'disclosure', pointsOf);
  const used = kinds.filter((kind) => kind === 'normative_documents' || measures.some(({ id }) =>
    points.some((point) => point.series === idOf(kind, id) && point.value)));
  const shown = onlyCreated(years) ? measures.filter(({ id }) => id === 'issued') : measures;
  const nameOfMeasure = (id: Measure) => (onlyCreated(years) ? 'created' : id);
  const ids = new Set(used.flatMap((kind) => shown.map((measure) => idOf(kind, measure.id))));
  return {
    agency, years,
    panels: used.flatMap((kind) => shown.map((measure) => panelOf(kind, measure, nameOfMeasure(measure.id), used.length > 1))),
    series: used.flatMap((kind) => shown.map(({ id }) => seriesOf(kind, id, nameOfMeasure(id), used.length > 1))),
    points: points.filter((point) => ids.has(point.series)),
    marks: editionMarks(years),
  };
}

/** True where every form on file is of 2019: its documents were created, and calling them issued would be wrong. */
export const onlyCreated = (years: ChartYear[]): boolean =>
  years.some(({ edition }) => edition === '2019') && years.every(({ edition }) => edition !== '2021');

function pointsOf(cells: Cells, { year, edition }: ChartYear): Point[] {
  return kinds.flatMap((kind) => measures.map(({ id }) => {
    const column = id === 'issued' && edition === '2019' ? 'created' : id;
    return figure(cells, year, idOf(kind, id), addressOf('disclosure', kind, column), edition ?? '');
  }));
}

const idOf = (kind: Kind, measure: string): string => `${kind}.${measure}`;

const panelOf = (kind: Kind, { id, scale }: (typeof measures)[number], name: Measure | 'created', headed: boolean): Panel =>
  ({ id: idOf(kind, id), label: chartWords.documents[name], kind: 'bars', scale: `${kind}.${scale}`, block: headed ? nameOf(kind) : null });

function seriesOf(kind: Kind, measure: Measure, called: Measure | 'created', headed: boolean): Series {
  const [name, label] = [nameOf(kind), chartWords.documents[called]];
  const both = headed ? { zh: `${name.zh}·${label.zh}`, en: `${name.en}: ${label.en}` } : label;
  return { id: idOf(kind, measure), label: both, subject: chartWords.subjects.documents[called](name), unit: '件', panel: idOf(kind, measure), part: measure };
}

function nameOf(kind: Kind): Wording {
  const row = rowOf('2021', 'disclosure', kind);
  return { zh: row?.zh ?? kind, en: row?.en ?? kind };
}
