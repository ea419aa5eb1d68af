import type { Document } from './document.ts';
import { withColumnPlaces } from './text-columns.ts';

/** Text as it stands: a line per line. LF, CRLF and CR all end one. */
export function decodeText(text: string): Document {
  const lines = text.includes('\r') ? text.split(/\r\n|\n|\r/) : text.split('\n');
  return { format: 'text', lines: withColumnPlaces(lines.map((line) => ({ text: line, page: null }))) };
}
