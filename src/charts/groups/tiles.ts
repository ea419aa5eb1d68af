import type { Wording } from '../../form/index.ts';
import { chartWords } from '../../i18n/charts.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import type { ChartData, Panel, Point } from '../types.ts';

/** A province-level unit with the bodies on file there; null where the Regulations do not apply. */
export interface Province {
  code: string;
  name: Wording;
  bodies: number | null;
}

export interface Provinces {
  name: Wording;
  /** Year of the latest report counted. */
  year: number;
  provinces: Province[];
}

const panel: Panel = { id: 'tiles', label: chartWords.names.tiles, kind: 'figures', scale: 'tiles', block: null };

/** How many bodies are on file in each of the 34 province-level units: a statement about our collection. */
export const tilePoints = ({ name, year, provinces }: Provinces): ChartData => ({
  agency: name, seriesAre: 'regions', years: [{ year, status: 'on_file', edition: null, provenance: null }], panels: [panel], marks: [],
  series: provinces.map(({ code, name: own }) => ({ id: code, label: own, subject: own, unit: chartWords.bodiesUnit.zh, panel: panel.id, part: 'region' })),
  points: provinces.map(({ code, bodies }): Point => ({
    year, series: code, value: bodies, text: bodies === null ? '' : formatNumber(bodies), state: bodies === null ? 'not_applicable' : 'stated', precision: 'exact', run: '', addresses: [],
  })),
});
