/** Words, separated by blanks, as alternatives of a pattern: longest first, so that none is cut short by its beginning. */
export const anyOf = (words: string): string => `(?:${[...new Set(words.split(' '))].sort((a, b) => b.length - a.length).map(escaped).join('|')})`;

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
