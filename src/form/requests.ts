import { applicantColumns } from './columns.ts';
import type { FormRow, OutcomeGroup } from './types.ts';

const row = (
  id: string, number: string, printed: string, zh: string, en: string, articles: number[], group?: OutcomeGroup,
): FormRow => ({ id, number, printed, zh, en, articles, ...(group ? { group } : {}), columns: applicantColumns });

const received = [
  row('new_received', '一', '一、本年新收政府信息公开申请数量', '本年新收政府信息公开申请', 'new requests received', [27, 29]),
  row('carried_over_in', '二', '二、上年结转政府信息公开申请数量', '上年结转政府信息公开申请', 'carried over from the previous year', [33]),
];

const decided = [
  row('granted', '三(一)', '(一)予以公开', '予以公开', 'disclosed in full', [36], 'granted'),
  row('granted_in_part', '三(二)', '(二)部分公开(区分处理的,只计这一情形,不计其他情形)', '部分公开', 'disclosed in part', [37], 'granted_in_part'),
  row('withheld_state_secret', '三(三)1', '1.属于国家秘密', '属于国家秘密', 'withheld: state secret', [14], 'withheld'),
  row('withheld_law_prohibited', '三(三)2', '2.其他法律行政法规禁止公开', '其他法律行政法规禁止公开', 'withheld: prohibited by other laws', [14], 'withheld'),
  row('withheld_security_stability', '三(三)3', '3.危及"三安全一稳定"', '危及“三安全一稳定”', 'withheld: endangers national, public or economic security, or social stability', [14], 'withheld'),
  row('withheld_third_party', '三(三)4', '4.保护第三方合法权益', '保护第三方合法权益', 'withheld: third-party rights and interests', [15, 32], 'withheld'),
  row('withheld_internal_affairs', '三(三)5', '5.属于三类内部事务信息', '属于三类内部事务信息', 'withheld: internal administrative matters', [16], 'withheld'),
  row('withheld_process_information', '三(三)6', '6.属于四类过程性信息', '属于四类过程性信息', 'withheld: deliberative-process information', [16], 'withheld'),
  row('withheld_enforcement_file', '三(三)7', '7.属于行政执法案卷', '属于行政执法案卷', 'withheld: enforcement case file', [16], 'withheld'),
  row('withheld_administrative_inquiry', '三(三)8', '8.属于行政查询事项', '属于行政查询事项', 'withheld: covered by a separate registry search', [36], 'withheld'),
  row('unable_not_held', '三(四)1', '1.本机关不掌握相关政府信息', '本机关不掌握相关政府信息', 'could not be provided: not held', [36], 'unable'),
  row('unable_needs_creation', '三(四)2', '2.没有现成信息需要另行制作', '没有现成信息需要另行制作', 'could not be provided: would have to be created', [38], 'unable'),
  row('unable_still_unclear', '三(四)3', '3.补正后申请内容仍不明确', '补正后申请内容仍不明确', 'could not be provided: still unclear after clarification', [30], 'unable'),
  row('unprocessed_petition', '三(五)1', '1.信访举报投诉类申请', '信访举报投诉类申请', 'not processed: petition or complaint', [39], 'unprocessed'),
  row('unprocessed_repeat', '三(五)2', '2.重复申请', '重复申请', 'not processed: repeated request', [36], 'unprocessed'),
  row('unprocessed_publication', '三(五)3', '3.要求提供公开出版物', '要求提供公开出版物', 'not processed: public publication', [39], 'unprocessed'),
  row('unprocessed_excessive', '三(五)4', '4.无正当理由大量反复申请', '无正当理由大量反复申请', 'not processed: excessive requests', [35], 'unprocessed'),
  row('unprocessed_reconfirm', '三(五)5', '5.要求行政机关确认或重新出具已获取信息', '要求行政机关确认或重新出具已获取信息', 'not processed: re-confirm or re-issue', [], 'unprocessed'),
];

const closing = [
  row('total_handled', '三(七)', '(七)总计', '办理结果总计', 'total handled', []),
  row('carried_over_out', '四', '四、结转下年度继续办理', '结转下年度继续办理', 'carried over to the next year', [33]),
];

/** 2019: one row for whatever was closed otherwise. */
const otherUnsplit = [
  row('other_disposition', '三(六)', '(六)其他处理', '其他处理', 'other disposition', [], 'other'),
];

/** 2021: the same in three rows. */
const otherSplit = [
  row('other_not_clarified', '三(六)1', '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', 'closed: clarification not supplied in time', [30], 'other'),
  row('other_fee_unpaid', '三(六)2', '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', 'closed: processing fee not paid in time', [42], 'other'),
  row('other_remaining', '三(六)3', '3.其他', '其他（其他处理）', 'closed: other', [], 'other'),
];

export const requestRows2019: FormRow[] = [...received, ...decided, ...otherUnsplit, ...closing];
export const requestRows2021: FormRow[] = [...received, ...decided, ...otherSplit, ...closing];

/** Every row that either edition prints, in form order: what a table of unknown or mixed edition is aligned with. */
export const requestRowsOfAnyEdition: FormRow[] = [...received, ...decided, ...otherUnsplit, ...otherSplit, ...closing];
