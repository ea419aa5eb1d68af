import { figuresOf, gridOf, type Sheet } from '../sheet.ts';
import { asIs, bearsAll, flat, type Layout } from './layout.ts';

/** A cell a line behind a tab, a blank line between rows; cells may break (湘西 2023, 忻州 2019). */
export const cellLines: Layout = {
  id: 'cell-lines',
  bears: bearsAll,
  adapt: asIs,
  print: (sheet) => ({
    lines: gridOf(sheet).flatMap((slots, at) => {
      if (sheet.rows[at]?.kind === 'page') return ['', ...slots.map(({ cell }) => flat(cell.text)), ''];
      const cells = slots.filter((slot) => slot.from !== 'left').map(({ cell, from }) => `\t${from === 'here' ? cell.text : ''}`);
      return [...cells.flatMap((text) => text.split('\n')), ''];
    }),
    lost: new Set(),
  }),
};

/** A cell a line, nothing in front of it and nothing between rows; an empty cell leaves no line. */
export const bareLines: Layout = {
  id: 'bare-lines',
  bears: (damage) => ['label misread', 'enumerator lost', 'row lost', 'figure illegible', 'head misread'].includes(damage),
  adapt: (style) => ({ ...style, breaks: false }),
  print: (sheet) => ({
    lines: sheet.rows.flatMap((row) => row.cells.map((each) => flat(each.text)).filter((text) => text.trim() !== '')),
    lost: rowsWithBlanks(sheet),
  }),
};

/** Figures of the rows that print fewer figures than they have cells. */
export const rowsWithBlanks = (sheet: Sheet): Set<string> => new Set(sheet.rows
  .map(figuresOf)
  .filter((figures) => figures.some((figure) => figure.state === 'blank'))
  .flatMap((figures) => figures.map((figure) => figure.address)));
