import type { Wording } from '../../form/index.ts';
import type { DictionaryRow } from './rows.ts';

/** A dictionary row; what is not given is empty. */
export const entry = (kind: string, id: string, { zh, en }: Wording, more: Partial<DictionaryRow> = {}): DictionaryRow => ({
  kind, id, zh, en, article: null, unit: null, formula: null, type: null, description_zh: null, description_en: null, ...more,
});

/** A longer wording as the description of an entry. */
export const described = ({ zh, en }: Wording): Pick<DictionaryRow, 'description_zh' | 'description_en'> => ({ description_zh: zh, description_en: en });
