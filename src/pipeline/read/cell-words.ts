import { requestGroupLabels } from '../../form/heads.ts';
import { requestRowsOfAnyEdition } from '../../form/index.ts';
import { labelOf } from '../../form/label.ts';
import { remembered } from '../../form/remembered.ts';
import type { BlockRow } from '../divide/block.ts';
import { units } from './figure.ts';

/** Two Chinese characters or more: a label or a head. 312万元 is a figure. */
export const isWords = (text: string): boolean => text.length >= shortestWords && mayBeHan(text) && /\p{Script=Han}\s*\p{Script=Han}/u.test(text) && !isNumber(text);

/** Most cells hold a figure: no Chinese character stands before U+2E80. */
export function mayBeHan(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) >= 0x2e80) return true;
  return false;
}

/** Characters of a text with words, at least. */
export const shortestWords = 2;

/** Most cells hold one digit: no expression is asked about them. */
export const isNumber = (text: string): boolean => (text.length > 1 ? numberLike.test(text) : isDigit(text.charCodeAt(0)));

const isDigit = (code: number): boolean => (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19) || code === 0x3007 || code === 0x96f6;

const numberLike = new RegExp(`^\\s*([+-]?[\\d０-９][\\d０-９,，.．]*\\s*(${units.join('|')})?|[零〇])\\s*$`, 'u');

/** The label of a group of rows, or a piece of it, that stands beside them and may be repeated on each. */
export const isOfGroup = remembered((text): boolean => {
  const { body } = labelOf(text);
  return body !== '' && body !== groupedRow && groupLabels.some((group) => group.includes(body));
});

/** A group label, or a piece of one, that is no row's in any edition: 办理结果 of 三、本年度办理结果. */
export const isOfOutcomes = (text: string): boolean => isOfGroup(text) && !otherDisposition.includes(labelOf(text).body);

const otherDisposition = labelOf(requestRowsOfAnyEdition.find((row) => row.id === 'other_disposition')?.printed ?? '').body;
const groupLabels = requestGroupLabels.map((printed) => labelOf(printed).body);
/** 其他 is a row of the group 其他处理. */
const groupedRow = labelOf(requestRowsOfAnyEdition.find((row) => row.id === 'other_remaining')?.printed ?? '').body;

/** Cells that hold a number or a sign for none. */
export function figureCount(row: BlockRow): number {
  let count = 0;
  for (const { text } of row.cells) if (text !== '' && (isNumber(text) || noneLike.test(text))) count += 1;
  return count;
}

const noneLike = /^\s*[-—–/]{1,3}\s*$/u;
