import { bodyCharts } from '../../src/charts/index.ts';

/** Bodies that every chart is drawn of: as usual, with nothing, one year, zeros only, a broken series, as much as there will be. */
const cases = ['pingtan', 'empty', 'one', 'zero', 'broken', 'extreme'];

/** Names of the golden drawings of one body, `<chart>-<body>-<language>-<width>`; those of the text's figures also where they are approximate. */
export const goldens = [
  ...bodyCharts.flatMap(({ id }) => cases.flatMap((body) => [`${id}-${body}-zh-wide`, `${id}-${body}-en-narrow`])),
  'published-approximate-zh-wide', 'published-approximate-en-narrow', 'years-approximate-en-wide',
  'followers-following-zh-wide', 'followers-following-en-narrow',
  'applications-states-zh-wide', 'outcomes-states-en-wide', 'applicants-states-zh-wide', 'reasons-states-en-narrow', 'disclosure-rate-states-zh-wide', 'years-states-zh-wide',
  'outcomes-shuyang-zh-narrow', 'outcomes-shanghai-office-zh-wide', 'decisions-suqian-zh-narrow', 'published-suqian-en-wide', 'review-hongze-zh-wide',
  'disclosure-rate-hongze-en-wide', 'reasons-pingtan-zh-narrow', 'years-pingtan-en-wide',
];
