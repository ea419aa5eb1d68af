import { wordsOf } from './normalize.ts';
import { placesNear } from './nearby.ts';
import { holdsWithOneTypo } from './one-typo.ts';
import type { Body, Name, Place } from './read-index.ts';

export interface Found {
  /** Divisions whose own name is meant, best first. */
  places: Place[];
  /** Bodies, best first, those of the divisions found left out. */
  bodies: Body[];
}

/** How well a name answers a word, best lowest; null where it does not. */
type Fit = 0 | 1 | 2 | 3 | 4;

/** How well a name, or a body by that name, answers. */
type Fitting = (name: Name, body?: Body) => Fit | null;

const nothing: Found = { places: [], bodies: [] };

/**
 * Looks a query up. Each of its words must fit a name of the body or its division: whole, as a beginning, inside,
 * as an abbreviation that leaves characters out (发改局 for 发展和改革局), by sound (pingtan) or initials (ptzhsyq). Where
 * nothing fits, one typing error is forgiven; where nothing fits then, the place is found that may be meant.
 */
export function find(places: readonly Place[], query: string): Found {
  const words = wordsOf(query);
  if (words.length === 0) return nothing;
  const exact = findWith(places, words.map(fitter));
  if (isSomething(exact)) return exact;
  const forgiven = findWith(places, words.map(forgiving));
  return isSomething(forgiven) ? forgiven : { places: placesNear(places, words.join('')), bodies: [] };
}

const isSomething = ({ places, bodies }: Found): boolean => places.length + bodies.length > 0;

function findWith(places: readonly Place[], fits: readonly Fitting[]): Found {
  const found: { place: Place; fit: number }[] = [];
  const bodies: { body: Body; fit: number }[] = [];
  for (const place of places) {
    const here = fits.map((fit) => best([place.name, ...place.others].map((name) => fit(name))));
    const whole = sumOf(here);
    if (whole !== null) found.push({ place, fit: whole });
    else {
      for (const body of place.bodies) {
        const each = sumOf(fits.map((fit, index) => best([here[index] ?? null, fit(body.name, body), ...body.others.map((name) => fit(name))])));
        if (each !== null) bodies.push({ body, fit: each });
      }
    }
  }
  const level = ({ code }: Place): number => (code.endsWith('0000') ? 0 : code.endsWith('00') ? 1 : 2);
  return {
    places: found.sort((a, b) => a.fit - b.fit || Number(b.place.bodies.length > 0) - Number(a.place.bodies.length > 0) || level(a.place) - level(b.place)).map(({ place }) => place),
    bodies: bodies.sort((a, b) => a.fit - b.fit || Number(b.body.onFile) - Number(a.body.onFile) || a.body.name.text.length - b.body.name.text.length).map(({ body }) => body),
  };
}

/** Null where any word found nothing. */
const sumOf = (fits: readonly (number | null)[]): number | null =>
  fits.reduce<number | null>((sum, fit) => (sum === null || fit === null ? null : sum + fit), 0);

const best = (fits: readonly (Fit | null)[]): Fit | null =>
  fits.reduce((least, fit) => (fit !== null && (least === null || fit < least) ? fit : least), null);

/** How a word fits names; what depends on the word alone is made once. */
function fitter(word: string): Fitting {
  const sounds = /^[a-z]+$/.test(word) ? soundsLike(word) : null;
  return (name, body) => {
    const at = name.compared.indexOf(word);
    if (at === 0) return name.compared.length === word.length ? 0 : 1;
    if (at > 0) return 2;
    if (sounds) return sounds(name.sound) ?? (body && soundsAcross(word, body) ? 3 : null);
    const abbreviated = word.length >= 3 && abbreviates(word, name.compared) || word.length >= 2 && body !== undefined && abbreviates(word, body.kind.compared);
    return abbreviated ? 3 : null;
  };
}

/** Letters from the beginning of a syllable on, the last syllable perhaps unfinished; or initials of syllables. */
function soundsLike(word: string): (sound: string) => Fit | null {
  const letters = [...word];
  const spelt = new RegExp(`(^| )${letters.join(' ?')}`);
  const initials = word.length > 1 ? new RegExp(`(^| )${letters.join('[^ ]* ')}`) : null;
  return (sound) => {
    const whole = spelt.exec(sound);
    if (whole) return whole.index === 0 ? 1 : 2;
    const short = initials?.exec(sound);
    return short ? (short.index === 0 ? 2 : 3) : null;
  };
}

/** The first syllables of the division, then the rest from its beginning: xiangxixinfang. */
function soundsAcross(word: string, { place, kind }: Body): boolean {
  let at = 0;
  for (const syllable of place.name.sound.split(' ')) {
    if (syllable === '' || !word.startsWith(syllable, at)) return false;
    at += syllable.length;
    if (at < word.length && kind.sound.replaceAll(' ', '').startsWith(word.slice(at))) return true;
  }
  return false;
}

/** Begins with the name's first character and leaves out others of it. */
function abbreviates(word: string, name: string): boolean {
  if (word[0] !== name[0]) return false;
  let at = -1;
  return [...word].every((character) => (at = name.indexOf(character, at + 1)) >= 0);
}

const forgiving = (word: string): Fitting => (name) =>
  (holdsWithOneTypo(name.compared, word) || (/^[a-z]+$/.test(word) && holdsWithOneTypo(name.sound.replaceAll(' ', ''), word)) ? 4 : null);
