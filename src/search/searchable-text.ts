import type { SearchableBody } from './index-file.ts';
import { normalize } from './normalize.ts';

/** All names of a body in one line, for lists that are narrowed in place. */
export const searchableText = ({ agency_id, name, aliases, name_en }: SearchableBody): string =>
  [name, aliases ?? '', name_en ?? '', agency_id].map(normalize).join(' ');
