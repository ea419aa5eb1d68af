import { shareWord } from '../../../form/sentence-particles.ts';
import type { Draft, Parsed } from './draft.ts';

/** Whether a figure is said to be a share of a total: 1592条，占76.9%. */
export function shareBehind({ tokens, text }: Parsed, index: number): boolean {
  const share = index < 0 ? undefined : tokens.slice(index + 1).find(({ kind }) => kind !== 'mark');
  return share?.kind === 'percent' && shareWord.test(text.slice(tokens[index]?.to, share.from));
}

export const endsInShare = (last: Draft | undefined): boolean => last !== undefined
  && shareBehind(last.parsed, last.parsed.tokens.findIndex(({ quantity }) => quantity === last.quantity));
