import { aliases } from '../../src/form/aliases.ts';
import type { TableId } from '../../src/form/index.ts';
import { asPrinted } from '../../src/form/print.ts';
import { lettered } from './letters.ts';
import type { Random } from './random.ts';
import type { Style } from './style.ts';

/** Prints words of the form: punctuation, letters, and in some documents line breaks and spaces inside. */
export function printed(words: string, style: Style, random: Random): string {
  const punctuated = style.brackets === 'full' ? asPrinted(words) : halfWidth(words);
  const enumerated = style.numbers === 'lost' ? withoutNumber(punctuated) : punctuated.replace(/^(\d)\./, `$1${style.dot}`);
  return spacedOut(lettered(enumerated, style), style, random);
}

const halfWidth = (words: string): string => words.replace(/[（）：，]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

/** The label of a row or the head of a column; in some documents what others were seen to print instead. */
export function labelText(table: TableId, id: string, words: string, style: Style, random: Random): string {
  const known = style.aliases ? aliases.filter((alias) => alias.table === table && alias.means === id) : [];
  const alias = known.length > 0 ? random.pick(known).printed : words;
  const label = printed(alias, style, random);
  return style.notes && random.chance(0.15) ? `${label}${random.pick(['（注1）', '(单位:件)', '（注2）'])}` : label;
}

/** A label without the number in front of it. */
export const withoutNumber = (label: string): string => label
  .replace(/^([(（][一二三四五六七八九十]+[)）]|[一二三四五六七八九十]+、|\d+[.．、])\s?/u, '');

/** 规 章; 结果␊维持; a long label in two lines. */
function spacedOut(label: string, style: Style, random: Random): string {
  const letters = [...label];
  if (style.spaces && letters.length <= 4 && random.chance(0.6)) return letters.join(' ');
  const middle = Math.ceil(letters.length / 2) + (letters.length > 8 ? random.integer(-2, 2) : 0);
  if (letters.length < 4 || !(style.breaks || style.spaces) || !random.chance(0.5)) return label;
  return `${letters.slice(0, middle).join('')}${style.breaks ? '\n' : ' '}${letters.slice(middle).join('')}`;
}
