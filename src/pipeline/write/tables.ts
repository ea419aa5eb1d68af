import type { AnyTable } from './table.ts';
import { agenciesTable } from './tables/agencies.ts';
import { cellsTable } from './tables/cells.ts';
import { checksTable } from './tables/checks.ts';
import { coverageTable } from './tables/coverage.ts';
import { dictionaryTable } from './tables/dictionary.ts';
import { findingsTable } from './tables/findings.ts';
import { indicatorsTable } from './tables/indicators.ts';
import { panelTable } from './tables/panel.ts';
import { publishedTable } from './tables/published.ts';
import { reportsTable } from './tables/reports.ts';

/** Every table that is published in every format: what the dictionary and the data package describe. */
export const tables: AnyTable[] = [
  reportsTable,
  cellsTable,
  publishedTable,
  findingsTable,
  checksTable,
  indicatorsTable,
  agenciesTable,
  coverageTable,
  panelTable,
  dictionaryTable,
];
