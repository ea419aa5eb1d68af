// Small words by which sentences of reports hang together. Lists are separated by blanks.

/** Right behind a figure, these go on with the sentence: what they begin is not what the figure counts (公开100条并及时更新). */
export const goingOn = /^[并且以及和与均全主涵涉占用供得达而同由为被在比较于]/u;

/** Between two verbs that are one doing: 审核发布, 清理并集中发布. */
export const betweenVerbs = /^(?:并|及|和|与|、|再|集中|统一)*$/u;

/** Between two words of a row: 公示公告、政策解读, 文件及解读. */
export const rowJoints = /[、及和与]/u;

/** Between two figures of one list: 485条和318条. */
export const figureJoint = /^[和及与]?$/u;

/** Before a figure, 的 makes its noun one that something else is said of: 已公开的1.2万条信息. */
export const attributive = '的';

/** Before a year, these only compare: 较2022年同期. Before an area, they only relate: 与我县有关. */
export const comparing = /[较比与]$/u;
export const relating = /[与对向]$/u;

/** Between a figure and its percentage, this calls it a share: 1592条，占76.9%. */
export const shareWord = /^,?占/u;

/** Nouns that are followers only of something that is followed: 为3.6万名用户提供服务 are none. */
export const bareFollowers = /^(?:用户|关注)/u;

/** Headings that run into a sentence of run-together text: 二、…（一）…2016年全区. */
export const headingMark = /[一二三四五六七八九十][、)]/u;

/**
 * A body's name at the head of a clause, and what may follow it there. No preposition stands in a name (主动在局网站), and
 * some first characters make it the body's own or all bodies (我局, 各局).
 */
export const bodyAtHead = new RegExp([
  '^(?![全各我本]|通过|依托|利用|借助|运用)',
  '[^\\P{Script=Han}在从向对由以为]{1,14}?',
  '(?:局|委员会|卫健委|发改委|委|办公室|厅|镇|乡|街道|公司|中心|医院|学校|支队|大队)',
  '(?=(?:共|共计|累计|通过|在|利用|主动|及时|全年|官方|分别)?$)',
].join(''), 'u');
