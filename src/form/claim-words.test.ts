import { expect, test } from 'vitest';
import { claimWords, noneMarks } from './claim-words.ts';

const words = claimWords.filter(({ role }) => role === 'none' || role === 'zero').flatMap((group) => group.words.split(' '));

test.each(words)('%s has a mark by which it is looked for', (word) => expect(word).toMatch(noneMarks));
