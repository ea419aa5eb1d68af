import type { Wording } from '../form/index.ts';
import type { Words } from './index.ts';

// What the rows of the form mean, in words for someone who has never seen it. Sources: 《政府信息公开条例》 (State Council
// Order 711), 国办公开办函〔2021〕30号 with its notes on the form, 《政府信息公开信息处理费管理办法》 (国办函〔2020〕109号),
// 《行政复议法》 as revised for 2024, 《行政诉讼法》. They inform; they do not advise.

/** What an applicant may do next; which of them a row has is said beside its meaning. */
export type NextStep = 'none' | 'answered' | 'clarify' | 'refused' | 'elsewhere' | 'fee' | 'waiting' | 'received';

export interface RowMeaning {
  meaning: Wording;
  next: NextStep;
}

const of = (next: NextStep, zh: string, en: string): RowMeaning => ({ meaning: { zh, en }, next });

export const nextSteps: Record<NextStep, Wording> = {
  none: { zh: '这一行不对应某一种答复，没有专门的下一步。', en: 'This row stands for no particular answer, so nothing particular follows from it.' },
  answered: {
    zh: '这件申请已有答复。认为答复与所申请的不符、没有给全，或者不该这样答复的，可以自知道之日起60日内申请行政复议（《行政复议法》第二十条），也可以投诉、举报（《条例》第五十一条）。',
    en: 'The request has been answered. Someone who thinks that the answer misses what was asked for, is not complete or should have been another may apply for administrative reconsideration (行政复议) within 60 days of learning of it (Administrative Reconsideration Law, article 20), or complain (Regulations, article 51).',
  },
  received: {
    zh: '机关应当在收到申请之日起20个工作日内答复；需要延长的，经负责人同意并告知申请人，最多再延20个工作日；征求第三方和其他机关意见的时间不算在内（第三十三条）。逾期不答复的，可以申请行政复议。',
    en: 'The body has 20 working days from receipt to answer; it may add up to 20 more if it says so; time spent asking third parties and other bodies does not count (article 33). Where no answer comes in time, administrative reconsideration (行政复议) is open.',
  },
  refused: {
    zh: '答复应当说明理由。不服的，可以自知道之日起60日内申请行政复议（《行政复议法》第二十条）。2024年1月1日起，对不予公开不服的，应当先申请复议（同法第二十三条）；对复议决定不服的，收到决定书之日起15日内可以起诉（《行政诉讼法》第四十五条）。也可以向上一级机关或政府信息公开工作主管部门投诉、举报（《条例》第五十一条）。',
    en: 'The answer must give reasons. Against it one may apply for administrative reconsideration (行政复议) within 60 days of learning of it (Administrative Reconsideration Law, article 20). Since 1 January 2024 a refusal to disclose has to go to reconsideration first (article 23); against that decision one may sue within 15 days of receiving it (Administrative Litigation Law, article 45). A complaint to the next higher body or the authority in charge of disclosure is open as well (Regulations, article 51).',
  },
  elsewhere: {
    zh: '答复一般会指出应走的渠道：负责公开的机关、办理查询的登记机构、受理信访投诉的部门或出版物的获取途径。认为不该这样答复的，可以自知道之日起60日内申请行政复议，或者投诉、举报（《条例》第五十一条）。',
    en: 'The answer usually names the way to go: the body in charge, the registry, the complaints office, or where the publication can be had. Someone who thinks the answer wrong may apply for reconsideration (行政复议) within 60 days, or complain (Regulations, article 51).',
  },
  clarify: {
    zh: '机关应当在收到申请之日起7个工作日内一次性告知要补什么、多久补好（第三十条）。补正后仍不明确或逾期未补的，可以写得更具体后重新申请，例如写出文件名、文号、日期或经办部门。',
    en: 'The body must say once, within 7 working days of receipt, what to add and by when (article 30). A new request may be made in more definite terms: title, number, date or office of the document.',
  },
  fee: {
    zh: '只有申请的数量、频次明显超过合理范围时才可收取信息处理费（第四十二条）。收费通知送达次日起20个工作日内未缴的，视为放弃。对收费决定本身不能单独复议或起诉；期满后，可以就机关不再处理申请的行为依第五十一条申请行政复议或起诉。',
    en: 'A processing fee may be charged only where the number and frequency of requests clearly go beyond what is reasonable (article 42). Who does not pay within 20 working days of the notice is taken to have given up. The fee cannot be contested by itself; once that term is over, the body’s closing of the request can be, by reconsideration (行政复议) or in court (article 51).',
  },
  waiting: {
    zh: '这些申请到年底还没有办结（是否超期，报告看不出），应当在下一年的报告里作为“上年结转”出现。',
    en: 'At the end of the year these were still being handled (whether late, the report does not tell); they should come back in the next report as carried over.',
  },
};

export const rowMeanings: Record<string, RowMeaning> = {
  new_received: of('received', '这一年里新登记的政府信息公开申请。公民、法人和其他组织都可以申请，一般不需要说明用途。', 'Requests for government information registered during the year. Citizens, companies and other organisations may make one and as a rule need not say what for.'),
  carried_over_in: of('received', '上一年没有办完、转到这一年继续办的申请。应当等于上一年报告里的“结转下年度继续办理”。', 'Requests left from the year before. It should equal the figure “carried over to the next year” of the previous report.'),
  granted: of('answered', '要的信息全部给了，或者告知了已经公开在哪里。', 'The information was given in full, or the applicant was told where it is already public.'),
  granted_in_part: of('refused', '给了一部分：能公开的部分给了，其余部分不予公开并说明理由。', 'Part was given: what may be public was handed over, the rest was refused with reasons.'),
  withheld_state_secret: of('refused', '以“依法确定为国家秘密”为由不予公开。', 'Refused because the information is classified as a state secret.'),
  withheld_law_prohibited: of('refused', '以其他法律、行政法规禁止公开为由不予公开；答复应当指明是哪一条规定。', 'Refused because another law or administrative regulation forbids it; the answer should name the provision.'),
  withheld_security_stability: of('refused', '以公开后可能危及国家安全、公共安全、经济安全或社会稳定（“三安全一稳定”）为由不予公开。', 'Refused because disclosure might endanger national, public or economic security, or social stability.'),
  withheld_third_party: of('refused', '涉及商业秘密、个人隐私等，公开会损害第三方合法权益，以此为由不予公开。第三方同意，或者机关认为不公开会对公共利益造成重大影响的，予以公开。', 'Refused to protect a third party: trade secrets, privacy. It is disclosed all the same where the third party agrees, or where the body finds that secrecy would gravely affect the public interest.'),
  withheld_internal_affairs: of('refused', '属于人事管理、后勤管理、内部工作流程这三类内部事务，可以不予公开。', 'Internal matters of three kinds, staff, logistics and internal procedure, which may be refused.'),
  withheld_process_information: of('refused', '属于讨论记录、过程稿、磋商信函、请示报告这四类过程性信息，可以不予公开。', 'Four kinds of papers from the making of a decision: records of discussion, drafts, consultation letters, requests for instructions and reports. They may be refused.'),
  withheld_enforcement_file: of('refused', '属于行政执法案卷，可以不予公开。案件当事人可以另行申请查阅自己的案卷。', 'Part of an enforcement file, which may be refused. Parties to the case can ask to inspect it under other rules.'),
  withheld_administrative_inquiry: of('elsewhere', '属于不动产登记、工商登记等有专门查询办法的资料，告知按该办法查询。', 'Registers with rules of their own, such as land and company registers: the applicant is told to search there.'),
  unable_not_held: of('elsewhere', '查找后没有这份信息，或者不归本机关负责公开。能确定归谁的，应当告知该机关的名称和联系方式。', 'Searched for and not found, or not this body’s to disclose. Where the right body is known, its name and contact must be given.'),
  unable_needs_creation: of('refused', '没有现成的信息，要专门加工、分析才能得出，可以不予提供。', 'It does not exist as such and would have to be compiled or analysed, which the body may decline.'),
  unable_still_unclear: of('clarify', '请申请人补正以后，仍然看不出要的是什么。', 'Even after clarification (补正) it was not clear what is asked for.'),
  unprocessed_petition: of('elsewhere', '借申请之名进行信访、投诉、举报，告知不作为信息公开申请处理，可以走相应渠道。', 'A petition, complaint or report of wrongdoing in the form of a request: not handled as one, the proper way may be named.'),
  unprocessed_repeat: of('answered', '同一个人就同一信息再次申请，机关已经答复过，告知不再重复处理。', 'The same applicant asked for the same information again; it had been answered.'),
  unprocessed_publication: of('elsewhere', '要的是公报、报刊、书籍等公开出版物，告知在哪里可以取得。', 'A public publication was asked for, such as a gazette, newspaper or book; the applicant is told where to get it.'),
  unprocessed_excessive: of('refused', '申请的数量、频次明显超过合理范围，要求说明理由后认为理由不合理，告知不予处理。', 'The number and frequency of requests clearly went beyond what is reasonable; the applicant was asked for reasons, and the body found them wanting.'),
  unprocessed_reconfirm: of('elsewhere', '要求机关再次确认或重新出具申请人已经拿到的信息。', 'The body was asked to confirm or issue again what the applicant already has.'),
  other_disposition: of('answered', '2019版表格的一行，放不进前面各行的结果都在这里，不再细分；2021版把它拆成三行。', 'One row of the 2019 form for every other ending; the 2021 form has three rows instead.'),
  other_not_clarified: of('clarify', '通知补正后，申请人没有正当理由而逾期不补，视为放弃。', 'Clarification (补正) was asked for and, without good reason, not given in time: the request counts as given up.'),
  other_fee_unpaid: of('fee', '收到收费通知后逾期没有缴纳信息处理费，视为放弃。', 'The processing fee was not paid in time: the request counts as given up.'),
  other_remaining: of('none', '以上都不是的其他办理结果，例如申请人撤回。', 'Any other ending, such as withdrawal by the applicant.'),
  total_handled: of('none', '这一年办结的申请总数，应当等于以上各种结果之和。', 'All requests handled during the year; it should equal the sum of the outcomes above.'),
  carried_over_out: of('waiting', '到年底没有办完、转到下一年继续办的申请。这不等于积压：报告不填日期，看不出是否逾期。', 'Requests not finished by the end of the year. This is no backlog: no dates are reported, so nothing tells whether any was late.'),
  regulations: of('none', '规章：国务院部门、省级和设区的市级政府等制定的规范，县级机关一般没有。', 'Government rules (规章), which central departments and the governments of provinces and of cities with districts can make; counties as a rule cannot.'),
  normative_documents: of('none', '行政规范性文件：规章以外，机关制定的、反复适用、影响公众权利义务的文件。', 'Administrative normative documents: general and lasting, below the level of rules, affecting rights and duties of the public.'),
  licensing: of('none', '行政许可：这一年作出处理决定的件数（2019版还填事项数及其增减）。', 'Licences and permits: decisions of the year (the 2019 form also counts the kinds of licence).'),
  other_services: of('none', '其他对外管理服务事项：2019版表格的一行，2021版取消。', 'Other services to the public: a row of the 2019 form that the 2021 form dropped.'),
  penalty: of('none', '行政处罚：这一年作出的处罚决定件数。', 'Administrative penalties decided during the year.'),
  coercion: of('none', '行政强制：这一年作出的查封、扣押、强制执行等决定件数。', 'Coercive measures of the year, such as sealing, seizure and enforcement.'),
  fees: of('none', '行政事业性收费：2019版填收费项目数，2021版填全年收费金额（万元），两者不能相比。', 'Administrative fees: the 2019 form counts kinds of fees, the 2021 form gives the amount in 10,000 yuan. The two cannot be compared.'),
  procurement: of('none', '政府集中采购：2019版表格的一行，填项目数和总金额，2021版取消。', 'Central procurement: a row of the 2019 form with projects and amount, dropped in 2021.'),
  reconsideration: of('none', '因政府信息公开提起的行政复议：结果维持、结果纠正、其他结果和尚未审结各几件。案件可能针对往年的答复。', 'Administrative reconsideration cases about disclosure: upheld, overturned (结果纠正), other, and pending. They may concern answers of earlier years.'),
  litigation_direct: of('none', '没有经过复议、直接向法院起诉的案件。2024年起，对不予公开不服的须先复议，这一行因而变少，另外两行变多。', 'Lawsuits brought without reconsideration. Since 2024 refusals must go to reconsideration first, which moves cases from this row into the other two.'),
  litigation_after_reconsideration: of('none', '先经过复议、再向法院起诉的案件。同一件争议可能先在“行政复议”行、后在这一行出现。', 'Lawsuits after reconsideration. One dispute can stand first in the row of reconsideration and later here.'),
};

/** Words of the pages about the rows. */
export const outcomeWords = {
  title: { zh: '表格各行是什么意思', en: 'What the rows of the form mean' },
  lead: {
    zh: '年报的统计表有三张。下面逐行用平常的话说明：填的是什么、依据哪一条、已收录的年报里有多少份填了它、申请人接下来可以做什么。',
    en: 'The form has three tables. Each row in plain words: what it counts, its article, how many reports on file use it, and what an applicant may do next.',
  },
  description: { zh: '“{row}”是什么意思，依据哪一条，申请人接下来可以做什么。', en: 'What “{row}” means, its article, and what an applicant may do next.' },
  informs: { zh: '本页只作说明，不是法律意见；以法律、法规的原文为准。', en: 'This page informs and is no legal advice; the law’s own words decide.' },
  printed: { zh: '表上印的是', en: 'As printed on the form' },
  means: { zh: '意思', en: 'Meaning' },
  article: { zh: '依据', en: 'Basis' },
  articleOf: { zh: '《政府信息公开条例》第{articles}条', en: 'Regulations on Open Government Information, article {articles}' },
  articleNone: { zh: '条例没有单独一条；行由国务院办公厅的表格规定', en: 'No article of its own; the row comes from the form of the State Council’s General Office' },
  editions: { zh: '哪版表格有', en: 'On which form' },
  next: { zh: '接下来', en: 'What may follow' },
  used: { zh: '用得多不多', en: 'How often it is used' },
  usedOf: {
    zh: '已收录的年报中，有{stated}份在这一行的总计格填有数字，其中{positive}份不是0。',
    en: 'Of the reports on file {stated} state a number in the total of this row; {positive} of them state one above zero.',
  },
  usedDisclosure: { zh: '已收录的年报中，有{stated}份在这一行填有数字，其中{positive}份有不是0的。', en: 'Of the reports on file {stated} state numbers in this row; {positive} of them one above zero.' },
  usedNone: { zh: '已收录的年报中，还没有一份在这一行填有数字。', en: 'No report on file states a number in this row yet.' },
  usedBy: { zh: '填了不是0的年报', en: 'Reports that state more than zero' },
  more: { zh: '另有{count}份', en: 'and {count} more' },
  count: { zh: '{count}件', en: '{count}' },
  previous: { zh: '上一行', en: 'Row before' },
  following: { zh: '下一行', en: 'Row after' },
  all: { zh: '全部各行', en: 'All rows' },
  meaningOf: { zh: '这一行是什么意思', en: 'What this row means' },
  whole: { zh: '依据与下一步', en: 'Its article and what may follow' },
} satisfies Words;
