import type { Wording } from '../form/index.ts';
import type { Words } from './index.ts';

/** The same words with a capital in English, to begin a sentence. */
export const capital = ({ zh, en }: Wording): Wording => ({ zh, en: en.charAt(0).toUpperCase() + en.slice(1) });

/** Words of the charts: names, labels of the drawings, sentences of their titles, source lines. */
export const chartWords = {
  names: {
    applications: { zh: '申请', en: 'Requests' },
    outcomes: { zh: '办理结果', en: 'Outcomes' },
    documents: { zh: '规范性文件', en: 'Normative documents' },
    decisions: { zh: '行政许可、处罚、强制', en: 'Licensing, penalties, coercion' },
    published: { zh: '主动公开信息', en: 'Items published' },
    review: { zh: '行政复议与诉讼', en: 'Reconsideration and litigation' },
  },
  subtitles: {
    applications: { zh: '历年新收政府信息公开申请，件；并列上年结转、办结和结转下年', en: 'Requests for information received each year, with those carried over from the year before, handled, and carried over to the next; number of requests' },
    outcomes: { zh: '历年办结申请的办理结果，件；每行按当年办结总数铺满', en: 'How the requests handled each year ended; number of requests, each bar filling the year’s total' },
    documents: { zh: '历年制发、废止和现行有效的文件，件', en: 'Documents issued, repealed and in force each year' },
    documentsOfBothForms: { zh: '历年制发、废止和现行有效的文件，件；2019版表中，制发一项为“新制作数量”', en: 'Documents issued, repealed and in force each year; the 2019 form counts documents created instead of issued' },
    documentsCreated: { zh: '历年新制作的文件，件', en: 'Documents created each year' },
    decisions: { zh: '历年作出的处理决定，件；各行按自身的最大值画', en: 'Decisions made each year; each kind is drawn to a scale of its own' },
    published: { zh: '年报正文自述的主动公开信息；不同渠道、不同口径不相连、不相加', en: 'Items published, as the text of the reports states them; different counts are neither joined nor added' },
    review: { zh: '历年行政复议和行政诉讼案件的结果，件；同一案件可能在两栏中出现，不相加', en: 'Results of reconsideration and litigation each year, in cases; a case can stand in two columns, so they are not added' },
  },
  places: {
    applications: { zh: '“收到和处理政府信息公开申请情况”表，总计列', en: 'table of requests, total column' },
    outcomes: { zh: '“收到和处理政府信息公开申请情况”表第三项，总计列', en: 'table of requests, part three, total column' },
    documents: { zh: '“主动公开政府信息情况”表', en: 'table of proactive disclosure' },
    decisions: { zh: '“主动公开政府信息情况”表，处理决定数量', en: 'table of proactive disclosure, decisions' },
    published: { zh: '报告正文', en: 'the text of the reports' },
    review: { zh: '“政府信息公开行政复议、行政诉讼情况”表', en: 'table of reconsideration and litigation' },
  },

  // Series and panels.
  applications: {
    new_received: { zh: '新收申请', en: 'received' },
    carried_over_in: { zh: '上年结转', en: 'from last year' },
    total_handled: { zh: '办结', en: 'handled' },
    carried_over_out: { zh: '结转下年', en: 'to next year' },
  },
  totalHandled: { zh: '所填总计', en: 'stated total' },
  documents: {
    created: { zh: '新制作', en: 'created' },
    issued: { zh: '制发', en: 'issued' },
    repealed: { zh: '废止', en: 'repealed' },
    in_force: { zh: '现行有效', en: 'in force' },
  },
  decisions: {
    licensing: { zh: '行政许可', en: 'licensing' },
    penalty: { zh: '行政处罚', en: 'penalties' },
    coercion: { zh: '行政强制', en: 'coercion' },
  },
  whole: { zh: '主动公开信息', en: 'items published' },
  noted: (name: Wording, notes: Wording[]): Wording => ({
    zh: `${name.zh}（${notes.map(({ zh }) => zh).join('，')}）`,
    en: `${name.en} (${notes.map(({ en }) => en).join(', ')})`,
  }),

  // The same as subjects of sentences.
  subjects: {
    applications: {
      new_received: { zh: '新收申请', en: 'New requests' },
      carried_over_in: { zh: '上年结转申请', en: 'Requests carried in' },
      total_handled: { zh: '办结申请', en: 'Requests handled' },
      carried_over_out: { zh: '结转下年申请', en: 'Requests carried out' },
    },
    documents: {
      created: (kind: Wording): Wording => ({ zh: `新制作的${kind.zh}`, en: `${capital(kind).en} created` }),
      issued: (kind: Wording): Wording => ({ zh: `制发的${kind.zh}`, en: `${capital(kind).en} issued` }),
      repealed: (kind: Wording): Wording => ({ zh: `废止的${kind.zh}`, en: `${capital(kind).en} repealed` }),
      in_force: (kind: Wording): Wording => ({ zh: `现行有效的${kind.zh}`, en: `${capital(kind).en} in force` }),
    },
    decisions: {
      licensing: { zh: '行政许可决定', en: 'Licensing decisions' },
      penalty: { zh: '行政处罚决定', en: 'Penalty decisions' },
      coercion: { zh: '行政强制决定', en: 'Coercion decisions' },
    },
    published: (channel: Wording): Wording => ({ zh: `主动公开信息（${channel.zh}）`, en: `Items published (${channel.en})` }),
  },

  // Labels on the drawings.
  states: {
    blank: { zh: '空白', en: 'blank' },
    not_applicable: { zh: '不适用', en: 'n/a' },
    unreadable: { zh: '未识读', en: 'not read' },
    absent: { zh: '原文缺', en: 'absent' },
    not_in_form: { zh: '—', en: '—' },
    stated: { zh: '', en: '' },
    corrected: { zh: '', en: '' },
  },
  notInForm: { zh: '表中无此项', en: 'not in this form' },
  years: {
    not_on_file: { zh: '未收录', en: 'not on\nfile' },
    older_form: { zh: '旧表', en: 'older\nform' },
    no_form: { zh: '无统计表', en: 'no\nform' },
    not_stated: { zh: '未述', en: 'not\nstated' },
  },
  formChange: (from: Wording, to: Wording): Wording => ({
    zh: `此处统计表格式变更（${from.zh}→${to.zh}）`,
    en: `Form changed here (${from.en} → ${to.en})`,
  }),
  regulationsRevised: { zh: '2019-05-15 条例修订', en: '2019-05-15 Regulations revised' },
  reconsiderationLawRevised: { zh: '2024-01-01 行政复议法修订', en: '2024-01-01 Reconsideration Law revised' },
  nothingToDraw: { zh: '没有可用的数字', en: 'No figures on file' },
  remainder: { zh: '未列明{count}件', en: '{count} not broken down' },
  totalOf: { zh: '共{total}件', en: '{total} in all' },
  totalUnknown: { zh: '总计{state}', en: 'total: {state}' },
  mismatch: { zh: '分项{parts}\n总计填{total}', en: 'parts {parts},\nstated {total}' },

  // The title and what stands below the drawing.
  title: { zh: '{agency}：{finding}', en: '{agency}: {finding}' },
  alt: { zh: '图：{subtitle}。{years}。数字见数表。', en: 'Chart: {subtitle}. {years}. The figures are in the table.' },
  source: { zh: '来源：{agency}{years}政府信息公开工作年度报告，{place}{notes}', en: 'Source: annual reports of {agency} on government information disclosure, {years}; {place}{notes}' },
  sourceNote: { zh: '（{note}）', en: ' ({note})' },
  sourceNotes: { zh: '；', en: '; ' },
  yearRange: { zh: '{first}—{last}年', en: '{first}–{last}' },
  oneYear: { zh: '{first}年', en: '{first}' },
  missingYears: { zh: '{range}（缺{missing}年）', en: '{range} (without {missing})' },
  betweenYears: { zh: '、', en: ', ' },
  typedAll: { zh: '手工录入', en: 'typed in by hand' },
  typedSome: { zh: '{years}年为手工录入', en: '{years} typed in by hand' },
  openDots: { zh: '空心点与≥、≈为概数', en: 'open marks, ≥ and ≈: approximate figures' },
  year: { zh: '年份', en: 'Year' },
} as const;

/** Sentences of the titles. {subject} is what was counted; amounts carry their units. */
export const findingWords = {
  nothing: { zh: '{subject}：已收录的年报中没有可用的数字', en: '{subject}: the reports on file state no figure' },
  single: { zh: '{year}年{subject}{amount}', en: '{subject} in {year}: {amount}' },
  constant: { zh: '{subject}：有数的{count}个年度均为{amount}', en: '{subject}: {amount} in each of the {count} years with a figure' },
  beside: { zh: '{subject}：{last}年{amount}，{previous}年{before}', en: '{subject}: {amount} in {last}, {before} in {previous}' },
  peaked: { zh: '{previous}年{subject}升至{before}，{last}年回落到{amount}', en: '{subject} rose to {before} in {previous} and fell back to {amount} in {last}' },
  dipped: { zh: '{previous}年{subject}降至{before}，{last}年回升到{amount}', en: '{subject} fell to {before} in {previous} and recovered to {amount} in {last}' },
  highest: { zh: '{last}年{subject}增至{amount}，为已收录各年最多', en: '{subject} rose to {amount} in {last}, the most of the years on file' },
  lowest: { zh: '{last}年{subject}降至{amount}，为已收录各年最少', en: '{subject} fell to {amount} in {last}, the fewest of the years on file' },
  rose: { zh: '{subject}由{previous}年的{before}增至{last}年的{amount}', en: '{subject} rose from {before} in {previous} to {amount} in {last}' },
  fell: { zh: '{subject}由{previous}年的{before}降至{last}年的{amount}', en: '{subject} fell from {before} in {previous} to {amount} in {last}' },
  level: { zh: '{last}年{subject}{amount}，与{previous}年相同', en: '{subject} in {last}: {amount}, the same as in {previous}' },

  outcomes: { zh: '{year}年办结的{total}件里，全部或部分公开{open}件{next}', en: 'Of {total} handled in {year}, {open} were disclosed in full or in part{next}' },
  allGranted: { zh: '{year}年办结的{total}件全部予以公开', en: 'All {total} handled in {year} were disclosed in full' },
  outcomesDiffer: { zh: '{year}年各项办理结果合计{parts}件，所填总计{total}件，合计不符', en: 'The outcomes of {year} add up to {parts}, while the total states {total}' },
  outcomesUnknown: { zh: '{year}年办结{total}件，办理结果没有逐项填写或未能识读', en: '{total} handled in {year}; their outcomes are blank or could not be read' },
  nextOutcome: {
    withheld: { zh: '，不予公开{count}件', en: ', {count} withheld' },
    unable: { zh: '，无法提供{count}件', en: ', {count} could not be provided' },
    unprocessed: { zh: '，不予处理{count}件', en: ', {count} not processed' },
    other: { zh: '，其他处理{count}件', en: ', {count} closed otherwise' },
  },
  otherCount: { zh: '；{year}年起口径不同', en: '; counted differently from {year}' },
  overturned: { zh: '，其中结果纠正{count}件', en: ', {count} of them overturned' },
  reviewDiffers: { zh: '{year}年{subject}各项结果合计{parts}件，所填总计{total}件，合计不符', en: '{subject} in {year}: the results add up to {parts}, while the total states {total}' },

  amounts: {
    exact: { zh: '{figure}{unit}', en: '{figure}' },
    at_least: { zh: '{figure}{unit}以上', en: 'at least {figure}' },
    about: { zh: '约{figure}{unit}', en: 'about {figure}' },
    nearly: { zh: '近{figure}{unit}', en: 'nearly {figure}' },
  },
} as const;

/** Units of what the text counts; English distinguishes them where two series would share a name. */
export const unitNames: Words = {
  条: { zh: '条', en: 'items' },
  件: { zh: '件', en: 'pieces' },
  篇: { zh: '篇', en: 'articles' },
  期: { zh: '期', en: 'issues' },
  个: { zh: '个', en: 'pieces' },
  次: { zh: '次', en: 'times' },
};
