import type { DocumentLine } from './document.ts';

/**
 * The same lines on characters of their own. A piece of a string keeps the whole string in memory (V8 shares characters):
 * a report's few lines kept half a megabyte of Word's XML, for each of thousands of reports.
 */
export function detachedLines(lines: readonly DocumentLine[]): DocumentLine[] {
  const whole = lines.map((line) => line.text).join('\n');
  let start = 0;
  return lines.map((line) => {
    const end = start + line.text.length;
    const text = whole.slice(start, end);
    start = end + 1;
    return { ...line, text };
  });
}
