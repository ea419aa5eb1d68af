import { applicantColumns } from './columns.ts';
import { requestRowsOfAnyEdition } from './requests.ts';
import type { Role, WordGroup } from './statement-words.ts';

const group = (role: Role, means: string, words: string): WordGroup => ({ role, means, words });

/** The form's own labels of outcome rows: 重复申请, 本机关不掌握相关政府信息. */
const labels = requestRowsOfAnyEdition
  .filter((row) => row.group && !row.group.startsWith('granted') && row.group !== 'other' && /^\p{Script=Han}{4,}$/u.test(row.zh))
  .map((row) => group('row', row.id, row.zh));

/**
 * Words of sentences that state how many requests were received, how they ended, and how many disputes there were. A row
 * word means rows of the form, or groups of its outcome rows, whose totals add up to the figure.
 */
export const claimWords: WordGroup[] = [
  ...labels,
  group('row', 'granted', '予以公开 同意公开'),
  group('row', 'granted_in_part', '部分公开'),
  group('row', 'granted+granted_in_part', '予以公开及部分公开 予以公开和部分公开 予以公开或部分公开 予以公开与部分公开 予以公开、部分公开 公开及部分公开'),
  group('row', 'withheld', '不予公开'),
  group('row', 'withheld_state_secret', '国家秘密 涉及国家秘密'),
  group('row', 'withheld_third_party', '第三方合法权益 第三方权益'),
  group('row', 'withheld_internal_affairs', '三类内部事务信息 内部事务信息 内部事务'),
  group('row', 'withheld_process_information', '四类过程性信息 过程性信息'),
  group('row', 'withheld_enforcement_file', '行政执法案卷'),
  group('row', 'withheld_administrative_inquiry', '行政查询事项'),
  group('row', 'unable', '无法提供 本机关无法提供'),
  group('row', 'unable_not_held', '不掌握相关政府信息 本机关不掌握 不掌握'),
  group('row', 'unprocessed', '不予处理'),
  group('row', 'other', '其他处理'),
  group('row', 'new_received', '收件量 收件数 受理量 受理数'),
  group('row', 'total_handled', '办结 已办结 按期办结 按时办结 办理完毕 办结依申请公开 办结政府信息公开申请'),
  group('row', 'carried_over_in', '上年结转办理 上年度结转办理 上年结转 上年度结转 上一年结转 上一年度结转 上年结转政府信息公开申请 上年度结转政府信息公开申请 上年结转政府信息公开申请数量'),
  group('row', 'carried_over_out', '结转下年 结转下年度 结转下年度继续办理 结转下年继续办理 结转下年度办理 结转下一年度 结转下一年度处理 结转下一年度继续办理 结转至下年 结转至下年度 结转至下一年度 结转至下一年度办理 结转至下年度继续办理'),
  group('row', 'carried_over_out', '结转至 结转到'),
  group('list', 'without', '不含 不包括 不包含'),
  group('row', 'reconsideration', '行政复议 行政复议案件 信息公开复议 复议 复议案件'),
  group('row', 'litigation', '行政诉讼 行政诉讼案件 诉讼 诉讼案件'),
  group('row', 'litigation_direct', '未经复议直接起诉 未经复议直接诉讼'),
  group('row', 'litigation_after_reconsideration', '复议后起诉'),

  // 收办 and the like count what came in and what was carried over.
  group('receive', 'new_received', '收到 新增 接收 接收到 接到 受理 收 收悉 收到和办理 收到并办结 收到并按时办结 收到并答复 收到并处理 受理并办结 受理并答复'),
  group('receive', 'new', '新收 新收到 新受理 本年新收'),
  group('receive', 'new_received+carried_over_in', '收办'),
  group('receive', 'handle', '办理 处理'),
  group('receive', 'present', '共有'),

  group('request', '', '政府信息公开申请 信息公开申请 公开申请 依申请公开 依申请公开信息 依申请公开件 依申请公开事项 依申请公开申请 依申请政府信息公开 依申请政府信息公开事项 政府信息依申请公开 政府信息依申请公开件 依申请信息公开 公开政府信息的申请 申请公开政府信息 申请公开政府信息的要求 申请公开政府信息的申请 申请公开信息 政府信息公开申请件 政府信息公开申请数量 政府信息公开的申请 申请公开'),
  group('request', 'bare', '申请 申请件 申请书'),
  group('none', '', '未收到 未接到 未接收到 未收 没有收到 没收到 没有接到 未受理 未接收 未发生 未出现 未产生 没有发生 没有 无 未被 未引发 未涉及 无涉及 无因 未因 无政府信息公开 无政府信息公开类 无政府信息公开相关 无信息公开 无针对'),
  group('zero', '', '均为零 为零 均为〇 数量均为零'),

  // Of a dispute's result, or of a court's level: not of how many there were.
  group('setback', '', '纠正 纠错 被纠正 被纠错 败诉 撤销 责令 一审 二审 再审 胜诉 维持'),
];

/** Without one of these a sentence states none of it; asked first, for speed. */
export const claimMarks = /申请|属于|复议|诉讼|公开|结转|办结|无法|不予|其他处理|不掌握/u;

/** One of these is in all words that say there was none. */
export const noneMarks = /[未无没零〇]/u;

/** Kinds of applicants: the form's, and 企业. 公民、法人和其他组织 are all of them. */
export const applicants = ['企业', ...applicantColumns.map(({ zh }) => zh).filter((zh) => zh.length > 2)].join(' ');

/** Between a row word and its figure. */
export const rowTails = '政府信息公开申请 信息公开申请 依申请公开 案件 案 申请 申请数量 数量 件数 的 类 情形 事项 情况 件';

/** 其中涉及信息公开的26件: those of a body's disputes that are about disclosure. */
export const aboutDisclosure = /(?:政府信息公开|信息公开|依申请公开)(?:类|案件|案|方面|引发|引起|的)*$/u;

/** What a sentence or paragraph must be about for 复议 and 申请 to be those of the form. */
export const disclosureContext = /信息公开|依申请|申请公开|公开申请|公开政府信息|(?:申请|答复)[^。]*(?:予以|不予|部分)公开/u;

/** Marks of the form's outcomes; two of them speak of disclosure by themselves. */
export const outcomeMarks = /予以公开|部分公开|不予|无法提供|不掌握|属于|国家秘密|重复申请|过程性信息|内部事务/gu;
