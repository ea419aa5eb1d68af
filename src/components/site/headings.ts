import type { Wording } from '../../form/index.ts';
import { say } from '../../i18n/index.ts';
import type { Language } from '../../i18n/index.ts';
import { sectionNumbers } from '../../report/page.ts';

/** What a numbered section and the list of contents need to know of it; the anchor is the key of its title's words. */
export interface Heading {
  id: string;
  number: string;
  title: string;
}

/** The sections of a page, numbered in its order, by the keys of their titles. */
export function headings<Key extends string>(words: Record<Key, Wording>, keys: readonly Key[], language: Language): Record<Key, Heading> {
  const number = sectionNumbers(language);
  return Object.fromEntries(
    keys.map((id): [Key, Heading] => [id, { id, number: number(), title: say(words[id], language) }]),
  ) as Record<Key, Heading>;
}
