import { agencies } from '../data.ts';
import { searchIndex } from '../overview/search-index.ts';

/** /search.json: what the search field of every page looks through, fetched when a visitor begins to type. */
export const GET = (): Response => Response.json(searchIndex(agencies()));
