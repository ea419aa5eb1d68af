import { editions } from '../form/index.ts';
import { sections } from '../form/sections.ts';
import type { SourceFile } from '../pipeline/write/rows.ts';

/** A paragraph that stands in two years' reports. */
export interface SameParagraph {
  line: number;
  text: string;
}

export interface SameText {
  /** Paragraphs of the later report that could differ. */
  paragraphs: number;
  same: SameParagraph[];
}

/** Shorter lines are headings, labels and figures, which are alike in every report. */
const shortest = 24;

/** Marks the prose that states no figure, which the project does not republish. */
const omission = '〔略〕';

/** Which paragraphs of a report are word for word those of the year before; the form's own words, and lines of tables, are left out. */
export function sameText(now: SourceFile, before: SourceFile): SameText {
  const earlier = new Set(before.lines.map(({ text }) => compared(text)));
  const own = now.lines
    .map(({ text }, index): SameParagraph => ({ line: index + 1, text: text.trim() }))
    .filter(({ text }) => isProse(text));
  return { paragraphs: own.length, same: own.filter(({ text }) => earlier.has(compared(text))) };
}

const compared = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

function isProse(text: string): boolean {
  const words = compared(text);
  if (text.includes('\t') || text.includes('|') || text.includes(omission)) return false;
  return (words.match(/\p{Script=Han}/gu)?.length ?? 0) >= shortest && ![...prescribed].some((each) => words.includes(each) && each.length * 2 > words.length);
}

/** Labels and headings that the form prints. */
const prescribed = new Set([
  ...Object.values(editions).flatMap(({ tables }) => Object.values(tables).flatMap(({ zh, rows }) => [zh, ...rows.map(({ printed }) => printed)])),
  ...Object.values(sections).map(({ zh }) => zh),
].map(compared));
