/**
 * Words that show a report sums up its area: it gathers its departments and lower governments, speaks for the government,
 * or counts the whole area's figures. Up to the end of the clause, to be quoted. 汇总平潭综合实验区各有关单位… (平潭 2023),
 * 全区各级行政机关共受理… (平潭 2020), 全区主动公开… (平潭 2016).
 */
export const areaWords = new RegExp([
  '(?:汇总|综合|涵盖|来自)[^。；]{0,12}(?:各|全[市县区省州旗盟])[^。；]{0,24}(?:单位|部门|机关|镇|乡|街道)',
  '(?:由|根据|依据)各(?:县区|区县|县市区|市县|乡镇|镇街|镇|部门)[^。；，,]{0,24}',
  '代表\\p{Script=Han}{0,6}政府',
  '全[市县区省州旗盟](?:各级|各部门|共|累计|新收|主动|行政机关|接收|受理|收到|政府信息公开单位)[^。；，,]{0,24}',
  '我[市县区省州旗盟]政府信息公开单位[^。；，,]{0,24}',
].join('|'), 'u');

/** Without one of these a line has none of those words; asked first, for speed. */
export const areaMarks = /[各全代我]/u;

/** Words by which a body states its own figures: 我局主动公开政府信息12条, 本机关未收到申请. 本机关不掌握… is a row of every form. */
export const ownWords = new RegExp([
  '(?:本机关|本级政府|[省市县区]政府本级|我[局委办厅部院镇乡]|本[局委办厅部院镇乡]|我单位|本单位|我街道)',
  '(?:全年|年度|本年度)?(?:共|累计|共计|未)?(?:主动公开|公开|发布|收到|接收|受理|收办|新收)[^。；，,\\t]{0,24}',
].join(''), 'u');

/** The same of these: a table has few such lines. */
export const ownMarks = /[我本]/u;
