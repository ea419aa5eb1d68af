import type { Place } from './read-index.ts';

/**
 * What may be meant where no name fits a word. A body that is not on the register leads to its place, the longest that
 * the word begins with (苏州市公安局 to 苏州市), so that the answer says whether anyone looked there. A word of two
 * characters is too short to forgive a typing error in, but for the places whose bodies are on the register (平谭 for 平潭县).
 */
export function placesNear(places: readonly Place[], word: string): Place[] {
  const begun = places.filter(({ name }) => word.startsWith(stem(name.compared)));
  const longest = Math.max(0, ...begun.map(({ name }) => stem(name.compared).length));
  if (longest > 0) return begun.filter(({ name }) => stem(name.compared).length === longest);
  return word.length === 2 ? places.filter(({ name, known }) => known > 0 && differsInOne(name.compared, word)) : [];
}

/** 苏州 of 苏州市; a name of two characters stays whole. */
const stem = (name: string): string => (name.length > 2 ? name.replace(/[省市县区旗盟州]$/u, '') : name);

const differsInOne = (name: string, word: string): boolean => stem(name).length === 2 && (name[0] === word[0]) !== (name[1] === word[1]);
