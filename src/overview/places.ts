import { group } from 'd3';
import type { Region } from '../regions/index.ts';
import type { AgencyEntry } from './entries.ts';

/** A division and the bodies of the register in it. */
export interface Place {
  region: Region;
  /** The divisions above it, from the top down. */
  above: Region[];
  /** Bodies of the division itself. */
  own: AgencyEntry[];
  /** The next divisions below it, by code: all of a province's that have bodies, and every other one of them without. */
  below: { region: Region; entries: AgencyEntry[] }[];
}

/** What the digits of a code have in common with everything inside: 14, 1411, 141123. */
export const prefixOf = (code: string): string => (code.endsWith('0000') ? code.slice(0, 2) : code.endsWith('00') ? code.slice(0, 4) : code);

/** Places that have a page: all provinces, and what is above a body of the register or holds one. */
export function placesOf(regions: readonly Region[], entries: readonly AgencyEntry[]): Place[] {
  const byCode = group(entries.filter(({ agency }) => agency.level !== 'national'), ({ agency }) => agency.region_code ?? '');
  const withBodies = new Set([...byCode.keys()].flatMap((code) => [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code]));
  const known = new Map(regions.map((region) => [region.code, region]));
  const inside = group(regions, ({ code }) => parentOf(code, known));
  const entriesIn = group(entries.filter(({ agency }) => agency.level !== 'national'), ({ agency }) => (agency.region_code ?? '').slice(0, 2));
  return regions
    .filter(({ code, level }) => level === 'province' || withBodies.has(code))
    .map((region): Place => ({
      region,
      above: ancestors(region.code, known),
      own: byCode.get(region.code) ?? [],
      below: (inside.get(region.code) ?? []).map((each) => ({
        region: each,
        entries: (entriesIn.get(each.code.slice(0, 2)) ?? []).filter(({ agency }) => agency.region_code?.startsWith(prefixOf(each.code))),
      })),
    }));
}

/** The nearest division above that the list knows: counties that a province governs itself have no prefecture. */
function parentOf(code: string, known: ReadonlyMap<string, Region>): string | null {
  return [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`].find((above) => above !== code && known.has(above)) ?? null;
}

function ancestors(code: string, known: ReadonlyMap<string, Region>): Region[] {
  const above: Region[] = [];
  for (let at = parentOf(code, known); at !== null; at = parentOf(at, known)) above.unshift(...[known.get(at)].filter((region) => region !== undefined));
  return above;
}

/** Hong Kong, Macao and Taiwan, where the Regulations do not apply. */
export const isOutsideRegulations = (code: string): boolean => ['71', '81', '82'].includes(code.slice(0, 2));
