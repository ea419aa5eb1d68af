import type { Parsed } from '../draft.ts';
import type { Token } from './token.ts';

// Commas, semicolons and colons end a clause; what brackets hold is apart.

const ends = [',', ';', ':'];

/** Index of the first token of the clause that the token at `index` stands in. 、 separates figures only, not words. */
export function clauseStart({ tokens }: Parsed, index: number, marks: readonly string[] = ends): number {
  const depth = tokens[index]?.depth ?? 0;
  for (let i = index - 1; i >= 0; i -= 1) {
    const token = tokens[i];
    if (token?.kind !== 'mark') continue;
    const joins = token.means === '、' && tokens[i - 1]?.kind !== 'number' && tokens[i - 1]?.means !== ')';
    if (token.depth < depth || (token.depth === depth && marks.includes(token.means) && !joins)) return i + 1;
  }
  return 0;
}

/** The tokens of that clause before the token at `index`, brackets closed before it left out. */
export function clauseBefore(parsed: Parsed, index: number, marks?: readonly string[]): Token[] {
  const depth = parsed.tokens[index]?.depth ?? 0;
  return parsed.tokens.slice(clauseStart(parsed, index, marks), index).filter((token) => token.depth === depth && token.kind !== 'mark');
}

/** Offset in the text where the clause begins. */
export function clauseOffset(parsed: Parsed, index: number, marks?: readonly string[]): number {
  const start = clauseStart(parsed, index, marks);
  return start === 0 ? 0 : parsed.tokens[start - 1]?.to ?? 0;
}

/** Offset where the clause ends that goes on behind the token at `index`. */
export function clauseEnd({ tokens, text }: Parsed, index: number, marks: readonly string[] = [',', ';', '、', '(', ')']): number {
  const depth = tokens[index]?.depth ?? 0;
  const end = tokens.slice(index + 1).find(({ kind, means, depth: own }) => kind === 'mark' && own <= depth && marks.includes(means));
  return end?.from ?? text.length;
}

/** Tokens of the sentence before the token at `index`, from the last semicolon on. */
export function groupBefore(parsed: Parsed, index: number): Token[] {
  const from = parsed.tokens.slice(0, index).findLastIndex(({ kind, means, depth }) => kind === 'mark' && means === ';' && depth === 0);
  return parsed.tokens.slice(from + 1, index);
}
