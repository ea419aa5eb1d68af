import type { Sheet } from './sheet.ts';

/** What a document consists of, from top to bottom, before a format writes it. */
export type Part =
  | { kind: 'title' | 'heading' | 'paragraph'; text: string }
  | { kind: 'sheet'; sheet: Sheet }
  | { kind: 'lines'; lines: string[] };
