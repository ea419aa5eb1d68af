import type { Wording } from '../form/index.ts';

export type Regime = 'foia_gov' | 'uk' | 'new_zealand' | 'brazil' | 'whatdotheyknow';

/** Disclosure statistics of other places, which indicators are likened to. */
export const regimes: Record<Regime, Wording> = {
  foia_gov: { zh: '美国 FOIA.gov', en: 'FOIA.gov (United States)' },
  uk: { zh: '英国信息自由统计', en: 'Freedom of Information statistics (United Kingdom)' },
  new_zealand: { zh: '新西兰官方信息法统计', en: 'Official Information Act statistics (New Zealand)' },
  brazil: { zh: '巴西信息获取法统计', en: 'Access to Information panel (Brazil)' },
  whatdotheyknow: { zh: '英国 WhatDoTheyKnow', en: 'WhatDoTheyKnow (United Kingdom)' },
};

/** Where a definition says "used by all": every regime that publishes national statistics. */
export const nationalRegimes: Regime[] = ['foia_gov', 'uk', 'new_zealand', 'brazil'];
