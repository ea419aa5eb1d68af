import { say } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import { site } from '../i18n/site.ts';

const keys = [
  'searchNone', 'searchFailed', 'searchCount', 'searchPlacesOnly', 'searchMore', 'searchPlace', 'searchPlaceNone', 'searchYear', 'searchYears', 'searchUnsearched',
  'search_found', 'search_not_published', 'search_page_gone', 'search_scan_only', 'search_not_obliged',
] as const;

/** Words of the lines that the search script makes, in the language of the page; their places stay open. */
export type SearchWords = Record<(typeof keys)[number], string>;

export const searchWords = (language: Language): SearchWords =>
  Object.fromEntries(keys.map((key) => [key, say(site[key], language, { count: '{count}', first: '{first}', last: '{last}' })])) as SearchWords;
