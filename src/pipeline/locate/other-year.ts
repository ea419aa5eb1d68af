import type { Document } from '../decode/document.ts';
import { sectionHeadings } from '../../form/sections.ts';
import type { Block, BlockRow } from '../divide/block.ts';
import { readingFinding, type Finding, type Staged } from '../finding.ts';
import { locate } from './locate.ts';
import { ownYear } from './own-year.ts';

/**
 * The blocks of the report's own year. In: a document and its blocks. Out: the blocks without rows below a caption that names
 * another year than the report's, as agencies print last year's table beside their own to compare; a finding for each.
 * Only captions settle it: a section's heading keeps last year's numeral now and then.
 */
export function ofOwnYear(document: Document, blocks: readonly Block[]): Staged<Block[]> {
  const own = ownYear(document);
  if (own === null) return { value: [...blocks], findings: [] };
  const value: Block[] = [];
  const findings: Finding[] = [];
  let captioned: number | null = null;
  for (const block of blocks) {
    if (block.kind !== 'table') {
      captioned = block.kind === 'heading' ? null : captionOf(document, block, captioned);
      value.push(block);
      continue;
    }
    const rows: BlockRow[] = [];
    const others: { row: BlockRow; year: number }[] = [];
    for (const row of block.rows) {
      captioned = captionYear(document.lines[(row.cells[0]?.place.line ?? 0) - 1]?.text ?? '') ?? captioned;
      if (captioned === null || captioned === own) rows.push(row);
      else others.push({ row, year: captioned });
    }
    value.push(others.length === 0 ? block : { ...block, rows });
    if (others[0] && locate([{ ...block, rows: others.map(({ row }) => row) }]).length > 0) findings.push(leftOut(others[0].row, others[0].year, own));
  }
  return { value, findings };
}

/** The year that prose right above a table names as its caption; the one before where nothing but page numbers and notes stand between. */
function captionOf({ lines }: Document, { from, to }: Block, before: number | null): number | null {
  const texts = lines.slice(from, to).map(({ text }) => text.trim()).filter((text) => text !== '');
  const last = texts.at(-1);
  const year = last === undefined ? null : captionYear(last);
  if (year !== null) return year;
  return texts.every((text) => text.length <= longestNote && !namesTable(text)) ? before : null;
}

/** 附：2022年度收到和处理…情况, 表2 2022年, （2022年对比数据）: begins with the year, and is no date and no sentence. */
function captionYear(text: string): number | null {
  if (text.length > longestCaption || !text.includes('年') || text.trim().includes('\t')) return null;
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const found = /^\p{P}*(?:(?:附?[表件录][一二三四五六七八九十\d]{0,2}|附)\p{P}{0,2})?(20\d\d)年(?!\d{1,2}月)/u.exec(plain);
  const years = new Set(plain.match(/20\d\d(?=年)/gu));
  return found && years.size === 1 && !/[。;!?]/u.test(plain) ? Number(found[1]) : null;
}

const namesTable = (text: string): boolean => Object.values(sectionHeadings).some((heading) => heading.test(text));

const longestCaption = 60;

/** - 4 -, 单位：件, 续表. */
const longestNote = 20;

const leftOut = ({ cells }: BlockRow, year: number, own: number) => readingFinding('locate.other_year', 'warning', {
  zh: `此表的标题写明是${year}年的数，年报是${own}年的，未予采用。`,
  en: `The caption of this table says that its figures are of ${year}, the report is of ${own}: it was not taken.`,
}, { line: cells[0]?.place.line ?? null, expected: String(own), actual: String(year) });
