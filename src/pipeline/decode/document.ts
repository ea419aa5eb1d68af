/** Formats a document can have, told by its content. */
export type DocumentFormat = 'text' | 'html' | 'docx' | 'doc' | 'pdf' | 'ofd' | 'image' | 'unknown';

/**
 * A decoded document: one line per line of text, per paragraph, per table row, in reading order. What the site shows
 * and what every place refers to; nothing in it is normalized.
 */
export interface Document {
  format: DocumentFormat;
  lines: DocumentLine[];
}

export interface DocumentLine {
  text: string;
  /** Counts from 1; null in formats without pages. */
  page: number | null;
  /** Present where the format itself says that the line is a table row. */
  row?: GridRow;
  /** Present where the format knows where characters stand on the page, and no drawn grid says which column is whose. */
  pieces?: Piece[];
}

/** Characters of a line without white space among them, and the box they fill, in points from the page's left and top edge. */
export interface Piece {
  start: number;
  end: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A table row of a format that has tables (HTML, DOCX, PDF with a drawn grid). */
export interface GridRow {
  /** Number of the table within the document. */
  table: number;
  cells: GridCell[];
}

export interface GridCell {
  /** First grid column, from 0, after spans of this and earlier rows are laid out. */
  column: number;
  columnSpan: number;
  rowSpan: number;
  /** Offsets of the cell's characters in the line. */
  start: number;
  end: number;
}
