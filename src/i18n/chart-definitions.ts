import type { Definition } from './chart-pages.ts';

/** The definition of each chart by its id; charts of one indicator say what that indicator's entry in the dictionary says. */
export const chartDefinitions: Record<string, Definition> = {
  applications: {
    definition: { zh: '当年新收的政府信息公开申请件数（统计表“收到和处理政府信息公开申请情况”第一项，总计列）；下方并列上年结转、办结和结转下年的件数。', en: 'Requests for government information received in the year (table of requests, part one, total column); below them those carried in, handled and carried out.' },
    formula: 'requests.new_received.total; requests.carried_over_in.total; requests.total_handled.total; requests.carried_over_out.total',
    limits: { zh: '一件申请可以要一份文件，也可以要许多份；没有登记的申请不在其中。件数多少不说明公开得好坏。', en: 'A request may ask for one document or many; requests that were not recorded are not in it. Numbers say nothing about openness.' },
  },
  applicants: {
    definition: { zh: '当年新收的申请，按统计表的六类申请人分列。', en: 'Requests received in the year, by the six kinds of applicant of the form.' },
    formula: 'requests.new_received.{natural_person, business, research, public_interest, legal_service, other_organization, total}',
    limits: { zh: '类别由受理机关认定；律师代当事人申请的，可能算自然人，也可能算法律服务机构。占比以所填总计为分母。', en: 'The body decides on the kind: a lawyer’s request may count as a person’s or a legal service’s. Shares are of the stated total.' },
  },
  outcomes: {
    definition: { zh: '当年办结的申请，按办理结果分为予以公开、部分公开、不予公开、无法提供、不予处理、其他处理六组；各组为其各行之和。', en: 'Requests handled in the year by outcome, in six groups, each the sum of its rows.' },
    formula: 'granted; granted_in_part; Σ withheld_*; Σ unable_*; Σ unprocessed_*; other_disposition | Σ other_*; total_handled',
    limits: { zh: '一件申请只计一种结果。各组之和与所填总计不符的，照录并标出，不作调整。', en: 'A request is counted under one outcome. Where groups and stated total disagree, both are shown as reported.' },
  },
  'disclosure-rate': {
    definition: { zh: '当年办结的申请中，予以公开与部分公开合计的占比；竖线是95%威尔逊区间，表示件数少时占比有多不确定。', en: 'Share of the requests handled in the year that were disclosed in full or in part; the line is the 95% Wilson interval, which shows how uncertain a share of few cases is.' },
    formula: '(granted + granted_in_part) / total_handled',
    limits: { zh: '部分公开可能只公开很少一部分；办结总数包括本机关不掌握等无从公开的情形。分母为0或缺数时没有公开率，不是0。', en: 'Disclosed in part may mean very little; all handled requests include those that could not be met. Without cases, or with a term missing, there is no rate; it is not 0.' },
  },
  reasons: {
    definition: { zh: '当年不予公开的申请，按统计表所列八种理由分列。', en: 'Requests withheld in the year, by the eight reasons of the form.' },
    formula: 'requests.withheld_*.total',
    limits: { zh: '一件申请只填一种理由，兼有几种的只见其一；不说明理由是否成立。占比以八项之和为分母，不足10件的只写件数。', en: 'A request is entered once, so of several reasons one shows; whether a reason holds is not said. Shares are of the sum of the eight; under ten cases the cases alone.' },
  },
  documents: {
    definition: { zh: '统计表“主动公开政府信息情况”所填的规章、行政规范性文件：2021版为本年制发、废止和现行有效件数，2019版为本年新制作数量。', en: 'Regulations and normative documents of the table of proactive disclosure: issued, repealed and in force on the 2021 form, created on the 2019 form.' },
    formula: 'disclosure.{regulations, normative_documents}.{issued | created, repealed, in_force}',
    limits: { zh: '两版口径不同，不相连；现行有效件数是年末的存量。', en: 'The two forms count differently and are not joined; documents in force are a stock at the end of the year.' },
  },
  decisions: {
    definition: { zh: '当年作出的行政许可、行政处罚、行政强制处理决定件数。', en: 'Decisions of the year in licensing, penalties and coercive measures.' },
    formula: 'disclosure.{licensing, penalty, coercion}.decisions',
    limits: { zh: '这是工作量，与公开得好坏无关；各机关职权不同，不宜互比。', en: 'A workload that says nothing about openness; bodies have different powers and should not be compared.' },
  },
  published: {
    definition: { zh: '年报正文自述的主动公开信息数量，按渠道、单位、口径各成一列。', en: 'Items published as the text of the report states them, a series for each channel, unit and way of counting.' },
    formula: 'published.csv: metric = items_published',
    limits: { zh: '各机关自定口径；同一条信息可能发在几个渠道，所以不相加；概数用空心点。', en: 'Each body counts in its own way; one item can go out on several channels, so nothing is added up; approximate figures are open marks.' },
  },
  followers: {
    definition: { zh: '年报正文自述的政务新媒体关注人数，是年末前后的存量，按渠道分列。', en: 'Followers of government accounts as the text of the report states them: a stock, by channel.' },
    formula: 'published.csv: metric = followers, period = stock',
    limits: { zh: '统计时点和账号范围由各机关自定；不同渠道的关注者可能是同一批人，不相加。', en: 'Each body chooses date and accounts; followers on different channels may be the same people, so they are not added.' },
  },
  review: {
    definition: { zh: '当年行政复议、未经复议直接起诉、复议后起诉三类案件，按结果分列。', en: 'Cases of reconsideration, of litigation without it and of litigation after it, by result.' },
    formula: 'review.{reconsideration, litigation_direct, litigation_after_reconsideration}.{upheld, overturned, other, pending, total}',
    limits: { zh: '案件可能针对以前年份的答复；同一案件可能先后出现在两栏，不相加。', en: 'Cases may concern replies of earlier years; one case can stand in two columns, so they are not added.' },
  },
  years: {
    definition: { zh: '各年年报中的几个主要数：新收申请、复议与诉讼案件、处理决定、正文所述主动公开条数，以及本站核对的结果。', en: 'Main figures of each year’s report: requests, cases of reconsideration and litigation, decisions, items published as the text states them, and how our checks ended.' },
    formula: 'requests.new_received.total; Σ review.*.total; Σ disclosure.{licensing, penalty, coercion}.decisions; published; checks.csv',
    limits: { zh: '未收录只说明本站还没有，不说明该机关未公开；复议与诉讼相加时，同一案件可能计了两次。', en: 'Not on file says something about our collection only; in the sum of disputes one case may count twice.' },
  },
  lines: {
    definition: { zh: '同级同类的各机关历年新收的政府信息公开申请件数。', en: 'Requests received each year by bodies of one level and one system.' },
    formula: 'requests.new_received.total',
    limits: { zh: '只画已收录的机关和年份；各机关辖区人口不同，件数多少不说明公开得好坏。缺一年则线断开。', en: 'Bodies and years on file only; populations differ and numbers say nothing about openness. A missing year breaks the line.' },
  },
  multiples: {
    definition: { zh: '同级同类的各机关历年新收的政府信息公开申请件数，每家一图，尺度相同。', en: 'Requests received each year by bodies of one level and one system, a panel each, on one scale.' },
    formula: 'requests.new_received.total',
    limits: { zh: '只画已收录的机关和年份；各机关辖区人口不同，件数多少不说明公开得好坏。', en: 'Bodies and years on file only; populations differ and numbers say nothing about openness.' },
  },
  ranking: {
    definition: { zh: '同级同类的各机关同一年的公开率（予以公开与部分公开合计占办结的申请），横线为95%威尔逊区间。取有公开率的机关最多的一年。', en: 'Disclosure rates of bodies of one level and one system in one year, with 95% Wilson intervals: the year for which most of them have a rate.' },
    formula: '(granted + granted_in_part) / total_handled',
    limits: { zh: '区间重叠的机关，不能说谁高谁低；办结不足30件的不排序。申请的内容各不相同，公开率高低不直接说明公开得好坏；已收录的不是全部机关。', en: 'Where intervals overlap nothing is said about who is higher; under 30 handled requests there is no order. Requests differ, and a rate does not by itself tell how open a body is; the bodies on file are not all.' },
  },
  slope: {
    definition: { zh: '同级同类的各机关在两个年份的公开率；只取两年都办结30件以上的机关，取这样的机关最多、相隔最远的两年。', en: 'Disclosure rates of bodies of one level and one system in two years: bodies with 30 or more handled in both, and those two years, furthest apart, for which there are most.' },
    formula: '(granted + granted_in_part) / total_handled',
    limits: { zh: '升降可能出于偶然，看两年区间是否重叠；只画两年都收录的机关。', en: 'A rise or fall may be chance: see whether the intervals overlap. Only bodies with both years on file.' },
  },
  distribution: {
    definition: { zh: '一家机关最近一份年报的公开率，与已收录的同级同类机关各自最近一份年报的公开率放在一起看。', en: 'The disclosure rate of one body by its latest report, among those of the bodies of its level and system on file, each by its latest.' },
    formula: '(granted + granted_in_part) / total_handled',
    limits: { zh: '各家年份可能不同；已收录的不是全部同类机关，位置不是名次。', en: 'Years may differ; the bodies on file are not all of their kind, and a place is no rank.' },
  },
  'zero-share': {
    definition: { zh: '同级同类且已收录的机关中，当年填报新收申请0件、有申请、没有可用数的各有几家。', en: 'Of the bodies of one level and one system on file for a year: how many state zero new requests, some, or no usable number.' },
    formula: 'count(requests.new_received.total = 0) / count(requests.new_received.total)',
    limits: { zh: '只就已收录的机关而言，不代表全体；0既不说明好，也不说明不好。', en: 'Speaks of the bodies on file only, which are no sample; zero is neither good nor bad.' },
  },
  tiles: {
    definition: { zh: '34个省级行政区中，各有多少家机关的年报已收录。', en: 'For each of the 34 province-level units, how many bodies have reports on file.' },
    formula: 'count(agencies.csv: reports > 0)',
    limits: { zh: '只说明本站收录了多少，不说明各地公开得好坏。格子位置只是示意，不反映行政区域界线。《条例》不适用于香港、澳门、台湾。', en: 'Says how much we have collected and nothing about openness. Positions are schematic and show no boundaries. The Regulations do not apply to Hong Kong, Macao and Taiwan.' },
  },
};
