import type { FormColumn, TableId } from '../../src/form/index.ts';
import { fullWidth } from './letters.ts';
import type { Random } from './random.ts';
import type { Style } from './style.ts';

/** A figure on paper and what is known of it: the truth that a reader is held against. */
export interface Figure {
  address: string;
  table: TableId;
  row: string;
  column: string;
  state: 'stated' | 'blank' | 'not_applicable' | 'unreadable';
  /** What is printed, as a number; null where none is. Of an unreadable figure: what it was before it was damaged. */
  value: number | null;
  text: string;
  /** It, its row's label or its row's place is damaged. */
  damaged: boolean;
  /** The printed text determines state and value. */
  determined: boolean;
}

/** Prints a number as the style has it: thousands, plus sign, unit, full-width digits, white space around it. */
export function numberText(value: number, column: FormColumn, style: Style, random: Random): string {
  const magnitude = grouped(String(Math.abs(value)), style.thousands);
  const sign = value < 0 ? '-' : column.signed && value > 0 && style.plus ? '+' : '';
  const unit = style.units && column.unit !== null ? random.pick([column.unit, ` ${column.unit}`]) : money(column) && random.chance(0.4) ? '元' : '';
  const text = `${style.digits === 'full' ? fullWidth(sign + magnitude) : sign + magnitude}${unit}`;
  if (style.padding === '' || random.chance(0.5)) return text;
  return random.pick([`${style.padding}${text}`, `${text}${style.padding}`, `${style.padding}${text}${style.padding}`]);
}

/** The form gives 采购总金额 no unit, so documents put one in the cell (忻州 2019: 161804.8元). */
const money = (column: FormColumn): boolean => column.decimal === true && column.unit === null;

function grouped(digits: string, separator: string): string {
  const [whole = '', decimals] = digits.split('.');
  const groups = separator === '' ? whole : whole.replace(/\B(?=(\d{3})+$)/g, separator);
  return decimals === undefined ? groups : `${groups}.${decimals}`;
}
