import type { SearchFile } from './index-file.ts';
import { normalize } from './normalize.ts';

/** A name as it can be looked for. */
export interface Name {
  /** As printed. */
  text: string;
  compared: string;
  /** How it is read, `xin zhou shi`; empty for a name in letters. */
  sound: string;
}

export interface Body {
  /** Its number in the file, which the shards share. */
  number: number;
  place: Place;
  name: Name;
  /** What the name adds to the division's; the whole name where it does not begin with it. */
  kind: Name;
  others: readonly Name[];
  /** Reports of it are on file. */
  onFile: boolean;
}

export interface Place {
  /** Six digits; zeros for what belongs to no division. */
  code: string;
  name: Name;
  others: readonly Name[];
  /** With the divisions above it. */
  fullName: string;
  bodies: Body[];
  /** Bodies of the register here and in the divisions below. */
  known: number;
}

/** Unfolds the index: every division in the order of codes, with its bodies. */
export function readIndex(file: SearchFile): Place[] {
  const syllableOf = new Map(file.sounds.flatMap((entry) => {
    const [, syllable = '', characters = ''] = /^([a-z]+)(.*)$/u.exec(entry) ?? [];
    return [...characters].map((character) => [character, syllable]);
  }));
  const nameOf = (entry: string): Name => {
    const [text = '', reading] = entry.split('/');
    return { text, compared: normalize(text), sound: reading ?? Array.from(text, (character) => syllableOf.get(character) ?? character).join(' ') };
  };
  const places = file.places.map((entry): Place => {
    const code = entry.slice(0, 6);
    const english = file.english[code];
    return { code, name: nameOf(entry.slice(6)), others: english === undefined ? [] : [latin(english)], fullName: '', bodies: [], known: 0 };
  });
  const byCode = new Map(places.map((place) => [place.code, place]));
  for (const place of places) {
    place.fullName = [...new Set([...above(place.code).map((code) => byCode.get(code)?.name.text ?? ''), place.name.text])].join('');
  }
  const kinds = file.kinds.map((entry) => (entry.startsWith('=') ? { whole: true, name: nameOf(entry.slice(1)) } : { whole: false, name: nameOf(entry) }));
  const others = new Map(file.others);
  let number = 0;
  for (const entry of file.bodies) {
    const [at = '', list = ''] = entry.split(':');
    const place = places[Number.parseInt(at, 36)];
    for (const item of list.split(' ')) {
      const kind = kinds[Number.parseInt(item, 36)];
      if (place && kind) {
        place.bodies.push({
          number, place, kind: kind.name,
          name: kind.whole ? kind.name : joined(place.name, kind.name),
          others: (others.get(number) ?? []).map((text) => (/\p{Script=Han}/u.test(text) ? nameOf(text) : latin(text))),
          onFile: item.endsWith('+'),
        });
      }
      number += 1;
    }
  }
  for (const { code, bodies } of places) {
    for (const each of new Set([...above(code), code])) {
      const place = byCode.get(each);
      if (place) place.known += bodies.length;
    }
  }
  return places;
}

/** Codes of the province and the prefecture that a division is, or belongs to. */
export const above = (code: string): string[] => [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`];

const latin = (text: string): Name => ({ text, compared: normalize(text), sound: '' });

const joined = (a: Name, b: Name): Name =>
  ({ text: a.text + b.text, compared: a.compared + b.compared, sound: `${a.sound} ${b.sound}` });
