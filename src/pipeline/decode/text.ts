import type { Document } from './document.ts';

/** Text as it stands: a line per line. LF, CRLF and CR all end one. */
export function decodeText(text: string): Document {
  return { format: 'text', lines: text.split(/\r\n|\n|\r/).map((line) => ({ text: line, page: null })) };
}
