import { addressOf } from '../form/index.ts';
import { count } from './rate.ts';
import { disclosure, known, missing } from './terms.ts';
import type { Figures, Indicator, Term } from './types.ts';

/** Units that the form's head or a cell itself gives to money. */
const yuanPerUnit = new Map([['元', 1], ['万元', 10_000]]);

export const feesYuan: Indicator = {
  id: 'fees_yuan',
  zh: '行政事业性收费',
  en: 'Administrative fees',
  kind: 'count',
  unit: '元',
  definition: {
    zh: '当年行政事业性收费金额，由万元折算为元。2019版统计表填的是项目数，不是金额。',
    en: 'Administrative fees collected in the year, in yuan; the form counts in ten thousands. The 2019 form asks for the number of fee items, not for money.',
  },
  formula: '10000 * disclosure.fees.amount',
  categories: null,
  limits: {
    zh: '填报时单位是否用错，从数字本身看不出来；信息公开处理费不在此列。',
    en: 'Whether a body used the wrong unit cannot be seen from the figure. Fees for handling requests are not included.',
  },
  usedBy: [],
  ranked: false,
  summed: true,
  compute: (figures) => [count(inYuan(figures))],
};

function inYuan(figures: Figures): Term {
  const amount = disclosure(figures, 'fees', 'amount');
  const unit = figures.cell(addressOf('disclosure', 'fees', 'amount'))?.unit;
  const yuan = unit ? yuanPerUnit.get(unit) : undefined;
  if (amount.value === null) return amount;
  // 15 digits are all that a stated number has; more would be noise of the multiplication (4166.241619万元).
  return yuan === undefined ? missing : known(Number((amount.value * yuan).toPrecision(15)));
}
