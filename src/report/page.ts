import { editions } from '../form/index.ts';
import { say } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import { reportWords as words } from '../i18n/report.ts';
import type { AgencyReport } from '../pipeline/write/rows.ts';
import type { ReportContext } from './context.ts';
import { omission } from './source.ts';

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Up to 十九, more sections than any page has. */
const chineseNumber = (count: number): string => (count > 9 ? `十${digits[count - 10] ?? ''}` : digits[count] ?? '');

/** Numbers the sections of a page as they come: 一, 二, 三 or 1, 2, 3. */
export function sectionNumbers(language: Language): () => string {
  let count = 0;
  return () => {
    count += 1;
    return language === 'zh' ? chineseNumber(count) : String(count);
  };
}

/** Which official form the tables follow. */
export function formSubtitle({ report: { form } }: AgencyReport, language: Language): string {
  if (form !== '2019' && form !== '2021') return say(words.wholeFormMixed, language);
  return say(words.wholeFormSubtitle, language, { edition: editions[form][language], notice: editions[form].notice });
}

/** How many checks ran and how they ended; none run on a report without a form. */
export function checksSubtitle({ report }: AgencyReport, language: Language): string | undefined {
  const [passed, failed, unassessable] = [report.checks_passed, report.checks_failed, report.checks_not_assessable];
  const count = passed + failed + unassessable;
  return count === 0 ? undefined : say(words.checksInShort, language, { count, passed, failed, unassessable });
}

/** What a reader must know before looking at the source: typed in by hand, or abridged. */
export function sourceNote({ report: { report }, source, language }: ReportContext): string[] {
  if (report.provenance === 'typed') return [say(words.sourceTyped, language)];
  return source?.lines.some(({ text }) => text.includes(omission)) ? [say(words.omission, language)] : [];
}
