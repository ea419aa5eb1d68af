import { chartReaderWords as words } from '../i18n/chart-pages.ts';
import type { Language } from '../i18n/index.ts';

/** What the script of a chart says, in the page's language: handed over in the page, so that the script holds no words. */
export const readerWords = (language: Language): Record<string, string> =>
  Object.fromEntries(Object.entries(words).map(([key, wording]) => [key, wording[language]]));
