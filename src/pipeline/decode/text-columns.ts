import type { DocumentLine, Piece } from './document.ts';

/** Points for half a character's width and for a line: any numbers in the shape of print would do. */
const half = 5;
const pitch = 16;
const height = 10;

/**
 * Text set in columns by blanks: where characters stand on a page of fixed pitch, Chinese characters two wide. Only for
 * text that is set so, line after line; blanks elsewhere mean nothing.
 */
export function withColumnPlaces(lines: DocumentLine[]): DocumentLine[] {
  const columnar = lines.filter((line) => isColumnar(line.text)).length;
  if (columnar < fewestLines) return lines;
  return lines.map((line, index) => (isDelimited(line.text) || line.text.trim() === '' ? line : { ...line, pieces: piecesOf(line.text, index) }));
}

const fewestLines = 3;

/** Two gaps or more of two blanks between words: prose has none. */
const isColumnar = (text: string): boolean => (text.match(gap)?.length ?? 0) >= 2 && !isDelimited(text);

/** It begins its search at a blank, of which most lines have none, and not at every character. */
const gap = /[ \u3000\u00a0](?<=\S[ \u3000\u00a0])[ \u3000\u00a0]+(?=\S)/g;

/** Tabs and pipes say themselves where cells end. */
const isDelimited = (text: string): boolean => text.includes('\t') || /[|｜│].*[|｜│]/u.test(text);

function piecesOf(text: string, line: number): Piece[] {
  const pieces: Piece[] = [];
  let column = 0;
  let open: Piece | null = null;
  let inBookmark = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const width = isWide(code) ? 2 : 1;
    inBookmark = code === bracket ? text.startsWith(bookmark, at) : inBookmark && text[at - 1] !== ']';
    if (isBlank(code) && !inBookmark) open = null;
    else if (open) {
      open.end = at + 1;
      open.right = (column + width) * half;
    } else {
      open = { start: at, end: at + 1, left: column * half, right: (column + width) * half, top: line * pitch, bottom: line * pitch + height };
      pieces.push(open);
    }
    if (!takesNoRoom(code)) column += width;
  }
  return pieces;
}

/** Leavings of Word's bookmarks, `[bookmark: _GoBack]`, belong to the figure behind them (忻州 2019). */
const bookmark = '[bookmark:';
const bracket = bookmark.charCodeAt(0);

/** A form feed that begins a page, a mark of byte order, the second half of a character beyond U+FFFF. */
const takesNoRoom = (code: number): boolean => code === 12 || code === 0xfeff || (code >= 0xdc00 && code <= 0xdfff);

const isBlank = (code: number): boolean => code === 32 || code === 0x3000 || code === 0xa0 || (code < 14 && code > 8) || code === 0xfeff;

/** Characters that fixed-pitch print sets two places wide. */
const isWide = (code: number): boolean => code >= 0x1100 && (
  (code >= 0x2e80 && code <= 0xa4cf) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xff00 && code <= 0xff60) || (code >= 0xd800 && code <= 0xdbff)
  || code === 0x201c || code === 0x201d || code === 0x2018 || code === 0x2019 || code === 0x2026 || code === 0x2014
  || code <= 0x115f || (code >= 0xac00 && code <= 0xd7a3) || (code >= 0xfe30 && code <= 0xfe6f) || (code >= 0xffe0 && code <= 0xffe6)
);
