import { behindNumeral, moreThanSuffixes, numeralSteps, numeralUnits, numerals } from '../../../../form/quantity-words.ts';
import { notOneAccount } from '../../../../form/statement-words.ts';
import { anyOf } from './any-of.ts';
import { leadBefore, type Quantity } from './quantity.ts';

const ones = Object.keys(numerals).join('');
const steps = Object.keys(numeralSteps).join('');

/** Characters that such a figure begins with. */
export const spelledBeginnings = `${ones}${steps}`;

/** Whether a text may hold one; asked of whole sentences, for speed. */
export const maySpell = new RegExp(`[${spelledBeginnings}][${moreThanSuffixes.replaceAll(' ', '')}]?${anyOf(`${numeralUnits} ${behindNumeral}`)}`, 'u');

const pattern = new RegExp([
  `(?<!${anyOf(notOneAccount)}|[${spelledBeginnings}数几])(?<numeral>[${spelledBeginnings}零]+)`,
  `(?<more>[${moreThanSuffixes.replaceAll(' ', '')}])?(?<unit>${anyOf(`${numeralUnits} ${behindNumeral}`)})`,
].join(''), 'uy');

/**
 * A count in Chinese numerals: 一个微信公众号, 三百二十条, 近千条. Below ten only in units of accounts and requests, since 一条
 * and 两份 are daily words; 百 and 千 by themselves only where they are called approximate.
 */
export function spelledAt(text: string, from: number): Quantity | null {
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  const { numeral = '', more, unit = '' } = found?.groups ?? {};
  const value = valueOf(numeral);
  if (!found || value === null || (value < 10 && !numeralUnits.split(' ').includes(unit))) return null;
  const lead = leadBefore(text, from);
  // 上千条 is a thousand or more.
  const isOver = lead.from === from && text[from - 1] === '上';
  const precision = isOver || more !== undefined ? 'at_least' : lead.precision;
  if (precision === 'exact' && steps.includes(numeral[0] ?? '')) return null;
  return { from, to: from + found[0].length, lead: isOver ? from - 1 : lead.from, value, unit, precision, isTotal: lead.isTotal, isEach: lead.isEach, spelled: true };
}

/** 三百二十 is 320, 一千零五 1005, 十二 12, 千 1000; null for what is no numeral, as 二二. */
function valueOf(numeral: string): number | null {
  const parts = /^(?:(.?)万)?(?:零?(.?)千)?(?:零?(.?)百)?(?:零?(.?)十)?(?:零?(.))?$/u.exec(numeral);
  if (!parts || numeral === '') return null;
  const sizes = [10_000, 1_000, 100, 10, 1];
  const digits = sizes.map((size, index) => (parts[index + 1] === undefined ? 0 : parts[index + 1] === '' ? size : (numerals[parts[index + 1] ?? ''] ?? Number.NaN) * size));
  const sum = digits.reduce((total, digit) => total + digit, 0);
  return Number.isNaN(sum) ? null : sum;
}
