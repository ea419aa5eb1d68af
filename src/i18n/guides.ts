import type { Wording } from '../form/index.ts';
import type { Words } from './index.ts';

// Two short guides. Sources: 《政府信息公开条例》 (State Council Order 711), the notes on the form in 国办公开办函〔2021〕30号.

export interface Guide {
  id: 'request' | 'report';
  title: Wording;
  lead: Wording;
  steps: { title: Wording; text: Wording }[];
}

export const guideWords = {
  title: { zh: '怎样申请、怎样读年报', en: 'How to ask, how to read a report' },
  lead: { zh: '两页说明，给第一次接触政府信息公开的人。', en: 'Two short pages for those new to it.' },
  informs: { zh: '这里只作说明，不是法律意见；以法律、法规的原文为准。', en: 'This informs and is no legal advice; the law’s own words decide.' },
} satisfies Words;

export const guides: Guide[] = [
  {
    id: 'request',
    title: { zh: '怎样申请政府信息公开', en: 'How to request government information' },
    lead: {
      zh: '公民、法人和其他组织都可以申请。一般不收费，也不用说明理由；数量、频次明显超过合理范围的除外（第三十五、四十二条）。',
      en: 'Citizens, companies and other organisations may ask, as a rule free of charge and without saying why; the exception is for numbers clearly beyond what is reasonable (articles 35, 42).',
    },
    steps: [
      {
        title: { zh: '先看是否已经公开', en: 'See first whether it is public already' },
        text: {
          zh: '机关网站都有“政府信息公开”专栏，列有公开指南、主动公开目录和年度报告。已经主动公开的，答复只会告诉您在哪里（第三十六条）。',
          en: 'Every body’s site has a section 政府信息公开 with a guide, an index of what it publishes and its annual reports. For what is public already the answer will only say where (article 36).',
        },
      },
      {
        title: { zh: '找对机关', en: 'Find the right body' },
        text: {
          zh: '由制作信息的机关公开；从公民、企业那里取得的，由保存的机关公开（第十条）。找错了，能确定的，机关应当告诉您该找谁（第三十六条）。',
          en: 'The body that made the information discloses it; what it obtained from persons or firms, the body that keeps it (article 10). If you ask the wrong one it must name the right one where it can (article 36).',
        },
      },
      {
        title: { zh: '写清楚要什么', en: 'Say clearly what you ask for' },
        text: {
          zh: '写明姓名或名称、身份证明、联系方式；要的信息的名称、文号或便于查找的特征；要什么形式（纸质、电子）（第二十九条）。一份申请写一件事，越具体越好。',
          en: 'Give name, proof of identity and contact; title, number or other marks of the information; and the form you want it in (article 29). One matter in one request, as definite as you can.',
        },
      },
      {
        title: { zh: '送出去，记下日期', en: 'Send it and note the day' },
        text: {
          zh: '可以当面交、邮寄（写明“政府信息公开申请”），多数机关也收网上申请；书写有困难的可以口头提出，由机关代填（第二十九条）。收到之日是计算期限的起点（第三十一条）。',
          en: 'Hand it in, post it (marked 政府信息公开申请) or, with most bodies, send it online; whoever cannot write may ask orally and the body fills in the form (article 29). The day of receipt starts the clock (article 31).',
        },
      },
      {
        title: { zh: '等答复', en: 'Wait for the answer' },
        text: {
          zh: '20个工作日内答复，最多再延20个工作日，延期要告知您（第三十三条）。写得不清楚的，7个工作日内会通知补正（第三十条）。',
          en: 'The answer is due within 20 working days, with up to 20 more if you are told (article 33). If it is unclear you will be asked to clarify within 7 working days (article 30).',
        },
      },
      {
        title: { zh: '看懂答复，不服怎么办', en: 'The answer, and what if you disagree' },
        text: {
          zh: '不公开的要说明理由。每一种答复是什么意思、可以怎么办，见“表格各行的意思”。',
          en: 'A refusal must give reasons. What each kind of answer means and what may follow is on the pages about the rows of the form.',
        },
      },
    ],
  },
  {
    id: 'report',
    title: { zh: '怎样读一份年度报告', en: 'How to read an annual report' },
    lead: {
      zh: '部门每年1月31日前、政府每年3月31日前公布上一年的报告（第四十九、五十条）。格式全国统一，六部分、三张表。',
      en: 'Departments publish by 31 January and governments by 31 March of the next year (articles 49, 50), on one national form of six sections and three tables.',
    },
    steps: [
      {
        title: { zh: '先看是谁的数', en: 'Whose figures are they?' },
        text: {
          zh: '政府的报告多半汇总了下属部门和下级政府（“全市”“全县”），部门的报告一般只算自己。两种不能相比，更不能相加。',
          en: 'A government’s report mostly sums up its departments and lower governments; a department’s as a rule counts only itself. The two cannot be compared, still less added.',
        },
      },
      {
        title: { zh: '看申请那张表的首尾', en: 'Top and bottom of the table of requests' },
        text: {
          zh: '新收加上年结转，应当等于办结总计加结转下年。对不上，或者是填错，或者是漏填。每份年报的这类核对，本站都逐列做了。',
          en: 'New plus carried over in should equal handled plus carried over out. Where it does not, something was entered wrongly or left out. The site checks every column of every report.',
        },
      },
      {
        title: { zh: '0、空白和斜杠不是一回事', en: '0, a blank and a dash differ' },
        text: {
          zh: '0是说没有；空白是没有填；“/”是说不适用。本站分开记录，空白不当作0。',
          en: '0 says none; a blank says nothing; a dash says it does not apply. They are kept apart here, and a blank is never taken for 0.',
        },
      },
      {
        title: { zh: '公开率要连件数一起看', en: 'Read a rate with its cases' },
        text: {
          zh: '办3件公开2件，办300件公开200件，公开率一样，说明的却不一样。本站在比率旁写出件数和区间，不足30件的不排次序。',
          en: 'Two of three and two hundred of three hundred come to the same rate and do not tell the same. Rates stand beside their cases and interval here, and nobody with fewer than 30 is placed.',
        },
      },
      {
        title: { zh: '公开率高低不等于好坏', en: 'A rate is no mark' },
        text: {
          zh: '“本机关不掌握”“重复申请”也算办结；要的多是查不到的东西，公开率就低。比率只能引出问题，答案在个案里。',
          en: 'Requests for what a body does not hold, or repeated ones, are handled too: where people ask for such, the rate is low. A rate raises a question; the answer lies in the cases.',
        },
      },
      {
        title: { zh: '看不出来的', en: 'What it cannot tell' },
        text: {
          zh: '报告不填日期，所以看不出办得快不快、有没有超期；也看不出要的是什么、给的够不够。',
          en: 'No dates are reported, so nothing shows how fast it went or whether terms were kept; nor what was asked for and whether what was given was enough.',
        },
      },
    ],
  },
];
