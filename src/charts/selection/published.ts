import { chartWords } from '../../i18n/charts.ts';
import type { AgencyFile, AgencyReport } from '../../pipeline/write/rows.ts';
import type { ChartData } from '../types.ts';
import { statedPoints } from './stated.ts';
import type { Statement } from './stated.ts';

/** Items published as the text of the reports states them: a series for each channel, unit and period. */
export const publishedPoints = (file: AgencyFile): ChartData => statedPoints(file, {
  statements: countsByChannel,
  period: 'year',
  subject: chartWords.subjects.published,
  part: (channel) => channel,
  // Channels that stand for what a body published as a whole; the others are looked at one by one.
  together: { channels: ['all', 'website', 'unspecified'], label: chartWords.whole },
});

/** A part of a total stays only where it names a channel of its own: 信息公开目录704条 of 893 is a kind, no channel. */
function countsByChannel({ published }: AgencyReport): Statement[] {
  const counts = published.filter(({ metric }) => metric === 'items_published');
  return counts.filter(({ part_of, channel }) => part_of === null ||
    (channel !== 'all' && channel !== 'unspecified' && channel !== counts.find(({ statement }) => statement === part_of)?.channel));
}
