import type { DocumentLine } from './document.ts';
import { GridLayout, type CellSpan } from './grid-layout.ts';
import { tableLines, type FilledCell } from './table-lines.ts';

interface OpenCell {
  span: CellSpan;
  lines: DocumentLine[];
}

interface OpenTable {
  number: number;
  layout: GridLayout;
  rows: FilledCell[][];
  /** Cells of the row that is open, and how many columns it leaves out in front. */
  row: { cells: OpenCell[]; skipped: number } | null;
  cell: OpenCell | null;
}

/** Tables in one another. Pages that arrange themselves by tables reach ten or so. */
const deepest = 40;
/** Lines and cells of a document. The longest reports have 2 000. */
const most = 200_000;

/**
 * Gathers the lines of a document that is read from start to end: text, ends of lines, and tables that open and close,
 * in one another too. Blank lines are left out. Calls need not match: what is open is closed as browsers do.
 */
export class LineBuilder {
  /** True once tables stood in one another deeper than is followed: the inner ones are given as text. */
  tooDeep = false;
  /** True once there was more than is gathered. */
  tooLong = false;
  readonly #lines: DocumentLine[] = [];
  readonly #tables: OpenTable[] = [];
  readonly #asides: string[] = [];
  #count = 0;
  #numbered = 0;
  #ignored = 0;
  #line = '';
  #endsInSpace = false;

  /** Adds characters as they are. */
  append(text: string): void {
    this.#line += text;
    this.#endsInSpace = false;
  }

  /** Adds text in which any run of white space stands for one space (HTML's rule; U+00A0 and U+3000 are none). */
  flow(text: string): void {
    const spaced = text.replace(/[\t\n\f\r ]+/g, ' ');
    const added = spaced.startsWith(' ') && (this.#endsInSpace || this.#line === '') ? spaced.slice(1) : spaced;
    if (added === '') return;
    this.#line += added;
    this.#endsInSpace = added.endsWith(' ');
  }

  endLine(): void {
    if (this.#line === '') return;
    const text = trimmed(this.#line);
    this.#line = '';
    this.#endsInSpace = false;
    if (text.trim() !== '' && this.#counted()) this.#container().push({ text, page: null });
  }

  /** Sets the line aside for a text box that is anchored in it; the box's lines come first. */
  openAside(): void {
    this.#asides.push(this.#line);
    this.#line = '';
  }

  closeAside(): void {
    this.endLine();
    this.append(this.#asides.pop() ?? '');
  }

  openTable(): void {
    this.endLine();
    if (this.#tables.length >= deepest) {
      this.#ignored += 1;
      this.tooDeep = true;
      return;
    }
    const above = this.#tables.at(-1);
    if (above && !above.cell) this.closeTable();
    this.#tables.push({ number: this.#numbered, layout: new GridLayout(), rows: [], row: null, cell: null });
    this.#numbered += 1;
  }

  closeTable(): void {
    this.closeRow();
    if (this.#ignored > 0) this.#ignored -= 1;
    else {
      const table = this.#tables.pop();
      if (!table) return;
      const container = this.#container();
      for (const line of tableLines(table.number, table.rows)) container.push(line);
    }
  }

  openRow(): void {
    this.closeRow();
    const table = this.#table();
    if (table) table.row = { cells: [], skipped: 0 };
  }

  /** Leaves out the open row's first columns. */
  skipColumns(count: number): void {
    const row = this.#table()?.row;
    if (row) row.skipped = count;
  }

  closeRow(): void {
    this.closeCell();
    const table = this.#table();
    if (!table?.row) return;
    const { cells, skipped } = table.row;
    table.layout.nextRow(skipped);
    const filled: FilledCell[] = [];
    for (const { span, lines } of cells) {
      const place = table.layout.place(span);
      if (place) filled.push({ place, lines });
    }
    if (filled.length > 0) table.rows.push(filled);
    table.row = null;
  }

  endRowGroup(): void {
    this.closeRow();
    this.#table()?.layout.endGroup();
  }

  /** Opens a cell; its span may still be filled in until its row closes. */
  openCell(span: CellSpan): void {
    this.closeCell();
    const table = this.#table();
    if (!table || !this.#counted()) return;
    table.row ??= { cells: [], skipped: 0 };
    table.cell = { span, lines: [] };
    table.row.cells.push(table.cell);
  }

  closeCell(): void {
    this.endLine();
    const table = this.#table();
    if (table) table.cell = null;
  }

  /** Closes what is open and gives all lines. */
  finish(): DocumentLine[] {
    while (this.#asides.length > 0) this.closeAside();
    this.endLine();
    while (this.#tables.length > 0 || this.#ignored > 0) this.closeTable();
    return this.#lines;
  }

  /** The table that rows and cells belong to; none inside one that is too deep. */
  #table(): OpenTable | undefined {
    return this.#ignored > 0 ? undefined : this.#tables.at(-1);
  }

  /** Where lines go: the innermost open cell; text of a table outside its cells goes before the table. */
  #container(): DocumentLine[] {
    const cell = this.#tables.at(-1)?.cell ?? this.#tables.findLast((table) => table.cell)?.cell;
    return cell?.lines ?? this.#lines;
  }

  #counted(): boolean {
    this.#count += 1;
    if (this.#count > most) this.tooLong = true;
    return !this.tooLong;
  }
}

/** Without spaces and tabs at its ends: they only indent. */
function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isIndent(text.charCodeAt(start))) start += 1;
  while (end > start && isIndent(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

const isIndent = (sign: number): boolean => sign === 0x20 || sign === 0x09;
