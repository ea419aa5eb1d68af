import { bareLines, cellLines } from './cell-lines.ts';
import { columns } from './columns.ts';
import type { Layout } from './layout.ts';
import { pipe, smallTables } from './pipe.ts';
import { spaced, squashed } from './run-together.ts';
import { tabGrid } from './tab-grid.ts';

/** Every shape in which text carries tables. */
export const layouts: Layout[] = [tabGrid, cellLines, bareLines, pipe, smallTables, columns, spaced, squashed];
