import type { CellSpan } from '../grid-layout.ts';
import type { CellFormat } from './properties.ts';

/** A cell as it stands in the file: its paragraphs, and its edges where the file gives them. */
export interface TableCell {
  paragraphs: string[];
  format: CellFormat | null;
}

/** Twentieths of a point within which two edges are one. */
const tolerance = 40;

/** The rows of a table with their spans: a cell spans as many columns as edges of other rows lie between its own. */
export function tableRows(rows: readonly TableCell[][]): { span: CellSpan; paragraphs: string[] }[][] {
  const edges = edgesOf(rows);
  return rows.map((row) => row.map(({ format, paragraphs }) => ({
    paragraphs,
    span: {
      columnSpan: format ? Math.max(1, position(edges, format.right) - position(edges, format.left)) : 1,
      rowSpan: 1,
      merge: format?.merge ?? 'none',
    },
  })));
}

/** All different edges of the table, left to right. */
function edgesOf(rows: readonly TableCell[][]): number[] {
  const all = rows.flatMap((row) => row.flatMap(({ format }) => (format ? [format.left, format.right] : []))).sort((a, b) => a - b);
  return all.filter((edge, index) => index === 0 || edge - (all[index - 1] ?? 0) > tolerance);
}

function position(edges: readonly number[], edge: number): number {
  let nearest = 0;
  edges.forEach((candidate, index) => {
    if (Math.abs(candidate - edge) < Math.abs((edges[nearest] ?? 0) - edge)) nearest = index;
  });
  return nearest;
}
