import type { TableId } from '../../../src/form/index.ts';
import type { Sheet } from '../sheet.ts';
import { disclosureSheet } from './disclosure.ts';
import { requestsSheet } from './requests.ts';
import { reviewSheet } from './review.ts';
import type { SheetSource } from './source.ts';

/** The three tables of the form as they lie on paper. */
export const sheetsOf = (source: SheetSource): Record<TableId, Sheet> => ({
  disclosure: disclosureSheet(source), requests: requestsSheet(source), review: reviewSheet(source),
});
