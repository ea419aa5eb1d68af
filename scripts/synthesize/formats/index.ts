import { layouts } from '../layouts/index.ts';

/** Formats by file name ending. */
export const formats = ['txt', 'html', 'docx', 'pdf'] as const;
export type Format = (typeof formats)[number];

/** Tables as the format's own. */
export const ownTables = 'table';

const texts = layouts.map((layout) => layout.id);

/** Which shapes tables come in, format by format, likelier ones several times. Web pages and Word files also hold pasted text. */
export const layoutsOf: Record<Format, string[]> = {
  txt: texts,
  html: [...Array.from({ length: 7 }, () => ownTables), 'bare-lines', 'spaced', 'squashed'],
  docx: [...Array.from({ length: 8 }, () => ownTables), 'bare-lines', 'squashed'],
  pdf: [ownTables],
};
