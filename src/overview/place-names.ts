import type { Language } from '../i18n/index.ts';
import { provincesInEnglish } from '../i18n/provinces.ts';
import type { Region } from '../regions/index.ts';

/** A division's name on a page; its Chinese one also in English, where only provinces have names of their own. */
export function placeName({ code, name }: Region, language: Language): { text: string; lang?: 'zh-Hans' } {
  const english = language === 'en' ? provincesInEnglish[code] : undefined;
  return english === undefined ? { text: name, lang: language === 'en' ? 'zh-Hans' : undefined } : { text: english };
}

export const placePath = (code: string): string => `/regions/${code}/`;
