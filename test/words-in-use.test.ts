import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { sourceFiles } from './source.ts';

const isTest = (file: string): boolean => file.endsWith('.test.ts');
const topics = sourceFiles('src/i18n', ['ts']).filter((file) => !isTest(file));
const code = [...sourceFiles('src', ['ts', 'astro']), ...sourceFiles('scripts')].filter((file) => !isTest(file));

/** Keys of a topic's words; of sets within it the ids of the data are the keys. */
const keysOf = (words: object): string[] => Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
  // Keys in Chinese are units as documents print them: data looks them up.
  (typeof value === 'object' && value !== null && 'zh' in value && 'en' in value && /^\w+$/.test(key) ? [key] : []));

// A word nobody says is a page that lost a sentence, or a sentence that lost its page. Missing keys do not compile.
test.each(topics.map((file) => [basename(file), file]))('every key of %s is used somewhere', async (_, file) => {
  const exported = await import(pathToFileURL(file).href) as Record<string, unknown>;
  const texts = code.filter((each) => each !== file).map((each) => readFileSync(each, 'utf8')).join('\n');
  const own = Object.entries(exported).filter(([name, value]) => /[wW]ords$|^(site|home|about|missing|search)$/.test(name) && typeof value === 'object' && value !== null);
  const unused = own.flatMap(([name, words]) => keysOf(words as object).filter((key) => !new RegExp(`\\b${key}\\b`).test(texts)).map((key) => `${name}.${key}`));
  expect(unused).toEqual([]);
});
