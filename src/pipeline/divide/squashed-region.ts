import { plainLetters } from '../../form/letters.ts';
import { reviewHeadBeforeFigures, rowWords, tableMarks } from '../../form/words.ts';
import type { DocumentLine } from '../decode/document.ts';

/** Lines of a passage, from and to (exclusive), that carry tables no layout delimits; null where there are none. */
export function squashedRegion(lines: readonly DocumentLine[], from: number, to: number): { from: number; to: number } | null {
  const texts = lines.slice(from, to).map((line) => plainLetters(line.text).replace(/\s/gu, ''));
  const whole = texts.join('');
  if (!tableMarks.some((mark) => whole.includes(mark))) return null;
  const found = [...whole.matchAll(labelWithFigure)];
  if (new Set(found.map((match) => match[1])).size < severalRows) return null;
  const starts = [...tableMarks.map((mark) => whole.indexOf(mark)).filter((index) => index >= 0), found[0]?.index ?? 0];
  const last = found.at(-1);
  const end = figuresEnd(whole, (last?.index ?? 0) + (last?.[0].length ?? 0));
  return { from: from + lineAt(texts, Math.min(...starts)), to: from + lineAt(texts, end - 1) + 1 };
}

/** So many different rows with a figure right behind their label are a table and no prose. */
const severalRows = 3;

/** In prose a unit stands behind the figure: 办理行政许可40件. */
const labelWithFigure = new RegExp(`(${rowWords.toSorted((a, b) => b.length - a.length).map((word) => [...word].join('\\p{P}*')).join('|')})\\p{P}*(?:[/—–-]|\\d[\\d.]*)(?![\\d.篇人起类场]|[件条项个次份宗][\\p{P}\\p{Script=Han}])`, 'gu');

/** Table 4 has no row labels: its fifteen figures stand behind its heads, to the next Chinese character. */
function figuresEnd(text: string, from: number): number {
  const review = text.indexOf(reviewHeadBeforeFigures, from);
  const start = review < 0 ? from : text.lastIndexOf(reviewHeadBeforeFigures) + reviewHeadBeforeFigures.length;
  const figures = /^(\p{Script=Han}{0,2}[\d\s.,/—-]*)/u.exec(text.slice(start));
  return start + (figures?.[0].length ?? 0);
}

function lineAt(texts: readonly string[], offset: number): number {
  let passed = 0;
  for (const [index, text] of texts.entries()) {
    passed += text.length;
    if (offset < passed) return index;
  }
  return Math.max(0, texts.length - 1);
}
