/** How far a cell reaches, as its markup says it. */
export interface CellSpan {
  columnSpan: number;
  /** Rows that it covers; Infinity: to the end of its row group (HTML's `rowspan="0"`). */
  rowSpan: number;
  /** Word gives no row span: a cell `begins` a merge, and the cells below (`above`) or beside it (`left`) continue it. */
  merge: 'none' | 'begins' | 'above' | 'left';
}

/** Where a cell stands in its table's grid. */
export interface PlacedCell {
  /** First grid column, from 0. */
  column: number;
  columnSpan: number;
  rowSpan: number;
}

/** Columns of the widest grid that is laid out: the forms have 15; what lies further right is taken as standing in the last. */
const widest = 256;
/** Rows that a cell covers at most, HTML's own limit. */
const tallest = 65_534;

/**
 * Lays the cells of one table out into grid columns, row by row, as browsers do: a cell takes the first column that no
 * cell from above covers, and as many as it spans, taken or not.
 */
export class GridLayout {
  #row = -1;
  #column = 0;
  /** For each column the first row that no cell from above covers. */
  readonly #freeFrom: number[] = [];
  /** The cells that the row above and this row continue or begin to merge, by column; the last one placed in this row. */
  #mergedAbove = new Map<number, PlacedCell>();
  #merged = new Map<number, PlacedCell>();
  #last: PlacedCell | null = null;

  /** Begins a row, leaving out its first columns (Word's gridBefore). */
  nextRow(skipped = 0): void {
    this.#row += 1;
    this.#column = Math.min(skipped, widest - 1);
    this.#mergedAbove = this.#merged;
    this.#merged = new Map();
    this.#last = null;
  }

  /** Places the row's next cell; null for one that only continues a merged cell, which then reaches further. */
  place({ columnSpan, rowSpan, merge }: CellSpan): PlacedCell | null {
    if (merge === 'left' && this.#last) {
      this.#last.columnSpan += this.#take(columnSpan, 1).columnSpan;
      return null;
    }
    while ((this.#freeFrom[this.#column] ?? 0) > this.#row && this.#column < widest - 1) this.#column += 1;
    const placed = this.#take(columnSpan, rowSpan);
    this.#last = placed;
    const above = merge === 'above' ? this.#mergedAbove.get(placed.column) : undefined;
    if (above) {
      above.rowSpan += 1;
      this.#merged.set(placed.column, above);
      return null;
    }
    if (merge === 'begins') this.#merged.set(placed.column, placed);
    return placed;
  }

  /** Ends a row group (thead, tbody): no cell reaches across. */
  endGroup(): void {
    this.#freeFrom.length = 0;
  }

  #take(columns: number, rows: number): PlacedCell {
    const column = this.#column;
    const columnSpan = Math.max(1, Math.min(columns, widest - column));
    const rowSpan = Math.max(1, Math.min(rows, tallest));
    for (let covered = column; covered < column + columnSpan; covered += 1) this.#freeFrom[covered] = this.#row + rowSpan;
    this.#column = Math.min(column + columnSpan, widest - 1);
    return { column, columnSpan, rowSpan };
  }
}
