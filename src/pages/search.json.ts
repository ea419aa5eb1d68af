import { agencies } from '../data.ts';
import { provincesInEnglish } from '../i18n/provinces.ts';
import { regions } from '../regions/index.ts';
import { placed, searchFile } from '../search/index-file.ts';

/** /search.json: what the search field of every page looks through, fetched when a visitor begins to type. */
export const GET = (): Response => Response.json(searchFile(placed(agencies(), regions), regions, provincesInEnglish));
