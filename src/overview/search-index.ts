import { provincesInEnglish } from '../i18n/provinces.ts';
import type { AgencyRow } from '../pipeline/write/rows.ts';

/** One agency in /search.json. Short lists instead of objects: the file is sent to every visitor who searches. */
export type SearchEntry = [id: string, name: string, english: string, place: string, aliases: string, lastYear: number | null];

/** Names, places and other names of all agencies, those with reports on file first. */
export const searchIndex = (agencies: readonly AgencyRow[]): SearchEntry[] =>
  agencies
    .toSorted((a, b) => Number(b.reports > 0) - Number(a.reports > 0))
    .map(searchEntry);

/** Other names of a body with the English one of its province, which its Chinese place name lacks. */
export function searchEntry(agency: AgencyRow): SearchEntry {
  const province = provincesInEnglish[`${agency.region_code?.slice(0, 2)}0000`];
  const others = [agency.aliases, province].filter(Boolean).join(';');
  return [agency.agency_id, agency.name, agency.name_en ?? '', agency.region_name ?? '', others, agency.last_year];
}

/**
 * Entries that contain every word of the query in a name, an alias, the place or the id (which is the pinyin of the
 * name); those whose name begins with it first. Full-width forms and letter case do not matter.
 */
export function findEntries(index: readonly SearchEntry[], query: string): SearchEntry[] {
  const words = normalize(query).split(/\s+/u).filter(Boolean);
  const [first] = words;
  if (first === undefined) return [];
  const hits = index.filter((entry) => {
    const text = searchText(entry);
    return words.every((word) => text.includes(word));
  });
  const begins = ([id, name, english]: SearchEntry) => [name, english, id].some((each) => normalize(each).startsWith(first));
  return hits.toSorted((a, b) => Number(begins(b)) - Number(begins(a)));
}

/** What a query is looked for in. */
export const searchText = ([id, name, english, place, aliases]: SearchEntry): string =>
  normalize([name, aliases, place, english, id, id.replaceAll('-', '')].join(' '));

export const normalize = (text: string): string => text.normalize('NFKC').toLowerCase().trim();
