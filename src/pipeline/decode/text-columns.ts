import type { DocumentLine, Piece } from './document.ts';

/** Points for half a character's width and for a line: any numbers in the shape of print would do. */
const half = 5;
const pitch = 16;
const height = 10;

/**
 * Text set in columns by blanks: where characters stand on a page of fixed pitch, Chinese characters two wide. Only for
 * text that is set so, line after line; blanks elsewhere mean nothing.
 */
export function withColumnPlaces(lines: readonly DocumentLine[]): DocumentLine[] {
  const columnar = lines.filter((line) => isColumnar(line.text)).length;
  if (columnar < fewestLines) return [...lines];
  return lines.map((line, index) => (isDelimited(line.text) || line.text.trim() === '' ? line : { ...line, pieces: piecesOf(line.text, index) }));
}

const fewestLines = 6;

/** Two gaps or more of two blanks between words: prose has none. */
const isColumnar = (text: string): boolean => !isDelimited(text) && (text.trim().match(/\S[ \u3000]{2,}(?=\S)/gu)?.length ?? 0) >= 2;

/** Tabs and pipes say themselves where cells end. */
const isDelimited = (text: string): boolean => /\t|[|｜│].*[|｜│]/u.test(text);

function piecesOf(text: string, line: number): Piece[] {
  const pieces: Piece[] = [];
  let column = 0;
  let open: Piece | null = null;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    const width = wide.test(character) ? 2 : 1;
    if (/\s/u.test(character)) open = null;
    else if (open) {
      open.end = at + 1;
      open.right = (column + width) * half;
    } else {
      open = { start: at, end: at + 1, left: column * half, right: (column + width) * half, top: line * pitch, bottom: line * pitch + height };
      pieces.push(open);
    }
    column += width;
  }
  return pieces;
}

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6“”‘’…—]/u;
