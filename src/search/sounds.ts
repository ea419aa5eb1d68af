import { pinyin } from 'pinyin-pro';

/** One syllable for each character: `ping`; a character that is none of Chinese stands for itself. */
type Syllables = readonly string[];

/** How names are read, compactly: a table of characters, and the names whose reading differs from it. */
export interface Sounds {
  /** Each a syllable followed by the characters that most names read so: `ping平屏`. */
  table: string[];
  /** Syllables of a name where the table does not give them: 六安市 is `lu an shi`, while 六 alone is liu. */
  exception: (name: string) => string | null;
}

/** The readings of names, those of one character counted over all of them; without tones, ü as v. */
export function soundsOf(names: readonly string[]): Sounds {
  const counts = new Map<string, Map<string, number>>();
  for (const name of names) {
    readingOf(name).forEach((syllable, index) => {
      const character = [...name][index] ?? '';
      const readings = counts.get(character) ?? counts.set(character, new Map()).get(character);
      readings?.set(syllable, (readings.get(syllable) ?? 0) + 1);
    });
  }
  const usual = new Map([...counts].map(([character, readings]) => [character, mostFrequent(readings)]));
  const bySyllable = new Map<string, string>();
  for (const [character, syllable] of [...usual].sort()) {
    if (syllable !== character) bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + character);
  }
  return {
    table: [...bySyllable].sort().map(([syllable, characters]) => syllable + characters),
    exception: (name) => {
      const reading = readingOf(name);
      return [...name].every((character, index) => usual.get(character) === reading[index]) ? null : reading.join(' ');
    },
  };
}

const readingOf = (name: string): Syllables => pinyin(name, { toneType: 'none', type: 'array', v: true });

/** The first in the alphabet among equally frequent ones, so that the file does not depend on the order of names. */
const mostFrequent = (readings: ReadonlyMap<string, number>): string =>
  [...readings].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? '';
