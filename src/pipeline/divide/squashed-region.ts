import { plainLetters } from '../../form/letters.ts';
import { isFormWords, reviewHeadBeforeFigures, tableMarks } from '../../form/words.ts';
import type { DocumentLine } from '../decode/document.ts';
import { labelledFigures } from './labelled-figures.ts';

/** Lines of a passage, from and to (exclusive), that carry tables no layout delimits; null where there are none. */
export function squashedRegion(lines: readonly DocumentLine[], from: number, to: number): { from: number; to: number } | null {
  const texts: string[] = [];
  let isMarked = false;
  for (let line = from; line < to; line += 1) {
    const text = plainLetters(lines[line]?.text ?? '').replace(/\s/gu, '');
    isMarked ||= anyMark.test(text);
    texts.push(text);
  }
  if (!isMarked) return null;
  const whole = texts.join('');
  const found = labelledFigures(whole);
  if (new Set(found.map(({ label }) => label)).size < severalRows) return null;
  const first = lineAt(texts, Math.min(whole.search(anyMark), found[0]?.from ?? 0));
  return { from: from + first, to: from + figuresEnd(texts, lineAt(texts, (found.at(-1)?.to ?? 0) - 1)) + 1 };
}

const anyMark = new RegExp(tableMarks.join('|'), 'u');

/** So many different rows with a figure right behind their label are a table and no prose. */
const severalRows = 3;

/** Figures stand behind the last label or, in table 4, which has no labels, behind its heads: in the same line or in lines without other words. */
function figuresEnd(texts: readonly string[], lastLabel: number): number {
  let end = Math.max(lastLabel, texts.findLastIndex((text) => text.includes(reviewHeadBeforeFigures)));
  for (let line = end + 1; line < texts.length; line += 1) {
    const text = texts[line] ?? '';
    if (!isFormWords(text) && (text.match(/\p{Script=Han}/gu)?.length ?? 0) > mostUnits) break;
    if (text !== '') end = line;
  }
  return end;
}

/** Chinese characters of a line of figures: a unit, 万元. */
const mostUnits = 2;

function lineAt(texts: readonly string[], offset: number): number {
  let passed = 0;
  for (const [index, text] of texts.entries()) {
    passed += text.length;
    if (offset < passed) return index;
  }
  return Math.max(0, texts.length - 1);
}
