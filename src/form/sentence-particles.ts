// Small words by which sentences of reports hang together. Lists are separated by blanks.

/** Right behind a figure, these go on with the sentence: what they begin is not what the figure counts (公开100条并及时更新). */
export const goingOn = /^[并且以及和与均全主涵涉占用供得达而同由为被在比较于]/u;

/** Between two verbs that are one doing: 审核发布, 清理并集中发布. */
export const betweenVerbs = /^(?:并|及|和|与|、|再|集中|统一)*$/u;

/** Between two words of a row: 公示公告、政策解读, 文件及解读. */
export const rowJoints = /[、及和与]/u;

/** Between two figures of one list: 485条和318条. */
export const figureJoint = /^[和及与]?$/u;

/** Behind a figure, a clause that begins so is about all it counts: 645条，均通过政府网站公开. */
export const allOfThem = /^(?:均|都|全部|全|(?:并|同步|同时)*(?:在|通过|于))/u;

/** Something done to it by others. */
export const passive = /被/u;

/** Before a comma, this sets out to say what there was among it: 主动公开的政府信息中，…. */
export const ofInformation = /^的?\p{Script=Han}{0,4}信息中$/u;
export const informationColon = /信息$/u;

/** A label that ends so names a kind of what was published: 机构职能类12条. */
export const kindEnd = /类$/u;

/** Before a figure, 的 makes its noun one that something else is said of: 已公开的1.2万条信息. */
export const attributive = '的';

/** But before these it makes the words before it a noun: 公众号发布的有291条. */
export const existing = /^(?:共?有|共计|为|是)/u;

/** Before a year, these only compare: 较2022年同期. Before an area, they only relate: 与我县有关. */
export const comparing = /[较比与]$/u;
export const relating = /[与对向]$/u;

/** Before a year, the first of a span of years: 2021年至2023年. */
export const spanBefore = /20\d\d年?(?:至|到|-|—|–)$/u;

/** Before a year or a figure, what it grew from: 由上年的612条增至745条; behind it, what it came to. */
export const startingPoint = /[由从]$/u;
export const grewFrom = /[由从](?:年初|上年|去年|上一年|20\d\d(?:年[初底末]?)?)?(?:年[初底末])?的?$/u;
export const grewTo = /^(?:增|升|提高|提升|上升|扩大|涨|达|发展)/u;

/** In a noun, this makes it the sum of several: 粉丝总数. */
export const totalMark = '总';

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
  '(?:局|委员会|卫健委|发改委|委|办公室|厅|镇|乡|街道|公司|中心|医院|学校|支队|大队|系统|文化站|工作站|卫生院|派出所|图书馆|文化馆|博物馆|档案馆)',
  '(?=(?:共|共计|累计|通过|在|利用|主动|及时|全年|官方|分别)?$)',
].join(''), 'u');
