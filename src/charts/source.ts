import { chartWords as words } from '../i18n/charts.ts';
import { say } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import type { Chart, ChartData, ChartYear } from './types.ts';

/** The line below a drawing: whose reports of which years, where in them, and what was typed in by hand. */
export function sourceOf({ place }: Pick<Chart, 'place'>, data: ChartData, language: Language): string {
  const notes = [typed(data, language), data.points.some(({ precision }) => precision !== 'exact') ? say(words.openDots, language) : '']
    .filter((note) => note !== '');
  return say(words.source, language, {
    agency: say(data.reporters ?? data.agency, language), years: yearSpan(data.years, language), place: say(place, language),
    notes: notes.length > 0 ? say(words.sourceNote, language, { note: notes.join(say(words.sourceNotes, language)) }) : '',
  });
}

/** 2016—2025年，缺2017年. */
export function yearSpan(years: ChartYear[], language: Language): string {
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) return '';
  const range = say(first.year === last.year ? words.oneYear : words.yearRange, language, { first: first.year, last: last.year });
  const missing = years.filter(({ status }) => status === 'not_on_file');
  return missing.length === 0 ? range : say(words.missingYears, language, { range, missing: listed(missing, language) });
}

function typed({ years, seriesAre }: ChartData, language: Language): string {
  const onFile = years.filter(({ status }) => status !== 'not_on_file');
  const byHand = onFile.filter(({ provenance }) => provenance === 'typed');
  if (byHand.length === 0) return '';
  // A year of several bodies may be typed in for one of them only.
  if (seriesAre) return say(words.typedAny, language);
  return byHand.length === onFile.length ? say(words.typedAll, language) : say(words.typedSome, language, { years: listed(byHand, language) });
}

const listed = (years: ChartYear[], language: Language): string => years.map(({ year }) => year).join(say(words.betweenYears, language));
