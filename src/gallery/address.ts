import { localPath } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';

/** Whole address of a path where the site knows its own, else the path: it then works on the site itself only. */
export const addressOn = (site: URL | undefined, path: string): string => (site ? new URL(path, site).href : path);

/** The same for a page, which has one address in each language. */
export const pageOn = (site: URL | undefined, language: Language, path: string): string => addressOn(site, localPath(language, path));
