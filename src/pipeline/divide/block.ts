import type { Place } from '../place.ts';

/** Shape of a table's text, one axis; which official form it follows (edition) is another. */
export type Layout = 'tab-grid' | 'cell-lines' | 'pipe' | 'squashed' | 'grid' | 'positions';

/** One cell of a table as the document prints it. */
export interface BlockCell {
  /** Characters as they stand in the document. */
  text: string;
  place: Place;
  /** Column in the grid, from 0. In layouts without a grid: the cell's number in its row. */
  column: number;
  /** Columns that it covers; more than one only where the format says so. */
  columnSpan?: number;
}

export interface BlockRow {
  cells: BlockCell[];
  /** True where the layout itself says that figures cannot be told apart: they stand together in one cell. */
  unsettled?: true;
  /** True where no other row of figures shares its table, so that none can have set its width. */
  ownTable?: true;
}

/** Lines `from` up to and without `to`, counted from 0. Blocks follow each other without gap or overlap. */
interface Span {
  from: number;
  to: number;
}

export interface HeadingBlock extends Span {
  kind: 'heading';
}

export interface ProseBlock extends Span {
  kind: 'prose';
}

export interface TableBlock extends Span {
  kind: 'table';
  layout: Layout;
  rows: BlockRow[];
}

export type Block = HeadingBlock | ProseBlock | TableBlock;
