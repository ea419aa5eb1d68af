/** How much wider bold letters are. */
export const bold = 1.1;

/**
 * Width of a text in pixels at a font size, estimated: no font is at hand while the site is built, and the reader's is
 * unknown. On the safe side for the sans faces of look.md; DejaVu Sans, where none of them is there, is the widest.
 */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0.125 * (text.match(autospaced)?.length ?? 0);
  for (const character of text) ems += emsOf(character);
  return ems * fontSize;
}

/** Where the site's `text-autospace` puts an eighth of an em. */
const autospaced = /(?<=\p{Script=Han})(?=[\dA-Za-z])|(?<=[\dA-Za-z])(?=\p{Script=Han})/gu;

/** Breaks a text into lines no wider than `width`, if it can be: Latin between words, Chinese anywhere but inside brackets and before closing signs. */
export function wrap(text: string, width: number, fontSize: number): string {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[\u0021-\u2010]+[，。、；：？！”’）》]*|\s+|（[^）]*）[，。、；：]*|[^\u0020-\u2010][，。、；：？！”’）》]*/g) ?? []) {
    if (textWidth((line + piece).trim(), fontSize) > width && line.trim() !== '') {
      lines.push(line.trim());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trim()].join('\n');
}

function emsOf(character: string): number {
  if (/[\d≥≈−]/.test(character)) return 0.64;
  if ((character.codePointAt(0) ?? 0) > 0x2010) return 1;
  if (/[,.:;'’|!il1()[\] ]/.test(character)) return 0.34;
  if (/[MWmw]/.test(character)) return 0.95;
  return /[A-Z]/.test(character) ? 0.72 : 0.6;
}
