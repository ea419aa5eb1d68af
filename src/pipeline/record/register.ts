import type { Wording } from '../../form/index.ts';
import { readInput, type Input, type InputColumns, type InputProblem, type InputRow } from './input.ts';
import { sha256, type Digest } from './digest.ts';
import type { Agency, Level } from './report.ts';

/** The bodies we know, and under which names. Plain data: it is handed to worker threads. */
export interface Register {
  agencies: Agency[];
  byId: Map<string, Agency>;
  /** By `nameKey` of the name and of each alias. */
  byName: Map<string, Agency>;
}

type Column = 'agency_id' | 'name' | 'aliases' | 'name_en' | 'region_code' | 'level' | 'system'
  | 'former_ids' | 'valid_from' | 'valid_to' | 'successor' | 'parent_id';

const columns: InputColumns<Column> = {
  required: ['agency_id', 'name', 'aliases', 'name_en', 'region_code', 'level', 'system'],
  optional: ['former_ids', 'valid_from', 'valid_to', 'successor', 'parent_id'],
};

const levels: Level[] = ['national', 'province', 'prefecture', 'county', 'township'];

/** A register without bodies: for a corpus that has none. */
export const emptyRegister = (): Register => ({ agencies: [], byId: new Map(), byName: new Map() });

/** Reads `agencies.csv`. A row that cannot be used is named with its line and left out. */
export function readRegister(file: string, text: string): { register: Register; problems: InputProblem[] } {
  const { rows, problems }: Input<InputRow<Column>> = readInput(file, text, columns);
  const register = emptyRegister();
  for (const { line, fields } of rows) {
    const report = (message: Wording) => problems.push({ file, line, message, fatal: false });
    const agency = agencyOf(fields);
    const fault = faultOf(agency, fields, register);
    if (fault) {
      report(fault);
      continue;
    }
    register.agencies.push(agency);
    register.byId.set(agency.id, agency);
    for (const name of [agency.name, ...agency.aliases]) {
      const holder = register.byName.get(nameKey(name));
      if (holder && holder !== agency) report(nameTaken(name, holder.id));
      else register.byName.set(nameKey(name), agency);
    }
  }
  return { register, problems };
}

/** The body that bears this name or alias, however spaces and widths are printed. */
export const findAgency = (register: Register, name: string): Agency | undefined => register.byName.get(nameKey(name));

/** A name as names are compared: NFKC, no spaces. */
export const nameKey = (name: string): string => name.normalize('NFKC').replace(/\s+/g, '');

/**
 * Id of a body that is not on the register: `<region_code>-<first 8 hex of the SHA-256 of its NFKC name>`;
 * `unknown` stands for a region that the document does not show.
 */
export async function derivedAgencyId(regionCode: string | null, name: string, digest: Digest = sha256): Promise<string> {
  return `${regionCode ?? 'unknown'}-${(await digest(name.normalize('NFKC'))).slice(0, 8)}`;
}

function agencyOf(fields: Record<Column, string>): Agency {
  const list = (text: string) => text.split(';').map((each) => each.trim()).filter((each) => each !== '');
  return {
    id: fields.agency_id,
    name: fields.name,
    aliases: list(fields.aliases),
    nameEn: fields.name_en || null,
    regionCode: fields.region_code || null,
    level: levels.find((level) => level === fields.level) ?? null,
    system: fields.system || null,
    formerIds: list(fields.former_ids),
    validFrom: fields.valid_from || null,
    validTo: fields.valid_to || null,
    successor: fields.successor || null,
    parentId: fields.parent_id || null,
  };
}

/** Why a row cannot be used. Ids become file names and addresses of pages, so they are held to letters, digits, hyphens. */
function faultOf(agency: Agency, fields: Record<Column, string>, register: Register): Wording | null {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(agency.id)) return badField('agency_id', agency.id);
  if (agency.name === '') return badField('name', '');
  if (fields.level !== '' && agency.level === null) return badField('level', fields.level);
  if (agency.regionCode !== null && !/^\d{6}(\d{3}|\d{6})?$/.test(agency.regionCode)) return badField('region_code', agency.regionCode);
  if (register.byId.has(agency.id)) return idTaken(agency.id);
  return null;
}

const badField = (column: string, value: string): Wording => ({
  zh: `“${column}”不能是“${value}”，本行略过。`,
  en: `"${column}" cannot be "${value}"; the row is skipped.`,
});

const idTaken = (id: string): Wording => ({
  zh: `机构代号“${id}”已经用过，本行略过。`,
  en: `The agency id "${id}" is taken; the row is skipped.`,
});

const nameTaken = (name: string, id: string): Wording => ({
  zh: `名称“${name}”已属于“${id}”，这里不再登记。`,
  en: `The name "${name}" already belongs to "${id}" and is not registered again.`,
});
