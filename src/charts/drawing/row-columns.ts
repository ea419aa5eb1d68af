import { sum } from 'd3';
import type { Wording } from '../../form/index.ts';
import { say } from '../../i18n/index.ts';
import type { Language } from '../../i18n/index.ts';
import { pointsOf } from '../panel.ts';
import { textWidth, wrap } from '../text-width.ts';
import type { size } from '../theme.ts';
import type { ChartData, Panel, Width } from '../types.ts';
import { pointLabel } from './label.ts';

type Size = (typeof size)[Width];

/** Panels beside one another when years are rows. */
export interface RowBlock {
  heading: Wording | null;
  columns: { panel: Panel; left: number; right: number }[];
}

const gap = 14;
/** A panel of bars or dots takes this much at least; then seven digits stand above a bar. */
const narrowest = 84;

/** Panels with a common heading in as many blocks as the width asks for. Figures take what they need, bars and dots share the rest. */
export function rowBlocks(data: ChartData, panels: Panel[], measures: Size, language: Language): RowBlock[] {
  const room = measures.width - measures.year;
  const needs = panels.map((panel) => ({ panel, need: panel.kind === 'figures' ? figuresWidth(data, panel, measures.font, language) : Math.max(narrowest, longestWord(say(panel.label, language), measures.font)) }));
  const lines: (typeof needs)[] = [];
  for (const each of needs) {
    const line = lines.at(-1);
    if (line && sum([...line, each], ({ need }) => need + gap) - gap <= room) line.push(each);
    else lines.push([each]);
  }
  return lines.map((line, index) => ({ heading: index === 0 ? panels[0]?.block ?? null : null, columns: columnsOf(line, measures) }));
}

function columnsOf(line: { panel: Panel; need: number }[], { width, year }: Size): RowBlock['columns'] {
  const spare = width - year - sum(line, ({ need }) => need + gap) + gap;
  const share = spare / Math.max(1, line.filter(({ panel }) => panel.kind !== 'figures').length);
  let left = year;
  return line.map(({ panel, need }) => {
    const right = left + need + (panel.kind === 'figures' ? 0 : share);
    const column = { panel, left, right };
    left = right + gap;
    return column;
  });
}

/** What a head that breaks wherever it can takes at least. */
const longestWord = (label: string, font: number): number => Math.max(...wrap(label, 0, font).split('\n').map((part) => textWidth(part, font)));

function figuresWidth(data: ChartData, panel: Panel, font: number, language: Language): number {
  const figures = Math.max(2.2 * font, ...pointsOf(data, panel).map((point) => textWidth(pointLabel(point, language), font)));
  // Letters of the reader's font may be a little wider than estimated.
  return Math.max(figures, ...wrap(say(panel.label, language), figures, font).split('\n').map((part) => textWidth(part, font))) + 3;
}
