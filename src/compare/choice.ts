/** What a comparison shows; all of it stands in the address, so that a link restores it. */
export interface Choice {
  /** Ids, in the order of the colours; eight at most. */
  agencies: string[];
  /** Indicators, each with its category behind a colon where it has several: `documents_issued:normative_documents`; four at most. */
  figures: string[];
  /** First and last year; null for all on file. */
  from: number | null;
  to: number | null;
  measure: Measure;
  /** The year that is 100 where the measure is `index`. */
  base: number | null;
  view: View;
}

/** Cases as reported, the rate with its interval, or change against a base year. */
export type Measure = 'absolute' | 'rate' | 'index';

export type View = 'lines' | 'bars' | 'table';

export const mostAgencies = 8;
export const mostFigures = 4;

export const measures: Measure[] = ['absolute', 'rate', 'index'];
export const views: View[] = ['lines', 'bars', 'table'];

/** Reads a query string; whatever it does not say, or says wrongly, stays as in `otherwise`. */
export function choiceOf(query: string, otherwise: Choice): Choice {
  const said = new URLSearchParams(query);
  const agencies = (said.get('a') ?? '').split(',').filter((id) => /^[\w-]+$/.test(id));
  const figures = (said.get('i') ?? '').split(',').filter((key) => /^[a-z_0-9]+(:[a-z_]+)?$/.test(key));
  const year = (name: string): number | null => (/^\d{4}$/.test(said.get(name) ?? '') ? Number(said.get(name)) : null);
  return {
    agencies: agencies.length > 0 ? [...new Set(agencies)].slice(0, mostAgencies) : otherwise.agencies,
    figures: figures.length > 0 ? [...new Set(figures)].slice(0, mostFigures) : otherwise.figures,
    from: year('from') ?? otherwise.from,
    to: year('to') ?? otherwise.to,
    measure: measures.find((each) => each === said.get('m')) ?? otherwise.measure,
    base: year('base') ?? otherwise.base,
    view: views.find((each) => each === said.get('v')) ?? otherwise.view,
  };
}

/** The query string of a choice, always in one order. */
export function queryOf({ agencies, figures, from, to, measure, base, view }: Choice): string {
  const said: [string, string | number | null][] = [
    ['a', agencies.join(',')], ['i', figures.join(',')], ['from', from], ['to', to], ['m', measure], ['base', measure === 'index' ? base : null], ['v', view],
  ];
  return `?${said.flatMap(([name, value]) => (value === null || value === '' ? [] : [`${name}=${value}`])).join('&')}`;
}
