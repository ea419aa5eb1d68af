import type { Wording } from '../form/index.ts';
import type { Language } from '../i18n/index.ts';

/** A figure inside a sentence; `address` is where its evidence opens on the report page. */
export interface FigurePiece {
  text: string;
  address: string;
}

/** Words that stay Chinese in an English sentence. */
export interface ChinesePiece {
  chinese: string;
}

/** A run of a sentence: plain words, a figure, or Chinese words. */
export type Piece = string | FigurePiece | ChinesePiece;

/**
 * Fills the `{name}` places of a wording with pieces, as `say` does with plain values. A place without a value is a
 * programmer's error and throws.
 */
export function weave(wording: Wording, language: Language, values: Record<string, Piece | Piece[]>): Piece[] {
  return wording[language].split(/(\{\w+\})/).flatMap((part): Piece | Piece[] => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined) return part === '' ? [] : part;
    const value = values[name];
    if (value === undefined) throw new Error(`No value for ${part} in "${wording[language]}"`);
    return value;
  });
}

/** Lists of pieces, one after the other with a separator between. */
export const joinPieces = (lists: Piece[][], separator: string): Piece[] =>
  lists.flatMap((pieces, index) => (index === 0 ? pieces : [separator, ...pieces]));

/** The sentence as plain text, for page descriptions and tests. */
export const plainText = (pieces: Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : 'chinese' in piece ? piece.chinese : piece.text)).join('');
