import { channelFigures, ownFigures } from './statements.ts';
import type { Indicator } from './types.ts';

export const followers: Indicator = {
  id: 'followers',
  zh: '关注人数',
  en: 'Followers',
  kind: 'stock',
  unit: null,
  definition: {
    zh: '年报正文自述的各账号关注、订阅人数，为某一时点的存量，按渠道列出。',
    en: 'Followers or subscribers of the body’s accounts as the text states them: a stock at some point in time, by channel.',
  },
  formula: 'followers',
  categories: { zh: '渠道', en: 'channel' },
  limits: {
    zh: '同一人可关注几个账号，不能相加；时点多未写明。',
    en: 'One person may follow several accounts, so nothing is added up; the date is mostly not given.',
  },
  usedBy: [],
  ranked: false,
  summed: false,
  compute: ({ statements }) => channelFigures(ownFigures(statements, 'followers', ['stock', 'unspecified'])),
};
