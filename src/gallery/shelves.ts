import { group } from 'd3';
import type { Wording } from '../form/index.ts';
import { chartPageWords as words } from '../i18n/chart-pages.ts';
import type { Exhibit } from './exhibit.ts';

/** The charts of one subject, as the list of all charts shows them. */
export interface Shelf {
  name: Wording;
  exhibits: Exhibit[];
}

/** All charts by subject: of one body, then of several. */
export const shelves = (exhibits: Exhibit[]): { name: Wording; shelves: Shelf[] }[] => [
  { name: words.ofBodies, shelves: bySubject(exhibits.filter(({ body }) => body !== null)) },
  { name: words.ofGroups, shelves: bySubject(exhibits.filter(({ body }) => body === null)) },
];

const bySubject = (exhibits: Exhibit[]): Shelf[] => [...group(exhibits, ({ subject }) => subject).values()]
  .map((own) => ({ name: own[0]?.data.agency ?? { zh: '', en: '' }, exhibits: own }));
