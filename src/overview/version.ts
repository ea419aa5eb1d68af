import { downloadWords as words } from '../i18n/downloads.ts';
import { say } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';

/** A version in words: `2026.1版`, what comes after it, or that there is none yet. */
export function versionName(version: string, language: Language): string {
  if (version === 'unreleased') return say(words.unreleased, language);
  const [release = version, next] = version.split('+');
  return say(next === undefined ? words.version : words.versionAfter, language, { version: release });
}
