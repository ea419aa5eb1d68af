import { chartWords } from '../../i18n/charts.ts';
import type { AgencyFile, AgencyReport } from '../../pipeline/write/rows.ts';
import type { ChartData } from '../types.ts';
import { statedPoints } from './stated.ts';
import type { Statement } from './stated.ts';

/** Followers at a point in time, a series and a panel for each channel: 关注人数4401人. */
export const followerPoints = (file: AgencyFile): ChartData => statedPoints(file, {
  statements: followersOf,
  period: 'stock',
  subject: chartWords.subjects.followers,
  // Alone in its panel, each looks the same.
  part: () => 'all',
  together: { channels: [], label: chartWords.names.followers },
});

/** Stocks only: 新增粉丝 of a year is another count (metrics.md). */
const followersOf = ({ published }: AgencyReport): Statement[] => published.filter(({ metric, period }) => metric === 'followers' && period === 'stock');
