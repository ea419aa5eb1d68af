import { isPageInformation } from '../../../../form/page-information.ts';
import { tableMarks } from '../../../../form/words.ts';
import type { Document } from '../../../decode/document.ts';
import type { Block, ProseBlock, TableBlock } from '../../../divide/block.ts';
import { isFurniture } from '../../../divide/solid-text.ts';
import type { Place } from '../../../place.ts';

/** A paragraph of prose as the document prints it, joined out of the lines it is wrapped over. */
export interface Paragraph {
  text: string;
  /** The lines it consists of: where each begins in `text`, in the document (0-based line) and in that line. */
  pieces: Piece[];
}

interface Piece {
  at: number;
  line: number;
  start: number;
  text: string;
  page: number | null;
}

/**
 * The document's prose, in order: what stands outside of tables, and sentences that a table's layout has swallowed
 * (paragraphs behind a tab, a whole report in one line). Figures of run-together tables are none of it.
 */
export function proseOf(document: Document, blocks: readonly Block[]): Paragraph[] {
  const pieces: Piece[] = [];
  for (const block of blocks) if (block.kind !== 'heading') addPieces(pieces, document, block);
  return joined(pieces);
}

function addPieces(pieces: Piece[], { lines }: Document, block: ProseBlock | TableBlock): void {
  for (let line = block.from; line < block.to; line += 1) {
    const { text = '', page = null } = lines[line] ?? {};
    const says = block.kind === 'table' ? text.includes('。') : text.trim() !== '' && !isFurniture(text);
    if (!says) continue;
    const whole: Piece = { at: 0, line, start: 0, text, page };
    if (block.kind === 'prose') pieces.push(whole);
    else pieces.push(...sentencesIn(block, whole));
  }
}

/** In a table, only what ends as a sentence does; in run-together text, no sentence with a table inside it. */
function sentencesIn({ layout }: TableBlock, whole: Piece): Piece[] {
  const parts = layout === 'squashed' ? splitBehind(whole, '。') : whole.text.includes('\t') ? splitBehind(whole, '\t') : [whole];
  return parts.filter(({ text }) => text.includes('。') && !tableMarks.some((mark) => text.includes(mark)));
}

function splitBehind(whole: Piece, end: string): Piece[] {
  const parts: Piece[] = [];
  for (let start = 0; start < whole.text.length;) {
    const found = whole.text.indexOf(end, start);
    const to = found < 0 ? whole.text.length : found + end.length;
    parts.push({ ...whole, start, text: whole.text.slice(start, to) });
    start = to;
  }
  return parts;
}

/** Puts a paragraph together where a line breaks off within a sentence: long, without punctuation at its end. */
function joined(pieces: readonly Piece[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let before: Piece | undefined;
  for (const piece of pieces) {
    if (isPageInformation(piece.text)) continue;
    const open = paragraphs.at(-1);
    if (open && before && goesOn(open, before, piece)) {
      open.pieces.push({ ...piece, at: open.text.length });
      open.text += piece.text;
    } else paragraphs.push({ text: piece.text, pieces: [piece] });
    before = piece;
  }
  return paragraphs;
}

/**
 * Blank lines and page numbers may lie between, one page break's worth. What has no punctuation at all is a title, what
 * starts with a numeral begins anew.
 */
function goesOn(open: Paragraph, before: Piece, next: Piece): boolean {
  if (before.line === next.line) return true;
  const wraps = open.text.length >= shortestWrappedText && open.text.length <= longestParagraph;
  return wraps && next.line - before.line <= longestBreak && !/[。；;：:！!？?]/u.test(open.text.trimEnd().slice(-1))
    && /[，,、。；;：:“”]/u.test(open.text) && !beginsAnew.test(next.text);
}

const longestBreak = 4;

/** Headings are shorter. 兴县 2023 breaks a sentence behind 25 characters. */
const shortestWrappedText = 15;

/** Nobody writes longer ones; bytes that are no prose must not be put together without end. */
const longestParagraph = 6000;

const beginsAnew = /^[\s\u3000*#>-]*([（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[（(]?\d{1,2}[）)、．](?!\d)|[一二三四五六七八九十]{1,2}是)/u;

/** Place of the characters from `from` to `to` of a paragraph; what runs over a line's end is cut there. */
export function placeIn({ pieces }: Paragraph, from: number, to: number): Place {
  const piece = pieces.findLast(({ at }) => at <= from) ?? { at: 0, line: 0, start: 0, text: '', page: null };
  const start = piece.start + from - piece.at;
  return { line: piece.line + 1, start, end: Math.min(piece.start + to - piece.at, piece.start + piece.text.length), page: piece.page };
}
