import {
  behindUnit, caseUnits, leadWords, metricUnits, moreThanSuffixes, multipliers, otherUnits,
} from '../../../../form/quantity-words.ts';
import type { Precision } from '../../../record/report.ts';
import { anyOf } from './any-of.ts';

/** A number in a sentence, with what directly belongs to it. Offsets are the sentence's. */
export interface Quantity {
  /** From the first digit to the end of the unit, or of what follows it (左右). */
  from: number;
  to: number;
  /** Where the words of quantity before it begin: 共计, 约, 达. */
  lead: number;
  value: number;
  unit: string | null;
  precision: Precision;
  /** Whether 共, 累计, 总计 stand before it. */
  isTotal: boolean;
  /** Whether 各, 均 stand before it: the figure of each. */
  isEach: boolean;
  /** 一个, 三百二十条: in words. */
  spelled: boolean;
}

/** The figure's digits, their fraction, what makes it vague before and behind a multiplier, its unit: `1,268` `160多万` `1万余条` `7.58万人`. */
export const quantityPattern = (() => {
  const units = anyOf([...Object.values(metricUnits), caseUnits, otherUnits].join(' '));
  const more = `[${moreThanSuffixes.replaceAll(' ', '')}]`;
  const times = `[${Object.keys(multipliers).join('')}]`;
  const behind = `(?:${anyOf(behindUnit.about)}|${anyOf(behindUnit.at_least)})`;
  return `(\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(\\.\\d+)?(${more})?(${times})?(${more})?(${units})?(?:\\(${units}\\))?(${behind})?`;
})();

/**
 * The quantity that `quantityPattern` found at `from`; null where its digits are no count: part of a longer code or
 * name (0358-6322320, H5, 第20条, 5·15), a broken fraction, digits that blanks group otherwise than by thousands.
 */
export function quantityAt(text: string, from: number, [whole, digits = '', fraction = '', more, times, more2, unit, behind]: RegExpExecArray): Quantity | null {
  const to = from + whole.length;
  if (/[\p{Script=Latin}\d.\-–—/@·•第〔[×+]/u.test(text[from - 1] ?? '')) return null;
  // 阅读量10万+稿件12篇: 10万+ is a kind of article.
  if (unit === undefined && /[\p{Script=Latin}\d+\-–—/@·•%‰]/u.test(text[to] ?? '')) return null;
  const multiplier = times === undefined ? 1 : multipliers[times] ?? 1;
  if (fraction !== '' && multiplier === 1) return null;
  const lead = leadBefore(text, from);
  const value = Math.round(Number(digits.replaceAll(',', '') + fraction) * multiplier);
  return { from, to, lead: lead.from, value, unit: unit ?? null, precision: precisionOf(lead.precision, more ?? more2, behind), isTotal: lead.isTotal, isEach: lead.isEach, spelled: false };
}

function precisionOf(lead: Precision, more: string | undefined, behind: string | undefined): Precision {
  if (more !== undefined || (behind !== undefined && words(behindUnit.at_least).includes(behind))) return 'at_least';
  if (behind !== undefined) return 'about';
  return lead;
}

const words = (list: string): string[] => list.split(' ');

/** The words of quantity before a figure: 共计, 约, 达. */
export function leadBefore(text: string, from: number): { from: number; precision: Precision; isTotal: boolean; isEach: boolean } {
  const lead = leadEnds.has(text[from - 1] ?? '') ? leadPattern.exec(text.slice(Math.max(0, from - longestLead), from))?.[0] ?? '' : '';
  if (lead === '') return { from, precision: 'exact', isTotal: false, isEach: false };
  const precision = leads.at_least.test(lead) ? 'at_least' : leads.nearly.test(lead) ? 'nearly' : leads.about.test(lead) ? 'about' : 'exact';
  return { from: from - lead.length, precision, isTotal: leads.total.test(lead), isEach: leads.each.test(lead) };
}

const longestLead = 10;

/** Their last characters. */
const leadEnds = new Set(Object.values(leadWords).flatMap((list) => words(list).map((word) => word.slice(-1))));

const leadPattern = new RegExp(`(?:${anyOf(Object.values(leadWords).join(' '))})+$`, 'u');

const leads = mapValues(leadWords, (list) => new RegExp(anyOf(list), 'u'));

function mapValues<K extends string, A, B>(record: Record<K, A>, change: (value: A) => B): Record<K, B> {
  return Object.fromEntries(Object.entries<A>(record).map(([key, value]) => [key, change(value)])) as Record<K, B>;
}
