import Papa from 'papaparse';
import type { ChartFigure } from './rows.ts';

/** As in the dataset's own files (src/pipeline/write/csv.ts): such a text gets a leading apostrophe. */
const formula = /^['=+\-@\t\r\n＝＋－＠]/;

/** RFC 4180 with a head of the keys; an empty field is no value. */
export const chartCsv = (figures: ChartFigure[]): string => `${Papa.unparse(figures, { newline: '\n', escapeFormulae: formula })}\n`;
