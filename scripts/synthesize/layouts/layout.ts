import type { Random } from '../random.ts';
import { figuresOf, type Sheet } from '../sheet.ts';
import type { Style } from '../style.ts';

/** A sheet as lines of text. */
export interface Printed {
  lines: string[];
  /** Addresses of figures that these lines do not determine, though the sheet did. */
  lost: ReadonlySet<string>;
}

/** A shape of text that tables come in. */
export interface Layout {
  id: string;
  /** Ids of the damages that it can show. */
  bears: (damage: string) => boolean;
  /** The style as far as the layout can keep it. */
  adapt: (style: Style) => Style;
  /** `hasBlanks`: the document has empty cells, in this table or another. */
  print: (sheet: Sheet, style: Style, random: Random, hasBlanks: boolean) => Printed;
}

/** Cells stand apart: whatever happens to a table on paper can be printed. */
export const bearsAll = (): boolean => true;

export const asIs = (style: Style): Style => style;

/** The text of a cell on one line. */
export const flat = (text: string): string => text.replaceAll('\n', '');

/** Figures of rows of which nothing is printed at all: a row without label whose cells are empty is an empty line. */
export const emptyLines = (sheet: Sheet): string[] => sheet.rows
  .filter((row) => row.cells.every((each) => each.text.trim() === ''))
  .flatMap((row) => figuresOf(row).map((figure) => figure.address));
