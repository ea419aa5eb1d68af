import { isFormWord } from '../../form/words.ts';
import type { Document, DocumentLine } from '../decode/document.ts';
import type { Block, Layout } from './block.ts';
import { isSectionHeading } from './heading.ts';
import { cellLineRows, continuesCell, isCellLine } from './layouts/cell-lines.ts';
import { isPipeLine, pipeRows } from './layouts/pipe.ts';
import { squashedRows } from './layouts/squashed.ts';
import { squashedRegion } from './squashed-region.ts';
import { gridRows } from './layouts/grid.ts';
import { isTabGridLine, tabGridRows } from './layouts/tab-grid.ts';

type Kind = 'heading' | 'prose' | Layout;

/** Document to blocks in order. Their lines rejoin to the document's: nothing is dropped, nothing is read twice. */
export function divide(document: Document): Block[] {
  const kinds = withSquashedRegions(kindsOf(document.lines), document.lines);
  const blocks: Block[] = [];
  let from = 0;
  for (let to = 1; to <= kinds.length; to += 1) {
    const kind = kinds[from];
    if (kind === undefined || (to < kinds.length && kinds[to] === kind && kind !== 'heading')) continue;
    blocks.push(blockOf(kind, document.lines, from, to));
    from = to;
  }
  return blocks;
}

function blockOf(kind: Kind, lines: readonly DocumentLine[], from: number, to: number): Block {
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
  }
}

/** Passages without a table's shape may still carry tables: run together, or a figure a line. */
function withSquashedRegions(kinds: readonly Kind[], lines: readonly DocumentLine[]): Kind[] {
  const result = [...kinds];
  for (let from = 0; from < kinds.length; from += 1) {
    if (isTable(kinds[from] ?? 'prose')) continue;
    let to = from;
    while (to < kinds.length && !isTable(kinds[to] ?? 'prose')) to += 1;
    const region = squashedRegion(lines, from, to);
    if (region) result.fill('squashed', region.from, region.to);
    from = to;
  }
  return result;
}

/** Each line's kind. Blank lines inside a table, and a label's wrapped rest, belong to it. */
function kindsOf(lines: readonly DocumentLine[]): Kind[] {
  const kinds: Kind[] = [];
  let above: Kind = 'prose';
  let blanks = 0;
  lines.forEach((line, index) => {
    if (!line.row && line.text.trim() === '') {
      blanks += 1;
      return;
    }
    const kind = kindOf(line, blanks === 0 ? above : 'prose', lines[index - 1]);
    const inside = kind === above && isTable(kind);
    kinds.push(...Array<Kind>(blanks).fill(inside ? kind : 'prose'), kind);
    above = kind;
    blanks = 0;
  });
  return [...kinds, ...Array<Kind>(blanks).fill('prose')];
}

function kindOf(line: DocumentLine, above: Kind, before: DocumentLine | undefined): Kind {
  if (line.row) return 'grid';
  if (isPipeLine(line)) return 'pipe';
  if (isTabGridLine(line)) return 'tab-grid';
  if (isCellLine(line) || (above === 'cell-lines' && continuesCell(line, before))) return 'cell-lines';
  if ((above === 'tab-grid' || above === 'pipe') && isFormWord(line.text)) return above;
  return isSectionHeading(line.text) ? 'heading' : 'prose';
}

const isTable = (kind: Kind): boolean => kind !== 'heading' && kind !== 'prose';
