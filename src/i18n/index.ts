import type { Wording } from '../form/index.ts';

export type Language = 'zh' | 'en';

export const languages: Language[] = ['zh', 'en'];

/** Value of the `lang` attribute. */
export const languageTag: Record<Language, string> = { zh: 'zh-Hans', en: 'en' };

/** Where a language's pages begin: Chinese at the root, English under /en/. */
export const languageRoot: Record<Language, string> = { zh: '/', en: '/en/' };

/** Path of a page in a language; `path` begins with a slash and is the Chinese one (`/agencies/`). */
export const localPath = (language: Language, path: string): string => languageRoot[language] + path.slice(1);

/** A topic's words: one key set, both languages side by side, so that neither can lack a key. */
export type Words = Record<string, Wording>;

/** Fills `{name}` places of a wording. A place without a value is a programmer's error and throws. */
export function say(wording: Wording, language: Language, values: Record<string, string | number> = {}): string {
  return wording[language].replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for ${place} in "${wording[language]}"`);
    return String(value);
  });
}
