import { readingFinding, type Finding, type Staged } from '../../finding.ts';
import type { Document, DocumentLine } from '../document.ts';
import { LineBuilder } from '../line-builder.ts';
import { paragraphProperties } from './paragraphs.ts';
import { charactersOf, piecesOf } from './pieces.ts';
import { tableRows, type TableCell } from './table-rows.ts';
import { openWordFile, type WordFault, type WordFile } from './word-file.ts';

/** Ends a cell, and, in a paragraph of its own, a row. */
const cellMark = '\u0007';

/** Word 97–2003 and WPS Writer files: paragraphs and table rows in order, merged cells as the file defines them. */
export function decodeDoc(bytes: Uint8Array): Staged<Document> {
  const file = openWordFile(bytes);
  if (typeof file === 'string') return unread(file);
  try {
    return { value: { format: 'doc', lines: linesOf(file) }, findings: [] };
  } catch (error) {
    // DataView's own bounds are the check on offsets that a damaged file gives.
    if (error instanceof RangeError) return unread('damaged');
    throw error;
  }
}

const unread = (fault: WordFault): Staged<Document> => ({ value: { format: 'doc', lines: [] }, findings: [faults[fault]] });

function linesOf(file: WordFile): DocumentLine[] {
  const { text, offsets } = charactersOf(file, piecesOf(file));
  const propertiesAt = paragraphProperties(file);
  const lines = new LineBuilder();
  let paragraphs: string[] = [];
  let cells: string[][] = [];
  let rows: TableCell[][] = [];
  let start = 0;
  for (const match of text.matchAll(/[\r\f\u0007]/g)) {
    const words = shownText(text.slice(start, match.index));
    const properties = propertiesAt(offsets[match.index] ?? 0);
    start = match.index + 1;
    if (match[0] === cellMark && properties.endsRow) {
      rows.push(cells.map((content, index) => ({ paragraphs: content, format: properties.cells?.[index] ?? null })));
      cells = [];
    } else if (match[0] === cellMark) {
      cells.push([...paragraphs, words]);
      paragraphs = [];
    } else if (properties.inTable) paragraphs.push(words);
    else {
      writeTable(lines, rows);
      rows = [];
      lines.append(words);
      lines.endLine();
    }
  }
  writeTable(lines, rows);
  lines.append(shownText(text.slice(start)));
  return lines.finish();
}

function writeTable(lines: LineBuilder, rows: readonly TableCell[][]): void {
  if (rows.length === 0) return;
  lines.openTable();
  for (const row of tableRows(rows)) {
    lines.openRow();
    for (const { span, paragraphs } of row) {
      lines.openCell(span);
      for (const paragraph of paragraphs) {
        lines.append(paragraph);
        lines.endLine();
      }
    }
  }
  lines.closeTable();
}

/** Without field codes (between U+0013 and U+0014), pictures and other marks; a line break is a blank. */
function shownText(text: string): string {
  return text.replace(/\u0013[^\u0013\u0014\u0015]*\u0014?/g, '').replace(/[\u000b\t]/g, ' ').replace(/\u001e/g, '-')
     
    .replace(/[\u0000-\u001f]/g, '');
}

const fault = (check: string, zh: string, en: string): Finding => readingFinding(check, 'error', { zh: `本站未能识读：${zh}`, en: `We could not read it: ${en}` });

const faults: Record<WordFault, Finding> = {
  encrypted: fault('decode.encrypted', 'Word文件已加密。', 'the Word file is encrypted.'),
  damaged: fault('decode.damaged', 'Word文件已损坏。', 'the Word file is damaged.'),
  too_old: fault('decode.format_unsupported', 'Word 95或更早的文件；请另存为docx再试。', 'a file of Word 95 or older; save it as docx and try again.'),
  not_word: fault('decode.format_unsupported', '这是复合文档，但不是Word或WPS文字文件（可能是表格）；请另存为docx再试。', 'a compound file, but neither of Word nor of WPS Writer (perhaps a spreadsheet); save it as docx and try again.'),
};
