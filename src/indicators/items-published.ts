import type { Statement } from '../pipeline/record/report.ts';
import { channelFigures, ownFigures } from './statements.ts';
import type { Indicator } from './types.ts';

export const itemsPublished: Indicator = {
  id: 'items_published',
  zh: '主动公开条数',
  en: 'Items published',
  kind: 'count',
  unit: null,
  definition: {
    zh: '年报正文自述的当年主动公开数量：写有全年总数的取总数，否则各渠道分别列出，不相加。',
    en: 'What the text of the report says was published in the year: the total where it gives one, else each channel by itself. Channels are never added up.',
  },
  formula: 'items_published',
  categories: { zh: '渠道；all 为全年总数', en: 'channel; all is the total of the year' },
  limits: {
    zh: '各机关、各年统计口径不一，同一条信息可在几个渠道发布。只有渠道、单位、期间相同的两年才相连；同一渠道有几个不同数字时不取值。',
    en: 'Bodies and years count differently, and one item goes out on several channels. Years are joined only where channel, unit and period agree; a channel with several differing figures has no value.',
  },
  usedBy: ['new_zealand'],
  ranked: false,
  summed: false,
  compute({ statements }) {
    const stated = ownFigures(statements, 'items_published', ['year', 'unspecified']);
    const totals = stated.filter(isTotalOfYear);
    return channelFigures(totals.length > 0 ? totals : stated);
  },
};

const isTotalOfYear = ({ channel, period }: Statement): boolean => channel === 'all' && period === 'year';
