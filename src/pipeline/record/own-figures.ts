import type { Attributed } from '../read/statements/statements.ts';
import type { Agency, Claim, Scope, Statement } from './report.ts';

/**
 * What the text states of the report's own body: figures of another body are left out, and those of the whole area, too,
 * unless the report is a government's or speaks for the area itself (form.md, Whose figures). Statements are numbered anew.
 */
export function ownStatements(read: readonly Attributed<Statement>[], agency: Agency | null, scope: Scope): Statement[] {
  const own = read.filter((each) => isOwn(each, agency, scope)).map(({ value }) => value);
  const numbers = new Map(own.map(({ statement }, index) => [statement, index + 1]));
  const breakdowns = [...new Set(own.flatMap(({ partOf, breakdown }) => (partOf !== null && numbers.has(partOf) && breakdown !== null ? [breakdown] : [])))];
  return own.map((each, index) => {
    const partOf = each.partOf === null ? null : numbers.get(each.partOf) ?? null;
    return { ...each, statement: index + 1, partOf, breakdown: partOf === null || each.breakdown === null ? null : breakdowns.indexOf(each.breakdown) + 1 };
  });
}

export const ownClaims = (read: readonly Attributed<Claim>[], agency: Agency | null, scope: Scope): Claim[] =>
  read.filter((each) => isOwn(each, agency, scope)).map(({ value }) => value);

function isOwn({ whose }: Attributed<unknown>, agency: Agency | null, scope: Scope): boolean {
  if (whose.by === 'own' || agency === null) return true;
  if (whose.by === 'area') return agency.system === 'government' || scope === 'area';
  return [agency.name, ...agency.aliases].some((name) => abbreviates(whose.name, name));
}

/** 县教体局 is 林泉县教育体育局, 市信访局 is 忻州市信访局; 省信访局 is neither. */
function abbreviates(short: string, name: string): boolean {
  let at = 0;
  for (const character of name) if (character === short[at]) at += 1;
  return at === short.length;
}
