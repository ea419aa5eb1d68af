import { isFormWords } from '../../form/words.ts';
import type { Document, DocumentLine } from '../decode/document.ts';
import type { Block, Layout } from './block.ts';
import { isSectionHeading } from './heading.ts';
import { cellLineRows, continuesCell, isCellLine } from './layouts/cell-lines.ts';
import { isPipeLine, pipeRows } from './layouts/pipe.ts';
import { squashedRows } from './layouts/squashed.ts';
import { squashedRegion } from './squashed-region.ts';
import { isDrawnRule } from './layouts/drawn-grid.ts';
import { gridRows } from './layouts/grid.ts';
import { isFurniture } from './solid-text.ts';
import { positionedTables, type PositionedTable } from './layouts/positions.ts';
import { isIndentedLine, isIndentedText } from './layouts/indented.ts';
import { isTabGridLine, tabGridRows } from './layouts/tab-grid.ts';

type Kind = 'heading' | 'prose' | Layout;

/** Document to blocks in order. Their lines rejoin to the document's: nothing is dropped, nothing is read twice. */
export function divide(document: Document): Block[] {
  const positioned = positionedTables(document.lines);
  const kinds = withSquashedRegions(kindsOf(document.lines, positioned), document.lines);
  const blocks: Block[] = [];
  let from = 0;
  for (let to = 1; to <= kinds.length; to += 1) {
    const kind = kinds[from];
    if (kind === undefined || (to < kinds.length && kinds[to] === kind && kind !== 'heading')) continue;
    blocks.push(blockOf(kind, document.lines, from, to, positioned));
    from = to;
  }
  return blocks;
}

function blockOf(kind: Kind, lines: readonly DocumentLine[], from: number, to: number, positioned: readonly PositionedTable[]): Block {
  switch (kind) {
    case 'heading':
    case 'prose':
      return { kind, from, to };
    case 'tab-grid':
      return { kind: 'table', layout: kind, from, to, rows: tabGridRows(lines, from, to) };
    case 'cell-lines':
      return { kind: 'table', layout: kind, from, to, rows: cellLineRows(lines, from, to) };
    case 'pipe':
      return { kind: 'table', layout: kind, from, to, rows: pipeRows(lines, from, to) };
    case 'squashed':
      return { kind: 'table', layout: kind, from, to, rows: squashedRows(lines, from, to) };
    case 'grid':
      return { kind: 'table', layout: kind, from, to, rows: gridRows(lines, from, to) };
    case 'positions':
      return { kind: 'table', layout: kind, from, to, rows: positioned.filter((table) => table.from >= from && table.to <= to).flatMap((table) => table.rows) };
  }
}

/**
 * Passages without a table's shape may still carry tables: run together, or a figure a line. Where places on the page
 * are known (`pieces`) nothing is taken for run together: a blank column would go unseen.
 */
function withSquashedRegions(kinds: readonly Kind[], lines: readonly DocumentLine[]): Kind[] {
  const result = [...kinds];
  for (let from = 0; from < kinds.length; from += 1) {
    const isOpen = (index: number) => index < kinds.length && !isTable(kinds[index] ?? 'prose') && !lines[index]?.pieces;
    if (!isOpen(from)) continue;
    let to = from;
    while (isOpen(to)) to += 1;
    const region = squashedRegion(lines, from, to);
    if (region) result.fill('squashed', region.from, region.to);
    from = to;
  }
  return result;
}

/** Each line's kind. Blank lines inside a table, and a label's wrapped rest, belong to it. */
function kindsOf(lines: readonly DocumentLine[], positioned: readonly PositionedTable[]): Kind[] {
  const kinds: Kind[] = [];
  let above: Kind = 'prose';
  let blanks = 0;
  const isIndented = isIndentedText(lines);
  lines.forEach((line, index) => {
    if (!line.row && line.text.trim() === '' && !isBlankRow(line, above)) {
      blanks += 1;
      return;
    }
    const kind = isIndented && isIndentedLine(line) ? proseOrHeading(line) : kindOf(line, blanks === 0 ? above : 'prose', lines[index - 1]);
    const between = kind === above && isTable(kind) ? kind : 'prose';
    for (; blanks > 0; blanks -= 1) kinds.push(between);
    kinds.push(kind);
    above = kind;
  });
  for (; blanks > 0; blanks -= 1) kinds.push('prose');
  if (kinds.includes('tab-grid') || kinds.includes('pipe')) joinHeads(kinds, lines);
  fillBlanks(kinds, lines);
  for (const { from, to } of positioned) kinds.fill('positions', from, to);
  return kinds;
}

/** A lone tab is a blank cell below a cell a line, several are a row of them below a grid: they end no table. */
const isBlankRow = (line: DocumentLine, above: Kind): boolean => (above === 'cell-lines' && isCellLine(line)) || (above === 'tab-grid' && isTabGridLine(line));

/** Heads and labels that stand as text right above or below a table's rows belong to it, and so does a misread one among them. */
function joinHeads(kinds: Kind[], lines: readonly DocumentLine[]): void {
  const textAt = (index: number) => lines[index]?.text ?? '';
  const isOfTable = (index: number) => kinds[index] === 'tab-grid' || kinds[index] === 'pipe' || isFormWords(textAt(index));
  const isAmong = (index: number) => kinds[index] === 'prose' && textAt(index).length <= longestLabel && !/\p{Script=Han}.*[。！？]/u.test(textAt(index)) && isOfTable(index - 1) && isOfTable(index + 1);
  const join = (order: readonly number[]) => {
    let near: Kind = 'prose';
    for (const index of order) {
      const kind = kinds[index] ?? 'prose';
      if (kind === 'tab-grid' || kind === 'pipe') near = kind;
      else if (textAt(index).trim() === '' || isFurniture(textAt(index))) continue;
      else if (near !== 'prose' && (isFormWords(textAt(index)) || isAmong(index) || isLoneCell(index, near))) kinds[index] = near;
      else near = 'prose';
    }
  };
  // Right below a line of a grid a lone tab is a row of it whose label is empty, not the first of a cell a line.
  const isLoneCell = (index: number, near: Kind) => near === 'tab-grid' && kinds[index] === 'cell-lines' && kinds[index - 1] === near && kinds[index + 1] !== 'cell-lines';
  const order = [...kinds.keys()];
  join(order);
  join(order.toReversed());
}

/** Characters of the longest label of the form, with an enumerator. */
const longestLabel = 48;

/** Blank lines between two lines of one table are part of it. */
function fillBlanks(kinds: Kind[], lines: readonly DocumentLine[]): void {
  let last = -1;
  kinds.forEach((kind, index) => {
    if (lines[index]?.text.trim() === '' && !lines[index].row) return;
    if (isTable(kind) && kinds[last] === kind) kinds.fill(kind, last, index);
    last = index;
  });
}

function kindOf(line: DocumentLine, above: Kind, before: DocumentLine | undefined): Kind {
  if (line.row) return 'grid';
  if (isPipeLine(line) || isDrawnRule(line)) return 'pipe';
  if (isTabGridLine(line)) return 'tab-grid';
  if (isCellLine(line) || (above === 'cell-lines' && continuesCell(line, before))) return 'cell-lines';
  return proseOrHeading(line);
}

const proseOrHeading = ({ text }: DocumentLine): Kind => (isSectionHeading(text) ? 'heading' : 'prose');

const isTable = (kind: Kind): boolean => kind !== 'heading' && kind !== 'prose';
