/**
 * Words that show a report sums up its area: it gathers its departments and lower governments, speaks for the government,
 * or counts the whole area's figures. Up to the end of the clause, to be quoted. 汇总平潭综合实验区各有关单位… (平潭 2023),
 * 全区各级行政机关共受理… (平潭 2020), 全区主动公开… (平潭 2016).
 */
export const areaWords = new RegExp([
  '(?:汇总|综合|涵盖)[^。；]{0,30}(?:单位|部门|机关|镇|乡|街道)',
  '代表(?:[\\p{Script=Han}]{0,6}[省市县区州旗盟])?(?:人民)?政府',
  '(?:由|根据|依据)?各(?:县区|区县|县市区|市县|乡镇|镇街|镇)[^。；，,]{0,12}各?部门[^。；，,]{0,16}',
  '全[市县区省州旗盟](?:各级|各部门|共|累计|新收|主动|行政机关|接收|受理|收到|政府信息公开单位)[^。；，,]{0,24}',
  '我[市县区省州旗盟]政府信息公开单位[^。；，,]{0,24}',
].join('|'), 'u');

/** Words by which a body speaks of its own figures. 本机关不掌握… is a row of the form that every report prints. */
export const ownWords = /(?:本机关(?!不掌握)|本级政府|[省市县区]政府本级|我[局委办厅部院镇乡]|本[局委办厅部院镇乡]|我单位|本单位|我街道)[^。；，,\t]{0,24}(?:申请|公开|发布)/u;
