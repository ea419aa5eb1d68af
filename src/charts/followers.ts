import { chartWords } from '../i18n/charts.ts';
import { byYear } from './drawing/by-year.ts';
import { followersFinding } from './finding/followers.ts';
import { followerPoints } from './selection/followers.ts';
import type { Chart } from './types.ts';

/** Followers by channel, a stock, as the text of the reports states it. */
export const followers: Chart = {
  id: 'followers',
  name: chartWords.names.followers,
  subtitle: () => chartWords.subtitles.followers,
  place: chartWords.places.published,
  series: followerPoints,
  finding: followersFinding,
  draw: byYear,
};
