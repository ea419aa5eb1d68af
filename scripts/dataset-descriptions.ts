import { readFileSync } from 'node:fs';
import { citation } from '../src/pipeline/write/citation.ts';
import type { DatasetEdition } from '../src/pipeline/write/edition.ts';
import type { FilePiece } from '../src/pipeline/write/files.ts';
import { labelsR } from '../src/pipeline/write/labels-r.ts';
import { labelsStata } from '../src/pipeline/write/labels-stata.ts';
import { readme } from '../src/pipeline/write/readme.ts';

/** Files that say what the dataset is and what its codes mean. */
export const descriptivePieces = (edition: DatasetEdition): FilePiece[] => Object.entries({
  'CITATION.cff': citation(edition),
  'LICENSE.txt': readFileSync(new URL('../LICENSE-data', import.meta.url), 'utf8'),
  'README.md': readme(edition),
  'labels.R': labelsR(),
  'labels.do': labelsStata(),
}).map(([name, content]) => ({ name, content, last: true }));
