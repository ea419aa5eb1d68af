import type { Document } from '../decode/document.ts';
import { readingFinding, type Staged } from '../finding.ts';
import type { Digest } from './digest.ts';
import { publishersOf } from './publisher.ts';
import { derivedAgencyId, findAgency, type Register } from './register.ts';
import { regionOf } from './region.ts';
import type { Agency, Level } from './report.ts';
import { systemOf } from './system.ts';
import type { Title } from './title.ts';

/**
 * The body a report is of: the one on the register that the title names; else the one that the text names most, where
 * the title names nobody or only its kind (汝州 2022: 信访局); else the publisher or signatory whose name the title's words
 * end (县教育局); else the title's own words as a body not on the register.
 */
export async function agencyOf(title: Title | null, document: Document, register: Register, digest?: Digest): Promise<Staged<Agency | null>> {
  const name = title === null ? '' : bodyIn(title.text);
  const titled = registered(name, register);
  if (titled) return { value: titled, findings: [] };
  const region = regionOf(name);
  if (!region || name.length <= 2) {
    const named = mostNamed(document, name, register);
    if (named) return { value: named, findings: [fromText(named.name)] };
  }
  const publisher = region || isNational(name) ? undefined : publishersOf(document).find((each) => regionOf(each) !== null && isComplete(each) && each.endsWith(name.replace(/^[省市县区州]/u, '')));
  if (publisher) {
    const place = regionOf(publisher);
    return { value: await unregistered(publisher, place?.code ?? null, place ? levelOf(publisher, place.level) : null, digest), findings: [fromText(publisher)] };
  }
  if (region) return { value: await unregistered(name, region.code, levelOf(name, region.level), digest), findings: [] };
  if (isNational(name)) return { value: await unregistered(name, null, 'national', digest), findings: [] };
  if (isComplete(name)) return { value: await unregistered(name, null, null, digest), findings: [regionUnknown(name)] };
  return { value: null, findings: [notFound(name)] };
}

const registered = (name: string, register: Register): Agency | undefined => (name === '' ? undefined
  : findAgency(register, name) ?? findAgency(register, `${name}人民政府`));

/** The title without year, form words and brackets: 平潭综合实验区2020年度政府信息公开工作年度报告 → 平潭综合实验区. */
function bodyIn(title: string): string {
  const compact = title.normalize('NFKC').replace(/\s/g, '');
  const before = compact.replace(/(政府|政务)?信息公开.*$/u, '').replace(/(19|20)\d{2}年度?|二[〇○零]..年度?/gu, '');
  return before.replace(/^关于(印发|公布|发布)?|[()《》<>"“”【】〔〕\d:：、,，]|年度?$|的$|关于(印发|报送|公布|公开|发布)?$/gu, '');
}

/** Bodies of the register named in the text, by how often; a title's own word (信访局) must end the name. */
function mostNamed(document: Document, titled: string, register: Register): Agency | null {
  const counts = new Map<Agency, number>();
  if (register.agencies.length === 0) return null;
  for (const { text } of document.lines) {
    const compact = text.normalize('NFKC').replace(/\s/g, '');
    for (const match of compact.matchAll(/局|委员会|政府|办公[厅室]|管委会|厅|委|中心|试验区|实验区/gu)) {
      const end = match.index + match[0].length;
      for (let start = Math.max(0, end - 30); start < end - 2; start += 1) {
        const agency = findAgency(register, compact.slice(start, end));
        if (!agency || (titled !== '' && !agency.name.endsWith(titled))) continue;
        counts.set(agency, (counts.get(agency) ?? 0) + 1);
        break;
      }
    }
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] !== second?.[1] ? first[0] : null;
}

/** 教育部, 国家税务总局: bodies without a place before them. */
const isNational = (name: string): boolean => /^(国家|国务院|中华人民共和国|中国)|^\p{Script=Han}{2,8}部$/u.test(name);

/** A place and what is there: 测试市, 某县教育局. 信访局 or 市信访局 alone could be anybody's. */
const isComplete = (name: string): boolean => /^\p{Script=Han}{1,12}[省市县区州旗盟镇乡]/u.test(name) && /(局|委|会|府|办|厅|室|处|院|心|站|队|省|市|县|区|州|旗|盟|镇|乡)$/u.test(name);

async function unregistered(name: string, regionCode: string | null, level: Level | null, digest?: Digest): Promise<Agency> {
  return {
    id: await derivedAgencyId(regionCode, name, digest), name, aliases: [], nameEn: null, regionCode, level,
    system: systemOf(name) ?? (/[省市县区州旗盟]$/u.test(name) ? 'government' : null),
    formerIds: [], validFrom: null, validTo: null, successor: null, parentId: null,
  };
}

const levelOf = (name: string, region: Level): Level => (/(镇|乡|街道)(人民政府|办事处)?$/u.test(name) ? 'township' : region);

const fromText = (name: string) => readingFinding('agency.from_text', 'info', {
  zh: `标题未写明机关全称，按正文认作${name}。`,
  en: 'The title does not name the body in full; it was told from the text.',
}, { actual: name });

const regionUnknown = (name: string) => readingFinding('agency.region_unknown', 'info', {
  zh: `机关名称“${name}”取自标题；不在名录中，也不能确定属于哪个地区。`,
  en: 'The body’s name is the title’s own; it is not on the register, and its region could not be told.',
}, { actual: name });

const notFound = (name: string) => readingFinding('agency.not_found', 'error', {
  zh: '本站未能识读：标题和正文都不能确定是哪个机关的年报。',
  en: 'We could not tell from title and text which body the report is of.',
}, { actual: name === '' ? null : name });
