import { say } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import { profileWords as words } from '../i18n/profile.ts';
import { scopes } from '../i18n/terms.ts';
import type { AgencyFile } from '../pipeline/write/rows.ts';
import { yearOf, yearsOnFile } from './years.ts';

/** The line below the name: whose figures they are, what is on file, what is missing, what was typed in. */
export function metaParts(file: AgencyFile, language: Language): string[] {
  const { primaries, missing } = yearsOnFile(file);
  const latest = primaries.at(-1);
  const first = primaries[0];
  if (!latest || !first) return file.agency.region_name === null || language === 'en' ? [] : [file.agency.region_name];
  const listed = (years: number[]) => years.join(say(words.betweenYears, language));
  const span = first === latest ? words.yearOne : missing.length === 0 ? words.yearsAll : words.yearsMissing;
  const years = say(span, language, { first: yearOf(first), last: yearOf(latest), missing: listed(missing) });
  const typed = primaries.filter(({ report }) => report.provenance === 'typed').map(yearOf);
  const provenance = typed.length === primaries.length ? [say(words.typedAll, language)]
    : typed.length > 0 ? [say(words.typedSome, language, { years: listed(typed) })] : [];
  return [scopes[latest.report.scope][language], say(words.reportsOnFile, language, { count: primaries.length, years }), ...provenance];
}
