import type { Figure } from './figure.ts';
import { figureCell, figuresOf, type Sheet, type SheetRow } from './sheet.ts';

/**
 * A damaged table as paper shows it. A row that has lost a cell is a row shorter in a file; in print it is drawn to the
 * table's edge, and nothing tells it from one whose last cell is blank: what it states is what stands below the heads. Rows
 * whose print lets a reader suspect the loss stay undetermined: two figures in one cell, or no total beside a figure.
 * `whole` is the table before it was damaged.
 */
export function inPrint(sheet: Sheet, whole: Sheet): Sheet {
  const complete = new Map(whole.rows.map((row) => [row.id, figuresOf(row)]));
  return { ...sheet, rows: sheet.rows.map((row) => asDrawn(row, complete.get(row.id) ?? [], sheet.table !== 'disclosure')) };
}

function asDrawn(row: SheetRow, places: readonly Figure[], hasTotals: boolean): SheetRow {
  const own = figuresOf(row);
  if (!row.gone || row.gone.length !== places.length - own.length || own.some((figure) => figuresIn(figure.text) > 1)) return row;
  const printed = places.map((place, index): Figure => {
    const figure = own[index] ?? { ...place, text: '', state: 'blank', value: null };
    const { state, value } = statedBy(figure, row.gone ?? []);
    return { ...place, text: figure.text, state, value, damaged: true, determined: state !== 'unreadable' };
  });
  const groups = hasTotals ? Array.from({ length: Math.ceil(printed.length / groupSize(printed)) }, (_, at) => printed.slice(at * groupSize(printed), (at + 1) * groupSize(printed))) : [];
  if (groups.some((group) => group.some(({ value }) => value) && group.find(({ column }) => column === 'total')?.state === 'blank')) return row;
  const [first] = row.cells.flatMap((cell, index) => (cell.figure ? [index] : []));
  return { ...row, gone: [], cells: [...row.cells.slice(0, first), ...printed.map((figure) => figureCell(figure))] };
}

/** A figure that has run into an empty cell before it is that of the cell behind. */
const statedBy = (figure: Figure, gone: readonly Figure[]): Pick<Figure, 'state' | 'value'> => {
  const behind = figure.state === 'blank' && figure.text.trim() !== '' ? gone[0] : undefined;
  return behind ? { state: /\d/.test(figure.text.normalize('NFKC')) ? 'stated' : 'not_applicable', value: behind.value } : figure;
};

/** Figures and signs for none in a cell, units and bookmarks apart. */
const figuresIn = (text: string): number => text.normalize('NFKC').match(/\d[\d,.]*|(?<!\S)[-—/]+(?!\S)/g)?.length ?? 0;

/** The requests of a row have one total, the results of each kind of dispute have theirs. */
const groupSize = (figures: readonly Figure[]): number => (figures[0]?.table === 'review' ? 5 : figures.length);
