import { group } from 'd3';
import type { Region } from '../regions/index.ts';
import { soundsOf } from './sounds.ts';

/** What the index needs to know of a body. */
export interface SearchableBody {
  agency_id: string;
  name: string;
  /** Separated by semicolons. */
  aliases: string | null;
  name_en: string | null;
  region_code: string | null;
  reports: number;
}

/**
 * `/search.json`: all names of divisions and bodies, so small that a hundred thousand bodies can be searched in the
 * browser. A body is its division and what its name adds to that division's (信访局); a few thousand divisions and as
 * many such rests make up nearly all names. Addresses of pages are in files of their own (shards.ts).
 */
export interface SearchFile {
  /** Syllables, each with the characters read so. */
  sounds: string[];
  /** Divisions by code: `140900忻州市`, and `/` with its syllables where `sounds` is not how it is read. */
  places: string[];
  /** What names add to the division's; likewise. */
  kinds: string[];
  /** Of each division that has bodies: its number among `places`, a colon, numbers of kinds; base 36, `+` where reports are on file. */
  bodies: string[];
  /** Names in English of divisions that are called otherwise than they sound: Inner Mongolia. */
  english: Record<string, string>;
  /** Other names, by the body's number in the order of `bodies`. */
  others: [body: number, names: string[]][];
}

/** Bodies whose names do not begin with their division's, and national ones, belong to this: their whole name is the kind. */
export const nowhere = '000000';

/** A body in the order of the file. */
export interface PlacedBody {
  body: SearchableBody;
  code: string;
  kind: string;
}

/** Bodies by division, and in a division by what their names add: the order that the index and the shards share. */
export function placed(bodies: readonly SearchableBody[], regions: readonly Region[]): PlacedBody[] {
  const names = new Map(regions.map(({ code, name }) => [code, name]));
  return bodies
    .map((body): PlacedBody => {
      const code = body.region_code !== null && names.has(body.region_code) ? body.region_code : nowhere;
      const place = names.get(code);
      const kind = place !== undefined && body.name.startsWith(place) ? body.name.slice(place.length) : `=${body.name}`;
      return { body, code, kind };
    })
    .sort((a, b) => compare(a.code, b.code) || compare(a.kind, b.kind) || compare(a.body.agency_id, b.body.agency_id));
}

export function searchFile(bodies: readonly PlacedBody[], regions: readonly Region[], english: Record<string, string> = {}): SearchFile {
  const kinds = [...new Set(bodies.map(({ kind }) => kind))].sort(compare);
  const kindNumbers = new Map(kinds.map((kind, index) => [kind, index.toString(36)]));
  const sounds = soundsOf([...regions.map(({ name }) => name), ...kinds]);
  const readAs = (name: string): string => [name, sounds.exception(name)].filter((part) => part !== null).join('/');
  const byPlace = group(bodies, ({ code }) => code);
  const placeNumbers = new Map([nowhere, ...regions.map(({ code }) => code)].map((code, index) => [code, index.toString(36)]));
  return {
    sounds: sounds.table,
    places: [nowhere, ...regions.map(({ code, name }) => code + readAs(name))],
    kinds: kinds.map(readAs),
    bodies: [...byPlace].map(([code, here]) =>
      `${placeNumbers.get(code)}:${here.map(({ kind, body }) => `${kindNumbers.get(kind)}${body.reports > 0 ? '+' : ''}`).join(' ')}`),
    english,
    others: bodies.flatMap(({ body }, index): SearchFile['others'] => {
      const names = [...(body.aliases ?? '').split(';'), body.name_en ?? ''].filter(Boolean);
      return names.length > 0 ? [[index, names]] : [];
    }),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
