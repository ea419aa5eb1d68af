import { stages } from './stages.ts';

/** A part of src/ and what its files may import besides each other. */
export interface Layer {
  name: string;
  /** Files of the layer: the first layer of the list that matches is a file's own. */
  files: RegExp;
  imports: string[];
}

/** The shape of the data: types of these files may be imported (`import type`) from anywhere. */
export const shapes = /^src\/pipeline\/(finding|place|record\/report|write\/rows)\.ts$/;

const stageLayers = stages.map((stage, n): Layer => ({
  name: stage,
  files: new RegExp(`^src/pipeline/${stage}/`),
  imports: ['form', 'regions', 'words', 'pipeline basics', ...stages.slice(0, n), ...(stage === 'write' ? ['indicators'] : [])],
}));

/** From the form at the bottom to the pages at the top. */
export const layers: Layer[] = [
  { name: 'form', files: /^src\/form\//, imports: [] },
  { name: 'regions', files: /^src\/regions\//, imports: [] },
  { name: 'pipeline basics', files: /^src\/pipeline\/(finding|place)\.ts$/, imports: ['form'] },
  ...stageLayers,
  { name: 'indicators', files: /^src\/indicators\//, imports: ['form'] },
  { name: 'pipeline', files: /^src\/pipeline\/[^/]+\.ts$/, imports: ['form', 'regions', 'pipeline basics', ...stages, 'indicators'] },
  { name: 'words', files: /^src\/i18n\//, imports: ['form'] },
  { name: 'data', files: /^src\/data(\/[a-z-]+)?\.ts$/, imports: ['form'] },
  { name: 'charts', files: /^src\/charts\//, imports: ['form', 'words', 'indicators'] },
  { name: 'view models', files: /^src\/(compare|gallery|overview|profile|report|search)\//, imports: ['form', 'regions', 'words', 'charts', 'data', 'indicators'] },
  { name: 'browser scripts', files: /^src\/scripts\//, imports: ['words', 'form', 'view models'] },
  {
    name: 'pages',
    files: /^src\/(pages|layouts|components)\//,
    imports: ['form', 'regions', 'words', 'data', 'charts', 'view models', 'indicators', 'browser scripts', 'styles'],
  },
  { name: 'styles', files: /^src\/styles\//, imports: [] },
];
