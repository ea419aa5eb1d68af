import { outcomeGroups } from '../form/index.ts';
import type { FormRow } from '../form/index.ts';
import type { Language } from '../i18n/index.ts';

/** Groups that the form breaks into numbered rows; 予以公开 and 部分公开 are rows themselves. */
export const groupOf = (row: FormRow) => outcomeGroups.find((group) => group.id === row.group && group.zh !== row.zh);

/** `无法提供·本机关不掌握相关政府信息`: a row's name with the group that the form prints beside it. */
export function rowName(row: FormRow, language: Language): string {
  const group = groupOf(row);
  return language === 'en' || !group ? row[language] : `${group.zh}·${row.zh}`;
}

/** The row's name where its group stands beside it: English names repeat the group before a colon. */
export const nameInGroup = (row: FormRow, language: Language): string =>
  (language === 'zh' ? row.zh : row.en.slice(row.en.indexOf(':') + 1).trim());
